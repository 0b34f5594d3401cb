//! The only printer: lines on standard output, among those of the programs that run.

use std::io::Write;

/// Says a line. Whoever closed the pipe has read enough, and what was begun is still cleaned up.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// Begins a chapter.
pub(crate) fn title(text: &str) {
    say(&format!("\n== {text}"));
}

/// Shows a command as a person would type it.
pub(crate) fn typed(words: &[&str]) {
    say(&format!("$ {}", line(words)));
}

/// Words as a shell reads them back.
pub(crate) fn line(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    words.join(" ")
}

/// A word as a shell reads it back.
pub(crate) fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "@%+=:,./_-".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_shell_reads_back_what_was_meant() {
        for word in ["localhost:5000/shop:1.0", "two words", "it's", "", "$HOME"] {
            let line = format!("printf %s {}", quoted(word));
            let output = std::process::Command::new("sh")
                .args(["-c", &line])
                .output();
            assert_eq!(output.unwrap().stdout, word.as_bytes(), "{line}");
        }
    }
}
