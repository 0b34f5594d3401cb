//! Calls about keys, certificates and passphrases.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_core::error::Error;
use dct_core::error::KeyError;
use dct_core::key::Certificate;
use dct_core::key::KeyType;
use dct_core::key::MAX_PEM_LEN;
use dct_core::key::Method;
use dct_core::key::PemBlock;
use dct_core::key::PrivateKey;
use dct_core::key::PublicKey;
use dct_core::key::StoredKey;
use dct_core::key::certificate;
use dct_core::key::normalise;
use dct_core::key::pbes2;
use dct_core::secret::Secret;
use dct_tests::golden;
use dct_tests::repo::GUN;
use dct_tests::repo::Hand;
use dct_tests::repo::NOW;
use dct_tests::repo::Seeded;
use dct_tests::repo::at;
use dct_tests::repo::chance::Exhausted;

use super::Call;

const RSA_1024: &str = "keys/imported-delgpass1/\
    d11f6bf67c76718d85edcf29823251b091b73333676a312d15bc6979b645b05e.key";

#[expect(clippy::too_many_lines, reason = "a table is as long as it is")]
pub(crate) fn calls() -> Vec<(Call, KeyError)> {
    vec![
        (|| Ok(StoredKey::read("hello").map(drop)?), KeyError::NoPem),
        (
            || Ok(StoredKey::read("-----BEGIN PRIVATE KEY-----\nAAAA\n").map(drop)?),
            KeyError::Pem {
                fact: "its END line is missing",
            },
        ),
        (
            || Ok(StoredKey::read(&block("MESSAGE", b"")).map(drop)?),
            KeyError::PemLabel {
                label: "MESSAGE".into(),
            },
        ),
        (
            || Ok(StoredKey::read(&golden::text("keys/authority/ca.pem")).map(drop)?),
            KeyError::NotPrivate {
                label: "CERTIFICATE".into(),
            },
        ),
        (
            || Ok(StoredKey::read(&golden::text("keys/rk.pem").repeat(2)).map(drop)?),
            KeyError::SeveralKeys { count: 2 },
        ),
        (
            || {
                let block = PemBlock::new("PRIVATE KEY", Secret::new(vec![]));
                Ok(block.with_header("role", "a\nb").map(drop)?)
            },
            KeyError::Header {
                name: "role",
                value: "a\u{fffd}b".into(),
            },
        ),
        (
            || open(&block("EC PRIVATE KEY", b"\x30\x00"), None),
            KeyError::Der {
                what: "EC private key",
            },
        ),
        (
            || {
                let text = golden::text("keys/rk_legacy.pem").replace("AES-256-CBC", "BF-CBC");
                open(&text, Some("rootpass1"))
            },
            KeyError::Encryption {
                scheme: "BF-CBC".into(),
            },
        ),
        (
            || Ok(pbes2::decrypt(&costly(), b"rootpass1").map(drop)?),
            KeyError::DerivationCost {
                iterations: 0x7fff_ffff,
                limit: pbes2::MAX_ITERATIONS.into(),
            },
        ),
        (
            || open(&golden::text("keys/rk_sha1.pem"), None),
            KeyError::PassphraseMissing,
        ),
        (
            || open(&golden::text("keys/rk_sha1.pem"), Some("rootpass2")),
            KeyError::Passphrase,
        ),
        (
            || {
                let pem = Hand::ed25519(1).public.to_pem(None)?;
                Ok(PublicKey::from_file(&pem, at(NOW)).map(drop)?)
            },
            KeyError::Algorithm {
                algorithm: "Ed25519".into(),
            },
        ),
        (
            || open(&golden::text("keys/authority/p224-key.pem"), None),
            KeyError::VerifyOnly {
                algorithm: "ECDSA P-224",
            },
        ),
        (
            || sign(RSA_1024),
            KeyError::Weak {
                algorithm: "RSA",
                bits: 1024,
                minimum: 2048,
            },
        ),
        (
            || Ok(normalise(&" ".repeat(MAX_PEM_LEN + 1)).map(drop)?),
            KeyError::Oversize {
                what: "PEM text in bytes",
                limit: MAX_PEM_LEN,
            },
        ),
        (
            || {
                Ok(PublicKey::new(KeyType::Ed25519, vec![1; 31])
                    .identity()
                    .map(drop)?)
            },
            KeyError::PublicKey {
                keytype: "ed25519".into(),
            },
        ),
        (
            || open(&contradicting(), None),
            KeyError::Inconsistent {
                fact: "its public half belongs to another key",
            },
        ),
        (
            || verify(&Method::Eddsa),
            KeyError::Method {
                keytype: "ecdsa".into(),
                method: "eddsa".into(),
            },
        ),
        (|| verify(&Method::Ecdsa), KeyError::Signature),
        (
            || {
                let key = Hand::ed25519(1).private();
                Ok(certificate::generate(GUN, &key, at(NOW), &mut Seeded::new(1)).map(drop)?)
            },
            KeyError::Certificate {
                fact: "Ed25519 keys cannot stand in one",
            },
        ),
        (
            || Ok(made_now().check_gun("registry.example/other")?),
            KeyError::CertificateName {
                common_name: GUN.into(),
                gun: "registry.example/other".into(),
            },
        ),
        (
            || Ok(made_now().check_validity(at("2036-11-18T12:00:01Z"))?),
            KeyError::CertificateExpired {
                not_after: "2036-11-18T12:00:00Z".into(),
            },
        ),
        (
            || Ok(made_now().check_validity(at("2026-11-20T11:59:59Z"))?),
            KeyError::CertificateEarly {
                not_before: NOW.into(),
            },
        ),
        (
            || Ok(PrivateKey::generate_p256(&mut Exhausted).map(drop)?),
            KeyError::Random,
        ),
    ]
}

