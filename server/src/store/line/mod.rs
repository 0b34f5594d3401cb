//! What a new file is the difference to, and how it is had again. Rows are only ever added: a file
//! rests on one before it, a whole one is at most six steps away, and few files rest on one that is
//! far away.

mod ladder;
#[cfg(test)]
mod tests;

use dct_core::accept::NewFile;
use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;

pub(super) use self::ladder::Ladder;

use super::body::Body;
use super::body::Opener;
use super::body::fold;
use super::failed;
use super::file::Held;
use super::file::Row;

/// The number of a version, counted from zero, is read in digits of so many. The last one that is
/// not zero, set to zero, makes it the number of what the version rests on: 1, 2 and 3 rest on 0,
/// and 5 on 4; 4, 8 and 12 rest on 0 again.
const DIGIT: i64 = 4;

/// One of six zeros is whole.
const WHOLE_EVERY: i64 = DIGIT.pow(6);

/// A body, and the row that it is a difference to.
pub(super) struct Placed {
    pub(super) base: Option<i64>,
    pub(super) body: Vec<u8>,
}

/// A new file as the difference to another one, or whole where that is no larger.
fn shelve(new: &NewFile, base: Option<(i64, &[u8])>) -> Result<Placed, ServeError> {
    let (id, base) = base.unzip();
    let (base, body) = match fold(&new.file, base).map_err(failed)? {
        Body::Whole(body) => (None, body),
        Body::Difference(body) => (id, body),
    };
    Ok(Placed { base, body })
}

/// The first file of a line: a row, and step by step those that it is a difference to. Nothing is
/// served that is not what was stored.
pub(super) fn unfold(line: &[Row], gun: &Gun) -> Result<Option<Held>, ServeError> {
    let Some(first) = line.first() else {
        return Ok(None);
    };
    let mut file = Vec::new();
    restore(line, |_, next| file = next).ok_or_else(|| first.damaged(gun))?;
    first.held(file, gun).map(Some)
}

/// Gives every file that a line leads over to `keep`, the oldest first. None of them is known to be
/// what was stored.
fn restore<'a>(line: &'a [Row], mut keep: impl FnMut(&'a Row, Vec<u8>)) -> Option<()> {
    if !ends(line) {
        return None;
    }
    let mut opener = Opener::new();
    let mut before: Option<(&Row, Vec<u8>)> = None;
    for row in line.iter().rev() {
        let base = before.as_ref().map(|(_, file)| file.as_slice());
        let file = row.unfold(base, &mut opener)?;
        if let Some((row, file)) = before.replace((row, file)) {
            keep(row, file);
        }
    }
    before.map(|(row, file)| keep(row, file))
}

/// Whether each row is a difference to the one after it, and the last one to none. A line leads to
/// older rows, or, as it was before there was a release, to newer ones, but never to and fro.
fn ends(line: &[Row]) -> bool {
    let steps = || line.iter().zip(line.iter().skip(1));
    steps().all(|(row, base)| row.base == Some(base.id))
        && (steps().all(|(row, base)| base.id < row.id)
            || steps().all(|(row, base)| base.id > row.id))
        && line.last().is_some_and(|last| last.base.is_none())
}

/// The version that one after another rests on. Versions may have been left out between them: the
/// digit that counts is the first one in which they differ.
fn reach(newest: i64, version: i64) -> Option<i64> {
    let (newest, place) = (newest.checked_sub(1)?, version.checked_sub(1)?);
    let mut block = DIGIT;
    while block <= WHOLE_EVERY && newest / block != place / block {
        block *= DIGIT;
    }
    (newest < place && block <= WHOLE_EVERY).then(|| place - place % block + 1)
}
