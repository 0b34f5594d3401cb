//! `keys export`: the server's keys in a file for their owners, encrypted.

use std::fs::OpenOptions;
use std::io;
use std::io::Write;
use std::path::Path;

use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::secret::Secret;
use dct_core::time::Instant;
use dct_sign_server::keyring;

use super::args;
use super::secrets;
use crate::say;
use crate::settings;

/// Writes what was asked for, and says how much it is.
pub(crate) fn export(typed: &args::Export, now: Instant) -> Result<(), Error> {
    settings::database(&typed.data)?.begun()?;
    let passphrase = secrets::export_passphrase(typed.passphrase_file.as_deref())?;
    let (store, vault) = settings::open(&typed.data, typed.key_file.as_deref(), now)?;
    let (count, bundle) = keyring::export(&store, &vault, &typed.gun, &passphrase)?;
    if typed.output == Path::new("-") {
        // Whoever closed the pipe has read enough.
        let _ = io::stdout().write_all(bundle.expose().as_bytes());
        return Ok(());
    }
    write(&typed.output, &bundle).map_err(|error| ServeError::Output {
        path: typed.output.display().to_string(),
        fact: error.to_string(),
    })?;
    say(&format!("{count} keys exported"));
    Ok(())
}

/// For this user alone, and never over another file.
fn write(path: &Path, text: &Secret<String>) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.create_new(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.expose().as_bytes())?;
    file.sync_all()
}
