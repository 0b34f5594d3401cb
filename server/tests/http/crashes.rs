//! Many at once, and the server ended without warning while they publish: what was answered with
//! 200 is there.

use std::io::Read;
use std::io::Write;
use std::net::TcpStream;
use std::process::Command;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use dct_tests::peers::TrustServer;

use crate::PROGRAM;
use crate::file;
use crate::first_files;
use crate::start;

const PUBLISHERS: usize = 8;

/// One upload of nothing, by which the server signs anew; whether it was answered with 200.
pub(crate) fn publish(port: u16, gun: &str) -> bool {
    let head = format!(
        "POST {} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 7\r\n\
         Content-Type: multipart/form-data; boundary=b\r\n\r\n--b--\r\n",
        file(gun, "")
    );
    let mut answer = Vec::new();
    let sent = TcpStream::connect(("127.0.0.1", port)).and_then(|mut stream| {
        stream.set_read_timeout(Some(Duration::from_secs(120)))?;
        stream.write_all(head.as_bytes())?;
        stream.read_to_end(&mut answer)
    });
    sent.is_ok() && answer.starts_with(b"HTTP/1.1 200")
}

pub(crate) fn version(server: &TrustServer, gun: &str) -> u32 {
    let body = crate::ask(server, "GET", &file(gun, "timestamp.json")).body;
    let json: serde_json::Value = serde_json::from_slice(&body).unwrap();
    json["signed"]["version"]
        .as_u64()
        .unwrap()
        .try_into()
        .unwrap()
}

/// How often the server is ended: `cargo xtask soak` asks for more.
pub(crate) fn rounds() -> u64 {
    #[allow(
        clippy::disallowed_methods,
        reason = "the workshop's one word to a test"
    )]
    let asked = std::env::var("DCT_SOAK_ROUNDS").ok();
    asked.map_or(20, |rounds| rounds.parse().unwrap())
}

/// Ends a server again and again while eight publish, and looks for what they were promised. `ended`
/// is called each time between its end and its next beginning.
#[allow(clippy::print_stdout, reason = "what a long run is for")]
pub(crate) fn survive(mut server: TrustServer, mut ended: impl FnMut(u64)) -> TrustServer {
    let guns = ["a", "b"];
    for gun in guns {
        let files = first_files(&server, gun);
        assert_eq!(crate::upload(&server, gun, &files, &[]).status, 200);
    }
    let (mut expected, mut promised) = ([1, 1], 0);
    for round in 0..rounds() {
        let port = server.port();
        let answered = [AtomicU32::new(0), AtomicU32::new(0)];
        let is_over = AtomicBool::new(false);
        server = thread::scope(|scope| {
            for publisher in 0..PUBLISHERS {
                let (answered, is_over) = (&answered, &is_over);
                scope.spawn(move || {
                    let which = publisher % guns.len();
                    while !is_over.load(Ordering::SeqCst) {
                        if publish(port, guns[which]) {
                            answered[which].fetch_add(1, Ordering::SeqCst);
                        }
                    }
                });
            }
            // However slow the machine is, it does publish, in every other round before it ends.
            let is_nobody = || answered.iter().all(|one| one.load(Ordering::SeqCst) == 0);
            for _ in 0..24_000 {
                if round % 2 == 1 || !is_nobody() {
                    break;
                }
                thread::sleep(Duration::from_millis(5));
            }
            // Any moment will do; these differ from round to round.
            thread::sleep(Duration::from_millis(20 + round * 7 % 60));
            let killed = server.killed();
            is_over.store(true, Ordering::SeqCst);
            killed
        });
        ended(round);
        server = server.up();
        for (which, gun) in guns.into_iter().enumerate() {
            let told = answered[which].load(Ordering::SeqCst);
            let found = version(&server, gun);
            // Some were stored whose answer nobody saw, but none was told and not stored.
            assert!(
                found >= expected[which] + told,
                "{gun}: {found}, {told} more were promised"
            );
            expected[which] = found;
            promised += told;
        }
    }
    assert!(promised > 0, "nothing was published at all");
    let stored = expected.iter().sum::<u32>();
    println!(
        "{} ends, {promised} publishes answered, {stored} stored",
        rounds()
    );
    let server = server.killed();
    assert_eq!(fsck(&server), "2 repositories are sound\n");
    server
}

/// What `fsck` says of a database that is sound.
pub(crate) fn fsck(server: &TrustServer) -> String {
    let output = Command::new(PROGRAM)
        .args(["fsck", "--data"])
        .arg(server.data())
        .args(
            server
                .options()
                .iter()
                .filter(|option| option.contains("database")),
        )
        .output()
        .unwrap();
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

#[test]
fn nothing_that_was_answered_is_lost() {
    survive(start(&[]), |_| {});
}

#[test]
fn nobody_is_turned_away_in_a_crowd() {
    let server = start(&[]);
    let files = first_files(&server, "a");
    assert_eq!(crate::upload(&server, "a", &files, &[]).status, 200);
    thread::scope(|scope| {
        for _ in 0..16 {
            let port = server.port();
            scope.spawn(move || (0..5).for_each(|_| assert!(publish(port, "a"))));
        }
        for reader in 0..32 {
            let server = &server;
            let name = [
                "root.json",
                "targets.json",
                "snapshot.json",
                "timestamp.json",
            ][reader % 4];
            scope.spawn(move || {
                for _ in 0..20 {
                    assert_eq!(crate::ask(server, "GET", &file("a", name)).status, 200);
                }
            });
        }
    });
    assert_eq!(version(&server, "a"), 81);
}
