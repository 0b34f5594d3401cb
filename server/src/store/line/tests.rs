//! What a line promises, over rows in memory.

use dct_core::accept::NewFile;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::Version;
use sha2::Digest;
use sha2::Sha256;

use super::Ladder;
use super::Row;
use super::reach;
use super::unfold;
use crate::store::body::Body;
use crate::store::body::fold;

/// Rows as a database has them; a row is its own place.
#[derive(Default)]
struct Table(Vec<Row>);

impl Table {
    fn line(&self, id: usize) -> Vec<Row> {
        let mut line = vec![copy(&self.0[id])];
        while let Some(base) = line.last().unwrap().base {
            line.push(copy(&self.0[usize::try_from(base).unwrap()]));
        }
        line
    }

    /// Stores a version, and sees that the line in memory becomes that of its row.
    fn add(&mut self, version: i64, file: &[u8]) {
        let new = NewFile {
            role: RoleName::Targets,
            version: Version::try_from(version).unwrap(),
            file: file.to_vec(),
        };
        let newest = self.0.len().checked_sub(1);
        let line = newest.map_or_else(Vec::new, |newest| self.line(newest));
        let ladder = Ladder::of(&line, &gun()).unwrap();
        let placed = ladder.place(&new).unwrap();
        let id = i64::try_from(self.0.len()).unwrap();
        let after = ladder.after(&new, (id, placed.base));
        self.0.push(Row {
            id,
            version,
            role: "targets".into(),
            sha256: Sha256::digest(file).into(),
            length: i64::try_from(file.len()).unwrap(),
            stored_at: 0,
            base: placed.base,
            body: placed.body,
        });
        let read = Ladder::of(&self.line(self.0.len() - 1), &gun()).unwrap();
        assert_eq!(format!("{after:?}"), format!("{read:?}"));
    }

    fn read(&self, id: usize) -> Vec<u8> {
        unfold(&self.line(id), &gun()).unwrap().unwrap().file
    }

    fn bytes(&self) -> usize {
        self.0.iter().map(|row| row.body.len()).sum()
    }
}

fn copy(row: &Row) -> Row {
    Row {
        role: row.role.clone(),
        body: row.body.clone(),
        ..*row
    }
}

fn gun() -> Gun {
    "a".parse().unwrap()
}

/// What a signed file of so many tags looks like, of which the last ones changed last.
fn listing(tags: i64, version: i64) -> Vec<u8> {
    let mut file = String::from("{\"targets\":{");
    for tag in 0..tags {
        // The last version that changed this tag.
        let changed = version - (version - tag).rem_euclid(tags);
        let hash = Sha256::digest(format!("{tag} {}", changed.max(0)));
        file.extend(hash.iter().map(|byte| format!("{byte:02x}")));
        file.push_str("\"},\"");
    }
    file.extend(Sha256::digest(version.to_string()).map(char::from));
    file.into_bytes()
}

#[test]
fn a_version_rests_on_the_one_with_zeros_at_its_end() {
    for (newest, version, expected) in [
        (1, 2, Some(1)),
        (3, 4, Some(1)),
        (4, 5, Some(1)),
        (5, 6, Some(5)),
        (16, 17, Some(1)),
        (17, 18, Some(17)),
        (20, 21, Some(17)),
        (1024, 1025, Some(1)),
        (1025, 1026, Some(1025)),
        (4096, 4097, None),
        (4097, 4098, Some(4097)),
        // With versions left out.
        (5, 8, Some(5)),
        (5, 9, Some(1)),
        (10, 20, Some(1)),
        (4096, 9000, None),
        // None that comes after it.
        (5, 5, None),
        (5, 3, None),
        (i64::MIN, 3, None),
        (i64::MAX - 1, i64::MAX, Some(i64::MAX - 2)),
    ] {
        let found = reach(newest, version);
        assert_eq!(found, expected, "{version} after {newest}");
    }
}

#[test]
fn every_version_comes_back_in_seven_steps_however_many_were_left_out() {
    for (name, gap) in [("none", 1), ("few", 3), ("many", 41), ("most", 997)] {
        let mut table = Table::default();
        let mut files = Vec::new();
        let mut version = 1;
        for number in 0..300 {
            let file = listing(40, number);
            table.add(version, &file);
            files.push(file);
            version += 1 + number * number * 7919 % gap;
        }
        for (id, file) in files.iter().enumerate() {
            assert_eq!(&table.read(id), file, "{name}");
            assert!(table.line(id).len() <= 7, "{name}");
        }
    }
}

#[test]
fn a_publish_takes_little_however_large_the_file_is() {
    for (tags, most) in [(1, 150), (20, 400), (200, 450), (600, 450)] {
        let mut table = Table::default();
        table.add(1, &listing(tags, 1));
        let first = table.bytes();
        for version in 2..=129 {
            table.add(version, &listing(tags, version));
        }
        let each = (table.bytes() - first) / 128;
        assert!(each < most, "{each} beside {tags}");
    }
}

#[test]
fn what_was_kept_as_the_difference_to_newer_ones_goes_on() {
    let mut table = Table::default();
    let files: Vec<_> = (1..=6).map(|version| listing(40, version)).collect();
    for (version, file) in (1..).zip(&files) {
        table.add(version, file);
    }
    for (id, file) in files.iter().enumerate() {
        let next = files.get(id + 1);
        let (Body::Whole(body) | Body::Difference(body)) =
            fold(file, next.map(Vec::as_slice)).unwrap();
        table.0[id].body = body;
        table.0[id].base = next.and_then(|_| i64::try_from(id + 1).ok());
    }
    let ladder = Ladder::of(&table.line(5), &gun()).unwrap();
    assert_eq!(ladder.newest(), Some((6, files[5].as_slice())));
    for version in 7..=20 {
        table.add(version, &listing(40, version));
    }
    for version in 1..=20 {
        let id = usize::try_from(version - 1).unwrap();
        assert_eq!(table.read(id), listing(40, version));
    }
    assert!((7..=20).all(|version: usize| table.0[version - 1].base.is_some()));
}

#[test]
fn nothing_rests_on_what_is_not_as_it_was() {
    let mut table = Table::default();
    for version in 1..=6 {
        table.add(version, &listing(40, version));
    }
    // The fifth, which the sixth is a difference to, and the seventh would be.
    table.0[4].sha256 = [0; 32];
    let line = table.line(5);
    assert!(unfold(&line, &gun()).is_ok());
    assert!(Ladder::of(&line, &gun()).is_err());
}
