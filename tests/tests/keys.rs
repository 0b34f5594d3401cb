//! Private keys of the real tools: every file of Notary's opens and has the id it is named after,
//! every form of OpenSSL's is read, and what we write is read by OpenSSL.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use dct_core::error::KeyError;
use dct_core::key::Algorithm;
use dct_core::key::Encryption;
use dct_core::key::KeyId;
use dct_core::key::KeyType;
use dct_core::key::Method;
use dct_core::key::PemBlock;
use dct_core::key::PrivateKey;
use dct_core::key::PublicKey;
use dct_core::key::StoredKey;
use dct_core::key::certificate::SignatureAlgorithm;
use dct_core::key::pbes2;
use dct_core::key::seal;
use dct_core::secret::Secret;
use dct_core::time::Instant;
use dct_tests::rng::Replay;
use dct_tests::tool::Workshop;
use dct_tests::tool::notary;

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn passphrase(words: &str) -> Secret<Vec<u8>> {
    Secret::new(words.as_bytes().to_vec())
}

fn open(text: &str, words: &str) -> Result<PrivateKey, KeyError> {
    StoredKey::read(text)?.unlock(Some(&passphrase(words)))
}

fn key_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            key_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "key") {
            found.push(path);
        }
    }
}

#[test]
fn every_key_of_notary_opens_and_has_the_id_of_its_file() {
    let mut files = Vec::new();
    key_files(&notary("repos"), &mut files);
    key_files(&notary("keys"), &mut files);
    assert_eq!(files.len(), 18);
    for file in files {
        let stored = StoredKey::read(&text(&file)).unwrap();
        let path = file.to_string_lossy();
        let (words, encryption) = match stored.role() {
            _ if path.contains("notary0.1") => ("randompass", Encryption::DekInfo),
            _ if path.contains("notary0.3") => ("password", Encryption::DekInfo),
            Some("root") => ("rootpass1", Encryption::Pbes2),
            Some("targets") => ("targpass1", Encryption::Pbes2),
            Some("snapshot") => ("snappass1", Encryption::Pbes2),
            _ => ("delgpass1", Encryption::Pbes2),
        };
        assert_eq!(stored.encryption(), encryption);
        let key = stored.unlock(Some(&passphrase(words)));
        let key = key.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        // Notary 0.1 appended the role to the id.
        let name = file.file_stem().unwrap().to_string_lossy();
        assert_eq!(name.split('_').next().unwrap(), key.id().to_string());
        if encryption == Encryption::Pbes2 {
            let block = PemBlock::read_all(&text(&file)).unwrap();
            let plain = pbes2::decrypt(block[0].bytes(), words.as_bytes()).unwrap();
            assert_eq!(key.to_pkcs8().unwrap().expose(), plain.expose());
        }
        for wrong in ["", "Randompass", "rootpass1 "] {
            let error = stored.unlock(Some(&passphrase(wrong))).unwrap_err();
            assert_eq!(error, KeyError::Passphrase);
        }
        assert_eq!(
            stored.unlock(None).unwrap_err(),
            KeyError::PassphraseMissing
        );
    }
}

#[test]
fn one_key_in_every_encryption_is_one_key() {
    let plain = open(&text(&notary("keys/rk.pem")), "").unwrap();
    for file in ["rk_sha1", "rk_legacy", "rk_des3", "rk_def", "rk_128"] {
        let path = notary(&format!("keys/{file}.pem"));
        let key = open(&text(&path), "rootpass1").unwrap();
        assert_eq!(key.id(), plain.id(), "{file}");
    }
}

#[test]
fn an_exported_bundle_holds_its_keys_with_their_paths() {
    let bundle = text(&notary("keys/export-bundle.pem"));
    let keys = StoredKey::read_all(&bundle).unwrap();
    assert_eq!(keys.len(), 4);
    assert!(matches!(
        StoredKey::read(&bundle).unwrap_err(),
        KeyError::SeveralKeys { count: 4 }
    ));
    let bob = &keys[1];
    assert_eq!((bob.role(), bob.gun()), (Some("bob"), None));
    let key = bob.unlock(Some(&passphrase("delgpass1"))).unwrap();
    assert_eq!(bob.path(), Some(key.id().to_string().as_str()));
    let relabelled = bob.relabel(Some("alice"), Some("a/b")).unwrap();
    let alice = StoredKey::read(relabelled.expose()).unwrap();
    assert_eq!(
        (alice.role(), alice.gun(), alice.path()),
        (Some("alice"), None, None)
    );
    let same = alice.unlock(Some(&passphrase("delgpass1"))).unwrap();
    assert_eq!(same.id(), key.id());
}

