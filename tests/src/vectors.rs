//! Project Wycheproof's vectors: signatures and ciphertexts made to be judged wrongly.
//!
//! | not run                                   | why                                     |
//! |-------------------------------------------|-----------------------------------------|
//! | ECDSA P1363 with any digest but SHA-256   | `ecdsa` means SHA-256 on every curve    |
//! | other curves, SHA-3, SHAKE, Ed448         | not key types of Notary                 |
//! | PSS with parameters in the key            | `id-RSASSA-PSS` is no Notary key        |
//! | RSA PKCS#1 with SHA-224, SHA-512/t, SHA-3 | nothing we read is signed so            |
//!
//! PSS sets of other digests and salts are run all the same: every vector in them must be refused.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "a test that cannot go on has failed"
)]

use std::fmt;

use dct_core::key::KeyType;
use dct_core::key::Method;
use dct_core::key::PublicKey;
use dct_core::key::certificate::SignatureAlgorithm;
use dct_core::key::pbes2;
use dct_core::key::pbes2::Prf;
use wycheproof::HashFunction;
use wycheproof::Mgf;
use wycheproof::TestResult;
use wycheproof::ecdsa;
use wycheproof::eddsa;
use wycheproof::pbes2 as encryption;
use wycheproof::pbkdf2;
use wycheproof::rsa_pkcs1_verify as pkcs1;
use wycheproof::rsa_pss_verify as pss;

