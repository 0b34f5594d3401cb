//! Keys: their names, the signatures they make and verify, the files and certificates they live
//! in. Knows nothing of metadata, roles' rights or thresholds; `now` and randomness are arguments.

mod asn1;
mod bare;
pub mod certificate;
mod cipher;
mod dek;
mod digest;
mod ecdsa;
mod ed25519;
mod id;
mod jose;
mod method;
mod p224;
pub mod pbes2;
mod pem;
mod pkcs8;
mod private;
mod public;
mod rsa;
mod stored;
#[cfg(feature = "ring")]
mod swift;
mod tlv;

pub use self::bare::Algorithm;
pub use self::certificate::CaBundle;
pub use self::certificate::Certificate;
pub use self::certificate::CertificateChain;
pub use self::id::KeyId;
pub use self::jose::TokenAlgorithm;
pub use self::method::KeyType;
pub use self::method::Method;
pub use self::pem::MAX_PEM_LEN;
pub use self::pem::PemBlock;
pub use self::pem::normalise;
pub use self::private::PrivateKey;
pub use self::public::KeyIdentity;
pub use self::public::PublicKey;
pub use self::stored::Encryption;
pub use self::stored::StoredKey;
pub use self::stored::seal;