#[test]
fn a_generated_pair_belongs_together() {
    let private = open(&text(&notary("keys/bob-key.pem")), "delgpass1").unwrap();
    let id = "9e62f3f7940a90ae87bedd824717c311507277429b9e1818404d827fae9d5881";
    assert_eq!(private.id(), id.parse::<KeyId>().unwrap());
    let file = text(&notary("keys/bob.pem"));
    let public = PublicKey::from_file(&file, Instant::from_unix(0)).unwrap();
    assert_eq!(public, *private.public());
    assert_eq!(public.to_pem(Some("bob")).unwrap(), file);
    let error = PublicKey::from_file(&text(&notary("keys/rk.pem")), Instant::from_unix(0));
    let error = error.unwrap_err();
    assert!(matches!(error, KeyError::PemLabel { .. }));
    assert!(matches!(
        StoredKey::read(&file).unwrap_err(),
        KeyError::NotPrivate { .. }
    ));
}

#[test]
fn what_is_sealed_is_what_notary_sealed() {
    let file = text(&notary("keys/bob-key.pem"));
    let key = open(&file, "delgpass1").unwrap();
    let sealed = seal(
        &key,
        Some("bob"),
        Some("dropped/for/signers"),
        &passphrase("delgpass1"),
        &mut Replay::new(&[1]),
    )
    .unwrap();
    let ours = PemBlock::read_all(sealed.expose()).unwrap();
    let theirs = PemBlock::read_all(&file).unwrap();
    // All but salt, initialisation vector and cipher text.
    let shape = |block: &PemBlock| {
        let der = block.bytes();
        [&der[..35], &der[43..62], &der[78..81]].concat()
    };
    assert_eq!(ours[0].label(), theirs[0].label());
    assert_eq!(shape(&ours[0]), shape(&theirs[0]));
    assert_eq!(sealed.expose().len(), file.len());
    let opened = open(sealed.expose(), "delgpass1").unwrap();
    assert_eq!(opened.id(), key.id());

    let plain = seal(&key, None, None, &passphrase(""), &mut Replay::new(&[1])).unwrap();
    let plain = StoredKey::read(plain.expose()).unwrap();
    assert_eq!(plain.encryption(), Encryption::Plain);
    assert_eq!(plain.unlock(None).unwrap().id(), key.id());
}

#[test]
fn our_ed25519_keys_survive_a_round_trip() {
    let key = PrivateKey::generate_ed25519(&mut Replay::new(&[4])).unwrap();
    let sealed = seal(
        &key,
        Some("timestamp"),
        Some("a/b"),
        &passphrase("secret"),
        &mut Replay::new(&[5]),
    )
    .unwrap();
    let stored = StoredKey::read(sealed.expose()).unwrap();
    assert_eq!(stored.gun(), Some("a/b"));
    let opened = stored.unlock(Some(&passphrase("secret"))).unwrap();
    assert_eq!(opened.id(), key.id());
    let (method, signature) = opened.sign(b"message", &mut Replay::new(&[0])).unwrap();
    assert_eq!(method, Method::Eddsa);
    assert_eq!(key.public().verify(&method, b"message", &signature), Ok(()));
}

/// The kinds of key that OpenSSL is asked for, and which of them may sign.
const KINDS: [(&str, &str, bool); 6] = [
    ("p256", "EC -pkeyopt ec_paramgen_curve:prime256v1", true),
    ("p384", "EC -pkeyopt ec_paramgen_curve:secp384r1", true),
    ("p521", "EC -pkeyopt ec_paramgen_curve:secp521r1", true),
    ("rsa2048", "RSA -pkeyopt rsa_keygen_bits:2048", true),
    ("rsa1024", "RSA -pkeyopt rsa_keygen_bits:1024", false),
    ("ed25519", "ED25519", true),
];

