//! Many at once, and the server ended without warning while they publish: what was answered with
//! 200 is there.

use std::io::Read;
use std::io::Write;
use std::net::TcpStream;
use std::process::Command;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use dct_core::tuf::name::RoleName;
use dct_tests::peers::TrustServer;

use crate::PROGRAM;
use crate::delegated;
use crate::file;
use crate::first_files;
use crate::signers::Signer;
use crate::start;

const PUBLISHERS: usize = 8;

/// One upload of nothing, by which the server signs anew; whether it was answered with 200.
pub(crate) fn publish(port: u16, gun: &str) -> bool {
    send(port, gun, b"")
}

/// One upload of one file; whether it was answered with 200.
fn publish_file(port: u16, gun: &str, role: &RoleName, file: &[u8]) -> bool {
    let head = format!("--b\r\nContent-Disposition: form-data; filename=\"{role}\"\r\n\r\n");
    send(port, gun, &[head.as_bytes(), file, b"\r\n"].concat())
}

/// Sends parts; whoever is to answer may end meanwhile.
fn send(port: u16, gun: &str, parts: &[u8]) -> bool {
    let body = [parts, b"--b--\r\n"].concat();
    let head = format!(
        "POST {} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n\
         Content-Type: multipart/form-data; boundary=b\r\n\r\n",
        file(gun, ""),
        body.len()
    );
    let mut answer = Vec::new();
    let sent = TcpStream::connect(("127.0.0.1", port)).and_then(|mut stream| {
        stream.set_read_timeout(Some(Duration::from_secs(120)))?;
        stream.write_all(&[head.as_bytes(), &body].concat())?;
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

/// Ends a server again and again while eight publish, every other one of them tags of their own, and
/// looks for what they were promised. `ended` is called each time between its end and its next
/// beginning.
#[allow(clippy::print_stdout, reason = "what a long run is for")]
pub(crate) fn survive(mut server: TrustServer, mut ended: impl FnMut(u64)) -> TrustServer {
    let guns = ["a", "b"];
    let publishers: Vec<Publisher> = (0..PUBLISHERS)
        .map(|number| Publisher {
            gun: guns[number / 2 % guns.len()],
            signer: (number % 2 == 0).then(|| Signer::new(number.try_into().unwrap())),
        })
        .collect();
    for gun in guns {
        let signers = publishers.iter().filter(|one| one.gun == gun);
        let delegations: Vec<_> = signers
            .filter_map(|one| Some(one.signer.as_ref()?.delegation()))
            .collect();
        let files = delegated(&server, gun, &[], &delegations);
        assert_eq!(crate::upload(&server, gun, &files, &[]).status, 200);
    }
    let (mut expected, mut promised) = ([1, 1], 0);
    let mut signed = vec![0; PUBLISHERS];
    for round in 0..rounds() {
        let port = server.port();
        let moment = Moment::default();
        let (next, answered) = thread::scope(|scope| {
            let mut running = Vec::new();
            for (one, &from) in publishers.iter().zip(&signed) {
                let moment = &moment;
                running.push(scope.spawn(move || one.publish(port, from, moment)));
            }
            // However slow the machine is, tags are signed, in every other round before it ends.
            for _ in 0..24_000 {
                if round % 2 == 1 || moment.has_tags.load(Ordering::SeqCst) {
                    break;
                }
                thread::sleep(Duration::from_millis(5));
            }
            // Any moment will do; these differ from round to round.
            thread::sleep(Duration::from_millis(20 + round * 7 % 60));
            let killed = server.killed();
            moment.is_over.store(true, Ordering::SeqCst);
            let answered = running.into_iter().map(|one| one.join().unwrap());
            (killed, answered.collect::<Vec<u32>>())
        });
        server = next;
        ended(round);
        server = server.up();
        for (which, gun) in guns.into_iter().enumerate() {
            let told = publishers.iter().zip(&answered);
            let told: u32 = told
                .filter_map(|(one, told)| (one.gun == gun).then_some(told))
                .sum();
            let found = version(&server, gun);
            // Some were stored whose answer nobody saw, but none was told and not stored.
            assert!(
                found >= expected[which] + told,
                "{gun}: {found}, {told} more were promised"
            );
            expected[which] = found;
            promised += told;
        }
        for (one, (before, told)) in publishers.iter().zip(signed.iter_mut().zip(answered)) {
            if let Some(signer) = &one.signer {
                let found = signer.found(&server, one.gun);
                let promised = *before + told;
                assert!(found >= promised, "{}: {found}, {promised}", signer.role);
                *before = found;
            }
        }
    }
    assert!(promised > 0, "nothing was published at all");
    let tagged = signed.iter().sum::<u32>();
    assert!(tagged > 0, "no tag was signed at all");
    let stored = expected.iter().sum::<u32>();
    println!(
        "{} ends, {promised} publishes answered, {stored} stored, {tagged} of them tags in delegations",
        rounds()
    );
    let server = server.killed();
    assert_eq!(fsck(&server), "2 repositories are sound\n");
    server
}

/// What a round's publishers tell, and are told.
#[derive(Default)]
struct Moment {
    has_tags: AtomicBool,
    is_over: AtomicBool,
}

/// Somebody who publishes without end, tags in a delegation or nothing.
struct Publisher {
    gun: &'static str,
    signer: Option<Signer>,
}

impl Publisher {
    /// How many were answered, of whom the last version that was stored is this.
    fn publish(&self, port: u16, stored: u32, moment: &Moment) -> u32 {
        let mut answered = 0;
        while !moment.is_over.load(Ordering::SeqCst) {
            let is_answered = match &self.signer {
                Some(signer) => {
                    let next = signer.file(stored + answered + 1);
                    publish_file(port, self.gun, &signer.role, &next)
                }
                None => publish(port, self.gun),
            };
            answered += u32::from(is_answered);
            if is_answered && self.signer.is_some() {
                moment.has_tags.store(true, Ordering::SeqCst);
            }
        }
        answered
    }
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
