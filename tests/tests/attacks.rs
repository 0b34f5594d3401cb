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
        let Ok((repo, outcome)) = panic::catch_unwind(|| attack.run()) else {
            wrong.push(format!("{}: could not be told", attack.name));
            continue;
        };
        let refusal = (attack.refusal)(&repo);
        match outcome {
            Ok(()) => wrong.push(format!("{}: believed", attack.name)),
            Err(found) if found == refusal => {}
            Err(found) => wrong.push(format!(
                "{}:\n  found    {found:?}\n  expected {refusal:?}",
                attack.name
            )),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_lie_has_a_name_of_its_own() {
    let names: BTreeSet<_> = attacks::all().iter().map(|attack| attack.name).collect();
    assert_eq!(names.len(), attacks::all().len());
}
