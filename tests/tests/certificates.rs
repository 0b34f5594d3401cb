//! Root certificates of the real tools and our own, and pinned authorities made with OpenSSL.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use dct_core::error::KeyError;
use dct_core::key::CaBundle;
use dct_core::key::Certificate;
use dct_core::key::CertificateChain;
use dct_core::key::KeyType;
use dct_core::key::PemBlock;
use dct_core::key::PublicKey;
use dct_core::key::StoredKey;
use dct_core::key::certificate::generate;
use dct_core::secret::Secret;
use dct_tests::rng::Replay;
use dct_tests::tool::Workshop;
use dct_tests::tool::notary;
use serde_json::Value;

/// The keys of a root file, each with the id it stands under.
fn keys_of(root: &Path) -> Vec<(String, PublicKey)> {
    let root: Value = serde_json::from_slice(&fs::read(root).unwrap()).unwrap();
    let keys = root["signed"]["keys"].as_object().unwrap();
    keys.iter()
        .map(|(id, key)| {
            let keytype = KeyType::from(key["keytype"].as_str().unwrap());
            let public = key["keyval"]["public"].as_str().unwrap();
            let public = STANDARD.decode(public).unwrap();
            (id.clone(), PublicKey::new(keytype, public))
        })
        .collect()
}

fn roots() -> Vec<(PathBuf, &'static str)> {
    let mut roots = vec![
        (
            notary(
                "repos/compatibility/notary0.1/tuf/docker.com/notary0.1/samplerepo/metadata/root.json",
            ),
            "docker.com/notary0.1/samplerepo",
        ),
        (
            notary("repos/compatibility/notary0.3/tuf/docker.com/notary0.3/tst/metadata/root.json"),
            "docker.com/notary0.3/tst",
        ),
        (
            notary("repos/exp-one-client/tuf/exp/one/metadata/root.json"),
            "exp/one",
        ),
    ];
    for version in 1..=4 {
        roots.push((
            notary(&format!("server-copy/{version}.root.json")),
            "exp/one",
        ));
    }
    roots
}

#[test]
fn every_key_of_every_root_has_its_id_and_every_certificate_its_name() {
    let mut certificates = 0;
    for (root, gun) in roots() {
        for (id, key) in keys_of(&root) {
            assert_eq!(key.id().to_string(), id);
            assert!(key.identity().is_ok());
            let Some(chain) = key.certificates().unwrap() else {
                continue;
            };
            certificates += 1;
            let leaf = chain.leaf();
            assert_eq!(leaf.check_gun(gun), Ok(()));
            assert_eq!(leaf.check_strength(), Ok(()));
            assert_eq!(leaf.check_validity(leaf.not_after()), Ok(()));
            assert_eq!(leaf.to_pem().as_bytes(), key.public());
            assert_eq!(leaf.to_key().unwrap(), key);
            assert_eq!(leaf.public_key().unwrap().id(), key.canonical_id().unwrap());
            let pinned = CaBundle::read(&leaf.to_pem()).unwrap();
            assert_eq!(chain.chains_to(&pinned, leaf.not_before()), Ok(()));
        }
    }
    assert!(certificates >= roots().len());
}

#[test]
fn our_certificate_is_notarys_to_the_byte() {
    let root = notary("repos/exp-one-client/tuf/exp/one/metadata/root.json");
    let mut compared = 0;
    for (_, key) in keys_of(&root) {
        let Some(chain) = key.certificates().unwrap() else {
            continue;
        };
        let id = key.canonical_id().unwrap();
        let file = notary(&format!("repos/exp-one-client/private/{id}.key"));
        let stored = StoredKey::read(&fs::read_to_string(file).unwrap()).unwrap();
        let words = Secret::new(b"rootpass1".to_vec());
        let private = stored.unlock(Some(&words)).unwrap();
        let theirs = PemBlock::read_all(&chain.leaf().to_pem()).unwrap();
        let theirs = theirs[0].bytes();
        // The version is written in five octets, then comes the serial number.
        let version = [0xa0, 3, 2, 1, 2];
        let at = theirs
            .windows(5)
            .position(|octets| octets == version)
            .unwrap();
        let length = usize::from(theirs[at + 6]);
        let number = &theirs[at + 7..at + 7 + length];
        let digits = number.strip_prefix(&[0]).unwrap_or(number);
        let serial = [&[0; 16][digits.len()..], digits].concat();
        let ours = generate(
            "exp/one",
            &private,
            chain.leaf().not_before(),
            &mut Replay::new(&serial),
        );
        let ours = ours.unwrap().certificates().unwrap().unwrap();
        let ours = PemBlock::read_all(&ours.leaf().to_pem()).unwrap();
        // Only the signatures differ, and with them the length in the first header.
        let signed = theirs.len() - 76;
        assert_eq!(ours[0].bytes()[at..signed], theirs[at..signed]);
        compared += 1;
    }
    assert!(compared > 0);
}

