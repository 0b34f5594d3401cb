//! The table of attacks: every lie is refused, for its own reason and no other.

use std::collections::BTreeSet;
use std::panic;

use dct_tests::attacks;
use dct_tests::repo::Repo;

#[test]
fn the_honest_repository_is_believed() {
    let repo = Repo::honest();
    let memory = repo.memory();
    assert!(repo.visit_again(&memory).is_ok());
}

#[test]
fn every_lie_is_refused_for_its_own_reason() {
    let mut wrong = Vec::new();
    for attack in attacks::all() {
        // A row that cannot be set up must not keep the others from being tried.
        match panic::catch_unwind(|| attack.judge()) {
            Ok(Ok(())) => {}
            Ok(Err(fact)) => wrong.push(format!("{}: {fact}", attack.name)),
            Err(_) => wrong.push(format!("{}: could not be told", attack.name)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_lie_has_a_name_of_its_own() {
    let names: BTreeSet<_> = attacks::all().iter().map(|attack| attack.name).collect();
    assert_eq!(names.len(), attacks::all().len());
}
