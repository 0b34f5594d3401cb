//! A row of Notary's `private_keys` as a key that signs: opened, and compared with what its row
//! says about it.

use std::collections::BTreeMap;

use dct_core::error::Error;
use dct_core::error::ImportError;
use dct_core::error::KeyError;
use dct_core::error::quote;
use dct_core::key::PemBlock;
use dct_core::key::PrivateKey;
use dct_core::key::StoredKey;
use dct_core::secret::Secret;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;

use super::jose;
use super::source::KeyRow;

/// How Notary's signer calls the variable of a passphrase, before its alias.
pub const VARIABLE: &str = "NOTARY_SIGNER_";

/// The passphrases of a signer, by their aliases in capital letters, as its variables have them.
#[derive(Debug, Default)]
pub struct Passphrases(BTreeMap<String, Secret<Vec<u8>>>);

impl Passphrases {
    /// Adds one, in the place of another of the same alias.
    pub fn add(&mut self, alias: &str, passphrase: Secret<Vec<u8>>) {
        self.0.insert(alias.to_uppercase(), passphrase);
    }

    /// Adds those of a file's text: `alias=passphrase`, one a line.
    ///
    /// # Errors
    ///
    /// The number of a line that is neither that nor empty nor a comment.
    pub fn read(&mut self, text: &Secret<String>) -> Result<(), usize> {
        for (number, line) in (1..).zip(text.expose().lines()) {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let (alias, passphrase) = line.split_once('=').ok_or(number)?;
            let alias = alias.trim();
            if alias.is_empty() || passphrase.is_empty() {
                return Err(number);
            }
            self.add(alias, Secret::new(passphrase.as_bytes().to_vec()));
        }
        Ok(())
    }
}

/// The role that a key is for: the one that its row names, or else a root.
pub(super) fn role(
    gun: &Gun,
    row: &KeyRow,
    named: Option<&RoleName>,
) -> Result<RoleName, ImportError> {
    match (row.role.parse(), named) {
        (Ok(role @ (RoleName::Timestamp | RoleName::Snapshot)), _) => Ok(role),
        (_, Some(role)) if row.role.is_empty() => Ok(role.clone()),
        _ => {
            let fact = format!("no server signs the role `{}`", quote(&row.role));
            Err(refused(gun, row, fact))
        }
    }
}

/// Opens a key.
pub(super) fn open(
    gun: &Gun,
    row: &KeyRow,
    passphrases: &Passphrases,
) -> Result<PrivateKey, ImportError> {
    let alias = row.alias.to_uppercase();
    let passphrase = passphrases.0.get(&alias);
    let passphrase = passphrase.ok_or_else(|| ImportError::Passphrase {
        gun: gun.to_string(),
        key: quote(&row.key_id),
        variable: quote(&format!("{VARIABLE}{alias}")),
    })?;
    let bare = jose::open(&row.sealed, passphrase);
    let bare = bare.map_err(|fact| refused(gun, row, fact.into()))?;
    let key = read(&row.algorithm, bare).map_err(|fact| refused(gun, row, fact.to_string()))?;
    if key.id().to_string() != row.key_id || key.public().public() != row.public {
        return Err(refused(gun, row, "another key is sealed in its row".into()));
    }
    Ok(key)
}

/// The form that Notary's signer keeps a kind of key in (spec §3.1).
fn read(algorithm: &str, bare: Secret<Vec<u8>>) -> Result<PrivateKey, Error> {
    let label = match algorithm {
        "ecdsa" => "EC PRIVATE KEY",
        "rsa" => "RSA PRIVATE KEY",
        "ed25519" => "ED25519 PRIVATE KEY",
        other => {
            return Err(KeyError::Algorithm {
                algorithm: quote(other),
            }
            .into());
        }
    };
    let pem = PemBlock::new(label, bare).write();
    Ok(StoredKey::read(pem.expose())?.unlock(None)?)
}

