//! Sixteen programs sign sixteen tags of one repository at the same time.

use std::thread;

use dct_tests::peers::NotaryServer;
use dct_tests::peers::Registry;

use crate::home::Home;

#[test]
fn none_is_lost_in_memory() {
    sign_together(&Home::new());
}

#[test]
fn none_is_lost_on_postgres() {
    sign_together(&Home::beside(
        NotaryServer::on_postgres(),
        Registry::start(),
    ));
}

fn sign_together(home: &Home) {
    let image = home.with_alice("busy");
    let tags: Vec<String> = (0..16).map(|number| format!("t{number}")).collect();
    for tag in &tags {
        home.registry.push_index("busy", tag, tag);
    }
    thread::scope(|scope| {
        for tag in &tags {
            let image = &image;
            scope.spawn(move || home.run(&["sign", &format!("{image}:{tag}")]).done());
        }
    });
    for role in ["targets/releases", "targets/alice"] {
        let table = home.server.notary_done(&["list", &image, "-r", role]);
        for tag in &tags {
            let start = format!("{tag} ");
            assert!(
                table.lines().any(|line| line.starts_with(&start)),
                "{table}"
            );
        }
    }
}
