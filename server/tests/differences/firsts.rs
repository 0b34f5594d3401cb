//! The first upload of a repository, honest and not.

use dct_core::time::Expires;
use dct_core::tuf::Metadata;
use dct_core::tuf::name::Threshold;
use dct_tests::repo::at;
use dct_tests::repo::seal;

use crate::Both;
use crate::bench::Bench;
use crate::bench::root;
use crate::bench::sign;
use crate::bench::targets;
use crate::uploads::Files;
use crate::uploads::own;
use crate::uploads::shared;

type Make = fn(&Bench, &str) -> Files;

/// Each in a repository of its own.
fn ask_first(both: &mut Both, name: &str, files: Make) {
    let gun = format!("diff/first-{}", both.pairs.len());
    both.ask(&format!("first upload: {name}"), |bench| {
        bench.put(&gun, &files(bench, &gun))
    });
}

pub(crate) fn ask(both: &mut Both) {
    let mut first = |name: &str, files: Make| ask_first(both, name, files);
    first("targets alone", |bench, gun| {
        shared(bench, gun)[1..2].to_vec()
    });
    first("root alone", |bench, gun| shared(bench, gun)[..1].to_vec());
    first("nothing", |_, _| Vec::new());
    first("a delegation without its parent", |bench, gun| {
        let files = shared(bench, gun);
        vec![files[0].clone(), files[2].clone()]
    });
    first("the owner's snapshot without targets", |bench, gun| {
        let files = own(bench, gun);
        vec![files[0].clone(), files[2].clone()]
    });
    first("no snapshot although it is the owner's", |bench, gun| {
        own(bench, gun)[..2].to_vec()
    });
    first("names with .json", |bench, gun| {
        let files = own(bench, gun);
        let names = ["root.json", "targets.json", "snapshot.json"];
        names
            .into_iter()
            .zip(files)
            .map(|(name, (_, file))| (name, file))
            .collect()
    });
    first("root version 2", |bench, gun| with_root(bench, gun, 2));
    first("root version 3", |bench, gun| with_root(bench, gun, 3));
    bad_roots(both);
}

fn bad_roots(both: &mut Both) {
    let mut first = |name: &str, files: Make| ask_first(both, name, files);
    first("a timestamp key of somebody else", |bench, gun| {
        let mut holders = bench.shared_holders(gun);
        holders.timestamp = bench.stranger.public.clone();
        let root = sign(&root(1, &holders).encode(), &bench.root);
        replaced(shared(bench, gun), "root", root)
    });
    first("a root key without a certificate", |bench, gun| {
        let mut holders = bench.shared_holders(gun);
        holders.root = bench.targets.public.clone();
        let root = sign(&root(1, &holders).encode(), &bench.targets);
        replaced(shared(bench, gun), "root", root)
    });
    first("a certificate for another repository", |bench, gun| {
        let other = bench
            .targets
            .in_certificate("other/one", at("2026-11-01T00:00:00Z"));
        let mut holders = bench.shared_holders(gun);
        holders.root = other.public.clone();
        let root = sign(&root(1, &holders).encode(), &other);
        replaced(shared(bench, gun), "root", root)
    });
    first("a root that a stranger signed", |bench, gun| {
        let root = root(1, &bench.shared_holders(gun)).encode();
        replaced(shared(bench, gun), "root", sign(&root, &bench.stranger))
    });
    first("a root that nobody signed", |bench, gun| {
        let root = root(1, &bench.shared_holders(gun)).encode();
        replaced(shared(bench, gun), "root", seal(&root, &[]))
    });
    first("a root that has run out", |bench, gun| {
        let mut root = root(1, &bench.shared_holders(gun));
        root.expires = Expires::from(at("2020-01-01T00:00:00Z"));
        replaced(
            shared(bench, gun),
            "root",
            sign(&root.encode(), &bench.root),
        )
    });
    first("a root that asks for two", |bench, gun| {
        let mut root = root(1, &bench.shared_holders(gun));
        root.roles.get_mut("root").unwrap().threshold = Threshold::try_from(2).unwrap();
        replaced(
            shared(bench, gun),
            "root",
            sign(&root.encode(), &bench.root),
        )
    });
    first("a root without a timestamp role", |bench, gun| {
        let mut root = root(1, &bench.shared_holders(gun));
        root.roles.remove("timestamp");
        replaced(
            shared(bench, gun),
            "root",
            sign(&root.encode(), &bench.root),
        )
    });
    first("a root with one role more", |bench, gun| {
        let mut root = root(1, &bench.shared_holders(gun));
        let holder = root.roles.get("targets").unwrap().clone();
        root.roles.insert("mirror".into(), holder);
        replaced(
            shared(bench, gun),
            "root",
            sign(&root.encode(), &bench.root),
        )
    });
    first("targets as root", |bench, gun| {
        let targets = sign(&targets(1, &bench.alice), &bench.root);
        replaced(shared(bench, gun), "root", targets)
    });
}

fn with_root(bench: &Bench, gun: &str, number: i64) -> Files {
    let root = root(number, &bench.shared_holders(gun)).encode();
    replaced(shared(bench, gun), "root", sign(&root, &bench.root))
}

fn replaced(mut files: Files, name: &str, file: Vec<u8>) -> Files {
    let place = files.iter().position(|(role, _)| *role == name);
    files[place.unwrap()].1 = file;
    files
}
