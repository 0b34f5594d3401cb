//! Files that are ours to write: whole or not at all, readable by their owner only where it matters.

mod lock;

use std::fs;
use std::fs::File;
use std::fs::OpenOptions;
use std::io;
use std::io::Read;
use std::io::Write;
use std::path::Path;

use dct_core::error::HostError;

pub(crate) use self::lock::Lock;
pub(crate) use self::lock::lock;

/// More than any file that we read has a reason to hold.
const MAX_READ: usize = 8 << 20;

/// Who may read a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Readers {
    Owner,
    Everyone,
}

/// The text of a file; `None` when it is not there.
pub(crate) fn read(path: &Path) -> Result<Option<String>, String> {
    read_up_to(path, MAX_READ)
}

/// The text of a file of at most so many bytes; `None` when it is not there.
pub(crate) fn read_up_to(path: &Path, most: usize) -> Result<Option<String>, String> {
    match File::open(path) {
        Ok(file) => text_up_to(file, most).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(fact(&error)),
    }
}

/// The text of a stream that ends.
pub(crate) fn text(stream: impl Read) -> Result<String, String> {
    text_up_to(stream, MAX_READ)
}

/// The text of a stream that ends within so many bytes.
pub(crate) fn text_up_to(stream: impl Read, most: usize) -> Result<String, String> {
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    stream
        .take(limit)
        .read_to_end(&mut bytes)
        .map_err(|error| fact(&error))?;
    if bytes.len() > most {
        return Err(format!("it is longer than {} MiB", most >> 20));
    }
    String::from_utf8(bytes).map_err(|_| "it is not text".into())
}

/// Writes a file that is not there yet.
pub(crate) fn write_new(path: &Path, text: &str, readers: Readers) -> Result<(), HostError> {
    make_folder(path)?;
    match create(path, readers) {
        Ok(mut file) => write_all(&mut file, text).map_err(|error| {
            // It was not there, and half of it is in the way of the whole.
            let _ = fs::remove_file(path);
            unwritable(path, &error)
        }),
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

/// A core file would hold keys and passphrases. Linux can be told to leave memory out of it; elsewhere
/// nothing is lost by not asking.
pub(crate) fn leave_no_core() {
    #[cfg(target_os = "linux")]
    let _ = fs::write("/proc/self/coredump_filter", "0");
}

/// Takes a file away.
pub(crate) fn remove(path: &Path) -> Result<(), HostError> {
    fs::remove_file(path).map_err(|error| unwritable(path, &error))
}

/// Whether others than the owner may read or write a file. Only Unix knows.
pub(crate) fn is_open_to_others(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::metadata(path).is_ok_and(|about| about.permissions().mode() & 0o077 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
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