fn block(label: &str, bytes: &[u8]) -> String {
    let block = PemBlock::new(label, Secret::new(bytes.to_vec()));
    block.write().expose().clone()
}

fn open(pem: &str, passphrase: Option<&str>) -> Result<(), Error> {
    let passphrase = passphrase.map(|text| Secret::new(text.as_bytes().to_vec()));
    Ok(StoredKey::read(pem)?
        .unlock(passphrase.as_ref())
        .map(drop)?)
}

fn sign(path: &'static str) -> Result<(), Error> {
    let key = Hand::golden(path).private();
    Ok(key.sign(b"message", &mut Seeded::new(1)).map(drop)?)
}

/// A good signature under a method, on another message.
fn verify(method: &Method) -> Result<(), Error> {
    let hand = Hand::p256(1);
    let signature = hand.sign("message").bytes;
    Ok(hand.public.verify(method, b"massage", &signature)?)
}

fn made_now() -> Certificate {
    let hand = Hand::certified(1, GUN, at(NOW));
    let chain = hand.public.certificates().unwrap().unwrap();
    chain.leaf().clone()
}

fn content(path: &str) -> Vec<u8> {
    let text = golden::text(path);
    let body: String = text
        .lines()
        .filter(|line| !line.contains("-----"))
        .collect();
    BASE64_STANDARD.decode(body).unwrap()
}

/// A key whose salt gave two bytes to the number of rounds.
fn costly() -> Vec<u8> {
    let mut der = content("keys/rk_sha1.pem");
    let at = (0..der.len())
        .find(|&at| der[at..].starts_with(&[2, 2, 8, 0]))
        .unwrap();
    assert_eq!(der[at - 10..at - 8], [4, 8]);
    der[at - 9] = 6;
    der[at - 2..at + 4].copy_from_slice(&[2, 4, 0x7f, 0xff, 0xff, 0xff]);
    der
}

/// A key with one wrong bit in its public half.
fn contradicting() -> String {
    let mut der = content("keys/rk.pem");
    *der.last_mut().unwrap() ^= 1;
    block("EC PRIVATE KEY", &der)
}
