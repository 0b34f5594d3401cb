//! Docker's own client, with the trust directory that it had at the old service.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::desk::Desk;
use crate::desk::said;

/// Docker 28 for a server; needs no daemon for its trust commands.
fn docker(desk: &Desk, server: (u16, &Path), line: &str) -> String {
    let home = desk.ours.folder().join("home");
    let (port, authority) = server;
    let tls = home.join(format!(".docker/tls/localhost:{port}"));
    fs::create_dir_all(&tls).unwrap();
    fs::copy(authority, tls.join("ca.crt")).unwrap();
    let output = Command::new("docker")
        .args(line.split(' '))
        .env("HOME", &home)
        .env(
            "DOCKER_CONTENT_TRUST_SERVER",
            format!("https://localhost:{port}"),
        )
        .env("DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE", "rootpass12")
        .env("DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE", "repopass12")
        .current_dir(desk.ours.folder())
        .output()
        .unwrap();
    let said = said(&output);
    assert!(output.status.success(), "docker {line}: {said}");
    said
}

#[test]
fn docker_goes_on_with_its_trust_directory() {
    let desk = Desk::https();
    let (port, authority) = (desk.notary.port(), desk.notary.authority().unwrap());
    let repository = "localhost:5000/team/app";
    for name in ["alice", "bob"] {
        docker(
            &desk,
            (port, &authority),
            &format!("trust key generate {name}"),
        );
        let line = format!("trust signer add --key {name}.pub {name} {repository}");
        docker(&desk, (port, &authority), &line);
    }
    let inspect = format!("trust inspect {repository}");
    let before = docker(&desk, (port, &authority), &inspect);
    assert!(before.contains("\"bob\""), "{before}");
    desk.imported(&[]);

    let desk = desk.up();
    let (port, authority) = (desk.ours.port(), desk.ours.certificate());
    let ours = |line: &str| docker(&desk, (port, &authority), line);
    assert_eq!(ours(&inspect), before);
    ours("trust key generate carol");
    ours(&format!(
        "trust signer add --key carol.pub carol {repository}"
    ));
    let after = ours(&inspect);
    assert!(after.contains("\"carol\""), "{after}");
}
