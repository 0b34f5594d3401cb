//! Private keys as they are kept in files: what their headers say, how they are encrypted, and
//! how to open and to write them (spec §4.2–§4.5). Knows no file names.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use rand_core::TryCryptoRng;

use super::dek;
use super::ed25519;
use super::id::KeyId;
use super::pbes2;
use super::pem::PROC_TYPE;
use super::pem::PemBlock;
use super::pem::normalise;
use super::pkcs8;
use super::private::Material;
use super::private::PrivateKey;
use super::rsa;
use crate::error::KeyError;
use crate::error::quote;
use crate::secret::Secret;

/// How a stored key is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encryption {
    /// Not at all.
    Plain,
    /// PKCS#8 with a passphrase, as Notary 0.6 and later and OpenSSL write it.
    Pbes2,
    /// RFC 1423 with a passphrase, as Notary before 0.6 wrote it.
    DekInfo,
}

/// A private key in a file, not opened yet.
#[derive(Debug)]
pub struct StoredKey {
    block: PemBlock,
    form: Form,
}

/// What the opened bytes are.
#[derive(Clone, Copy, Debug)]
enum Form {
    Pkcs8,
    EncryptedPkcs8,
    Sec1,
    Pkcs1,
    NotaryEd25519,
}

impl StoredKey {
    /// Every private key of a file, in order.
    ///
    /// # Errors
    /// [`KeyError::NotPrivate`] when it holds public keys or certificates only,
    /// [`KeyError::PemLabel`] when it holds something else, [`KeyError::NoPem`] when nothing.
    pub fn read_all(text: &str) -> Result<Vec<Self>, KeyError> {
        let text = normalise(text)?;
        let blocks = PemBlock::read_all(text.expose())?;
        let label = quote(blocks.first().map_or("", PemBlock::label));
        let keys: Vec<Self> = blocks
            .into_iter()
            .filter_map(|block| {
                Some(Self {
                    form: form(block.label())?,
                    block,
                })
            })
            .collect();
        if keys.is_empty() {
            return Err(match label.as_str() {
                "CERTIFICATE" | "PUBLIC KEY" => KeyError::NotPrivate { label },
                _ => KeyError::PemLabel { label },
            });
        }
        Ok(keys)
    }

    /// The one private key of a file.
    ///
    /// # Errors
    /// As [`StoredKey::read_all`]; [`KeyError::SeveralKeys`] when there is more than one.
    pub fn read(text: &str) -> Result<Self, KeyError> {
        let mut keys = Self::read_all(text)?;
        match (keys.pop(), keys.len()) {
            (Some(key), 0) => Ok(key),
            (_, others) => Err(KeyError::SeveralKeys { count: others + 1 }),
        }
    }

    /// The role in the headers: a base role, a delegation or a signer's name.
    #[must_use]
    pub fn role(&self) -> Option<&str> {
        self.block.header("role")
    }

    /// The repository in the headers.
    #[must_use]
    pub fn gun(&self) -> Option<&str> {
        self.block.header("gun")
    }

