//! Many who change something, beside somebody who asks for something else.

use std::collections::BTreeMap;
use std::net::TcpStream;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use dct_core::tuf::name::Gun;
use dct_sign_server::http::Limits;
use dct_sign_server::http::THREADS;
use sha2::Digest;
use sha2::Sha256;

use crate::file;
use crate::inside::Inside;
use crate::inside::answer;

/// Repositories that do not take turns with each other.
fn apart(count: usize) -> Vec<Gun> {
    let names = (0..1000).map(|number| format!("exp/busy{number}"));
    let share = |name: &String| Sha256::digest(name)[0] % 64;
    let one_each: BTreeMap<u8, String> = names.map(|name| (share(&name), name)).collect();
    let names = one_each.into_values().take(count);
    names.map(|name| name.parse().unwrap()).collect()
}

fn others_are_answered(server: &Inside) {
    for path in ["/_notary_server/health", "/_notary_server/ready"] {
        let well = answer(server.send("GET", path));
        assert!(well.starts_with("HTTP/1.1 200 "), "{path} {well}");
    }
    let other = answer(server.send("GET", &file("exp/other", "root.json")));
    assert!(other.starts_with("HTTP/1.1 404 "), "{other}");
}

/// Nobody is lost who had to wait.
fn all_are_answered(crowd: impl IntoIterator<Item = TcpStream>) {
    for one in crowd {
        let key = answer(one);
        assert!(key.starts_with("HTTP/1.1 200 "), "{key}");
    }
}

#[test]
fn who_waits_for_one_repository_keeps_nobody_else_waiting() {
    let server = Inside::start("crowd", 4, Limits::default());
    let busy: Gun = "exp/busy".parse().unwrap();
    let turn = server.server.app.store().turn(&busy).unwrap();
    let crowd = [(); 12].map(|()| server.send("POST", &file("exp/busy", "timestamp.key")));
    for _ in 0..20 {
        others_are_answered(&server);
    }
    drop(turn);
    all_are_answered(crowd);
    server.end();
}

#[test]
fn who_reads_finds_a_thread_however_many_publish() {
    let server = Inside::start("crowds", THREADS, Limits::default());
    let guns = apart(THREADS);
    let store = server.server.app.store();
    let turns: Vec<_> = guns.iter().map(|gun| store.turn(gun).unwrap()).collect();
    let path = |gun: &Gun| file(gun.as_str(), "timestamp.key");
    let posts = guns.iter().chain(&guns);
    let crowd: Vec<_> = posts.map(|gun| server.send("POST", &path(gun))).collect();
    for _ in 0..20 {
        others_are_answered(&server);
    }
    drop(turns);
    all_are_answered(crowd);
    server.end();
}

#[test]
fn who_waits_too_long_for_a_turn_is_told_to_come_back() {
    let limits = Limits {
        patience: Duration::from_secs(3),
        writers: 1,
        ..Limits::default()
    };
    let server = Inside::start("turned", THREADS, limits);
    let busy: Gun = "exp/busy".parse().unwrap();
    let turn = server.server.app.store().turn(&busy).unwrap();
    let (told, answers) = mpsc::channel();
    for _ in 0..2 {
        let one = server.send("POST", &file("exp/busy", "timestamp.key"));
        let told = told.clone();
        thread::spawn(move || told.send(answer(one)));
    }
    // One has the only place and waits on in it; the other one has none.
    let sent_away = answers.recv().unwrap();
    assert!(sent_away.starts_with("HTTP/1.1 503 "), "{sent_away}");
    for part in [
        "retry-after: 5",
        "\"UNAVAILABLE\"",
        "serve.crowded: try again later",
    ] {
        assert!(sent_away.contains(part), "{part}\n{sent_away}");
    }
    drop(turn);
    let late = answers.recv().unwrap();
    assert!(late.starts_with("HTTP/1.1 200 "), "{late}");
    server.end();
}