#[test]
fn every_form_of_openssl_is_read() {
    let folder = Workshop::new(env!("CARGO_TARGET_TMPDIR"), "openssl-forms");
    for (kind, algorithm, _) in KINDS {
        let pem = |arguments: &str| folder.openssl_text(arguments);
        folder.run(&format!("genpkey -algorithm {algorithm} -out {kind}.pem"));
        let input = format!("-in {kind}.pem");
        let spki = folder.openssl(&format!("pkey {input} -pubout -outform DER"));
        let expected = match kind {
            "ed25519" => PublicKey::new(KeyType::Ed25519, spki[12..].to_vec()),
            "rsa2048" | "rsa1024" => PublicKey::new(KeyType::Rsa, spki),
            _ => PublicKey::new(KeyType::Ecdsa, spki),
        };
        let mut files = vec![pem(&format!("pkey {input}"))];
        for cipher in ["aes128", "aes192", "aes-256-cbc", "des3"] {
            for prf in ["SHA1", "SHA224", "SHA256", "SHA384", "SHA512"] {
                files.push(pem(&format!(
                    "pkcs8 -topk8 {input} -v2 {cipher} -v2prf hmacWith{prf} -passout pass:secret"
                )));
            }
        }
        if kind != "ed25519" {
            files.push(pem(&format!("pkey {input} -traditional")));
            for cipher in ["aes128", "aes192", "aes256", "des3"] {
                files.push(pem(&format!(
                    "pkey {input} -traditional -{cipher} -passout pass:secret"
                )));
            }
        }
        for file in files {
            let key =
                open(&file, "secret").unwrap_or_else(|error| panic!("{kind}: {error}\n{file}"));
            assert_eq!(*key.public(), expected, "{kind}");
            let sealed = seal(&key, None, None, &passphrase("x"), &mut Replay::new(&[2])).unwrap();
            assert_eq!(open(sealed.expose(), "x").unwrap().id(), expected.id());
        }
    }
}

#[test]
fn openssl_reads_what_we_seal_and_verifies_what_we_sign() {
    let folder = Workshop::new(env!("CARGO_TARGET_TMPDIR"), "openssl-reads");
    fs::write(folder.path("message"), b"message").unwrap();
    for (kind, algorithm, signs) in KINDS {
        folder.run(&format!("genpkey -algorithm {algorithm} -out {kind}.pem"));
        let key = open(&text(&folder.path(&format!("{kind}.pem"))), "").unwrap();
        let signature = key.sign(b"message", &mut Replay::new(&[7]));
        assert_eq!(signature.is_ok(), signs, "{kind}");
        let Ok((method, signature)) = signature else {
            continue;
        };
        assert_eq!(key.public().verify(&method, b"message", &signature), Ok(()));
        // Notary's own form of Ed25519 is known to Notary alone.
        if kind == "ed25519" {
            continue;
        }
        let sealed = seal(
            &key,
            Some("bob"),
            None,
            &passphrase("secret"),
            &mut Replay::new(&[8]),
        )
        .unwrap();
        // OpenSSL's own reader takes no headers but its own.
        let bare = sealed.expose().replace("role: bob\n\n", "");
        fs::write(folder.path("sealed.pem"), bare).unwrap();
        let ours = folder.openssl("pkey -in sealed.pem -passin pass:secret");
        assert_eq!(ours, fs::read(folder.path(&format!("{kind}.pem"))).unwrap());

        folder.run(&format!("pkey -in {kind}.pem -pubout -out public.pem"));
        let options = match method {
            Method::RsaPss => " -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32",
            _ => "",
        };
        let encoded = match method {
            Method::Ecdsa => ecdsa_der(&signature),
            _ => signature,
        };
        fs::write(folder.path("signature"), encoded).unwrap();
        folder.run(&format!(
            "dgst -sha256 -verify public.pem -signature signature{options} message"
        ));
    }
}

