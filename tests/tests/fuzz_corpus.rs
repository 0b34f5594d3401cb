//! Every fuzz body over its committed corpus and some thousand mutations of it, and every body with
//! a corpus and a cargo-fuzz target.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

use std::fs;

use dct_tests::dice::Dice;
use dct_tests::fuzzing::TARGETS;
use dct_tests::fuzzing::Target;
use dct_tests::fuzzing::corpus;
use dct_tests::fuzzing::mutated;
use dct_tests::golden::repository;

/// A body that panics is named with the input, which then belongs into the corpus.
fn run(target: &Target, input: &[u8]) {
    let outcome = std::panic::catch_unwind(|| (target.body)(input));
    assert!(
        outcome.is_ok(),
        "{} breaks on b\"{}\"",
        target.name,
        input.escape_ascii()
    );
}

fn over_corpus_and_mutations(name: &str) {
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    let inputs = corpus(name);
    assert!(!inputs.is_empty());
    run(target, b"");
    for input in &inputs {
        run(target, input);
    }
    let mut dice = Dice::new(target.rounds as u64);
    for _ in 0..target.rounds {
        let input = dice.choose(&inputs).clone();
        run(target, &mutated(&input, &inputs, &mut dice));
    }
}

macro_rules! each_target {
    ($($name:ident)*) => {
        $(#[test]
        fn $name() {
            over_corpus_and_mutations(stringify!($name));
        })*

        #[test]
        fn every_body_has_its_test_its_corpus_and_its_target() {
            let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
            assert_eq!(names, [$(stringify!($name)),*]);
            let root = repository();
            let manifest = fs::read_to_string(root.join("fuzz/Cargo.toml")).unwrap();
            for name in &names {
                assert!(manifest.contains(&format!("name = \"{name}\"")), "{name}");
                let file = root.join(format!("fuzz/fuzz_targets/{name}.rs"));
                let text = fs::read_to_string(&file).unwrap_or_default();
                assert!(text.contains(&format!("dct_tests::fuzzing::{name}(")), "{name}");
            }
            let folders = fs::read_dir(root.join("tests/corpus")).unwrap();
            for folder in folders {
                let folder = folder.unwrap().file_name();
                assert!(names.iter().any(|name| folder == *name), "{}", folder.display());
            }
        }
    };
}

each_target! {
    bundle certificate chain envelope json manifest memory names pbes2 pem pin_file pkcs8 push reference stability
}
