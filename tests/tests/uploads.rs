//! What our own server publishes and what it refuses, without the server.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use std::collections::BTreeSet;
use std::panic;

use dct_core::accept::Accepted;
use dct_core::accept::Ahead;
use dct_core::accept::NewFile;
use dct_core::accept::Stored;
use dct_core::accept::renew;
use dct_core::trust::Expiry;
use dct_core::tuf::name::RoleName;
use dct_tests::attacks;
use dct_tests::attacks::Scene;
use dct_tests::dice::Dice;
use dct_tests::fuzzing::mutated;
use dct_tests::repo::Hand;
use dct_tests::repo::Repo;
use dct_tests::repo::Seeded;
use dct_tests::repo::Visitor;
use dct_tests::repo::at;
use dct_tests::repo::role;
use dct_tests::repo::tag;
use dct_tests::uploads;
use dct_tests::uploads::Upload;
use dct_tests::uploads::edited;
use dct_tests::uploads::files;
use dct_tests::uploads::nothing;
use dct_tests::uploads::put;
use dct_tests::uploads::store;
use dct_tests::uploads::stored;
use dct_tests::uploads::version;

const SERVER: &[&str] = &["snapshot", "timestamp"];

fn published(repo: &Repo, stored: &Stored, upload: Upload, held: &[&str]) -> Vec<NewFile> {
    match put(repo, stored, upload, held) {
        Ok(Accepted::New(files)) => files,
        other => panic!("{other:?}"),
    }
}

fn names(files: &[NewFile]) -> Vec<(&str, u32)> {
    let name = |file| {
        let NewFile { role, version, .. }: &NewFile = file;
        (role.as_str(), version.get())
    };
    files.iter().map(name).collect()
}

/// The repository as a client finds it after the upload.
fn served(repo: &Repo, stored: &Stored) -> Repo {
    let mut served = repo.clone();
    for (role, current) in &stored.files {
        if *role == RoleName::Root {
            if served.roots.last() != Some(&current.file) {
                served.roots.push(current.file.clone());
            }
        } else {
            served.files.insert(role.clone(), current.file.clone());
        }
    }
    served
}

