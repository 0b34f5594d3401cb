//! Signatures of the real tools: every one in every file verifies, and none of them over another
//! message, under another method or with another key.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use dct_core::key::KeyType;
use dct_core::key::Method;
use dct_core::key::PublicKey;
use dct_tests::tool::notary;
use serde_json::Value;

fn json_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            json_files(&path, found);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            found.push(path);
        }
    }
}

/// Every key that a file names: of roles or of delegations.
fn keys(signed: &Value, found: &mut BTreeMap<String, PublicKey>) {
    for keys in [&signed["keys"], &signed["delegations"]["keys"]] {
        for (id, key) in keys.as_object().into_iter().flatten() {
            let keytype = KeyType::from(key["keytype"].as_str().unwrap());
            let public = STANDARD
                .decode(key["keyval"]["public"].as_str().unwrap())
                .unwrap();
            let key = PublicKey::new(keytype, public);
            assert_eq!(key.id().to_string(), *id);
            found.insert(id.clone(), key);
        }
    }
}

#[test]
fn every_signature_of_notary_verifies_and_nothing_near_it() {
    let mut files = Vec::new();
    json_files(&notary("repos"), &mut files);
    json_files(&notary("server-copy"), &mut files);
    let files: Vec<(String, Value)> = files
        .iter()
        .map(|file| fs::read_to_string(file).unwrap())
        .filter_map(|text| Some((text.clone(), serde_json::from_str(&text).ok()?)))
        .filter(|(_, json): &(String, Value)| json["signatures"].is_array())
        .collect();
    let mut known = BTreeMap::new();
    for (_, json) in &files {
        keys(&json["signed"], &mut known);
    }
    let mut methods = BTreeSet::new();
    for (text, json) in &files {
        // What was signed stands in the file as it is, but for what Go escapes (spec §2.4).
        let (_, signed) = text.split_once("{\"signed\":").unwrap();
        let (signed, _) = signed.split_once(",\"signatures\":[").unwrap();
        let signed = ["<", ">", "&"]
            .iter()
            .fold(signed.to_owned(), |text, plain| {
                text.replace(&format!("\\u{:04x}", plain.as_bytes()[0]), plain)
            });
        let signed = signed.as_str();
        for signature in json["signatures"].as_array().unwrap() {
            let key = &known[signature["keyid"].as_str().unwrap()];
            let method = Method::from(signature["method"].as_str().unwrap());
            let bytes = STANDARD.decode(signature["sig"].as_str().unwrap()).unwrap();
            let verify = |method: &Method, message: &str, bytes: &[u8]| {
                key.verify(method, message.as_bytes(), bytes).is_ok()
            };
            assert!(verify(&method, signed, &bytes), "{text}");
            assert!(!verify(&method, &signed.replacen('0', "1", 1), &bytes));
            let mut damaged = bytes.clone();
            *damaged.last_mut().unwrap() ^= 1;
            assert!(!verify(&method, signed, &damaged));
            for other in [
                "ecdsa",
                "eddsa",
                "rsapss",
                "rsapkcs1v15",
                "pycrypto-pkcs#1 pss",
                "x",
            ] {
                let other = Method::from(other);
                assert_eq!(verify(&other, signed, &bytes), other == method);
            }
            for stranger in known.values().filter(|stranger| stranger.id() != key.id()) {
                let mistaken = stranger.verify(&method, signed.as_bytes(), &bytes).is_ok();
                // One key may stand under two ids, in two certificates.
                assert_eq!(mistaken, stranger.identity() == key.identity());
            }
            methods.insert((key.keytype().clone(), method));
        }
    }
    for (keytype, method) in [
        (KeyType::Ecdsa, Method::Ecdsa),
        (KeyType::EcdsaX509, Method::Ecdsa),
        (KeyType::RsaX509, Method::RsaPss),
        (KeyType::Ed25519, Method::Eddsa),
    ] {
        assert!(methods.contains(&(keytype, method)), "{methods:?}");
    }
}

#[test]
fn a_python_key_in_pem_verifies_pss_under_its_own_method() {
    let folder = dct_tests::tool::Workshop::new(env!("CARGO_TARGET_TMPDIR"), "python-tuf");
    folder.run("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out key.pem");
    fs::write(folder.path("message"), b"message").unwrap();
    let signature = folder.openssl(
        "dgst -sha256 -sign key.pem -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32 message",
    );
    let pem = folder.openssl("pkey -in key.pem -pubout");
    let der = folder.openssl("pkey -in key.pem -pubout -outform DER");
    let in_pem = PublicKey::new(KeyType::Rsa, pem);
    let in_der = PublicKey::new(KeyType::Rsa, der);
    assert_eq!(in_pem.identity(), in_der.identity());
    assert_eq!(
        in_pem.verify(&Method::PyCryptoPss, b"message", &signature),
        Ok(())
    );
    assert!(
        in_der
            .verify(&Method::PyCryptoPss, b"message", &signature)
            .is_err()
    );
    assert_eq!(
        in_der.verify(&Method::RsaPss, b"message", &signature),
        Ok(())
    );
}

#[test]
fn what_is_no_key_is_kept_and_verifies_nothing() {
    for (keytype, public) in [
        ("ecdsa", &b""[..]),
        ("ecdsa", b"\x30\x00"),
        (
            "ecdsa-x509",
            b"-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n",
        ),
        ("ecdsa-x509", b"\xff\xfe"),
        (
            "rsa",
            b"-----BEGIN PUBLIC KEY-----\nMAA=\n-----END PUBLIC KEY-----\n",
        ),
        ("rsa-x509", b"rubbish"),
        ("ed25519", &[7; 31]),
        ("post \"quantum\"", b"future"),
    ] {
        let key = PublicKey::new(KeyType::from(keytype), public.to_vec());
        assert_eq!((key.keytype().as_str(), key.public()), (keytype, public));
        assert!(key.identity().is_err());
        for method in [
            "ecdsa",
            "eddsa",
            "rsapss",
            "rsapkcs1v15",
            "pycrypto-pkcs#1 pss",
            "x",
        ] {
            assert!(key.verify(&Method::from(method), b"", b"").is_err());
        }
    }
    // The id of the specification's example (§2.5).
    let timestamp = STANDARD
        .decode("OxgTYaoClaF2Lvupj4Y7L88FhMxkTL/vEqjStE4Wpvs=")
        .unwrap();
    assert_eq!(
        PublicKey::new(KeyType::Ed25519, timestamp).id().to_string(),
        "90acd1d834678e72fb1002cf5f0dfaac7acaa89baf681615a4fc0b3bf22c88cb"
    );
}
