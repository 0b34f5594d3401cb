//! Where keys are, and where they never come.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::home::Home;
use crate::home::MARKER;

/// Every run of [`Home`] looks for the planted marker and for keys in what is printed; here are the
/// files.
#[test]
fn a_key_of_the_environment_never_touches_the_disk() {
    let home = Home::new();
    let image = home.with_alice("ci");
    home.registry.push_index("ci", "1", "one");
    let key = home
        .files()
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "key"))
        .map(|path| (fs::read_to_string(&path).unwrap(), path))
        .find(|(text, _)| text.contains("role: alice"))
        .map(|(text, path)| {
            fs::remove_file(path).unwrap();
            text
        })
        .unwrap();
    let before = home.files();
    let escaped = key.trim_end().replace('\n', "\\n");
    let tag = format!("{image}:1");
    // As the README says it.
    let url = home.server.url();
    let variables = [
        ("DCT_SIGN_SERVER", ""),
        ("DOCKER_CONTENT_TRUST_SERVER", url.as_str()),
        ("CI_KEY", escaped.as_str()),
    ];
    home.run_with(&["sign", "--key", "env:CI_KEY", &tag], &variables, "")
        .done();
    home.run_with(&["verify", &tag], &variables, "").done();
    home.registry.push_index("ci", "1", "two");
    home.run_with(&["sign", "-v", &tag], &[("DCT_SIGN_KEY", &key)], "")
        .done();
    home.registry.push_index("ci", "1", "three");
    home.run_with(&["sign", "-v", "--key", "-", &tag], &[], &key)
        .done();
    assert_eq!(home.files(), before);
    let secret = key.lines().rev().nth(1).unwrap();
    for path in home.files() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            !text.contains(secret) && !text.contains(MARKER),
            "{}",
            path.display()
        );
    }
}

#[test]
fn what_is_filed_is_for_its_owner_only() {
    let home = Home::new();
    home.with_alice("private");
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let trust = home.path(".docker/trust");
    let filed: Vec<_> = home
        .files()
        .into_iter()
        .filter(|path| path.starts_with(&trust))
        .collect();
    // Three keys, the memory and the lock.
    assert_eq!(filed.len(), 5);
    for path in filed {
        assert_eq!(mode(path.parent().unwrap().to_owned()), 0o700);
        assert_eq!(mode(path), 0o600);
    }
}

#[test]
fn notary_opens_the_keys_that_we_file() {
    let home = Home::new();
    let image = home.with_alice("shared");
    let theirs = home.server.client_folder().join("private");
    fs::create_dir_all(&theirs).unwrap();
    for path in home.files() {
        if path.extension().is_some_and(|extension| extension == "key") {
            fs::copy(&path, theirs.join(path.file_name().unwrap())).unwrap();
        }
    }
    let output = home.server.notary(&["key", "list"]);
    let table = String::from_utf8(output.stdout).unwrap();
    for role in ["root", "targets", "alice"] {
        assert!(table.lines().any(|line| line.starts_with(role)), "{table}");
    }
    assert!(table.contains(image.split_at(10).0), "{table}");
}
