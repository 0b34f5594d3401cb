//! The trust directory of this machine: in every layout, shared with Notary, and with several runs at
//! once.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::thread;

use dct_tests::tool::notary;

use crate::home::Home;
use crate::home::MARKER;

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn keys(home: &Home) -> Vec<PathBuf> {
    let mut files = home.files();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "key"));
    files
}

#[test]
fn old_layouts_are_read_where_they_are() {
    let home = Home::new();
    for (version, passphrase, expected) in [
        (
            "notary0.1",
            "randompass",
            &[
                "root",
                "snapshot  docker.com/notary0.1/samplerepo",
                "targets  docker.com/notary0.1/samplerepo",
            ][..],
        ),
        (
            "notary0.3",
            "password",
            &[
                "root",
                "snapshot  docker.com/notary0.3/tst",
                "targets  docker.com/notary0.3/tst",
                "targets/releases",
            ],
        ),
    ] {
        copy(
            &notary("repos/compatibility").join(version),
            &home.path(version),
        );
        let before = home.files();
        let list = ["key", "list", "--trust-dir", version];
        let listed = home.run(&list).done().stdout;
        let mut roles: Vec<&str> = listed
            .lines()
            .map(|line| line.split_at(64).1.trim_start())
            .collect();
        roles.sort_unstable();
        assert_eq!(roles, expected, "{version}");
        assert_eq!(home.files(), before);

        // Such a key changes its passphrase in its place, and travels to today's layout.
        let root = listed
            .lines()
            .find(|line| line.ends_with("  root"))
            .unwrap();
        let id = root.split_at(64).0;
        fs::write(home.path("new"), MARKER).unwrap();
        let variables = [
            ("DCT_SIGN_PASSPHRASE", ""),
            ("DCT_SIGN_ROOT_PASSPHRASE", passphrase),
        ];
        let passwd = [
            "key",
            "passwd",
            "--trust-dir",
            version,
            "--new-passphrase-file",
            "new",
            id,
        ];
        home.run_with(&passwd, &variables, "").done();
        let bundle = format!("{version}.pem");
        let export = ["key", "export", "--trust-dir", version, "--to", &bundle, id];
        home.run(&export).done();
        home.run(&["key", "import", &bundle]).done();
        let listed = home.run(&["key", "list"]).done().stdout;
        assert!(listed.contains(&format!("{root}\n")), "{listed}");
    }
}

#[test]
fn we_work_in_the_folder_of_notary() {
    let home = Home::new();
    let gun = home.image("shared");
    assert!(home.server.notary(&["init", "-p", &gun]).status.success());
    let theirs = home.server.client_folder();
    let variables = [
        ("DCT_SIGN_TRUST_DIR", theirs.to_str().unwrap()),
        ("DCT_SIGN_PASSPHRASE", ""),
        ("NOTARY_TARGETS_PASSPHRASE", "targpass1"),
        ("NOTARY_SNAPSHOT_PASSPHRASE", "snappass1"),
    ];
    let tag = format!("{gun}:1");
    home.registry.push_index("shared", "1", "one");
    let signed = home.run_with(&["sign", "-v", &tag], &variables, "").done();
    // What Notary believed before is where we begin, and not the first root that is served.
    let root = theirs.join("tuf").join(&gun).join("metadata/root.json");
    let begun = format!("another tool believed: {}", root.display());
    assert!(signed.stderr.contains(&begun), "{}", signed.stderr);
    assert!(
        !signed.stderr.contains("first one seen"),
        "{}",
        signed.stderr
    );
    assert!(home.listed(&gun, "targets", "1").is_some());
    // `notary list` wrote there, and we do not.
    let before = fs::metadata(&root).unwrap().modified().unwrap();
    let again = home
        .run_with(&["verify", "-v", &tag], &variables, "")
        .done();
    assert!(!again.stderr.contains("another tool"), "{}", again.stderr);
    assert_eq!(keys(&home), Vec::<PathBuf>::new());

    assert_eq!(fs::metadata(&root).unwrap().modified().unwrap(), before);

    // A root of theirs that is no root is not passed over.
    fs::remove_dir_all(theirs.join("dct-sign")).unwrap();
    fs::write(root, "{}").unwrap();
    let refused = home.run_with(&["verify", &tag], &variables, "");
    assert_eq!(
        (refused.status, refused.code()),
        (7, "metadata.member_missing")
    );
}

