//! One of the two servers: the keys it gave, the files made for it, and what it answers.

use std::fmt::Write as _;
use std::io::Read;
use std::io::Write;
use std::net::TcpStream;
use std::sync::Arc;

use dct_core::key::PublicKey;
use dct_core::time::Expires;
use dct_core::time::Instant;
use dct_core::tuf::DelegatedRole;
use dct_core::tuf::Delegations;
use dct_core::tuf::FileMeta;
use dct_core::tuf::KeyHolders;
use dct_core::tuf::Keys;
use dct_core::tuf::Listing;
use dct_core::tuf::Metadata;
use dct_core::tuf::Root;
use dct_core::tuf::Snapshot;
use dct_core::tuf::TargetMap;
use dct_core::tuf::Targets;
use dct_core::tuf::name::Threshold;
use dct_core::tuf::name::Version;
use dct_core::tuf::read_public_key;
use dct_tests::repo::Hand;
use dct_tests::repo::at;
use dct_tests::repo::role;
use dct_tests::repo::seal;

pub(crate) const BOUNDARY: &str = "a-boundary";

pub(crate) struct Bench {
    port: u16,
    pub(crate) root: Arc<Hand>,
    pub(crate) targets: Arc<Hand>,
    pub(crate) snapshot: Arc<Hand>,
    pub(crate) alice: Arc<Hand>,
    pub(crate) stranger: Arc<Hand>,
}

/// The holders of the four roles.
pub(crate) struct Holders {
    pub(crate) root: PublicKey,
    pub(crate) targets: PublicKey,
    pub(crate) snapshot: PublicKey,
    pub(crate) timestamp: PublicKey,
}

pub(crate) fn version(number: i64) -> Version {
    Version::try_from(number).unwrap()
}

/// A day that neither server has reached.
pub(crate) fn later() -> Expires {
    Expires::from(at("2036-01-01T00:00:00Z"))
}

impl Bench {
    /// The certificate is one for every repository.
    pub(crate) fn at(port: u16) -> Self {
        let made: Instant = at("2026-11-01T00:00:00Z");
        Self {
            port,
            root: Hand::certified(1, "*", made),
            targets: Hand::p256(2),
            snapshot: Hand::p256(3),
            alice: Hand::p256(5),
            stranger: Hand::p256(7),
        }
    }

    /// Status, code and name of an answer, and what else an error says to the byte, but for the words
    /// that are each server's own.
    pub(crate) fn ask(&self, method: &str, path: &str, headers: &str, body: &[u8]) -> String {
        let answer = self.raw(method, path, headers, body);
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let Some((head, body)) = answer.split_once("\r\n\r\n") else {
            return "no answer".into();
        };
        let mut seen = head.split(' ').nth(1).unwrap().to_owned();
        let json = body
            .find('{')
            .map(|start| body.split_at(start).1.trim_end());
        let json = json.and_then(|text| serde_json::from_str::<serde_json::Value>(text).ok());
        let error = json.as_ref().and_then(|json| json.pointer("/errors/0"));
        for pointer in ["/code", "/detail/Name", "/detail/Error/Missing"] {
            let text = error.and_then(|error| error.pointer(pointer)?.as_str());
            seen.extend(text.map(|text| format!(" {text}")));
        }
        if error.is_some() {
            write!(seen, " «{}»", without_words(body)).unwrap();
        }
        seen
    }

    /// The body of an answer, which must be one.
    pub(crate) fn body(&self, method: &str, path: &str) -> Vec<u8> {
        let answer = self.raw(method, path, "", b"");
        let end = answer
            .windows(4)
            .position(|part| part == b"\r\n\r\n")
            .unwrap();
        answer[end + 4..].to_vec()
    }