#[test]
fn every_bad_upload_is_refused_for_its_own_reason() {
    let mut wrong = Vec::new();
    let rows = uploads::all();
    let different: BTreeSet<_> = rows.iter().map(|row| row.name).collect();
    assert_eq!(different.len(), rows.len());
    for row in rows {
        let (part, reason) = (row.refusal)();
        match row.run() {
            Err(found) if (found.part, &found.reason) == (part, &reason) => {}
            other => wrong.push(format!(
                "{}: {other:?}\n  expected {part:?} {reason:?}",
                row.name
            )),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_new_repository_is_completed_by_the_server() {
    let repo = Repo::honest();
    let roles = [RoleName::Root, RoleName::Targets, role("targets/alice")];
    let files = published(&repo, &nothing(), files(&repo, &roles), SERVER);
    let versions = [
        ("root", 1),
        ("targets", 2),
        ("targets/alice", 1),
        ("snapshot", 1),
        ("timestamp", 1),
    ];
    assert_eq!(names(&files), versions);
}

#[test]
fn a_new_repository_whose_owner_keeps_the_snapshot_key_is_taken_as_it_is() {
    let repo = Repo::honest();
    let mut upload = repo.files.clone();
    upload.insert(RoleName::Root, repo.roots[0].clone());
    let files = published(&repo, &nothing(), upload, &["timestamp"]);
    assert_eq!(names(&files).last(), Some(&("timestamp", 1)));
    let snapshot = files.iter().find(|new| new.role == RoleName::Snapshot);
    assert_eq!(snapshot.unwrap().file, repo.file(&RoleName::Snapshot));
}

#[test]
fn a_client_believes_what_was_accepted_with_either_snapshot() {
    let repo = Repo::honest();
    let memory = repo.memory();
    for (by, held) in [
        (&["alice", "snapshot"][..], &["timestamp"][..]),
        (&["alice"], SERVER),
    ] {
        let mut stored = stored(&repo);
        let upload = edited(&repo, [tag("targets/alice", "1", 9)], by);
        let files = published(&repo, &stored, upload, held);
        let versions = [("targets/alice", 2), ("snapshot", 5), ("timestamp", 5)];
        assert_eq!(names(&files), versions);
        store(&mut stored, files);
        let trusted = served(&repo, &stored).visit_again(&memory).unwrap();
        assert_eq!(
            trusted
                .targets(&role("targets/alice"))
                .unwrap()
                .version
                .get(),
            2
        );
    }
}

#[test]
fn the_same_files_again_change_nothing() {
    let repo = Repo::honest();
    let before = stored(&repo);
    let mut after = before.clone();
    let upload = edited(
        &repo,
        [tag("targets/alice", "1", 9)],
        &["alice", "snapshot"],
    );
    store(
        &mut after,
        published(&repo, &before, upload.clone(), SERVER),
    );
    assert_eq!(put(&repo, &after, upload, SERVER), Ok(Accepted::Known));
}

#[test]
fn a_part_that_is_current_already_is_no_reason_to_refuse_the_others() {
    let repo = Repo::honest();
    let mut upload = edited(&repo, [tag("targets/alice", "1", 9)], &["alice"]);
    upload.extend(files(&repo, &[RoleName::Root, RoleName::Targets]));
    let files = published(&repo, &stored(&repo), upload, SERVER);
    let versions = [("targets/alice", 2), ("snapshot", 5), ("timestamp", 5)];
    assert_eq!(names(&files), versions);
}

#[test]
fn an_upload_of_nothing_asks_for_fresh_signatures() {
    let repo = Repo::honest();
    let files = published(&repo, &stored(&repo), Upload::new(), SERVER);
    assert_eq!(names(&files), [("snapshot", 5), ("timestamp", 5)]);
}

#[test]
fn a_timestamp_is_the_servers_to_sign() {
    let repo = Repo::honest();
    let mut upload = edited(&repo, [tag("targets/alice", "1", 9)], &["alice"]);
    let theirs = repo.file(&RoleName::Timestamp).to_vec();
    upload.insert(RoleName::Timestamp, theirs.clone());
    let files = published(&repo, &stored(&repo), upload, SERVER);
    assert_ne!(files.last().unwrap().file, theirs);
}

#[test]
fn a_rotated_root_is_followed_and_its_snapshot_signed_anew() {
    let mut repo = Repo::honest();
    let memory = repo.memory();
    let mut stored = stored(&repo);
    let new = repo
        .hand("stranger")
        .in_certificate(dct_tests::repo::GUN, repo.now);
    let both = [repo.hand("root"), new.clone()];
    let before = repo.clone();
    repo.root_given_to(&new, &both);
    let accepted = published(&repo, &stored, files(&repo, &[RoleName::Root]), SERVER);
    assert_eq!(
        names(&accepted),
        [("root", 2), ("snapshot", 5), ("timestamp", 5)]
    );
    store(&mut stored, accepted);
    assert!(served(&before, &stored).visit_again(&memory).is_ok());
}

#[test]
fn no_lie_reaches_a_client_through_the_server() {
    let honest = Repo::honest();
    let memory = honest.memory();
    let (mut refused, mut published) = (0, 0);
    for attack in attacks::all() {
        let (Scene::First(damage) | Scene::Again(damage)) = attack.scene else {
            continue;
        };
        let mut repo = honest.clone();
        damage(&mut repo);
        let mut upload = repo.files.clone();
        upload.insert(RoleName::Root, repo.file(&RoleName::Root).to_vec());
        let mut kept = stored(&honest);
        match panic::catch_unwind(|| put(&honest, &kept, upload, SERVER)).unwrap() {
            Err(_) => refused += 1,
            Ok(Accepted::Known) => {}
            Ok(Accepted::New(files)) => {
                published += 1;
                store(&mut kept, files);
                let visit = served(&honest, &kept).visit_again(&memory);
                assert!(visit.is_ok(), "{}: {visit:?}", attack.name);
            }
        }
    }
    // Most lies are told by the server itself: what is left of them in an upload is honest.
    assert!(refused > 60, "{refused} refused, {published} published");
}

#[test]
fn what_runs_out_is_signed_again_in_time() {
    let repo = Repo::honest();
    let kept = stored(&repo);
    let ahead = |ahead: Ahead, held: &[&str], now: &str| {
        let keys = repo.keys(held);
        let files = renew(&kept, &keys, (ahead, at(now)), &mut Seeded::new(30)).unwrap();
        let names = names(&files);
        names
            .iter()
            .map(|(name, _)| *name)
            .collect::<Vec<_>>()
            .join(" ")
    };
    let renewed = |held: &[&str], now: &str| ahead(Ahead::Half, held, now);
    assert_eq!(renewed(SERVER, "2026-11-21T12:00:00Z"), "");
    assert_eq!(renewed(SERVER, "2026-11-28T11:59:59Z"), "");
    assert_eq!(renewed(SERVER, "2026-11-28T12:00:00Z"), "timestamp");
    // What nobody reads has three days left.
    let unread = |now: &str| ahead(Ahead::Last, SERVER, now);
    assert_eq!(unread("2026-12-02T11:59:59Z"), "");
    assert_eq!(unread("2026-12-02T12:00:00Z"), "timestamp");
    assert_eq!(
        renewed(SERVER, "2029-11-01T00:00:00Z"),
        "snapshot timestamp"
    );
    assert_eq!(renewed(&["timestamp"], "2029-11-01T00:00:00Z"), "timestamp");
}

#[test]
fn a_renewed_chain_is_believed_after_the_old_one_ran_out() {
    let repo = Repo::honest();
    let mut kept = stored(&repo);
    let later = at("2027-06-01T00:00:00Z");
    let files = renew(
        &kept,
        &repo.keys(&["timestamp"]),
        (Ahead::Last, later),
        &mut Seeded::new(31),
    )
    .unwrap();
    let [timestamp] = files.as_slice() else {
        panic!("{files:?}")
    };
    assert_eq!(version(&timestamp.role, &timestamp.file).get(), 5);
    let visitor = || Visitor {
        expiry: Expiry::Enforce(later),
        ..repo.newcomer()
    };
    assert!(repo.show(visitor()).is_err());
    store(&mut kept, files);
    assert!(served(&repo, &kept).show(visitor()).is_ok());
}

#[test]
fn a_root_that_ran_out_is_not_renewed_but_may_be_followed() {
    let mut repo = Repo::honest();
    repo.set_expiry(&RoleName::Root, "2026-11-20T00:00:00Z");
    let kept = stored(&repo);
    let keys = repo.keys(SERVER);
    let now = (Ahead::Last, repo.now);
    let refusal = renew(&kept, &keys, now, &mut Seeded::new(32)).unwrap_err();
    assert_eq!(refusal.reason.code(), "trust.expired");
    let owner = [repo.hand("root")];
    repo.follow_root(&owner, |text| text.replacen("2026-11-20", "2036-11-18", 1));
    let accepted = published(&repo, &kept, files(&repo, &[RoleName::Root]), SERVER);
    assert_eq!(accepted[0].version.get(), 2);
}

#[test]
fn an_owner_whose_certificate_ran_out_may_come_back() {
    let mut repo = Repo::honest();
    let old = Hand::certified(1, dct_tests::repo::GUN, at("2010-01-01T00:00:00Z"));
    repo.root_held_by(&old);
    let kept = stored(&repo);
    let upload = || {
        Upload::from([(
            role("targets/alice"),
            repo.file(&role("targets/bob")).to_vec(),
        )])
    };
    let refusal = put(&repo, &kept, upload(), SERVER).unwrap_err();
    assert_eq!(refusal.reason.code(), "trust.root_certificate");
    let new = repo
        .hand("stranger")
        .in_certificate(dct_tests::repo::GUN, repo.now);
    let mut next = repo.clone();
    next.root_given_to(&new, &[old, new.clone()]);
    let accepted = published(&repo, &kept, files(&next, &[RoleName::Root]), SERVER);
    assert_eq!(names(&accepted).first(), Some(&("root", 2)));
}

#[test]
fn whatever_is_uploaded_a_client_can_read_what_is_published() {
    let honest = Repo::honest();
    let memory = honest.memory();
    let changes = [tag("targets", "base", 9), tag("targets/alice", "1", 9)];
    let upload = edited(&honest, changes, &["targets", "alice", "snapshot"]);
    let mut dice = Dice::new(40);
    let (mut refused, mut taken) = (0, 0);
    for _ in 0..400 {
        let mut damaged = upload.clone();
        let roles: Vec<RoleName> = damaged.keys().cloned().collect();
        let role = dice.choose(&roles).clone();
        let others: Vec<Vec<u8>> = damaged.values().cloned().collect();
        let file = mutated(&upload[&role], &others, &mut dice);
        damaged.insert(role, file);
        if dice.below(3) == 0 {
            damaged.remove(dice.choose(&roles));
        }
        let mut kept = stored(&honest);
        match put(&honest, &kept, damaged, SERVER) {
            Err(_) => refused += 1,
            Ok(Accepted::Known) => {}
            Ok(Accepted::New(files)) => {
                taken += 1;
                store(&mut kept, files);
                let visit = served(&honest, &kept).visit_again(&memory);
                assert!(visit.is_ok(), "{visit:?}");
            }
        }
    }
    assert!(
        refused > 100 && taken > 0,
        "{refused} refused, {taken} taken"
    );
}
