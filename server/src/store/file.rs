//! A file as it is asked for, as it is served, and as a row that it is read back from.

use dct_core::accept::NewFile;
use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;
use sha2::Digest;
use sha2::Sha256;

use super::body;
use super::failed;

/// Every so many versions a file stays whole, so that an old one is never far from one.
const WHOLE_EVERY: i64 = 128;

/// A large one stays so more rarely: most of the disk would go there.
const LARGE: usize = 256 << 10;
const LARGE_EVERY: i64 = 512;

/// Which file of a role is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The newest.
    Current,
    /// The one of this SHA-256.
    Hashed([u8; 32]),
    /// The one of this version.
    Version(u32),
}

/// A file as it is served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// To the byte.
    pub file: Vec<u8>,
    /// Its SHA-256.
    pub sha256: [u8; 32],
    /// When it was stored, in seconds since 1970.
    pub stored_at: i64,
}

impl Held {
    /// Whether the current file, which this is, is the one that is meant.
    pub(super) fn is_what(&self, which: Which) -> bool {
        match which {
            Which::Current => true,
            Which::Hashed(sha256) => self.sha256 == sha256,
            Which::Version(_) => false,
        }
    }
}

/// A row before its body is opened.
pub(super) struct Row {
    pub(super) id: i64,
    pub(super) version: i64,
    pub(super) role: String,
    pub(super) sha256: [u8; 32],
    pub(super) length: i64,
    pub(super) stored_at: i64,
    pub(super) base: Option<i64>,
    pub(super) body: Vec<u8>,
}

impl Row {
    fn restore(&self, base: Option<&[u8]>) -> Option<Held> {
        let length = usize::try_from(self.length).ok()?;
        let file = body::restore(&self.body, base, length).ok()?;
        (*Sha256::digest(&file) == self.sha256).then_some(Held {
            file,
            sha256: self.sha256,
            stored_at: self.stored_at,
        })
    }

    pub(super) fn damaged(&self, gun: &Gun) -> ServeError {
        ServeError::Damaged {
            gun: gun.to_string(),
            role: self.role.clone(),
            version: self.version,
        }
    }

    /// Whether a new file has the version that comes after this one.
    pub(super) fn is_before(&self, new: &NewFile) -> bool {
        self.version + 1 == i64::from(new.version.get())
    }
}

/// What is left of a file of a version once the next one replaced it; none when it stays whole.
pub(super) fn shrunk(
    version: i64,
    file: &[u8],
    next: &[u8],
) -> Result<Option<Vec<u8>>, ServeError> {
    let every = if file.len() < LARGE {
        WHOLE_EVERY
    } else {
        LARGE_EVERY
    };
    if version % every == 0 {
        return Ok(None);
    }
    body::difference(file, next).map(Some).map_err(failed)
}

/// The first file of a line of rows, each of which is a difference to the one after it. Nothing is
/// served that is not what was stored.
pub(super) fn unfold(line: &[Row], gun: &Gun) -> Result<Option<Held>, ServeError> {
    let Some(first) = line.first() else {
        return Ok(None);
    };
    let damaged = || first.damaged(gun);
    // A base is newer than what rests on it, so that a line of them ends.
    let mut pairs = line.iter().zip(line.iter().skip(1));
    let is_line = pairs.all(|(row, base)| row.base == Some(base.id) && base.id > row.id);
    if !is_line || line.last().is_some_and(|last| last.base.is_some()) {
        return Err(damaged());
    }
    let mut held: Option<Held> = None;
    for row in line.iter().rev() {
        let base = held.as_ref().map(|held| held.file.as_slice());
        held = Some(row.restore(base).ok_or_else(damaged)?);
    }
    Ok(held)
}

#[cfg(test)]
mod tests {
    use super::LARGE;
    use super::shrunk;

    #[test]
    fn a_file_stays_whole_every_so_often_and_a_large_one_more_rarely() {
        for (version, length, is_whole) in [
            (127, 100, false),
            (128, 100, true),
            (128, LARGE, false),
            (511, LARGE, false),
            (512, LARGE, true),
        ] {
            let file = vec![b'x'; length];
            let left = shrunk(version, &file, &file).unwrap();
            assert_eq!(left.is_none(), is_whole, "{version} of {length}");
        }
    }
}
