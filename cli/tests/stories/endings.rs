//! Repositories that end, and the questions that come first.

use std::fs;
use std::path::Path;

use crate::home::Home;

#[test]
fn a_repository_ends_for_the_server_or_for_this_machine_alone() {
    let home = Home::new();
    let (image, _) = home.plain("ended");
    home.run(&["repo", "delete", &image])
        .refused(2, "host.unconfirmed");
    let memories = || {
        let folder = home.path(".docker/trust/dct-sign");
        let files = home.files().into_iter();
        files
            .filter(|file| file.starts_with(&folder))
            .filter(|file| file.extension().is_some_and(|ending| ending == "json"))
            .count()
    };
    assert_eq!(memories(), 1);
    home.run(&["repo", "delete", "--local", "--yes", &image])
        .done();
    assert_eq!(memories(), 0);
    home.run(&["verify", &format!("{image}:1")]).done();
    let deleted = home.run(&["repo", "delete", "-y", &image]).done();
    assert_eq!(deleted.stdout, format!("{image}\n"));
    assert_eq!(memories(), 0);
    home.run(&["verify", &format!("{image}:1")])
        .refused(5, "server.no_trust_data");
    home.plain("ended");
}

#[test]
fn what_others_believe_is_said_to_be_left() {
    let home = Home::new();
    let (image, _) = home.plain("believed");
    assert!(home.server.notary(&["list", &image]).status.success());
    let kept = Path::new("tuf").join(&image).join("metadata/root.json");
    let theirs = home.path(".docker/trust").join(&kept);
    fs::create_dir_all(theirs.parent().unwrap()).unwrap();
    fs::copy(home.server.client_folder().join(&kept), &theirs).unwrap();
    let path = theirs.display().to_string();
    for words in [&["--local"][..], &[]] {
        let deletion = [&["repo", "delete", "--yes", &image], words].concat();
        let deleted = home.run(&deletion).done();
        assert!(deleted.stderr.contains(&path), "{}", deleted.stderr);
    }
    // It was believed, and is gone: that is for a person to look at.
    home.run(&["repo", "init", &image])
        .refused(5, "server.vanished");
    fs::remove_file(theirs).unwrap();
    home.run(&["repo", "init", &image]).done();
}

#[test]
fn a_question_takes_a_yes() {
    let home = Home::new();
    let (image, _) = home.plain("asked");
    let no = home.run_at_terminal(&["repo", "delete", &image], "no\n");
    assert_eq!(no.status, 1, "{}", no.stdout);
    assert!(no.stdout.contains("error[host.declined]"), "{}", no.stdout);
    home.run(&["verify", &format!("{image}:1")]).done();
    let yes = home
        .run_at_terminal(&["repo", "delete", &image], "yes\n")
        .done();
    assert!(
        yes.stdout.contains("Type `yes` to go on:"),
        "{}",
        yes.stdout
    );
    home.run(&["verify", &format!("{image}:1")])
        .refused(5, "server.no_trust_data");
}