/// A family of vectors, by its name: it answers with those that were judged wrongly.
pub type Family = (&'static str, fn() -> Vec<String>);

/// Every family.
pub const FAMILIES: &[Family] = &[
    ("ECDSA signatures of metadata", ecdsa_of_metadata),
    ("ECDSA signatures of certificates", ecdsa_of_certificates),
    ("Ed25519 signatures", ed25519),
    (
        "RSA-PSS signatures, and none with other parameters",
        rsa_pss,
    ),
    ("RSA PKCS#1 signatures", rsa_pkcs1),
    ("PBKDF2 derivations", pbkdf2_derivations),
    ("PBES2 decryptions", pbes2_decryptions),
];

/// Counts vectors and collects those judged wrongly.
struct Judge {
    set: String,
    run: usize,
    wrong: Vec<String>,
}

impl Judge {
    fn over(set: impl fmt::Debug) -> Self {
        Self {
            set: format!("{set:?}"),
            run: 0,
            wrong: Vec::new(),
        }
    }

    /// An acceptable vector may be judged either way.
    fn see(&mut self, id: usize, comment: &str, expected: TestResult, accepted: bool) {
        self.run += 1;
        let right = match expected {
            TestResult::Valid => accepted,
            TestResult::Invalid => !accepted,
            TestResult::Acceptable => true,
        };
        if !right {
            self.wrong.push(format!("{id} ({comment}): {accepted}"));
        }
    }

    fn close(mut self, wrong: &mut Vec<String>) {
        if self.run == 0 {
            self.wrong.push("no vector was run".into());
        }
        let set = &self.set;
        wrong.extend(self.wrong.iter().map(|fact| format!("{set}: {fact}")));
    }
}

fn ecdsa_of_metadata() -> Vec<String> {
    let mut wrong = Vec::new();
    for name in [
        ecdsa::TestName::EcdsaSecp224r1Sha256P1363,
        ecdsa::TestName::EcdsaSecp256r1Sha256P1363,
    ] {
        let mut judge = Judge::over(name);
        for group in ecdsa::TestSet::load(name).unwrap().test_groups {
            let key = PublicKey::new(KeyType::Ecdsa, group.der.to_vec());
            for test in group.tests {
                let accepted = key.verify(&Method::Ecdsa, &test.msg, &test.sig).is_ok();
                judge.see(test.tc_id, &test.comment, test.result, accepted);
            }
        }
        judge.close(&mut wrong);
    }
    wrong
}

fn ecdsa_of_certificates() -> Vec<String> {
    use SignatureAlgorithm::EcdsaSha256;
    use SignatureAlgorithm::EcdsaSha384;
    use SignatureAlgorithm::EcdsaSha512;
    use ecdsa::TestName;

    let mut wrong = Vec::new();
    for (name, algorithm) in [
        (TestName::EcdsaSecp224r1Sha256, EcdsaSha256),
        (TestName::EcdsaSecp224r1Sha512, EcdsaSha512),
        (TestName::EcdsaSecp256r1Sha256, EcdsaSha256),
        (TestName::EcdsaSecp256r1Sha512, EcdsaSha512),
        (TestName::EcdsaSecp384r1Sha256, EcdsaSha256),
        (TestName::EcdsaSecp384r1Sha384, EcdsaSha384),
        (TestName::EcdsaSecp384r1Sha512, EcdsaSha512),
        (TestName::EcdsaSecp521r1Sha512, EcdsaSha512),
    ] {
        let mut judge = Judge::over(name);
        for group in ecdsa::TestSet::load(name).unwrap().test_groups {
            let key = PublicKey::new(KeyType::Ecdsa, group.der.to_vec());
            for test in group.tests {
                let accepted = algorithm.verify(&key, &test.msg, &test.sig).is_ok();
                judge.see(test.tc_id, &test.comment, test.result, accepted);
            }
        }
        judge.close(&mut wrong);
    }
    wrong
}

fn ed25519() -> Vec<String> {
    let mut wrong = Vec::new();
    let name = eddsa::TestName::Ed25519;
    let mut judge = Judge::over(name);
    for group in eddsa::TestSet::load(name).unwrap().test_groups {
        let key = PublicKey::new(KeyType::Ed25519, group.key.pk.to_vec());
        for test in group.tests {
            let accepted = key.verify(&Method::Eddsa, &test.msg, &test.sig).is_ok();
            judge.see(test.tc_id, &test.comment, test.result, accepted);
        }
    }
    judge.close(&mut wrong);
    wrong
}

fn rsa_pss() -> Vec<String> {
    let mut wrong = Vec::new();
    for name in [
        pss::TestName::RsaPss2048Sha256Mgf1SaltLen32,
        pss::TestName::RsaPss3072Sha256Mgf1SaltLen32,
        pss::TestName::RsaPss4096Sha256Mgf1SaltLen32,
        pss::TestName::RsaPss2048Sha1Mgf1SaltLen20,
        pss::TestName::RsaPss2048Sha256Mgf1SaltLen0,
        pss::TestName::RsaPss2048Sha256Mgf1Sha1_20,
        pss::TestName::RsaPss2048Sha384Mgf1SaltLen48,
        pss::TestName::RsaPss2048Sha512_256Mgf1SaltLen32,
        pss::TestName::RsaPss4096Sha384Mgf1SaltLen48,
        pss::TestName::RsaPss4096Sha512Mgf1SaltLen32,
        pss::TestName::RsaPss4096Sha512Mgf1SaltLen64,
        pss::TestName::RsaPssmisc,
    ] {
        let mut judge = Judge::over(name);
        for group in pss::TestSet::load(name).unwrap().test_groups {
            let ours = group.hash == HashFunction::Sha2_256
                && group.mgf == Mgf::Mgf1
                && group.mgf_hash == Some(HashFunction::Sha2_256)
                && group.salt_size == 32
                && group.key_size >= 2048;
            let key = PublicKey::new(KeyType::Rsa, group.der.to_vec());
            for test in group.tests {
                let accepted = key.verify(&Method::RsaPss, &test.msg, &test.sig).is_ok();
                // The set of salt 0 holds one signature of salt 32, which is ours after all.
                let stray = name == pss::TestName::RsaPss2048Sha256Mgf1SaltLen0
                    && test.comment == "s_len changed to 32";
                let expected = match (ours, stray) {
                    (true, _) => test.result,
                    (false, true) => TestResult::Valid,
                    (false, false) => TestResult::Invalid,
                };
                judge.see(test.tc_id, &test.comment, expected, accepted);
            }
        }
        judge.close(&mut wrong);
    }
    wrong
}

fn rsa_pkcs1() -> Vec<String> {
    use SignatureAlgorithm::RsaSha256;
    use SignatureAlgorithm::RsaSha384;
    use SignatureAlgorithm::RsaSha512;
    use pkcs1::TestName;

    let mut wrong = Vec::new();
    for (name, algorithm) in [
        (TestName::Rsa2048Sha256, RsaSha256),
        (TestName::Rsa2048Sha384, RsaSha384),
        (TestName::Rsa2048Sha512, RsaSha512),
        (TestName::Rsa3072Sha256, RsaSha256),
        (TestName::Rsa3072Sha384, RsaSha384),
        (TestName::Rsa3072Sha512, RsaSha512),
        (TestName::Rsa4096Sha256, RsaSha256),
        (TestName::Rsa4096Sha384, RsaSha384),
        (TestName::Rsa4096Sha512, RsaSha512),
        (TestName::Rsa8192Sha256, RsaSha256),
        (TestName::Rsa8192Sha384, RsaSha384),
        (TestName::Rsa8192Sha512, RsaSha512),
    ] {
        let mut judge = Judge::over(name);
        for group in pkcs1::TestSet::load(name).unwrap().test_groups {
            let key = PublicKey::new(KeyType::Rsa, group.der.to_vec());
            for test in group.tests {
                let accepted = algorithm.verify(&key, &test.msg, &test.sig).is_ok();
                judge.see(test.tc_id, &test.comment, test.result, accepted);
                if algorithm == RsaSha256 {
                    let in_metadata = key.verify(&Method::RsaPkcs1v15, &test.msg, &test.sig);
                    judge.see(
                        test.tc_id,
                        "in metadata",
                        if accepted {
                            TestResult::Valid
                        } else {
                            TestResult::Invalid
                        },
                        in_metadata.is_ok(),
                    );
                }
            }
        }
        judge.close(&mut wrong);
    }
    wrong
}

fn pbkdf2_derivations() -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, prf) in [
        (pbkdf2::TestName::Pbkdf2HmacSha1, Prf::HmacSha1),
        (pbkdf2::TestName::Pbkdf2HmacSha224, Prf::HmacSha224),
        (pbkdf2::TestName::Pbkdf2HmacSha256, Prf::HmacSha256),
        (pbkdf2::TestName::Pbkdf2HmacSha384, Prf::HmacSha384),
        (pbkdf2::TestName::Pbkdf2HmacSha512, Prf::HmacSha512),
    ] {
        let mut judge = Judge::over(name);
        for group in pbkdf2::TestSet::load(name).unwrap().test_groups {
            for test in group.tests {
                let rounds = u32::try_from(test.iteration_count).unwrap();
                let mut key = vec![0; test.dk_len];
                prf.derive(&test.password, &test.salt, rounds, &mut key);
                let equal = key == test.dk.to_vec();
                judge.see(test.tc_id, &test.comment, test.result, equal);
            }
        }
        judge.close(&mut wrong);
    }
    wrong
}

