//! One run at a time over what is read, changed and written back. The lock is the system's: it goes
//! with its process, so nothing stale is ever left.

use std::fs::File;
use std::fs::OpenOptions;
use std::fs::TryLockError;
use std::path::Path;
use std::thread;
use std::time::Duration;

use dct_core::error::HostError;

use super::make_folder;
use super::unwritable;

/// What is done under a lock takes milliseconds; the longest is to wait for a disk.
const ATTEMPTS: u32 = 400;
const PAUSE: Duration = Duration::from_millis(25);

/// Holds a lock until it is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

/// Locks what is kept in a folder.
pub(crate) fn lock(folder: &Path) -> Result<Lock, HostError> {
    lock_within(folder, ATTEMPTS)
}

fn lock_within(folder: &Path, attempts: u32) -> Result<Lock, HostError> {
    let path = folder.join("lock");
    make_folder(&path)?;
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let file = options
        .open(&path)
        .map_err(|error| unwritable(&path, &error))?;
    for _ in 0..attempts {
        match file.try_lock() {
            Ok(()) => return Ok(Lock { _file: file }),
            Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
            Err(TryLockError::Error(error)) => return Err(unwritable(&path, &error)),
        }
    }
    Err(HostError::Locked {
        path: path.display().to_string(),
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use dct_core::error::HostError;

    use super::ATTEMPTS;
    use super::lock_within;

    #[test]
    fn a_lock_is_held_until_it_is_dropped() {
        let folder = std::env::temp_dir().join(format!("dct-lock-{}", std::process::id()));
        let held = lock_within(&folder, 1).unwrap();
        let second = lock_within(&folder, 2).unwrap_err();
        assert!(matches!(second, HostError::Locked { .. }), "{second}");
        drop(held);
        // A child that another test starts at this moment has it a little longer.
        assert!(lock_within(&folder, ATTEMPTS).is_ok());
        fs::remove_dir_all(&folder).unwrap();
    }
}