    /// In HTTP/1.0, so that no answer comes in chunks.
    fn raw(&self, method: &str, path: &str, headers: &str, body: &[u8]) -> Vec<u8> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let mut head = format!(
            "{method} {path} HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n{headers}"
        );
        if !headers.contains("Content-Length") {
            write!(head, "Content-Length: {}\r\n", body.len()).unwrap();
        }
        head.push_str("\r\n");
        // A server may have answered before it read everything.
        let _ = stream.write_all(&[head.as_bytes(), body].concat());
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        answer
    }

    /// Uploads files under their names.
    pub(crate) fn put(&self, gun: &str, files: &[(&str, Vec<u8>)]) -> String {
        let mut body = Vec::new();
        for (name, file) in files {
            let head = format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            );
            body.extend([head.as_bytes(), file, b"\r\n"].concat());
        }
        let end = if files.is_empty() { "\r\n" } else { "" };
        body.extend(format!("{end}--{BOUNDARY}--\r\n").bytes());
        self.upload(gun, &body)
    }

    pub(crate) fn upload(&self, gun: &str, body: &[u8]) -> String {
        let kind = format!("Content-Type: multipart/form-data; boundary={BOUNDARY}\r\n");
        self.ask("POST", &format!("/v2/{gun}/_trust/tuf/"), &kind, body)
    }

    /// The key that the server gives for a role.
    pub(crate) fn key(&self, gun: &str, role: &str) -> PublicKey {
        let body = self.body("GET", &format!("/v2/{gun}/_trust/tuf/{role}.key"));
        read_public_key(&body).unwrap()
    }

    /// The owner keeps the snapshot key.
    pub(crate) fn holders(&self, gun: &str) -> Holders {
        Holders {
            root: self.root.public.clone(),
            targets: self.targets.public.clone(),
            snapshot: self.snapshot.public.clone(),
            timestamp: self.key(gun, "timestamp"),
        }
    }

    /// The server does.
    pub(crate) fn shared_holders(&self, gun: &str) -> Holders {
        Holders {
            snapshot: self.key(gun, "snapshot"),
            ..self.holders(gun)
        }
    }
}

/// An error body without what it says to people at its end.
fn without_words(body: &str) -> String {
    let (Some(start), Some(end)) = (body.find("\"Msg\":"), body.rfind("}}]}")) else {
        return body.to_owned();
    };
    format!("{}{}", body.split_at(start).0, body.split_at(end).1)
}

pub(crate) fn sign(text: &str, by: &Arc<Hand>) -> Vec<u8> {
    seal(text, std::slice::from_ref(by))
}

pub(crate) fn root(number: i64, holders: &Holders) -> Root {
    let mut root = Root {
        consistent_snapshot: false,
        expires: later(),
        keys: Keys::empty(),
        roles: dct_core::sorted::Map::new(),
        version: version(number),
    };
    let four = [
        ("root", &holders.root),
        ("targets", &holders.targets),
        ("snapshot", &holders.snapshot),
        ("timestamp", &holders.timestamp),
    ];
    for (name, key) in four {
        root.keys.insert(key.clone());
        let holder = KeyHolders {
            key_ids: Some(vec![key.id()]),
            threshold: Threshold::ONE,
        };
        root.roles.insert(name.into(), holder);
    }
    root
}

/// Delegates every name to `targets/alice`.
pub(crate) fn targets(number: i64, alice: &Hand) -> String {
    let mut keys = Keys::empty();
    keys.insert(alice.public.clone());
    let delegation = DelegatedRole {
        key_ids: Some(vec![alice.public.id()]),
        name: role("targets/alice"),
        paths: vec![String::new()],
        threshold: Threshold::ONE,
    };
    Targets {
        delegations: Delegations {
            keys,
            roles: Some(vec![delegation]),
        },
        expires: later(),
        targets: TargetMap::empty(),
        version: version(number),
    }
    .encode()
}

/// A role without delegations.
pub(crate) fn plain(number: i64) -> String {
    Targets {
        delegations: Delegations::empty(),
        expires: later(),
        targets: TargetMap::empty(),
        version: version(number),
    }
    .encode()
}

pub(crate) fn snapshot(number: i64, files: &[(&str, &[u8])]) -> String {
    let files = files.iter();
    Snapshot(Listing {
        expires: later(),
        files: files
            .map(|(role, file)| ((*role).to_owned(), FileMeta::of_role(file)))
            .collect(),
        version: version(number),
    })
    .encode()
}