/// r ‖ s as a SEQUENCE of INTEGERs.
fn ecdsa_der(signature: &[u8]) -> Vec<u8> {
    let integer = |bytes: &[u8]| {
        let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
        let sign: &[u8] = if bytes[zeros] < 0x80 { &[] } else { &[0] };
        let digits = [sign, &bytes[zeros..]].concat();
        [&[2, u8::try_from(digits.len()).unwrap()], &digits[..]].concat()
    };
    let (r, s) = signature.split_at(signature.len() / 2);
    let content = [integer(r), integer(s)].concat();
    let length = u8::try_from(content.len()).unwrap();
    let header: &[u8] = if length < 0x80 {
        &[0x30, length]
    } else {
        &[0x30, 0x81, length]
    };
    [header, &content].concat()
}

#[test]
fn one_point_in_two_encodings_is_one_identity() {
    let folder = Workshop::new(env!("CARGO_TARGET_TMPDIR"), "openssl-points");
    for curve in ["prime256v1", "secp384r1", "secp521r1"] {
        folder.run(&format!("ecparam -name {curve} -genkey -out key.pem"));
        let with_parameters = text(&folder.path("key.pem"));
        assert!(with_parameters.starts_with("-----BEGIN EC PARAMETERS-----"));
        let key = open(&with_parameters, "").unwrap();
        let compressed =
            folder.openssl("ec -in key.pem -pubout -conv_form compressed -outform DER");
        let compressed = PublicKey::new(KeyType::Ecdsa, compressed);
        assert_ne!(compressed.id(), key.id());
        assert_eq!(compressed.identity(), key.public().identity());
        let file = folder.openssl("ec -in key.pem -pubout -conv_form compressed");
        let file = String::from_utf8(file).unwrap();
        let read = PublicKey::from_file(&file, Instant::from_unix(0)).unwrap();
        assert_eq!(read, *key.public(), "Go reads no compressed point");
        let private = folder.openssl("ec -in key.pem -conv_form compressed");
        let private = open(&String::from_utf8(private).unwrap(), "").unwrap();
        assert_eq!(private.id(), key.id());
    }
}

#[test]
fn a_key_of_p224_is_for_verifying_alone() {
    let folder = Workshop::new(env!("CARGO_TARGET_TMPDIR"), "openssl-p224");
    folder.run("ecparam -name secp224r1 -genkey -noout -out key.pem");
    let refused = KeyError::VerifyOnly {
        algorithm: "ECDSA P-224",
    };
    for form in ["pkey -in key.pem", "pkey -in key.pem -traditional"] {
        let file = folder.openssl_text(form);
        assert_eq!(open(&file, "").map(|key| key.id()), Err(refused.clone()));
    }
    let spki = folder.openssl("pkey -in key.pem -pubout -outform DER");
    let key = PublicKey::new(KeyType::Ecdsa, spki);
    assert_eq!(key.algorithm(), Ok(Algorithm::P224));
    fs::write(folder.path("message"), "message").unwrap();
    let signature = folder.openssl("dgst -sha256 -sign key.pem message");
    let verified = |message| SignatureAlgorithm::EcdsaSha256.verify(&key, message, &signature);
    assert_eq!(verified(b"message"), Ok(()));
    assert_eq!(verified(b"massage"), Err(KeyError::Signature));
    // Go reads no compressed point either.
    let compressed = folder.openssl("ec -in key.pem -pubout -conv_form compressed -outform DER");
    assert!(
        PublicKey::new(KeyType::Ecdsa, compressed)
            .identity()
            .is_err()
    );
}

