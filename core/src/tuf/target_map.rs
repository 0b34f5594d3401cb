//! The tags of a role: an index over signed text, and the changes to be made to it.
//!
//! A repository may have fifty thousand tags of which one is wanted. The text stays as it is; only
//! the place of each entry is remembered, four bytes a tag, and an entry is read when asked for.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::FileMeta;
use super::Text;
use super::name::TargetName;
use crate::error::MetadataError;
use crate::json::Reader;
use crate::json::write;

/// Targets by name.
#[derive(Clone, Debug, Default)]
pub struct TargetMap {
    /// The text of the object, or nothing where Go has `null`.
    text: Option<Text>,
    /// Where each entry begins in the text, in the order of the names.
    starts: Vec<u32>,
    /// What to write instead; `None` removes.
    changes: BTreeMap<String, Option<FileMeta>>,
}

impl TargetMap {
    /// A map without entries, as Go makes it: `{}`.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            text: Some(Text::from(String::from("{}"))),
            ..Self::default()
        }
    }

    /// The number of entries.
    #[must_use]
    pub fn len(&self) -> usize {
        self.changes
            .iter()
            .fold(self.starts.len(), |len, (name, change)| {
                match (change, self.signed(name)) {
                    (Some(_), None) => len + 1,
                    (None, Some(_)) => len - 1,
                    _ => len,
                }
            })
    }

    /// Whether there is no entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The entry of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<FileMeta> {
        match self.changes.get(name) {
            Some(change) => change.clone(),
            None => self.signed(name).and_then(|entry| entry.meta()),
        }
    }

    /// All entries, in the order of their names' bytes.
    pub fn iter(&self) -> impl Iterator<Item = (Cow<'_, str>, FileMeta)> {
        self.merged()
            .filter_map(|item| Some((item.name(), item.meta()?.into_owned())))
    }

    /// Records a name; `false` when it already stands there so.
    pub fn insert(&mut self, name: &TargetName, meta: FileMeta) -> bool {
        let changed = self.get(name.as_str()).as_ref() != Some(&meta);
        if changed {
            self.changes.insert(name.as_str().into(), Some(meta));
        }
        changed
    }

    /// Removes a name; `false` when it is not there.
    pub fn remove(&mut self, name: &str) -> bool {
        let present = self.get(name).is_some();
        if present {
            self.changes.insert(name.into(), None);
        }
        present
    }

    /// Indexes the object that `reader` stands at; `text` is what the reader reads.
    pub(super) fn read(reader: &mut Reader<'_>, text: &Text) -> Result<Self, MetadataError> {
        if reader.null() {
            return Ok(Self::default());
        }
        let begin = reader.at();
        let mut starts = Vec::new();
        reader.members("targets", |reader| {
            // Files are capped far below 4 GiB.
            starts.push(u32::try_from(reader.at() - begin).unwrap_or(u32::MAX));
            reader.name("targets")?;
            FileMeta::check(reader)
        })?;
        Ok(Self {
            text: Some(text.part(begin..reader.at())),
            starts,
            changes: BTreeMap::new(),
        })
    }

    /// About how long the written map is.
    pub(super) fn written_len(&self) -> usize {
        let signed = self.text.as_ref().map_or(0, |text| text.len());
        signed + self.changes.len() * 128
    }

    pub(super) fn write(&self, out: &mut String) {
        if self.text.is_none() && self.changes.is_empty() {
            return out.push_str("null");
        }
        write::list(out, ('{', '}'), self.merged(), |out, item| match item {
            Item::Signed(entry) => out.push_str(entry.0),
            Item::New(name, meta) => write_entry(out, name, meta),
        });
    }

    /// Reads every entry out of its text, so that it is written as Go would (spec §2.6). What Go
    /// would write as it stands stays a part of the text.
    pub(super) fn normalise(&mut self) {
        if self.is_in_go_form() {
            return;
        }
        let entries: BTreeMap<_, _> = self
            .iter()
            .map(|(name, meta)| (name.into_owned(), Some(meta)))
            .collect();
        self.starts.clear();
        self.changes = entries;
    }

    /// Whether every entry, written out of its name and value, is its text again, and none stands
    /// out of order.
    fn is_in_go_form(&self) -> bool {
        let mut written = String::new();
        let mut previous: Option<Cow<'_, str>> = None;
        self.changes.is_empty()
            && (0..self.starts.len()).all(|index| {
                let Some((entry, meta)) = self
                    .entry(index)
                    .and_then(|entry| entry.meta().map(|meta| (entry, meta)))
                else {
                    return false;
                };
                let name = entry.name();
                written.clear();
                write_entry(&mut written, &name, &meta);
                let is_after = previous.as_ref().is_none_or(|previous| *previous < name);
                previous = Some(name);
                is_after && written == entry.0
            })
    }

    fn signed(&self, name: &str) -> Option<Entry<'_>> {
        let (mut low, mut high) = (0, self.starts.len());
        while low < high {
            let middle = low.midpoint(high);
            let entry = self.entry(middle)?;
            match (*entry.name()).cmp(name) {
                Ordering::Less => low = middle + 1,
                Ordering::Equal => return Some(entry),
                Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// An entry ends before the comma of the next, or before the closing brace.
    fn entry(&self, index: usize) -> Option<Entry<'_>> {
        let text = self.text.as_ref()?.as_str();
        let start = usize::try_from(*self.starts.get(index)?).ok()?;
        let end = match self.starts.get(index + 1) {
            Some(&next) => usize::try_from(next).ok()?,
            None => text.len(),
        };
        Some(Entry(text.get(start..end - 1)?))
    }

    /// Signed and changed entries together, in order.
    fn merged(&self) -> impl Iterator<Item = Item<'_>> {
        let mut signed = (0..self.starts.len())
            .filter_map(|index| self.entry(index))
            .peekable();
        let mut changes = self.changes.iter().peekable();
        core::iter::from_fn(move || {
            loop {
                let order = match (signed.peek(), changes.peek()) {
                    (None, None) => return None,
                    (Some(_), None) => Ordering::Less,
                    (None, Some(_)) => Ordering::Greater,
                    (Some(entry), Some((name, _))) => (*entry.name()).cmp(name.as_str()),
                };
                if order == Ordering::Less {
                    return signed.next().map(Item::Signed);
                }
                if order == Ordering::Equal {
                    signed.next();
                }
                if let Some((name, Some(meta))) = changes.next() {
                    return Some(Item::New(name, meta));
                }
            }
        })
    }
}

