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
use dct_core::tuf::check_stable;
use dct_core::tuf::name::RoleName;
use dct_tests::attacks;
use dct_tests::repo::Repo;

/// Codes that no call of this crate answers with.
const NEVER: &[&str] = &["edit.role_exists", "key.id", "metadata.control"];

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
    let met: BTreeSet<&str> = attacked
        .chain(called)
        .filter_map(Result::err)
        .map(|error| error.code())
        .collect();
    let known = CATALOGUE.iter().copied().flatten().map(|row| row.code);
    let never: Vec<&str> = known.filter(|code| !met.contains(code)).collect();
    let mut expected = NEVER.to_vec();
    expected.sort_unstable();
    let mut found = never;
    found.sort_unstable();
    assert_eq!(found, expected);
}
