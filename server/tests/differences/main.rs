//! The same requests to Debian's notary-server and to ours, good, malformed and hostile: status,
//! code and the parts of the body that clients read are the same, or stand in the list of
//! differences that are meant.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod bench;
mod feeds;
mod firsts;
mod forged;
mod malformed;
mod meant;
mod rotations;
mod routes;
mod tokens;
mod uploads;

use std::collections::BTreeSet;

use dct_tests::peers::NotaryServer;
use dct_tests::peers::TrustServer;

use self::bench::Bench;
use self::meant::MEANT;

/// One request: its name, and how each of the two answered.
pub(crate) struct Pair {
    pub(crate) name: String,
    pub(crate) theirs: String,
    pub(crate) ours: String,
}

/// Asks both the same.
pub(crate) struct Both {
    pub(crate) theirs: Bench,
    pub(crate) ours: Bench,
    pub(crate) pairs: Vec<Pair>,
}

impl Both {
    pub(crate) fn ask(&mut self, name: &str, request: impl Fn(&Bench) -> String) {
        self.pairs.push(Pair {
            name: name.to_owned(),
            theirs: request(&self.theirs),
            ours: request(&self.ours),
        });
    }
}

#[test]
fn we_differ_only_where_we_mean_to() {
    let theirs = NotaryServer::start();
    let ours = TrustServer::start(env!("CARGO_BIN_EXE_dct-sign-server"), &[]);
    let mut both = Both {
        theirs: Bench::at(theirs.port()),
        ours: Bench::at(ours.port()),
        pairs: Vec::new(),
    };
    uploads::ask(&mut both);
    routes::ask(&mut both);
    feeds::ask(&mut both);
    assert!(both.pairs.len() > 300, "{} requests", both.pairs.len());

    let mut used = BTreeSet::new();
    let mut wrong = Vec::new();
    for pair in both.pairs.iter().filter(|pair| pair.theirs != pair.ours) {
        let row = MEANT.iter().find(|row| row.covers(pair));
        match row {
            Some(row) => drop(used.insert((row.names, row.theirs, row.ours))),
            None => wrong.push(format!("{}: {} -> {}", pair.name, pair.theirs, pair.ours)),
        }
    }
    let unused = MEANT
        .iter()
        .filter(|row| !used.contains(&(row.names, row.theirs, row.ours)));
    wrong.extend(
        unused.map(|row| format!("never seen: {}: {} -> {}", row.names, row.theirs, row.ours)),
    );
    assert!(wrong.is_empty(), "{}\n\n{}", wrong.join("\n"), ours.log());
}
