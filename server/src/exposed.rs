//! Who else on the machine can read a file that holds a key. What is ours is ours to mend, and refused;
//! what somebody mounted for us, as containers do with secrets, is told loudly.

use std::path::Path;

use dct_core::error::ServeError;
use dct_sign_server::log::Log;
use serde_json::json;

/// Refuses a key's file of ours, and tells of another one. What is not there is none to read.
pub(crate) fn check(path: &Path, log: &Log) -> Result<(), ServeError> {
    match look(path) {
        Sight::Closed => Ok(()),
        Sight::Ours => Err(ServeError::KeyReadable {
            path: path.display().to_string(),
        }),
        Sight::Theirs => {
            let facts = json!({"file": path.display().to_string(), "code": "serve.key_readable"});
            log.event("key readable by everybody", facts);
            Ok(())
        }
    }
}

/// Who can read a file besides us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sight {
    /// Nobody who should not.
    Closed,
    /// Others, and it is ours.
    Ours,
    /// Everybody, and it is somebody else's.
    Theirs,
}

#[cfg(unix)]
fn look(path: &Path) -> Sight {
    use std::os::unix::fs::MetadataExt;

    let Ok(about) = std::fs::metadata(path) else {
        return Sight::Closed;
    };
    // The folder of a process belongs to the user that it runs as. Where there is none, nothing is ours.
    let ourselves = std::fs::metadata("/proc/self").map(|about| about.uid());
    let is_ours = ourselves.is_ok_and(|user| user == about.uid());
    match (is_ours, about.mode()) {
        (true, mode) if mode & 0o077 != 0 => Sight::Ours,
        // A group may be how its owner lets us read it at all.
        (false, mode) if mode & 0o007 != 0 => Sight::Theirs,
        _ => Sight::Closed,
    }
}

#[cfg(not(unix))]
const fn look(_: &Path) -> Sight {
    Sight::Closed
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    use super::Sight;
    use super::look;

    #[test]
    fn what_is_ours_is_for_us_alone() {
        let path = std::env::temp_dir().join(format!("dct-exposed-{}", std::process::id()));
        fs::write(&path, "key").unwrap();
        for (mode, sight) in [
            (0o600, Sight::Closed),
            (0o400, Sight::Closed),
            (0o640, Sight::Ours),
            (0o604, Sight::Ours),
            (0o644, Sight::Ours),
        ] {
            fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            assert_eq!(look(&path), sight, "{mode:o}");
        }
        fs::remove_file(&path).unwrap();
        assert_eq!(look(&path), Sight::Closed);
    }

    #[test]
    fn what_is_not_ours_is_told() {
        let path = std::env::temp_dir().join(format!("dct-mounted-{}", std::process::id()));
        fs::write(&path, "key").unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o444)).unwrap();
        // Root may give it away; everybody else finds one of root's.
        let given = std::os::unix::fs::chown(&path, Some(65532), None).is_ok();
        let seen = if given {
            &path
        } else {
            Path::new("/etc/passwd")
        };
        assert_eq!(look(seen), Sight::Theirs);
        if given {
            fs::set_permissions(&path, Permissions::from_mode(0o440)).unwrap();
            assert_eq!(look(&path), Sight::Closed);
        }
        fs::remove_file(path).unwrap();
    }
}
