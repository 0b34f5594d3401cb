//! Keys of other tools come into the trust directory and leave it again: every kind of file is really
//! taken in or refused, and Notary reads what we export.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_tests::tool::notary;

use crate::home::Home;
use crate::home::MARKER;

/// A file that only its owner may read, as every tool writes private keys.
fn put(home: &Home, name: &str, text: &str) -> String {
    let path = home.path(name);
    fs::write(&path, text).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    name.to_owned()
}

fn golden(home: &Home, name: &str) -> String {
    put(
        home,
        name,
        &fs::read_to_string(notary("keys").join(name)).unwrap(),
    )
}

fn openssl(home: &Home, arguments: &str) {
    let output = Command::new("openssl")
        .args(arguments.split(' '))
        .current_dir(home.path(""))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments}: {said}");
}

fn filed(home: &Home) -> Vec<PathBuf> {
    let mut files = home.files();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "key"));
    files
}

/// What the key is filed as.
fn listed(home: &Home) -> Vec<String> {
    let keys = home.run(&["key", "list"]).done().stdout;
    keys.lines()
        .map(|line| line.split_at(64).1.trim_start().to_owned())
        .collect()
}

#[test]
fn every_kind_of_key_file_is_taken_in_and_opens() {
    let home = Home::new();
    put(&home, "old", "rootpass1\n");
    openssl(
        &home,
        "ecparam -name prime256v1 -genkey -out parameters-first.pem",
    );
    openssl(
        &home,
        "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out rsa.pem",
    );
    openssl(
        &home,
        "ecparam -name secp384r1 -genkey -noout -out p384.pem",
    );
    for name in ["parameters-first.pem", "rsa.pem", "p384.pem"] {
        let text = fs::read_to_string(home.path(name)).unwrap();
        put(&home, name, &text);
    }
    let both = ["rsa.pem", "p384.pem"]
        .map(|name| fs::read_to_string(home.path(name)).unwrap())
        .concat();
    put(&home, "several.pem", &both);
    let plain = fs::read_to_string(notary("keys").join("rk.pem")).unwrap();
    put(&home, "escaped.pem", &plain.trim_end().replace('\n', "\\n"));
    put(&home, "base64.pem", &BASE64_STANDARD.encode(&plain));
    let cases = [
        ("rk.pem", 1),
        ("base64.pem", 1),
        ("rk_def.pem", 1),
        ("rk_128.pem", 1),
        ("rk_sha1.pem", 1),
        ("rk_legacy.pem", 1),
        ("rk_des3.pem", 1),
        ("escaped.pem", 1),
        ("parameters-first.pem", 1),
        ("rsa.pem", 1),
        ("several.pem", 2),
    ];
    for (name, count) in cases {
        if name.starts_with("rk") {
            golden(&home, name);
        }
        let load = [
            "key",
            "load",
            "--name",
            "ci",
            "--passphrase-file",
            "old",
            name,
        ];
        home.run(&load).done();
        assert_eq!(listed(&home), vec!["ci"; count], "{name}");
        for path in filed(&home) {
            let text = fs::read_to_string(&path).unwrap();
            assert!(
                text.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\nrole: ci\n"),
                "{text}"
            );
        }
        // A second time is no reason to fail, and the passphrase is the one of this machine now.
        let again = home.run(&load).done();
        assert!(again.stderr.contains(" already"), "{}", again.stderr);
        for path in filed(&home) {
            let id = path.file_stem().unwrap().to_str().unwrap().to_owned();
            put(&home, "new", MARKER);
            home.run(&["key", "passwd", "--new-passphrase-file", "new", &id])
                .done();
            fs::remove_file(path).unwrap();
        }
    }
}

#[test]
fn what_cannot_be_taken_in_is_refused_and_leaves_nothing() {
    let home = Home::new();
    put(&home, "wrong", "not-the-passphrase\n");
    openssl(&home, "ecparam -name secp256k1 -genkey -noout -out k1.pem");
    openssl(
        &home,
        "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -out small.pem",
    );
    openssl(
        &home,
        "ecparam -name secp224r1 -genkey -noout -out p224.pem",
    );
    for name in ["k1.pem", "small.pem", "p224.pem"] {
        let text = fs::read_to_string(home.path(name)).unwrap();
        put(&home, name, &text);
    }
    golden(&home, "bob.pem");
    golden(&home, "rk_legacy.pem");
    golden(&home, "rk.pem");
    put(&home, "junk", "nothing");
    put(
        &home,
        "openssh",
        "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n",
    );
    put(
        &home,
        "half.pem",
        &["rk.pem", "k1.pem"]
            .map(|name| fs::read_to_string(home.path(name)).unwrap())
            .concat(),
    );
    for (name, status, code) in [
        ("k1.pem", 3, "key.algorithm"),
        ("small.pem", 3, "key.weak"),
        ("p224.pem", 3, "key.verify_only"),
        ("bob.pem", 3, "key.not_private"),
        ("rk_legacy.pem", 3, "key.passphrase"),
        ("junk", 3, "key.no_pem"),
        ("openssh", 3, "key.pem_label"),
        ("half.pem", 3, "key.algorithm"),
        ("nowhere.pem", 3, "host.key_source"),
    ] {
        let load = ["key", "load", "--passphrase-file", "wrong", name];
        let said = home.run(&load);
        said.refused(status, code);
        assert!(said.stderr.contains(name), "{}", said.stderr);
    }
    home.run(&["key", "load", "--name", "root", "rk.pem"])
        .refused(2, "input.signer");
    home.run(&["key", "import", "--role", "targets", "rk.pem"])
        .refused(2, "host.key_label");
    fs::set_permissions(home.path("rk.pem"), fs::Permissions::from_mode(0o640)).unwrap();
    home.run(&["key", "load", "rk.pem"])
        .refused(3, "host.key_source");
    assert_eq!(filed(&home), Vec::<PathBuf>::new());
}

