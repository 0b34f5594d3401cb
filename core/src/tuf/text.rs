//! Immutable text that is shared instead of copied: a file, and the parts of it that were verified.

use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;
use core::ops::Deref;
use core::ops::Range;

/// A part of a text that lives as long as anyone looks at it; cloning costs nothing.
#[derive(Clone)]
pub struct Text {
    whole: Arc<String>,
    range: Range<usize>,
}

impl Text {
    /// The part of this text between two of its bytes; empty when there is no such part.
    #[must_use]
    pub fn part(&self, range: Range<usize>) -> Self {
        let start = self.range.start.saturating_add(range.start);
        let end = self.range.start.saturating_add(range.end);
        let inside = end <= self.range.end && self.whole.get(start..end).is_some();
        Self {
            whole: Arc::clone(&self.whole),
            range: if inside { start..end } else { 0..0 },
        }
    }

    /// Where this part begins in a larger part of the same text.
    pub(super) fn start_in(&self, larger: &Self) -> Option<usize> {
        let is_inside = Arc::ptr_eq(&self.whole, &larger.whole)
            && self.range.start >= larger.range.start
            && self.range.end <= larger.range.end;
        is_inside.then(|| self.range.start - larger.range.start)
    }

    /// The text itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.whole.get(self.range.clone()).unwrap_or_default()
    }
}

impl From<String> for Text {
    fn from(whole: String) -> Self {
        Self {
            range: 0..whole.len(),
            whole: Arc::new(whole),
        }
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text {}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} bytes)", self.as_str().len())
    }
}
