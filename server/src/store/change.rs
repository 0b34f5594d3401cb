//! The feed of changes (spec §6.8): a line for every timestamp and every deletion.

/// One line of the feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its number; later ones are greater.
    pub id: i64,
    /// When it happened, in seconds since 1970.
    pub made_at: i64,
    /// The repository.
    pub gun: String,
    /// The version of the timestamp, or 0.
    pub version: u32,
    /// Its SHA-256, or nothing.
    pub sha256: Vec<u8>,
    /// `update` or `deletion`.
    pub category: String,
}

impl Change {
    /// Whether both say the same of the same version.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        (self.id, &self.gun, self.version, &self.category)
            == (other.id, &other.gun, other.version, &other.category)
    }
}

/// Which part of the feed is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// So many lines after a number.
    After(i64, u32),
    /// So many lines before a number.
    Before(i64, u32),
    /// So many of the newest lines.
    Newest(u32),
}