#[test]
fn openssl_verifies_our_certificates() {
    let folder = Workshop::new(env!("CARGO_TARGET_TMPDIR"), "own-certificates");
    for (kind, gun) in [
        (
            "EC -pkeyopt ec_paramgen_curve:prime256v1",
            "localhost:5000/demo",
        ),
        ("EC -pkeyopt ec_paramgen_curve:secp384r1", "a_b/*"),
        (
            "EC -pkeyopt ec_paramgen_curve:secp521r1",
            "docker.io/acme/app",
        ),
        ("RSA -pkeyopt rsa_keygen_bits:2048", "docker.io/acme/app"),
    ] {
        let key = folder.openssl(&format!("genpkey -algorithm {kind}"));
        let key = StoredKey::read(&String::from_utf8(key).unwrap()).unwrap();
        let key = key.unlock(None).unwrap();
        let now = "2026-11-21T00:02:59Z".parse().unwrap();
        // A first bit of one: the serial number needs its seventeenth octet.
        let public = generate(gun, &key, now, &mut Replay::new(&[0xff; 16])).unwrap();
        fs::write(folder.path("own.pem"), public.public()).unwrap();
        let seconds = "1800000000";
        folder.run(&format!(
            "verify -check_ss_sig -attime {seconds} -partial_chain -trusted own.pem own.pem"
        ));
        let says =
            folder.openssl("x509 -in own.pem -noout -subject -issuer -dates -nameopt multiline");
        let says = String::from_utf8(says).unwrap();
        assert_eq!(says.matches(gun).count(), 2, "{says}");
        assert!(
            says.contains("notBefore=Nov 21 00:02:59 2026 GMT"),
            "{says}"
        );
        assert!(says.contains("notAfter=Nov 18 00:02:59 2036 GMT"), "{says}");
        assert_eq!(public.canonical_id(), Ok(key.id()));
    }
}

/// A root authority, one below it, and a leaf, each with an algorithm of its own.
struct Authorities {
    folder: Workshop,
}

impl Authorities {
    fn new(name: &str, below: &str) -> Self {
        let folder = Workshop::new(env!("CARGO_TARGET_TMPDIR"), name);
        for (name, kind) in [
            ("root", "EC -pkeyopt ec_paramgen_curve:secp384r1"),
            ("mid", "RSA -pkeyopt rsa_keygen_bits:2048"),
            ("leaf", "EC -pkeyopt ec_paramgen_curve:prime256v1"),
        ] {
            folder.run(&format!("genpkey -algorithm {kind} -out {name}.key"));
            folder.run(&format!(
                "req -new -key {name}.key -subj /CN={name} -out {name}.csr -sha384"
            ));
        }
        fs::write(
            folder.path("root.ext"),
            "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n",
        )
        .unwrap();
        fs::write(folder.path("mid.ext"), below).unwrap();
        fs::write(
            folder.path("leaf.ext"),
            "basicConstraints=critical,CA:FALSE\nextendedKeyUsage=codeSigning\n",
        )
        .unwrap();
        let issue = |name: &str, by: &str| {
            folder.run(&format!(
                    "x509 -req -in {name}.csr -extfile {name}.ext {by} -days 365 -sha512 -out {name}.pem"
                ),
            );
        };
        issue("root", "-signkey root.key");
        issue("mid", "-CA root.pem -CAkey root.key -CAcreateserial");
        issue("leaf", "-CA mid.pem -CAkey mid.key -CAcreateserial");
        Self { folder }
    }

    fn pem(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path(&format!("{name}.pem"))).unwrap()
    }

    fn judge(&self, bundle: &[&str], pinned: &str) -> Result<(), KeyError> {
        let bundle: String = bundle.iter().map(|name| self.pem(name)).collect();
        let chain = CertificateChain::read(&bundle)?;
        let pinned = CaBundle::read(&self.pem(pinned))?;
        chain.chains_to(&pinned, chain.leaf().not_before())
    }
}

