//! The only printer of this face: Docker's texts, each on the stream where Docker has it.

use std::io::Write;

/// To standard output.
pub(super) fn out(text: &str) {
    // Whoever closed the pipe has read enough.
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    let _ = std::io::stdout().lock().flush();
}

/// To standard error.
pub(super) fn err(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
