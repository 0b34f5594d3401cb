//! A file of passwords as `psql` reads it: `host:port:database:user:password`, the first line that
//! fits, `*` for anything, a backslash before what is meant as it stands.

use std::fs;
use std::path::Path;

use dct_core::error::ServeError;
use dct_core::secret::Secret;
use tokio_postgres::Config;
use tokio_postgres::config::Host;

use super::address::refused;

/// The password for a connection, if the file has one. A file that is not there has none.
pub(super) fn find(path: &Path, config: &Config) -> Result<Option<Secret<String>>, ServeError> {
    let Some(text) = read(path)? else {
        return Ok(None);
    };
    let port = config.get_ports().first().copied().unwrap_or(5432);
    let port = port.to_string();
    let user = config.get_user().unwrap_or_default();
    let name = config.get_dbname().unwrap_or(user);
    let hosts: Vec<&str> = config.get_hosts().iter().map(name_of).collect();
    for line in text.expose().lines().filter(|line| !line.starts_with('#')) {
        let fields = Secret::new(fields(line));
        let [host, its_port, database, its_user, password] = fields.expose().as_slice() else {
            continue;
        };
        let fits = |pattern: &str, value: &str| pattern == "*" || pattern == value;
        if hosts.iter().any(|name| fits(host, name))
            && fits(its_port, &port)
            && fits(database, name)
            && fits(its_user, user)
        {
            return Ok(Some(Secret::new(password.clone())));
        }
    }
    Ok(None)
}

fn name_of(host: &Host) -> &str {
    match host {
        Host::Tcp(name) => name,
        // Whatever folder the socket is in.
        #[cfg(unix)]
        Host::Unix(_) => "localhost",
    }
}

fn read(path: &Path) -> Result<Option<Secret<String>>, ServeError> {
    let unusable = |fact: &str| refused(&format!("`{}` {fact}", path.display()));
    let text = match fs::read_to_string(path).map(Secret::new) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unusable(&format!("cannot be read: {error}"))),
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        let mode = fs::metadata(path).map(|data| data.permissions().mode());
        if mode.is_ok_and(|mode| mode & 0o077 != 0) {
            return Err(unusable("may be read by others: `chmod 600` it"));
        }
    }
    Ok(Some(text))
}

fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        let letter = match letter {
            ':' => {
                fields.push(String::new());
                continue;
            }
            '\\' => letters.next().unwrap_or('\\'),
            other => other,
        };
        if let Some(field) = fields.last_mut() {
            field.push(letter);
        }
    }
    fields
}
