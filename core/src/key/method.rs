//! The names that metadata gives to kinds of keys and of signatures. Decides nothing about them.

use alloc::string::String;

/// The `keytype` of a public key (spec §3.1).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeyType {
    /// A bare ECDSA key.
    Ecdsa,
    /// An ECDSA key in a certificate.
    EcdsaX509,
    /// A bare RSA key.
    Rsa,
    /// An RSA key in a certificate.
    RsaX509,
    /// An Ed25519 key.
    Ed25519,
    /// Anything else: kept and written again, but it verifies nothing.
    Other(String),
}

impl KeyType {
    /// The name in metadata.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ecdsa => "ecdsa",
            Self::EcdsaX509 => "ecdsa-x509",
            Self::Rsa => "rsa",
            Self::RsaX509 => "rsa-x509",
            Self::Ed25519 => "ed25519",
            Self::Other(name) => name,
        }
    }
}

impl From<&str> for KeyType {
    fn from(name: &str) -> Self {
        match name {
            "ecdsa" => Self::Ecdsa,
            "ecdsa-x509" => Self::EcdsaX509,
            "rsa" => Self::Rsa,
            "rsa-x509" => Self::RsaX509,
            "ed25519" => Self::Ed25519,
            _ => Self::Other(String::from(name)),
        }
    }
}

/// The `method` of a signature (spec §3.2).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Method {
    /// ECDSA over SHA-256, r and s of fixed width.
    Ecdsa,
    /// Ed25519.
    Eddsa,
    /// RSASSA-PSS, SHA-256, salt of 32 bytes.
    RsaPss,
    /// RSASSA-PKCS1-v1_5, SHA-256; verified only.
    RsaPkcs1v15,
    /// RSASSA-PSS with a key in PEM, as python-tuf wrote it; verified only.
    PyCryptoPss,
    /// Anything else: kept and written again, but it verifies nothing.
    Other(String),
}

impl Method {
    /// The name in metadata.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ecdsa => "ecdsa",
            Self::Eddsa => "eddsa",
            Self::RsaPss => "rsapss",
            Self::RsaPkcs1v15 => "rsapkcs1v15",
            Self::PyCryptoPss => "pycrypto-pkcs#1 pss",
            Self::Other(name) => name,
        }
    }
}

/// Go lower-cases the name before it looks at it, and writes the lower case again: letter by letter,
/// whatever stands beside it.
impl From<&str> for Method {
    fn from(name: &str) -> Self {
        let name: String = name.chars().flat_map(char::to_lowercase).collect();
        match name.as_str() {
            "ecdsa" => Self::Ecdsa,
            "eddsa" => Self::Eddsa,
            "rsapss" => Self::RsaPss,
            "rsapkcs1v15" => Self::RsaPkcs1v15,
            "pycrypto-pkcs#1 pss" => Self::PyCryptoPss,
            _ => Self::Other(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::KeyType;
    use super::Method;

    #[test]
    fn names_survive_a_round_trip() {
        for name in ["ecdsa", "ecdsa-x509", "rsa", "rsa-x509", "ed25519", "ECDSA"] {
            assert_eq!(KeyType::from(name).as_str(), name);
        }
        for name in [
            "ecdsa",
            "eddsa",
            "rsapss",
            "rsapkcs1v15",
            "pycrypto-pkcs#1 pss",
            "new",
        ] {
            assert_eq!(Method::from(name).as_str(), name);
        }
    }

    #[test]
    fn only_methods_ignore_case() {
        assert_eq!(Method::from("ECDSA"), Method::Ecdsa);
        assert_eq!(Method::from("New").as_str(), "new");
        assert_eq!(Method::from("ΝΈΟΣ").as_str(), "νέοσ");
        assert_ne!(KeyType::from("ECDSA"), KeyType::Ecdsa);
    }
}
