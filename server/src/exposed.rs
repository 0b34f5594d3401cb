//! Who else on the machine can read a file that holds a key. What is ours is ours to mend, and refused;
//! what somebody mounted for us, as containers do with secrets, is told loudly.

use std::path::Path;

use dct_core::error::ServeError;

/// A file of somebody else's that everybody can read.
#[derive(Debug)]
pub(crate) struct Exposed(pub(crate) String);

/// Looks at a key's file; one that is not there is none to read.
#[cfg(unix)]
pub(crate) fn look(path: &Path) -> Result<Option<Exposed>, ServeError> {
    use std::os::unix::fs::MetadataExt;

    let Ok(about) = std::fs::metadata(path) else {
        return Ok(None);
    };
    // The folder of a process belongs to the user that it runs as. Where there is none, nothing is ours.
    let ourselves = std::fs::metadata("/proc/self").map(|about| about.uid());
    let (mode, path) = (about.mode(), path.display().to_string());
    match ourselves {
        Ok(user) if user == about.uid() && mode & 0o077 != 0 => {
            Err(ServeError::KeyReadable { path })
        }
        // A group may be how its owner lets us read it at all.
        _ if mode & 0o007 != 0 => Ok(Some(Exposed(path))),
        _ => Ok(None),
    }
}

#[cfg(not(unix))]
pub(crate) fn look(_: &Path) -> Result<Option<Exposed>, ServeError> {
    Ok(None)
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    use super::look;

    #[test]
    fn what_is_ours_is_for_us_alone() {
        let path = std::env::temp_dir().join(format!("dct-exposed-{}", std::process::id()));
        fs::write(&path, "key").unwrap();
        for (mode, is_refused) in [
            (0o600, false),
            (0o400, false),
            (0o640, true),
            (0o604, true),
            (0o644, true),
        ] {
            fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            match look(&path) {
                Ok(found) => assert!(!is_refused && found.is_none(), "{mode:o}"),
                Err(error) => {
                    assert!(is_refused, "{mode:o}: {error}");
                    assert_eq!(error.code(), "serve.key_readable");
                }
            }
        }
        fs::remove_file(&path).unwrap();
        assert!(look(&path).unwrap().is_none());
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
        let found = look(seen).unwrap().unwrap();
        assert_eq!(found.0, seen.display().to_string());
        if given {
            fs::set_permissions(&path, Permissions::from_mode(0o440)).unwrap();
            assert!(look(&path).unwrap().is_none());
        }
        fs::remove_file(path).unwrap();
    }
}
