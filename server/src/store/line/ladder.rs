//! A line in memory, so that the next version needs no row to be read.

use std::sync::Arc;

use dct_core::accept::NewFile;
use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;

use super::Placed;
use super::Row;
use super::reach;
use super::restore;
use super::shelve;

/// The newest file of a role and those that it is a difference to.
#[derive(Clone, Debug, Default)]
pub(in crate::store) struct Ladder(Vec<Rung>);

#[derive(Clone, Debug)]
struct Rung {
    id: i64,
    version: i64,
    /// Whether it rests on nothing newer.
    leads_back: bool,
    file: Arc<Vec<u8>>,
}

impl Ladder {
    /// Of the newest row's line. Every file of it is what was stored.
    pub(in crate::store) fn of(line: &[Row], gun: &Gun) -> Result<Self, ServeError> {
        let mut found = Vec::new();
        if let Some(first) = line.first() {
            let kept = restore(line, |row, file| found.push((row, file)));
            kept.ok_or_else(|| first.damaged(gun))?;
        }
        let rung = |(row, file): (&Row, Vec<u8>)| {
            Ok(Rung {
                id: row.id,
                version: row.version,
                leads_back: row.base.is_none_or(|base| base < row.id),
                file: Arc::new(row.held(file, gun)?.file),
            })
        };
        let rungs: Result<_, ServeError> = found.into_iter().rev().map(rung).collect();
        rungs.map(Self)
    }

    /// The newest version and its file.
    pub(in crate::store) fn newest(&self) -> Option<(i64, &[u8])> {
        let newest = self.0.first()?;
        Some((newest.version, newest.file.as_slice()))
    }

    /// What is kept of another file. A version before the newest one, which an earlier import left out,
    /// rests on nothing.
    pub(in crate::store) fn place(&self, new: &NewFile) -> Result<Placed, ServeError> {
        let base = self.base(i64::from(new.version.get()));
        shelve(new, base.map(|base| (base.id, base.file.as_slice())))
    }

    /// What a version after the newest one rests on.
    fn base(&self, version: i64) -> Option<&Rung> {
        let reach = reach(self.0.first()?.version, version)?;
        let found = self.0.iter().find(|rung| rung.version <= reach);
        // What came before the first of them may have gone, or never been there.
        let base = found.or_else(|| self.0.last())?;
        base.leads_back.then_some(base)
    }

    /// The line of a file that was stored beside this one, as it was placed.
    #[must_use]
    pub(in crate::store) fn after(&self, new: &NewFile, (id, base): (i64, Option<i64>)) -> Self {
        let rung = Rung {
            id,
            version: i64::from(new.version.get()),
            leads_back: true,
            file: Arc::new(new.file.clone()),
        };
        let rests_on = self.0.iter().skip_while(|below| Some(below.id) != base);
        Self(std::iter::once(rung).chain(rests_on.cloned()).collect())
    }

    /// The bytes that its files take.
    pub(in crate::store) fn size(&self) -> usize {
        self.0.iter().map(|rung| rung.file.len()).sum()
    }
}