#[test]
fn a_pinned_authority_vouches_through_those_below_it() {
    let below = "basicConstraints=critical,CA:TRUE,pathlen:0\n";
    let authorities = Authorities::new("authorities", below);
    assert_eq!(authorities.judge(&["leaf", "mid"], "root"), Ok(()));
    assert_eq!(authorities.judge(&["leaf", "mid"], "mid"), Ok(()));
    assert_eq!(authorities.judge(&["leaf"], "mid"), Ok(()));
    let untrusted = |result: Result<(), KeyError>| {
        assert!(
            matches!(result, Err(KeyError::CertificateChain { .. })),
            "{result:?}"
        );
    };
    untrusted(authorities.judge(&["leaf"], "root"));
    let strangers = Authorities::new("strangers", below);
    fs::copy(
        strangers.folder.path("root.pem"),
        authorities.folder.path("stranger.pem"),
    )
    .unwrap();
    untrusted(authorities.judge(&["leaf", "mid"], "stranger"));
    assert!(matches!(
        authorities.judge(&["mid", "leaf"], "root"),
        Err(KeyError::Certificate { .. })
    ));

    let text = authorities.pem("leaf") + &authorities.pem("mid");
    let chain = CertificateChain::read(&text).unwrap();
    let pinned = CaBundle::read(&authorities.pem("root")).unwrap();
    let late = chain.leaf().not_after().plus_days(1);
    assert!(matches!(
        chain.chains_to(&pinned, late),
        Err(KeyError::CertificateExpired { .. })
    ));

    let now = chain.leaf().not_before();
    let key = PublicKey::from_file(&authorities.pem("leaf"), now).unwrap();
    assert_eq!(*key.keytype(), KeyType::EcdsaX509);
    let authority = PublicKey::from_file(&authorities.pem("mid"), now).unwrap();
    assert_eq!(*authority.keytype(), KeyType::RsaX509);
    assert!(
        authority.identity().is_ok(),
        "a delegation's key may be an authority's"
    );
    assert!(authority.certificates().is_err(), "a root's may not");
}

#[test]
fn an_authority_that_may_not_issue_vouches_for_nobody() {
    for (name, below) in [
        ("no-authority", "basicConstraints=critical,CA:FALSE\n"),
        (
            "no-signing",
            "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,digitalSignature\n",
        ),
        (
            "other-use",
            "basicConstraints=critical,CA:TRUE\nextendedKeyUsage=emailProtection\n",
        ),
        (
            "constrained",
            "basicConstraints=critical,CA:TRUE\nnameConstraints=critical,permitted;DNS:example.com\n",
        ),
    ] {
        let authorities = Authorities::new(name, below);
        assert!(
            authorities.judge(&["leaf", "mid"], "root").is_err(),
            "{name}"
        );
        assert!(authorities.judge(&["leaf"], "mid").is_err(), "{name}");
    }
}

#[test]
fn weak_signatures_and_keys_are_refused() {
    let folder = Workshop::new(env!("CARGO_TARGET_TMPDIR"), "weak-certificates");
    for (options, fact) in [
        ("ec -pkeyopt ec_paramgen_curve:prime256v1 -sha1", "SHA-1"),
        ("rsa:2048 -md5", "SHA-1"),
        ("rsa:1024 -sha256", "1024 bits"),
    ] {
        let pem = folder.openssl(&format!(
            "req -x509 -nodes -subj /CN=a -keyout key.pem -newkey {options}"
        ));
        let blocks = PemBlock::read_all(&String::from_utf8(pem).unwrap()).unwrap();
        let certificate = Certificate::read(blocks[0].bytes()).unwrap();
        let error = certificate.check_strength().unwrap_err().to_string();
        assert!(error.contains(fact), "{error}");
    }
}

#[test]
fn sha1_is_weak_under_the_number_that_iso_gave_it_too() {
    let folder = Workshop::new(env!("CARGO_TARGET_TMPDIR"), "weak-certificate-of-iso");
    let pem = folder.openssl("req -x509 -nodes -subj /CN=a -keyout key.pem -newkey rsa:2048 -sha1");
    let blocks = PemBlock::read_all(&String::from_utf8(pem).unwrap()).unwrap();
    let pkcs1 = b"\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x05\x05\x00";
    // Parameters of some length, so that no length around them changes.
    let iso = b"\x30\x0d\x06\x05\x2b\x0e\x03\x02\x1d\x04\x04\x00\x00\x00\x00";
    let mut der = blocks[0].bytes().to_vec();
    while let Some(at) = der.windows(15).position(|window| window == pkcs1) {
        der[at..at + 15].copy_from_slice(iso);
    }
    let error = Certificate::read(&der).unwrap().check_strength();
    assert!(error.unwrap_err().to_string().contains("SHA-1"));
}