#[test]
fn a_key_that_does_not_open_is_no_reason_to_stop() {
    let home = Home::new();
    let image = home.with_alice("two-keys");
    fs::write(home.path("other"), "another-passphrase\n").unwrap();
    home.run(&["key", "generate", "bob", "--passphrase-file", "other"])
        .done();
    home.run(&["signer", "add", "--key", "bob.pub", "bob", &image])
        .done();
    home.registry.push_index("two-keys", "1", "one");
    let tag = format!("{image}:1");
    let signed = home.run(&["sign", &tag]).done();
    let id = |name: &str| {
        let listed = home.run(&["key", "list"]).done().stdout;
        let line = listed
            .lines()
            .find(|line| line.ends_with(&format!("  {name}")));
        line.unwrap().split_at(64).0.to_owned()
    };
    let (alice, bob) = (id("alice"), id("bob"));
    assert!(
        signed.stderr.contains(&format!("warning: key {bob} (bob)")),
        "{}",
        signed.stderr
    );
    assert!(home.listed(&image, "targets/alice", "1").is_some());
    assert!(home.listed(&image, "targets/bob", "1").is_none());

    // When none opens, each is named, with its file and every place that was tried.
    home.registry.push_index("two-keys", "1", "two");
    let wrong = [
        ("DCT_SIGN_PASSPHRASE", "wrong-one"),
        ("NOTARY_DELEGATION_PASSPHRASE", "wrong-two"),
    ];
    let refused = home.run_with(&["sign", &tag], &wrong, "");
    refused.refused(3, "key.passphrase");
    for word in [
        &alice,
        &bob,
        ".docker/trust/private/",
        "DCT_SIGN_PASSPHRASE, NOTARY_DELEGATION_PASSPHRASE",
    ] {
        assert!(refused.stderr.contains(word), "{word}: {}", refused.stderr);
    }

    // A passphrase for one key is named after its id.
    let name = format!("DCT_SIGN_PASSPHRASE_{}", bob.split_at(7).0.to_uppercase());
    let one = [(name.as_str(), "another-passphrase\n")];
    let signed = home.run_with(&["sign", &tag], &one, "").done();
    assert!(!signed.stderr.contains("warning"), "{}", signed.stderr);
    assert!(home.listed(&image, "targets/bob", "1").is_some());
    let short = [("DCT_SIGN_PASSPHRASE_abc", "x")];
    home.run_with(&["sign", &tag], &short, "")
        .refused(2, "host.variable");
}

#[test]
fn a_key_is_deleted_only_with_a_yes() {
    let home = Home::new();
    home.run(&["key", "generate", "alice"]).done();
    let listed = home.run(&["key", "list", "-o", "json"]).done().stdout;
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    let id = listed[0]["id"].as_str().unwrap();
    let file = Path::new(listed[0]["file"].as_str().unwrap());
    home.run(&["key", "remove", id])
        .refused(2, "host.unconfirmed");
    home.run(&["key", "remove", "-y", "abcdef"])
        .refused(3, "host.key_unknown");
    assert!(file.exists());
    let removed = home.run(&["key", "remove", "-y", "-o", "json", id.split_at(7).0]);
    let removed: serde_json::Value = serde_json::from_str(&removed.done().stdout).unwrap();
    assert_eq!(removed["role"], "alice");
    assert!(!file.exists());
    assert_eq!(home.run(&["key", "list"]).done().stdout, "");
}

#[test]
fn a_new_passphrase_takes_the_place_of_the_old_one() {
    let home = Home::new();
    home.run(&["key", "generate", "alice"]).done();
    let id = home
        .run(&["key", "list"])
        .done()
        .stdout
        .split_at(64)
        .0
        .to_owned();
    let before = fs::read_to_string(&keys(&home)[0]).unwrap();
    home.run(&["key", "passwd", &id])
        .refused(3, "host.passphrase_needed");
    let wrong = [
        ("DCT_SIGN_PASSPHRASE", "wrong"),
        ("DCT_SIGN_NEW_PASSPHRASE", "second\n"),
    ];
    home.run_with(&["key", "passwd", &id], &wrong, "")
        .refused(3, "key.passphrase");
    assert_eq!(fs::read_to_string(&keys(&home)[0]).unwrap(), before);
    let change = [("DCT_SIGN_NEW_PASSPHRASE", "second\n")];
    home.run_with(&["key", "passwd", &id], &change, "").done();
    let back = [
        ("DCT_SIGN_PASSPHRASE", "second"),
        ("DCT_SIGN_NEW_PASSPHRASE", "third"),
    ];
    home.run_with(&["key", "passwd", &id], &back, "").done();
    let text = fs::read_to_string(&keys(&home)[0]).unwrap();
    assert!(text.contains("role: alice\n"), "{text}");
}

#[test]
fn files_that_are_no_keys_hide_none() {
    let home = Home::new();
    home.run(&["key", "generate", "alice"]).done();
    let folder = home.path(".docker/trust/private");
    fs::write(folder.join("renamed.key"), "x").unwrap();
    fs::write(folder.join(format!("{}.key", "a".repeat(64))), "x").unwrap();
    let listed = home.run(&["key", "list"]).done();
    assert_eq!(listed.stdout.lines().count(), 1);
    for name in ["renamed.key", &"a".repeat(64)] {
        assert!(listed.stderr.contains(name), "{}", listed.stderr);
    }
    fs::write(folder.join(format!("{}.key", "b".repeat(64))), "x").unwrap();
    home.run(&["key", "passwd", &"b".repeat(64)])
        .refused(3, "host.key_unknown");
}

#[test]
fn runs_at_the_same_time_lose_neither_keys_nor_memory() {
    let home = Home::new();
    let image = home.with_alice("crowd");
    let names = ["a", "b", "c", "d", "e", "f"];
    thread::scope(|scope| {
        for name in names {
            let (home, image) = (&home, &image);
            scope.spawn(move || {
                home.run(&["key", "generate", name]).done();
                home.run(&["signer", "list", image]).done();
            });
        }
    });
    let listed = home.run(&["key", "list"]).done().stdout;
    for name in names {
        assert!(listed.contains(&format!("  {name}\n")), "{listed}");
    }
    home.run(&["signer", "list", &image]).done();
    let leftovers = home.files().into_iter().filter(|path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        path.starts_with(home.path(".docker/trust/dct-sign"))
            && name != "lock"
            && path.extension().is_none_or(|extension| extension != "json")
    });
    assert_eq!(leftovers.collect::<Vec<_>>(), Vec::<PathBuf>::new());
}
