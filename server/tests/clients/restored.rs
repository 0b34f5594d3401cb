//! Backup and restore as the manual tells them, with the tools of the databases, while others publish;
//! and the clients afterwards, of whom some have seen more than was restored.

use std::fs;

use crate::notary;
use crate::notary_fails;
use crate::site::BUSY;
use crate::site::Site;
use crate::site::THEIRS;

#[test]
fn what_sqlite_was_copied_to_is_the_server_again() {
    lost_and_restored(Site::on_sqlite());
}

#[test]
fn what_postgres_was_dumped_to_is_the_server_again() {
    lost_and_restored(Site::on_postgres());
}

fn lost_and_restored(site: Site) {
    let root = furnish(&site);
    let (least, most) = site.backed_up_amid_publishers();
    let key = site.server.data().join("sealing.key");
    let kept = site.server.folder().join("kept.key");
    fs::copy(&key, &kept).unwrap();
    // What the backup does not have, and somebody has seen.
    site.done("owner", "sign IMAGE:2.0");
    site.done("late", "verify IMAGE:2.0");
    site.remember("client", "older");
    site.theirs("2.0");
    notary(&site.server, &format!("list {THEIRS}"));

    let site = site.down();
    site.restore();
    fs::remove_file(&key).unwrap();
    let (status, told) = site.command(&["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(status, Some(3), "{told}");
    assert!(told.contains("error[serve.key_file]"), "{told}");
    fs::write(&key, format!("{}=\n", "A".repeat(43))).unwrap();
    let (status, told) = site.command(&["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(status, Some(3), "{told}");
    assert!(told.contains("error[serve.key_other]"), "{told}");
    fs::copy(&kept, &key).unwrap();
    assert_eq!(
        site.command(&["fsck"]),
        (Some(0), "3 repositories are sound\n".into())
    );

    let site = site.up();
    let found = site.version();
    assert!((least..=most).contains(&found), "{least} {found} {most}");
    assert!(site.publish(), "{}", site.server.log());
    assert_eq!(site.version(), found + 1);
    site.done("steady", "verify IMAGE:1.0");
    site.done("newcomer", "verify IMAGE:1.0");
    for machine in ["owner", "late"] {
        site.refused(machine, "verify IMAGE:1.0", "trust.rollback");
    }
    ours_come_back(&site, &root);
    theirs_come_back(&site);
}

/// Without the sealing key nothing leads back, and the manual says so.
#[test]
fn without_its_sealing_key_everybody_begins_anew() {
    let site = Site::on_sqlite();
    site.registry.push_index("ours/app", "1.0", "1.0");
    site.done("owner", "repo init IMAGE");
    site.done("owner", "sign IMAGE:1.0");
    site.done("steady", "verify IMAGE:1.0");
    let site = site.down();
    let (data, old) = (site.server.data(), site.server.folder().join("old"));
    fs::rename(&data, &old).unwrap();
    fs::remove_file(old.join("sealing.key")).unwrap();
    let site = site.up();
    for machine in ["owner", "steady"] {
        let (status, said) = site.ours(machine, "verify IMAGE:1.0");
        assert_eq!(status, Some(5), "{said}");
        assert!(said.contains("error[server.vanished]: "), "{said}");
    }
    site.done("owner", "repo delete --local --yes IMAGE");
    site.done("owner", "repo init IMAGE");
    site.done("owner", "sign IMAGE:1.0");
    site.refused("steady", "verify IMAGE:1.0", "trust.equivocation");
    site.done("steady", "repo delete --local --yes IMAGE");
    site.done("steady", "verify IMAGE:1.0");
}

/// Two repositories whose snapshots the server signs and one of notary's; the id of our root key.
fn furnish(site: &Site) -> String {
    for tag in ["1.0", "2.0", "3.0"] {
        site.registry.push_index("ours/app", tag, tag);
    }
    for gun in [BUSY, THEIRS] {
        notary(&site.server, &format!("init {gun} -p"));
        notary(&site.server, &format!("key rotate {gun} snapshot -r"));
    }
    site.theirs("1.0");
    site.done("owner", "key generate alice");
    let told = site.done("owner", "repo init IMAGE");
    site.done("owner", "signer add --key alice.pub alice IMAGE");
    site.done("owner", "sign IMAGE:1.0");
    site.done("steady", "verify IMAGE:1.0");
    let mut words = told.split(|c: char| !c.is_ascii_hexdigit());
    words.find(|word| word.len() == 64).unwrap().to_owned()
}

/// What the manual tells the owner of a repository to do when somebody has seen more.
fn ours_come_back(site: &Site, root: &str) {
    let owner = |line: &str| {
        let line = line.replace("PIN", &format!("--root-key-id {root}"));
        site.done("owner", &line)
    };
    owner("repo delete --local --yes IMAGE");
    owner("repo rotate PIN IMAGE timestamp");
    owner("repo rotate PIN --server-managed IMAGE snapshot");
    site.refused("late", "verify IMAGE:1.0", "trust.rollback");
    owner("sign PIN IMAGE:2.0 IMAGE:3.0");
    // The version that was lost, with other content.
    site.refused("late", "verify IMAGE:2.0", "trust.equivocation");
    owner("repo renew --yes PIN IMAGE targets/alice targets/releases");
    for machine in ["owner", "late", "steady", "newcomer"] {
        site.done(machine, "verify --signer alice IMAGE:2.0");
    }
}

/// The same with `notary`, whose memory is its cache.
fn theirs_come_back(site: &Site) {
    let list = format!("list {THEIRS}");
    let told = notary_fails(&site.server, &list);
    assert!(told.contains("is lower than current version"), "{told}");
    site.remember("client", "newer");
    let cache = site.server.folder().join("client/tuf").join(THEIRS);
    fs::remove_dir_all(cache).unwrap();
    for role in ["timestamp", "snapshot"] {
        notary(&site.server, &format!("key rotate {THEIRS} {role} -r"));
    }
    for tag in ["2.0", "3.0"] {
        site.theirs(tag);
    }
    for machine in ["newer", "older"] {
        site.remember(machine, "client");
        let listed = notary(&site.server, &list);
        for tag in ["1.0", "2.0", "3.0"] {
            assert!(listed.contains(tag), "{machine}: {listed}");
        }
    }
}
