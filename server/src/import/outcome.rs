//! What is said of one repository.

use std::fmt;

use dct_core::error::Error;

use crate::fsck::Finding;
use crate::store::Taken;

/// What became of a repository.
#[derive(Debug)]
#[expect(clippy::exhaustive_structs, reason = "what is known, and no more")]
pub struct Outcome {
    /// Its name, as it is there.
    pub gun: String,
    /// What was news, and is here now.
    pub taken: Taken,
    /// Why nothing of it is moved.
    pub refused: Option<Error>,
    /// Files and keys that stay behind.
    pub left_out: Vec<Error>,
    /// What is no fault.
    pub notes: Vec<String>,
    /// What clients will say of it; nothing when it has no files.
    pub finding: Option<Finding>,
}

impl Outcome {
    pub(super) fn of(gun: &str) -> Self {
        Self {
            gun: gun.to_owned(),
            taken: Taken::default(),
            refused: None,
            left_out: Vec::new(),
            notes: Vec::new(),
            finding: None,
        }
    }

    /// Whether clients can read it.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let finding = self.finding.as_ref();
        finding.is_none_or(|finding| finding.unsound.is_empty())
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Taken {
            files,
            keys,
            changes,
            ..
        } = self.taken;
        let soundness = match (&self.finding, self.is_sound()) {
            (None, _) => "has no files",
            (Some(_), true) => "sound",
            (Some(_), false) => "unsound",
        };
        match (&self.refused, files + keys + changes) {
            (Some(_), _) => f.write_str("refused"),
            (None, 0) => write!(f, "nothing new, {soundness}"),
            (None, _) => write!(
                f,
                "{files} files, {keys} keys, {changes} changes, {soundness}"
            ),
        }
    }
}
