//! Uploads to a repository that is there: what follows, and what somebody forged.

use std::collections::BTreeMap;

use dct_core::tuf::Metadata;
use dct_tests::repo::at;
use dct_tests::repo::seal;

use crate::Both;
use crate::bench::Bench;
use crate::bench::plain;
use crate::bench::root;
use crate::bench::sign;
use crate::bench::snapshot;
use crate::bench::targets;
use crate::firsts;
use crate::malformed;

pub(crate) fn ask(both: &mut Both) {
    begin(both);
    malformed::ask(both);
    firsts::ask(both);
    roots(both);
    files(both);
    snapshots(both);
}

/// `diff/shared` with the server's snapshot key and `diff/own` with the owner's.
fn begin(both: &mut Both) {
    both.ask("begin with the server's snapshot", |bench| {
        bench.put("diff/shared", &shared(bench, "diff/shared"))
    });
    both.ask("begin with the owner's snapshot", |bench| {
        bench.put("diff/own", &own(bench, "diff/own"))
    });
}

pub(crate) type Files = Vec<(&'static str, Vec<u8>)>;

pub(crate) fn shared(bench: &Bench, gun: &str) -> Files {
    let root = root(1, &bench.shared_holders(gun)).encode();
    vec![
        ("root", sign(&root, &bench.root)),
        ("targets", sign(&targets(1, &bench.alice), &bench.targets)),
        ("targets/alice", sign(&plain(1), &bench.alice)),
    ]
}

pub(crate) fn own(bench: &Bench, gun: &str) -> Files {
    let root = sign(&root(1, &bench.holders(gun)).encode(), &bench.root);
    let targets = sign(&targets(1, &bench.alice), &bench.targets);
    let listing = snapshot(1, &[("root", &root), ("targets", &targets)]);
    let snapshot = sign(&listing, &bench.snapshot);
    vec![("root", root), ("targets", targets), ("snapshot", snapshot)]
}

fn roots(both: &mut Both) {
    let gun = "diff/shared";
    for number in [1, 3, 2_147_483_647] {
        both.ask(
            &format!("a root that gives itself version {number}"),
            |bench| {
                let mut root = root(number, &bench.shared_holders(gun));
                root.consistent_snapshot = true;
                bench.put(gun, &[("root", sign(&root.encode(), &bench.root))])
            },
        );
    }
    both.ask("the same root again", |bench| {
        bench.put(gun, &shared(bench, gun)[..1])
    });
    both.ask("a root whose key a thief replaced", |bench| {
        let thief = bench
            .stranger
            .in_certificate("*", at("2026-11-01T00:00:00Z"));
        let mut holders = bench.shared_holders(gun);
        holders.root = thief.public.clone();
        let root = sign(&root(2, &holders).encode(), &thief);
        bench.put(gun, &[("root", root)])
    });
    both.ask("a root that takes targets from its key", |bench| {
        let mut holders = bench.shared_holders("diff/orphans");
        let first = bench.put("diff/orphans", &shared(bench, "diff/orphans"));
        holders.targets = bench.stranger.public.clone();
        let root = sign(&root(2, &holders).encode(), &bench.root);
        format!("{first}, {}", bench.put("diff/orphans", &[("root", root)]))
    });
    both.ask("a root that follows", |bench| {
        let root = root(2, &bench.shared_holders(gun)).encode();
        bench.put(gun, &[("root", sign(&root, &bench.root))])
    });
    both.ask("a root that hands over", |bench| {
        let next = bench.alice.in_certificate("*", at("2026-11-01T00:00:00Z"));
        let mut holders = bench.shared_holders(gun);
        holders.root = next.public.clone();
        let root = seal(&root(3, &holders).encode(), &[next, bench.root.clone()]);
        bench.put(gun, &[("root", root)])
    });
}

fn files(both: &mut Both) {
    let gun = "diff/shared";
    let mut alice = |name: &str, change: fn(&Bench) -> Vec<u8>| {
        both.ask(&format!("targets/alice {name}"), |bench| {
            bench.put(gun, &[("targets/alice", change(bench))])
        });
    };
    alice("by a stranger", |b| sign(&plain(2), &b.stranger));
    alice("by nobody", |_| seal(&plain(2), &[]));
    alice("by the owner", |b| sign(&plain(2), &b.targets));
    alice("with the current version", |b| {
        sign(&plain(1).replace("2036", "2035"), &b.alice)
    });
    alice("the same again", |b| sign(&plain(1), &b.alice));
    alice("with version 0", |b| {
        sign(
            &plain(1).replace("\"version\":1", "\"version\":0"),
            &b.alice,
        )
    });
    alice("with a negative version", |b| {
        sign(
            &plain(1).replace("\"version\":1", "\"version\":-1"),
            &b.alice,
        )
    });
    alice("that has run out", |b| {
        sign(&plain(2).replace("2036", "2020"), &b.alice)
    });
    alice("of another type", |b| {
        sign(&plain(2).replace("Targets", "targets"), &b.alice)
    });
    alice("with a member nobody knows", |b| {
        sign(
            &plain(2).replace("\"version\"", "\"vendor\":1,\"version\""),
            &b.alice,
        )
    });
    alice("with a line break behind it", |b| {
        [sign(&plain(2), &b.alice), b"\n".to_vec()].concat()
    });
    alice("with version 3, which skips one", |b| {
        sign(&plain(3), &b.alice)
    });
    alice("with version 4", |b| sign(&plain(4), &b.alice));
    alice("with the last version of all", |b| {
        sign(&plain(i64::from(i32::MAX)), &b.alice)
    });
    for (name, role) in [
        ("that nobody delegates to", "targets/nobody"),
        ("below one that does not exist", "targets/nobody/alice"),
        ("below one that delegates nothing", "targets/alice/nobody"),
    ] {
        both.ask(&format!("a role {name}"), |bench| {
            bench.put(gun, &[(role, sign(&plain(1), &bench.alice))])
        });
    }
    both.ask("targets by a delegate", |bench| {
        bench.put(
            gun,
            &[("targets", sign(&targets(2, &bench.alice), &bench.alice))],
        )
    });
    both.ask("targets with a zero threshold", |bench| {
        let text = targets(2, &bench.alice).replace("\"threshold\":1", "\"threshold\":0");
        bench.put(gun, &[("targets", sign(&text, &bench.targets))])
    });
    both.ask("targets that delegate outside", |bench| {
        let text = targets(2, &bench.alice).replace("targets/alice", "targets/a/b");
        bench.put(gun, &[("targets", sign(&text, &bench.targets))])
    });
    both.ask("targets that follow", |bench| {
        bench.put(
            gun,
            &[("targets", sign(&targets(2, &bench.alice), &bench.targets))],
        )
    });
    both.ask("targets with a key under another id", |bench| {
        let (id, other) = (bench.alice.public.id(), bench.stranger.public.id());
        let text = targets(3, &bench.alice).replace(&id.to_string(), &other.to_string());
        bench.put(gun, &[("targets", sign(&text, &bench.targets))])
    });
    both.ask("nothing at all", |bench| bench.put(gun, &[]));
    both.ask("a timestamp of one's own", |bench| {
        let file = bench.body("GET", "/v2/diff/shared/_trust/tuf/timestamp.json");
        bench.put(gun, &[("timestamp", file)])
    });
}

fn snapshots(both: &mut Both) {
    let gun = "diff/own";
    let listed = |bench: &Bench, number, change: fn(&mut BTreeMap<String, Vec<u8>>)| {
        let mut files: BTreeMap<String, Vec<u8>> = own(bench, gun)
            .into_iter()
            .take(2)
            .map(|(name, file)| (name.to_owned(), file))
            .collect();
        change(&mut files);
        let files: Vec<_> = files
            .iter()
            .map(|(n, file)| (n.as_str(), file.as_slice()))
            .collect();
        snapshot(number, &files)
    };
    both.ask("nothing for the owner's snapshot", |bench| {
        bench.put(gun, &[])
    });
    both.ask("targets without the owner's snapshot", |bench| {
        bench.put(
            gun,
            &[("targets", sign(&targets(2, &bench.alice), &bench.targets))],
        )
    });
    both.ask("a snapshot by a stranger", |bench| {
        let text = listed(bench, 2, |_| {});
        bench.put(gun, &[("snapshot", sign(&text, &bench.stranger))])
    });
    both.ask("a snapshot of another root", |bench| {
        let text = listed(bench, 2, |files| {
            drop(files.insert("root".into(), b"x".to_vec()));
        });
        bench.put(gun, &[("snapshot", sign(&text, &bench.snapshot))])
    });
    both.ask("a snapshot without root", |bench| {
        let text = listed(bench, 2, |files| drop(files.remove("root")));
        bench.put(gun, &[("snapshot", sign(&text, &bench.snapshot))])
    });
    both.ask("a snapshot with the current version", |bench| {
        let text = listed(bench, 1, |_| {}).replace("2036", "2035");
        bench.put(gun, &[("snapshot", sign(&text, &bench.snapshot))])
    });
    both.ask("a snapshot that has run out", |bench| {
        let text = listed(bench, 2, |_| {}).replace("2036", "2020");
        bench.put(gun, &[("snapshot", sign(&text, &bench.snapshot))])
    });
    both.ask(
        "a snapshot of other targets than those beside it",
        |bench| {
            let text = listed(bench, 2, |_| {});
            let other = sign(&targets(2, &bench.alice), &bench.targets);
            let snapshot = sign(&text, &bench.snapshot);
            bench.put(gun, &[("targets", other), ("snapshot", snapshot)])
        },
    );
    both.ask("a snapshot that follows", |bench| {
        let text = listed(bench, 2, |_| {});
        bench.put(gun, &[("snapshot", sign(&text, &bench.snapshot))])
    });
    both.ask("a snapshot of a role that nobody uploaded", |bench| {
        let text = listed(bench, 3, |files| {
            drop(files.insert("targets/x".into(), b"x".to_vec()));
        });
        bench.put(gun, &[("snapshot", sign(&text, &bench.snapshot))])
    });
}