    /// The path in the headers, which only exported bundles have: mostly the key's id.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.block.header(PATH)
    }

    /// How the key is protected.
    #[must_use]
    pub fn encryption(&self) -> Encryption {
        match self.form {
            Form::EncryptedPkcs8 => Encryption::Pbes2,
            _ if self.dek_info().is_some() => Encryption::DekInfo,
            _ => Encryption::Plain,
        }
    }

    /// Opens the key. A key without encryption needs no passphrase and ignores one.
    ///
    /// # Errors
    /// [`KeyError::PassphraseMissing`], [`KeyError::Passphrase`] for a wrong one, others when the
    /// key is of a kind that is not supported or contradicts itself.
    pub fn unlock(&self, passphrase: Option<&Secret<Vec<u8>>>) -> Result<PrivateKey, KeyError> {
        let sealed = self.block.bytes();
        let opened = match self.encryption() {
            Encryption::Plain => return read(self.form, sealed).map(PrivateKey::from),
            encryption => {
                let passphrase = passphrase.ok_or(KeyError::PassphraseMissing)?.expose();
                match encryption {
                    Encryption::Pbes2 => pbes2::decrypt(sealed, passphrase)?,
                    _ => dek::decrypt(self.dek_info().unwrap_or_default(), sealed, passphrase)?,
                }
            }
        };
        // One wrong passphrase in 256 leaves valid padding; the rubbish under it is no other case.
        match read(self.form, opened.expose()) {
            Err(KeyError::Der { .. }) => Err(KeyError::Passphrase),
            result => result.map(PrivateKey::from),
        }
    }

    /// The key as PEM again, still encrypted, with other headers (spec §4.7).
    ///
    /// # Errors
    /// [`KeyError::Header`] when a value does not fit into a header.
    pub fn relabel(
        &self,
        role: Option<&str>,
        gun: Option<&str>,
    ) -> Result<Secret<String>, KeyError> {
        Ok(labelled(self.sealed()?, role, gun)?.write())
    }

    /// The key as a block of a bundle, as Notary exports it: still as it was encrypted, with the id
    /// that its file is named after (spec §4.7).
    ///
    /// # Errors
    /// [`KeyError::Header`] when a value does not fit into a header.
    pub fn bundled(
        &self,
        id: &KeyId,
        role: Option<&str>,
        gun: Option<&str>,
    ) -> Result<Secret<String>, KeyError> {
        let block = self.sealed()?.with_header(PATH, &id.to_string())?;
        Ok(labelled(block, role, gun)?.write())
    }

    /// The content as it is, with the headers that are needed to open it.
    fn sealed(&self) -> Result<PemBlock, KeyError> {
        let bytes = Secret::new(self.block.bytes().to_owned());
        let mut block = PemBlock::new(self.block.label(), bytes);
        for name in [PROC_TYPE, DEK_INFO] {
            if let Some(value) = self.block.header(name) {
                block = block.with_header(name, value)?;
            }
        }
        Ok(block)
    }

    fn dek_info(&self) -> Option<&str> {
        self.block
            .header(PROC_TYPE)
            .filter(|value| value.ends_with("ENCRYPTED"))
            .map(|_| self.block.header(DEK_INFO).unwrap_or_default())
    }
}

/// Writes a key so that Notary and Docker read it; without encryption if the passphrase is empty.
///
/// # Errors
/// [`KeyError::Random`] when the random source fails, [`KeyError::Header`] when role or repository
/// do not fit into a header.
pub fn seal(
    key: &PrivateKey,
    role: Option<&str>,
    gun: Option<&str>,
    passphrase: &Secret<Vec<u8>>,
    rng: &mut impl TryCryptoRng,
) -> Result<Secret<String>, KeyError> {
    let plain = key.to_pkcs8()?;
    let block = if passphrase.expose().is_empty() {
        PemBlock::new("PRIVATE KEY", plain)
    } else {
        let sealed = pbes2::encrypt(plain.expose(), passphrase.expose(), rng)?;
        PemBlock::new("ENCRYPTED PRIVATE KEY", Secret::new(sealed))
    };
    Ok(labelled(block, role, gun)?.write())
}

const DEK_INFO: &str = "DEK-Info";
const PATH: &str = "path";

/// Adds the headers; a repository is named for the roles that belong to one only (spec §4.2).
fn labelled(
    mut block: PemBlock,
    role: Option<&str>,
    gun: Option<&str>,
) -> Result<PemBlock, KeyError> {
    if let (Some("targets" | "snapshot" | "timestamp"), Some(gun)) = (role, gun) {
        block = block.with_header("gun", gun)?;
    }
    match role {
        Some(role) => block.with_header("role", role),
        None => Ok(block),
    }
}

/// The form that a label promises. Blocks that only accompany a key promise none.
fn form(label: &str) -> Option<Form> {
    match label {
        "PRIVATE KEY" => Some(Form::Pkcs8),
        "ENCRYPTED PRIVATE KEY" => Some(Form::EncryptedPkcs8),
        "EC PRIVATE KEY" => Some(Form::Sec1),
        "RSA PRIVATE KEY" => Some(Form::Pkcs1),
        "ED25519 PRIVATE KEY" => Some(Form::NotaryEd25519),
        _ => None,
    }
}

fn read(form: Form, der: &[u8]) -> Result<Material, KeyError> {
    match form {
        Form::Pkcs8 | Form::EncryptedPkcs8 => pkcs8::read(der),
        Form::Sec1 => pkcs8::read_sec1(der, None),
        Form::Pkcs1 => rsa::read_private(der).map(Material::Rsa),
        Form::NotaryEd25519 => ed25519::read_notary(der).map(Material::Ed25519),
    }
}
