//! `revoke`: what is left is said, and a tag that is still trusted is no success.

use std::fs;

use crate::home::Home;

/// Signs a digest of one repeated digit by hand.
fn by_hand(home: &Home, tag: &str, digit: &str, role: &str) {
    let digest = format!("sha256:{}", digit.repeat(64));
    let arguments = ["sign", "--no-registry", "--size", "7", "--digest", &digest];
    home.run(&[&arguments[..], &["--role", role, tag]].concat())
        .done();
}

#[test]
fn a_tag_is_taken_back_where_it_was_signed() {
    let home = Home::new();
    let image = home.with_alice("back");
    home.registry.push_index("back", "1", "one");
    home.registry.push_index("back", "2", "two");
    let tags = [format!("{image}:1"), format!("{image}:2")];
    home.run(&["sign", &tags[0], &tags[1]]).done();
    let revoked = home.run(&["revoke", &tags[0]]).done();
    let expected = format!(
        "{0}  targets/alice  removed\n{0}  targets/releases  removed\n",
        tags[0]
    );
    assert_eq!(revoked.stdout, expected);
    home.run(&["verify", &tags[0]]).refused(7, "trust.no_tag");
    home.run(&["verify", &tags[1]]).done();
    assert_eq!(home.listed(&image, "targets/releases", "1"), None);
    let again = home.run(&["revoke", "-o", "json", &tags[0]]).done();
    assert_eq!(again.stdout, "[]\n");
    assert!(
        again.stderr.contains("nothing was published"),
        "{}",
        again.stderr
    );
    let digest = format!("{image}@sha256:{}", "a".repeat(64));
    home.run(&["revoke", &digest]).refused(2, "input.reference");
}

#[test]
fn a_copy_in_targets_keeps_a_tag_trusted_and_is_told() {
    let home = Home::new();
    let image = home.with_alice("copy");
    let tag = format!("{image}:1");
    by_hand(&home, &tag, "a", "targets");
    by_hand(&home, &tag, "b", "targets/releases");
    by_hand(&home, &tag, "b", "targets/alice");
    // Whoever has but alice's key cannot remove the owner's record.
    let listed = home.run(&["key", "list"]).done().stdout;
    let alice = listed
        .lines()
        .find(|line| line.ends_with("  alice"))
        .unwrap();
    let id = alice.split_whitespace().next().unwrap();
    let key = format!(".docker/trust/private/{id}.key");
    let said = home.run(&["revoke", "--key", &key, &tag]);
    assert_eq!((said.status, said.code()), (3, "edit.still_trusted"));
    assert!(
        said.stdout
            .contains(&format!("{tag}  targets  still trusted\n")),
        "{}",
        said.stdout
    );
    assert!(
        said.stdout
            .contains(&format!("{tag}  targets/releases  removed\n")),
        "{}",
        said.stdout
    );
    let resolved = home.run(&["resolve", &tag]).done();
    assert_eq!(
        resolved.stdout,
        format!("{image}@sha256:{}\n", "a".repeat(64))
    );
    home.run(&["revoke", "--key", &key, &tag])
        .refused(3, "edit.still_trusted");
    let owner = home.run(&["revoke", &tag]).done();
    assert_eq!(owner.stdout, format!("{tag}  targets  removed\n"));
    home.run(&["verify", &tag]).refused(7, "trust.no_tag");
}

#[test]
fn all_tags_go_only_when_somebody_says_so() {
    let home = Home::new();
    let image = home.with_alice("all");
    for tag in ["1", "2"] {
        by_hand(&home, &format!("{image}:{tag}"), "a", "targets/releases");
    }
    home.run(&["revoke", &image]).refused(2, "host.unconfirmed");
    home.run(&["verify", &format!("{image}:1")]).done();
    let revoked = home.run(&["revoke", "--yes", "-o", "json", &image]).done();
    let value: serde_json::Value = serde_json::from_str(&revoked.stdout).unwrap();
    assert_eq!(value[1]["image"], format!("{image}:2"));
    assert_eq!(value[1]["outcome"], "removed");
    for tag in ["1", "2"] {
        assert_eq!(home.listed(&image, "targets/releases", tag), None);
    }
    by_hand(&home, &format!("{image}:3"), "a", "targets/releases");
    fs::remove_dir_all(home.path(".docker/trust/private")).unwrap();
    home.run(&["revoke", "-y", &image])
        .refused(3, "host.no_key");
}
