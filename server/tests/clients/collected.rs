//! The past of a repository goes, and its clients, old and new, do not miss it.

use std::fs;
use std::process::Command;

use crate::notary;
use crate::said;
use crate::site::Site;

const KEEP: [&str; 5] = ["gc", "--keep-versions", "1", "--keep-days", "30"];
const NOTHING: &str = "would remove 0 files, 0 bytes of 0 repositories\n";

/// Docker 28, which needs no daemon for its trust commands.
fn docker_inspects(site: &Site) -> String {
    let folder = site.server.folder().join("docker");
    let url = site.server.url();
    let tls = folder
        .join("tls")
        .join(url.strip_prefix("https://").unwrap());
    fs::create_dir_all(&tls).unwrap();
    fs::copy(site.server.certificate(), tls.join("ca.crt")).unwrap();
    let output = Command::new("docker")
        .args(["trust", "inspect", &site.image()])
        .env("DOCKER_CONFIG", &folder)
        .env("DOCKER_CONTENT_TRUST_SERVER", url)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
    said(&output)
}

#[test]
fn the_past_goes_and_clients_do_not_miss_it() {
    let site = Site::https_on_sqlite();
    furnish(&site);
    let nothing = (Some(0), NOTHING.to_owned());
    assert_eq!(site.command(&KEEP), nothing, "all of it is young");
    let site = site.down();
    site.age(40);
    collect(&site);
    let site = site.up();
    let (status, told) = site.command(&["gc", "--yes"]);
    assert_eq!(status, Some(2), "{told}");
    assert!(told.contains("error[serve.busy]"), "{told}");
    everybody_goes_on(&site);
}

/// There the server goes on meanwhile.
#[test]
fn the_past_goes_from_postgres_and_clients_do_not_miss_it() {
    let site = Site::https_on_postgres();
    furnish(&site);
    let nothing = (Some(0), NOTHING.to_owned());
    assert_eq!(site.command(&KEEP), nothing, "all of it is young");
    site.age(40);
    collect(&site);
    everybody_goes_on(&site);
}

/// One repository of `notary`'s and one of ours. Each client saw the first root, and none that
/// followed.
fn furnish(site: &Site) {
    let notary = |line: &str| notary(&site.server, line);
    notary("init exp/one -p");
    notary("key rotate exp/one snapshot -r");
    site.remember("client", "old");
    notary("key rotate exp/one timestamp -r");
    for tag in ["1.0", "2.0", "3.0"] {
        let file = site.server.file("content", tag);
        notary(&format!("add exp/one {tag} {} -p", file.display()));
    }
    for tag in ["1.0", "2.0", "3.0"] {
        site.registry.push_index("ours/app", tag, tag);
    }
    site.done("owner", "key generate alice");
    site.done("owner", "repo init IMAGE");
    site.done("owner", "signer add --key alice.pub alice IMAGE");
    site.done("owner", "sign IMAGE:1.0");
    site.done("early", "verify IMAGE:1.0");
    docker_inspects(site);
    for role in ["timestamp", "--server-managed snapshot", "targets", "root"] {
        site.done("owner", &format!("repo rotate IMAGE {role}"));
    }
    site.done("owner", "sign IMAGE:2.0");
}

fn collect(site: &Site) {
    let (status, planned) = site.command(&KEEP);
    assert_eq!(status, Some(0), "{planned}");
    assert!(planned.starts_with("exp/one  8 files, "), "{planned}");
    let ours = format!("\n{}  ", site.image());
    assert!(planned.contains(&ours), "{planned}");
    assert_eq!(site.command(&KEEP).1, planned, "a look changed something");
    let (status, told) = site.command(&[&KEEP[..], &["--gun", "exp/two"]].concat());
    assert_eq!(status, Some(2), "{told}");
    assert!(told.contains("error[serve.no_repository]: "), "{told}");
    let (status, removed) = site.command(&[&KEEP[..], &["--yes", "--vacuum"]].concat());
    assert_eq!(status, Some(0), "{removed}");
    let expected = planned.replace("would remove", "removed") + "gave the room back\n";
    assert_eq!(removed, expected);
    assert_eq!(site.command(&KEEP).1, NOTHING);
    let sound = "2 repositories are sound\n".to_owned();
    assert_eq!(site.command(&["fsck"]), (Some(0), sound));
}

fn everybody_goes_on(site: &Site) {
    // Roots are followed one by one, so that each of them must be there.
    site.done("early", "verify --signer alice IMAGE:2.0");
    let inspected = docker_inspects(site);
    assert!(inspected.contains("\"SignedTag\": \"2.0\""), "{inspected}");
    site.done("owner", "sign IMAGE:3.0");
    for machine in ["early", "newcomer"] {
        site.done(machine, "verify --signer alice IMAGE:3.0");
    }
    let inspected = docker_inspects(site);
    assert!(inspected.contains("\"SignedTag\": \"3.0\""), "{inspected}");
    let file = site.server.file("content", "4.0");
    notary(
        &site.server,
        &format!("add exp/one 4.0 {} -p", file.display()),
    );
    site.remember("old", "client");
    let listed = notary(&site.server, "list exp/one");
    for tag in ["1.0", "2.0", "3.0", "4.0"] {
        assert!(listed.contains(tag), "{listed}");
    }
}
