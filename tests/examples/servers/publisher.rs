//! Somebody who publishes one tag after the other, as Docker uploads them: the server signs snapshot and
//! timestamp.

use std::io::Read;
use std::io::Write;
use std::net::TcpStream;
use std::time::Duration;

use dct_core::edit::Change;
use dct_core::edit::Draft;
use dct_core::edit::NewRepository;
use dct_core::key::PrivateKey;
use dct_core::key::PublicKey;
use dct_core::key::certificate;
use dct_core::time::Expires;
use dct_core::tuf::Delegations;
use dct_core::tuf::Envelope;
use dct_core::tuf::FileMeta;
use dct_core::tuf::Metadata;
use dct_core::tuf::Signature;
use dct_core::tuf::TargetMap;
use dct_core::tuf::Targets;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::TargetName;
use dct_core::tuf::name::Version;
use dct_core::tuf::read_public_key;
use dct_tests::peers::now;
use dct_tests::peers::pipe;
use dct_tests::repo::Seeded;

pub(crate) struct Publisher {
    port: u16,
    gun: String,
    key: PrivateKey,
    releases: Targets,
    /// How many digests were made.
    count: u64,
    chance: Seeded,
}

impl Publisher {
    /// Begins a repository whose signer has released so many tags.
    pub(crate) fn begin(port: u16, gun: &str, tags: usize) -> Self {
        let mut chance = Seeded::new(u64::from(port));
        let mut key = || PrivateKey::generate_p256(&mut chance).unwrap();
        let (root, targets, releases) = (key(), key(), key());
        let mut draft = Draft::create(
            gun.parse().unwrap(),
            NewRepository {
                root: certificate::generate(gun, &root, now(), &mut chance).unwrap(),
                targets: targets.public().clone(),
                snapshot: server_key(port, gun, "snapshot"),
                timestamp: server_key(port, gun, "timestamp"),
            },
        );
        draft
            .apply(Change::Delegate {
                role: RoleName::releases(),
                keys: vec![releases.public().clone()],
                paths: vec![String::new()],
            })
            .unwrap();
        let update = draft.sign(&[root, targets], now(), &mut chance).unwrap();
        let files: Vec<(&RoleName, &[u8])> = update.parts().collect();
        assert_eq!(post(port, gun, &files), Some(200), "{gun}");
        let mut publisher = Self {
            port,
            gun: gun.to_owned(),
            key: releases,
            releases: Targets {
                delegations: Delegations::empty(),
                expires: Expires::from(now().plus_days(365)),
                targets: TargetMap::empty(),
                version: Version::FIRST,
            },
            count: 0,
            chance,
        };
        for number in 0..tags {
            publisher.record(number);
        }
        let file = publisher.sign();
        assert_eq!(publisher.post(&file), Some(200), "{gun}");
        publisher
    }

    pub(crate) fn gun(&self) -> &str {
        &self.gun
    }

    /// Lets a tag mean another image, and publishes that; the status of the answer, if there was one.
    pub(crate) fn publish(&mut self) -> Option<u16> {
        let file = self.next();
        self.post(&file)
    }

    /// The file that releases one image more.
    pub(crate) fn next(&mut self) -> Vec<u8> {
        let number = usize::try_from(self.count).unwrap() * 7919 % self.releases.targets.len();
        self.record(number);
        let version = self.releases.version.get() + 1;
        self.releases.version = Version::try_from(i64::from(version)).unwrap();
        self.sign()
    }

    pub(crate) fn post(&self, file: &[u8]) -> Option<u16> {
        post(self.port, &self.gun, &[(&RoleName::releases(), file)])
    }

    fn record(&mut self, number: usize) {
        self.count += 1;
        let digest = dct_core::oci::Digest::of(format!("{} {}", self.gun, self.count).as_bytes());
        let name: TargetName = format!("v1.{number:06}").parse().unwrap();
        let meta = FileMeta::of_image(*digest.as_bytes(), 1_000 + self.count % 4_000);
        self.releases.targets.insert(&name, meta);
    }

    /// What was written is read back, so that changes do not pile up.
    fn sign(&mut self) -> Vec<u8> {
        let signed = self.releases.encode();
        let (method, bytes) = self.key.sign(signed.as_bytes(), &mut self.chance).unwrap();
        let signature = Signature {
            key: self.key.id(),
            method,
            bytes,
        };
        let text = dct_core::tuf::Text::from(signed.clone());
        self.releases = Targets::decode(&RoleName::releases(), &text).unwrap();
        let file = Envelope::seal(signed, vec![signature]);
        file.file().as_bytes().to_vec()
    }
}

fn server_key(port: u16, gun: &str, role: &str) -> PublicKey {
    let path = format!("/v2/{gun}/_trust/tuf/{role}.key");
    let answer = pipe::raw(port, "GET", &path, &[], b"");
    assert_eq!(answer.status, 200);
    read_public_key(&answer.body).unwrap()
}

fn post(port: u16, gun: &str, files: &[(&RoleName, &[u8])]) -> Option<u16> {
    let mut body = Vec::new();
    for (role, file) in files {
        let head = format!(
            "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{role}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend([head.as_bytes(), file, b"\r\n"].concat());
    }
    body.extend(b"--b--\r\n");
    let head = format!(
        "POST /v2/{gun}/_trust/tuf/ HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=b\r\n\
         Content-Length: {}\r\n",
        body.len()
    );
    send(port, head, &body)
}

/// Sends a request of its own connection; the status, unless the server goes away.
pub(crate) fn send(port: u16, mut head: String, body: &[u8]) -> Option<u16> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream
        .set_read_timeout(Some(Duration::from_secs(60)))
        .ok()?;
    head.push_str("Host: localhost\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(body).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let head = String::from_utf8_lossy(&answer);
    head.split(' ').nth(1)?.parse().ok()
}