fn refused(gun: &Gun, row: &KeyRow, fact: String) -> ImportError {
    ImportError::Key {
        gun: gun.to_string(),
        key: quote(&row.key_id),
        fact,
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::prelude::BASE64_URL_SAFE_NO_PAD;
    use dct_core::secret::Secret;
    use dct_core::tuf::name::Gun;
    use dct_tests::golden;

    use super::KeyRow;
    use super::Passphrases;
    use super::open;

    const P256: &str = "97482a3e4113834335445a34749ca5232a4bdefa8f959812ef0f258f24f74c80";
    const ED25519: &str = "d4c9c27fcf82540dd4f6e56fb518786149c9eb29b8506c7ce3d99b3a078edc11";

    fn row(id: &str, algorithm: &str) -> KeyRow {
        KeyRow {
            key_id: id.into(),
            role: "timestamp".into(),
            algorithm: algorithm.into(),
            alias: "alias1".into(),
            public: Vec::new(),
            sealed: golden::bytes(&format!("signer/{id}.jwe")),
            made_at: 0,
            is_used: false,
        }
    }

    fn tried(row: &KeyRow, passphrase: &str) -> String {
        let gun: Gun = "exp/one".parse().unwrap();
        let mut passphrases = Passphrases::default();
        let line = Secret::new(format!("alias1={passphrase}"));
        passphrases.read(&line).unwrap();
        match open(&gun, row, &passphrases) {
            Ok(key) => key.id().to_string(),
            Err(refused) => {
                assert_eq!(refused.code(), "import.key");
                refused.to_string()
            }
        }
    }

    /// The row of a key, with the header or another part of what is sealed replaced.
    fn altered(part: usize, text: &str) -> KeyRow {
        let mut row = row(P256, "ecdsa");
        let sealed = String::from_utf8(row.sealed).unwrap();
        let mut parts: Vec<&str> = sealed.split('.').collect();
        let encoded = BASE64_URL_SAFE_NO_PAD.encode(text);
        parts[part] = &encoded;
        row.sealed = parts.join(".").into_bytes();
        row
    }

    #[test]
    fn what_the_real_signer_sealed_opens() {
        for (id, algorithm) in [(P256, "ecdsa"), (ED25519, "ed25519")] {
            // The public half is known from what is inside.
            let mut row = row(id, algorithm);
            let said = tried(&row, "signer passphrase");
            assert!(said.contains("another key is sealed in its row"), "{said}");
            row.public = public(id);
            assert_eq!(tried(&row, "signer passphrase"), id);
            let said = tried(&row, "signer passphrase ");
            assert!(said.contains("the passphrase does not open it"), "{said}");
            for algorithm in ["rsa", "dsa", ""] {
                row.algorithm = algorithm.into();
                assert_ne!(tried(&row, "signer passphrase"), id);
            }
        }
    }

    fn public(id: &str) -> Vec<u8> {
        let hex = match id {
            P256 => {
                "3059301306072a8648ce3d020106082a8648ce3d03010703420004661425e07e62b4bf65b5f619a86d0508\
                 b3535bdf69e3910e1b624e88e44ca5b60797797b0fd0cce6589d4fc777482b2a3cd1e3cfe94bbc355cb0fb\
                 1455e80e31"
            }
            _ => "edda75df9ab66e84c60c940da389a324e3a9d23cd4a5c1e16d7a1e6d7dcca65c",
        };
        super::super::feed::bytes_of(hex).unwrap()
    }

    #[test]
    fn a_row_does_not_choose_how_it_is_opened() {
        let header = |alg: &str, enc: &str, rounds: u64, more: &str| {
            format!(r#"{{"alg":"{alg}","enc":"{enc}","p2c":{rounds},"p2s":"AAAA"{more}}}"#)
        };
        let (alg, enc) = ("PBES2-HS256+A128KW", "A256GCM");
        let kind = "it is not sealed with PBES2-HS256+A128KW and A256GCM";
        let form = "it is no compact JWE";
        let rounds = "it asks for more rounds of PBKDF2 than are done for a key";
        let shut = "the passphrase does not open it";
        for (part, text, fact) in [
            (0, header("dir", enc, 1, ""), kind),
            (0, header("PBES2-HS512+A256KW", enc, 1, ""), kind),
            (0, header(alg, "A128CBC-HS256", 1, ""), kind),
            (0, header(alg, enc, 1, r#","zip":"DEF""#), form),
            (0, header(alg, enc, 1, r#","crit":["x"]"#), form),
            (0, header(alg, enc, 0, ""), rounds),
            (0, header(alg, enc, 10_000_001, ""), rounds),
            (0, header(alg, enc, 1 << 32, ""), form),
            (0, header(alg, enc, 1, ""), shut),
            (0, String::new(), form),
            (1, "short".into(), shut),
            (2, "short".into(), form),
            (4, "short".into(), form),
            (3, "altered".into(), "its content was altered"),
        ] {
            let said = tried(&altered(part, &text), "signer passphrase");
            assert!(said.contains(fact), "{text}: {said}");
        }
        let mut row = row(P256, "ecdsa");
        row.sealed = vec![b'A'; 70_000];
        let said = tried(&row, "signer passphrase");
        assert!(said.contains("it is too large for a key"), "{said}");
    }
}