#[test]
fn what_is_not_supported_is_named() {
    let folder = Workshop::new(env!("CARGO_TARGET_TMPDIR"), "openssl-foreign");
    let pem = |arguments: &str| folder.openssl_text(arguments);
    folder.run("ecparam -name prime256v1 -genkey -noout -out key.pem");
    let encryption = |scheme: &str| KeyError::Encryption {
        scheme: scheme.to_owned(),
    };
    let algorithm = |algorithm: &str| KeyError::Algorithm {
        algorithm: algorithm.to_owned(),
    };
    for (file, error) in [
        (
            pem("pkcs8 -topk8 -in key.pem -scrypt -passout pass:secret"),
            encryption("scrypt"),
        ),
        (
            pem("pkcs8 -topk8 -in key.pem -v1 PBE-SHA1-3DES -passout pass:secret"),
            encryption("PKCS#12 with SHA-1 and 3DES"),
        ),
        (
            pem("pkcs8 -topk8 -in key.pem -v2 camellia-256-cbc -passout pass:secret"),
            encryption("1.2.392.200011.61.1.1.1.4"),
        ),
        (
            pem("pkey -in key.pem -traditional -camellia256 -passout pass:secret"),
            encryption("CAMELLIA-256-CBC"),
        ),
        (
            pem("pkcs8 -topk8 -in key.pem -iter 10000001 -passout pass:secret"),
            KeyError::DerivationCost {
                iterations: 10_000_001,
                limit: 10_000_000,
            },
        ),
        (
            pem("ecparam -name secp256k1 -genkey -noout"),
            algorithm("secp256k1"),
        ),
        (
            pem("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:secp256k1"),
            algorithm("secp256k1"),
        ),
        (
            pem("ec -in key.pem -param_enc explicit"),
            algorithm("EC with explicit parameters"),
        ),
        (pem("genpkey -algorithm ED448"), algorithm("Ed448")),
        (
            pem("genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048"),
            algorithm("RSASSA-PSS"),
        ),
        (
            pem("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:512"),
            KeyError::Weak {
                algorithm: "RSA",
                bits: 512,
                minimum: 2048,
            },
        ),
    ] {
        assert_eq!(open(&file, "secret").unwrap_err(), error);
    }
}

#[test]
fn a_key_whose_halves_do_not_match_is_refused() {
    let folder = Workshop::new(env!("CARGO_TARGET_TMPDIR"), "openssl-halves");
    folder.run("ecparam -name prime256v1 -genkey -noout -out a.pem");
    let pem = folder.openssl("pkey -in a.pem");
    let block = PemBlock::read_all(&String::from_utf8(pem).unwrap()).unwrap();
    let other = PrivateKey::generate_p256(&mut Replay::new(&[9])).unwrap();
    let mut der = block[0].bytes().to_vec();
    let end = der.len();
    let spki = other.public().public();
    der[end - 64..].copy_from_slice(&spki[spki.len() - 64..]);
    let forged = PemBlock::new("PRIVATE KEY", Secret::new(der)).write();
    assert_eq!(
        open(forged.expose(), "").unwrap_err(),
        KeyError::Inconsistent {
            fact: "its public half belongs to another key"
        }
    );
}

#[test]
fn a_damaged_key_is_refused_or_read_but_never_panics() {
    let folder = Workshop::new(env!("CARGO_TARGET_TMPDIR"), "openssl-damage");
    let now = Instant::from_unix(0);
    for kind in [
        "EC -pkeyopt ec_paramgen_curve:prime256v1",
        "EC -pkeyopt ec_paramgen_curve:secp521r1",
        "RSA -pkeyopt rsa_keygen_bits:1024",
        "ED25519",
    ] {
        folder.run(&format!("genpkey -algorithm {kind} -out key.pem"));
        folder.run("pkcs8 -topk8 -in key.pem -out sealed.pem -passout pass:x -iter 1");
        folder.run("pkey -in key.pem -pubout -out public.pem");
        for file in ["key.pem", "sealed.pem", "public.pem"] {
            let block = &PemBlock::read_all(&text(&folder.path(file))).unwrap()[0];
            // The long numbers of RSA are alike in their middle.
            let step = if block.bytes().len() > 400 { 7 } else { 1 };
            for at in (0..block.bytes().len()).step_by(step) {
                for value in [0, 1, 0x7f, 0x80, 0xff, block.bytes()[at] ^ 1] {
                    let mut bytes = block.bytes().to_vec();
                    bytes[at] = value;
                    let damaged = PemBlock::new(block.label(), Secret::new(bytes)).write();
                    let _ = PublicKey::from_file(damaged.expose(), now);
                    let _ = open(damaged.expose(), "x");
                }
                let cut = block.bytes()[..at].to_vec();
                let cut = PemBlock::new(block.label(), Secret::new(cut)).write();
                assert!(open(cut.expose(), "x").is_err());
                assert!(PublicKey::from_file(cut.expose(), now).is_err());
            }
        }
    }
}
