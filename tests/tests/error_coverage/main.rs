//! Every code of the catalogue comes out of running code somewhere: out of the table of attacks,
//! or out of the calls here. A code that nobody can meet is documentation of nothing.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod input;
mod keys;

use std::collections::BTreeSet;

use dct_core::error::CATALOGUE;
use dct_core::error::Error;
use dct_core::error::MetadataError;
use dct_core::inspect::Files;
use dct_core::inspect::inspect;
use dct_core::trust::Pins;
use dct_core::tuf::check_stable;
use dct_core::tuf::name::RoleName;
use dct_tests::answers::bad_answers;
use dct_tests::attacks;
use dct_tests::repo::Repo;
use dct_tests::uploads;

/// What only a face on its machine can meet: the stories of the command line and of the server do.
const BY_FACES: &[&str] = &["host.", "import.", "serve.", "trust.ends_soon"];

type Call = fn() -> Result<(), Error>;

fn metadata_calls() -> Vec<(Call, MetadataError)> {
    vec![(
        || {
            let mut file = Repo::honest().file(&RoleName::Timestamp).to_vec();
            file.push(b'\n');
            Ok(check_stable(&RoleName::Timestamp, &file)?)
        },
        MetadataError::Unstable {
            fact: "Go would write other bytes here",
            at: Repo::honest().file(&RoleName::Timestamp).len(),
        },
    )]
}

fn calls() -> Vec<(Call, Error)> {
    let key = keys::calls().into_iter().map(|(call, e)| (call, e.into()));
    let input = input::calls().into_iter().map(|(call, e)| (call, e.into()));
    let metadata = metadata_calls()
        .into_iter()
        .map(|(call, e)| (call, e.into()));
    key.chain(input).chain(metadata).collect()
}

#[test]
fn every_call_is_refused_with_its_very_value() {
    for (call, expected) in calls() {
        assert_eq!(call(), Err(expected));
    }
}

#[test]
fn every_code_comes_out_of_running_code() {
    let attacked = attacks::all().into_iter().map(|attack| attack.run().1);
    let called = calls().into_iter().map(|(call, _)| call());
    let answered = bad_answers().into_iter().map(|case| case.outcome);
    let uploaded = uploads::all().into_iter().map(|row| match row.run() {
        Ok(_) => Ok(()),
        Err(refusal) => Err(refusal.reason),
    });
    let met: BTreeSet<&str> = attacked
        .chain(called)
        .chain(answered)
        .chain(uploaded)
        .filter_map(Result::err)
        .map(|error| error.code())
        .chain(inspected())
        .collect();
    let known = CATALOGUE.iter().copied().flatten().map(|row| row.code);
    let never: Vec<&str> = known
        .filter(|code| !met.contains(code))
        .filter(|code| !BY_FACES.iter().any(|start| code.starts_with(start)))
        .collect();
    assert_eq!(never, [""; 0]);
}

/// A report refuses nothing; it names what it would have refused.
fn inspected() -> Vec<&'static str> {
    let repo = Repo::honest();
    let mut targets = repo.files.clone();
    targets.remove(&RoleName::releases());
    let files = Files {
        roots: repo.roots.clone(),
        timestamp: targets.remove(&RoleName::Timestamp),
        snapshot: targets.remove(&RoleName::Snapshot),
        targets: targets.into_iter().collect(),
    };
    let report = inspect(&Repo::gun(), &files, Pins::default(), None, repo.now);
    report
        .roles
        .into_iter()
        .filter_map(|role| role.problem)
        .map(|problem| problem.code)
        .collect()
}