impl PartialEq for TargetMap {
    fn eq(&self, other: &Self) -> bool {
        self.text.is_none() == other.text.is_none() && self.merged().eq(other.merged())
    }
}

impl Eq for TargetMap {}

fn write_entry(out: &mut String, name: &str, meta: &FileMeta) {
    write::string(out, name);
    out.push(':');
    meta.write(out);
}

/// The text of one entry: `"name":{…}`.
struct Entry<'a>(&'a str);

impl<'a> Entry<'a> {
    fn name(&self) -> Cow<'a, str> {
        Reader::new(self.0).string("targets").unwrap_or_default()
    }

    fn meta(&self) -> Option<FileMeta> {
        let mut reader = Reader::new(self.0);
        reader.name("targets").ok()?;
        FileMeta::read(&mut reader).ok()
    }
}

enum Item<'a> {
    Signed(Entry<'a>),
    New(&'a str, &'a FileMeta),
}

impl<'a> Item<'a> {
    fn name(&self) -> Cow<'a, str> {
        match self {
            Self::Signed(entry) => entry.name(),
            Self::New(name, _) => Cow::Borrowed(name),
        }
    }

    fn meta(&self) -> Option<Cow<'a, FileMeta>> {
        match self {
            Self::Signed(entry) => entry.meta().map(Cow::Owned),
            Self::New(_, meta) => Some(Cow::Borrowed(meta)),
        }
    }
}

impl PartialEq for Item<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Signed(entry), Self::Signed(same)) if entry.0 == same.0 => true,
            _ => self.name() == other.name() && self.meta() == other.meta(),
        }
    }
}
