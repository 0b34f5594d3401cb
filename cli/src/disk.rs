//! Files that are ours to write: whole or not at all, readable by their owner only where it matters.

use std::fs;
use std::fs::File;
use std::fs::OpenOptions;
use std::io;
use std::io::Read;
use std::io::Write;
use std::path::Path;

use dct_core::error::HostError;

/// More than any file that we read has a reason to hold.
const MAX_READ: u64 = 8 << 20;

/// Who may read a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Readers {
    Owner,
    Everyone,
}

/// The text of a file; `None` when it is not there.
pub(crate) fn read(path: &Path) -> Result<Option<String>, String> {
    match File::open(path) {
        Ok(file) => text(file).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(fact(&error)),
    }
}

/// The text of a stream that ends.
pub(crate) fn text(stream: impl Read) -> Result<String, String> {
    let mut bytes = Vec::new();
    stream
        .take(MAX_READ + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| fact(&error))?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MAX_READ) {
        return Err("it is longer than 8 MiB".into());
    }
    String::from_utf8(bytes).map_err(|_| "it is not text".into())
}

/// Writes a file that is not there yet.
pub(crate) fn write_new(path: &Path, text: &str, readers: Readers) -> Result<(), HostError> {
    make_folder(path)?;
    match create(path, readers) {
        Ok(mut file) => write_all(&mut file, text).map_err(|error| unwritable(path, &error)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(HostError::Exists {
            path: path.display().to_string(),
        }),
        Err(error) => Err(unwritable(path, &error)),
    }
}

/// Puts a file in the place of another, or leaves that as it was.
pub(crate) fn replace(path: &Path, text: &str) -> Result<(), HostError> {
    make_folder(path)?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}", std::process::id()));
    let draft = path.with_file_name(name);
    // Left by a process of the same number that did not come to its end.
    let _ = fs::remove_file(&draft);
    let written = create(&draft, Readers::Owner)
        .and_then(|mut file| write_all(&mut file, text))
        .and_then(|()| fs::rename(&draft, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&draft);
        unwritable(path, &error)
    })
}

/// Removes a file; one that is not there is as well.
pub(crate) fn discard(path: &Path) -> Result<(), HostError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unwritable(path, &error)),
        _ => Ok(()),
    }
}

/// What went wrong, without the path, which stands beside it.
pub(crate) fn fact(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "it does not exist".into(),
        io::ErrorKind::PermissionDenied => "permission denied".into(),
        kind => kind.to_string(),
    }
}

fn write_all(file: &mut File, text: &str) -> io::Result<()> {
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn create(path: &Path, readers: Readers) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(match readers {
            Readers::Owner => 0o600,
            Readers::Everyone => 0o644,
        });
    }
    #[cfg(not(unix))]
    let _ = readers;
    options.open(path)
}

fn make_folder(path: &Path) -> Result<(), HostError> {
    let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    else {
        return Ok(());
    };
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder
        .create(folder)
        .map_err(|error| unwritable(folder, &error))
}

fn unwritable(path: &Path, error: &io::Error) -> HostError {
    HostError::Unwritable {
        path: path.display().to_string(),
        fact: fact(error),
    }
}