fn pbes2_decryptions() -> Vec<String> {
    use encryption::TestName;

    let mut wrong = Vec::new();
    // The last numbers of the OIDs of the PRF and of the cipher.
    for (name, prf, cipher) in [
        (TestName::PbeWithHmacSha1AndAes128, 7, 2),
        (TestName::PbeWithHmacSha1AndAes192, 7, 22),
        (TestName::PbeWithHmacSha1AndAes256, 7, 42),
        (TestName::PbeWithHmacSha224AndAes128, 8, 2),
        (TestName::PbeWithHmacSha224AndAes192, 8, 22),
        (TestName::PbeWithHmacSha224AndAes256, 8, 42),
        (TestName::PbeWithHmacSha256AndAes128, 9, 2),
        (TestName::PbeWithHmacSha256AndAes192, 9, 22),
        (TestName::PbeWithHmacSha256AndAes256, 9, 42),
        (TestName::PbeWithHmacSha384AndAes128, 10, 2),
        (TestName::PbeWithHmacSha384AndAes192, 10, 22),
        (TestName::PbeWithHmacSha384AndAes256, 10, 42),
        (TestName::PbeWithHmacSha512AndAes128, 11, 2),
        (TestName::PbeWithHmacSha512AndAes192, 11, 22),
        (TestName::PbeWithHmacSha512AndAes256, 11, 42),
    ] {
        let mut judge = Judge::over(name);
        for group in encryption::TestSet::load(name).unwrap().test_groups {
            for test in group.tests {
                let derivation = derivation(prf, &test.salt, test.iteration_count);
                let der = envelope(&derivation, cipher, &test.iv, &test.ct);
                let opened = pbes2::decrypt(&der, &test.password);
                let equal = opened.is_ok_and(|plain| *plain.expose() == test.msg.to_vec());
                judge.see(test.tc_id, &test.comment, test.result, equal);
            }
        }
        judge.close(&mut wrong);
    }
    wrong
}

const SEQUENCE: u8 = 0x30;
const PKCS5: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05];
const DIGESTS: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02];
const AES: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01];

/// The parameters of PBKDF2.
fn derivation(prf: u8, salt: &[u8], iterations: usize) -> Vec<u8> {
    let count = iterations.to_be_bytes();
    let zeros = count.iter().take_while(|byte| **byte == 0).count();
    let sign: &[u8] = if count[zeros] < 0x80 { &[] } else { &[0] };
    let prf = tlv(SEQUENCE, &[&oid(DIGESTS, prf), &[5, 0]]);
    let count = tlv(2, &[sign, &count[zeros..]]);
    tlv(SEQUENCE, &[&tlv(4, &[salt]), &count, &prf])
}

/// An `EncryptedPrivateKeyInfo`.
fn envelope(derivation: &[u8], cipher: u8, iv: &[u8], sealed: &[u8]) -> Vec<u8> {
    let derivation = tlv(SEQUENCE, &[&oid(PKCS5, 12), derivation]);
    let cipher = tlv(SEQUENCE, &[&oid(AES, cipher), &tlv(4, &[iv])]);
    let parameters = tlv(SEQUENCE, &[&derivation, &cipher]);
    let scheme = tlv(SEQUENCE, &[&oid(PKCS5, 13), &parameters]);
    tlv(SEQUENCE, &[&scheme, &tlv(4, &[sealed])])
}

fn oid(arc: &[u8], last: u8) -> Vec<u8> {
    tlv(6, &[arc, &[last]])
}

fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let [high, low] = u16::try_from(content.len()).unwrap().to_be_bytes();
    let header: &[u8] = match content.len() {
        0..0x80 => &[tag, low],
        0x80..0x100 => &[tag, 0x81, low],
        _ => &[tag, 0x82, high, low],
    };
    [header, &content].concat()
}