#[test]
fn a_key_that_is_there_for_something_else_stays_so() {
    let home = Home::new();
    golden(&home, "rk.pem");
    home.run(&["key", "load", "--name", "alice", "rk.pem"])
        .done();
    home.run(&["key", "load", "--name", "bob", "rk.pem"])
        .refused(3, "host.key_exists");
    let other = [("DCT_SIGN_PASSPHRASE", "planted-marker-other")];
    home.run_with(&["key", "load", "--name", "alice", "rk.pem"], &other, "")
        .refused(3, "host.key_exists");
    assert_eq!(listed(&home), ["alice"]);
}

#[test]
fn a_key_file_of_docker_itself_is_really_loaded() {
    let home = Home::new();
    let generated = Command::new("docker")
        .args(["--config", "theirs", "trust", "key", "generate", "bob"])
        .current_dir(home.path(""))
        .env("DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE", "dockerpass")
        .output()
        .unwrap();
    assert!(generated.status.success(), "{generated:?}");
    // In place, as it is.
    let list = ["key", "list", "--config", "theirs"];
    let listed = home.run(&list).done().stdout;
    assert!(listed.ends_with("  bob\n"), "{listed}");
    // And as a file, which Docker says it loads and does not.
    let file = filed(&home).remove(0);
    let theirs = [
        ("DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE", "dockerpass"),
        ("DCT_SIGN_PASSPHRASE", ""),
    ];
    let load = ["key", "load", file.to_str().unwrap()];
    home.run_with(&load, &theirs, "").done();
    assert_eq!(home.run(&["key", "list"]).done().stdout, listed);
    let own = home.path("bob.pub");
    let again = Command::new("docker")
        .args([
            "--config",
            home.path(".docker").to_str().unwrap(),
            "trust",
            "key",
            "generate",
            "carol",
        ])
        .args(["--dir", own.parent().unwrap().to_str().unwrap()])
        .env("DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE", "dockerpass")
        .output()
        .unwrap();
    assert!(again.status.success(), "{again:?}");
    let both = home.run(&["key", "list"]).done().stdout;
    assert_eq!(both.lines().count(), 2, "{both}");
}

/// Passphrases that differ by role, as Notary has them.
const THEIRS: &[(&str, &str)] = &[
    ("DCT_SIGN_PASSPHRASE", ""),
    ("NOTARY_ROOT_PASSPHRASE", "rootpass1"),
    ("NOTARY_TARGETS_PASSPHRASE", "targpass1"),
    ("NOTARY_SNAPSHOT_PASSPHRASE", "snappass1"),
    ("NOTARY_DELEGATION_PASSPHRASE", "delgpass1"),
];

#[test]
fn notary_and_we_read_each_other_s_exports() {
    let home = Home::new();
    let gun = home.image("exported");
    assert!(home.server.notary(&["init", "-p", &gun]).status.success());
    let bundle = home.path("theirs.pem");
    let bundle = bundle.to_str().unwrap();
    assert!(
        home.server
            .notary(&["key", "export", "-o", bundle])
            .status
            .success()
    );
    home.run_with(&["key", "import", bundle], THEIRS, "").done();
    let mut roles = listed(&home);
    roles.sort();
    assert_eq!(
        roles,
        [
            "root".to_owned(),
            format!("snapshot  {gun}"),
            format!("targets  {gun}")
        ]
    );

    let names = |path: &Path| {
        let entries = fs::read_dir(path.join("private")).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let theirs = home.server.client_folder();
    let before = names(&theirs);
    home.run(&["key", "export", "--to", "ours.pem"]).done();
    let mode = fs::metadata(home.path("ours.pem"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    home.run(&["key", "export", "--to", "ours.pem"])
        .refused(2, "host.exists");
    fs::remove_dir_all(theirs.join("private")).unwrap();
    let ours = home.path("ours.pem");
    let import = ["key", "import", ours.to_str().unwrap()];
    assert!(home.server.notary(&import).status.success());
    assert_eq!(names(&theirs), before);
    // Notary opens them: it signs and publishes with what came back.
    let digest = "a".repeat(64);
    let add = ["addhash", &gun, "back", "7", "--sha256", &digest, "-p"];
    let added = home.server.notary(&add);
    assert!(
        added.status.success(),
        "{}",
        String::from_utf8_lossy(&added.stdout)
    );
    assert_eq!(home.listed(&gun, "targets", "back").unwrap(), digest);

    let one = ["key", "export", "--to", "one.pem", "--gun", &gun];
    assert_eq!(home.run(&one).done().stdout.lines().count(), 2);
    home.run(&["key", "export", "--to", "none.pem", "--gun", "a/b"])
        .refused(3, "host.key_unknown");
}
