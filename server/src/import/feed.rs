//! Lines of Notary's `changefeed` as ours, under the numbers that followers know.

use dct_core::tuf::name::Gun;

use super::source::ChangeRow;
use crate::store::Change;

/// A line, unless it says nothing that a feed can say.
pub(super) fn read(gun: &Gun, row: ChangeRow) -> Option<Change> {
    let is_known = matches!(row.category.as_str(), "update" | "deletion");
    (is_known && row.id > 0).then_some(())?;
    Some(Change {
        id: row.id,
        made_at: row.made_at,
        gun: gun.to_string(),
        version: u32::try_from(row.version).ok()?,
        sha256: bytes(&row.sha256)?,
        category: row.category,
    })
}

/// Whether the last that happened is that it was deleted.
pub(super) fn ends_deleted(changes: &[Change]) -> Option<&Change> {
    changes
        .last()
        .filter(|change| change.category == "deletion")
}

/// The bytes of a SHA-256, or none for a deletion.
pub(super) fn bytes(text: &str) -> Option<Vec<u8>> {
    matches!(text.len(), 0 | 64).then_some(())?;
    bytes_of(text)
}

/// The bytes that hexadecimal digits stand for.
pub(super) fn bytes_of(digits: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = digits.as_bytes().as_chunks::<2>();
    let byte = |pair: &[u8; 2]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    rest.is_empty().then(|| pairs.iter().map(byte).collect())?
}
