//! Ed25519, and the 96 bytes in which Notary keeps its private keys (spec §3.1, §4.4).

use ed25519_dalek::Signature;
use ed25519_dalek::Signer;
use ed25519_dalek::SigningKey;
use ed25519_dalek::VerifyingKey;
use rand_core::TryCryptoRng;
use zeroize::Zeroizing;

use crate::error::KeyError;

pub(super) fn read_public(bytes: &[u8]) -> Result<VerifyingKey, KeyError> {
    let invalid = || KeyError::PublicKey {
        keytype: "ed25519".into(),
    };
    let bytes = bytes.try_into().map_err(|_| invalid())?;
    VerifyingKey::from_bytes(bytes).map_err(|_| invalid())
}

/// The one encoding of the point, whichever was read.
pub(super) fn canonical(key: &VerifyingKey) -> [u8; 32] {
    key.to_edwards().compress().to_bytes()
}

/// Reads the 32 bytes of RFC 8032.
pub(super) fn read_seed(seed: &[u8]) -> Result<SigningKey, KeyError> {
    let seed = seed.try_into().map_err(|_| KeyError::Der {
        what: "Ed25519 private key",
    })?;
    Ok(SigningKey::from_bytes(seed))
}

/// Reads public ‖ seed ‖ public, as Notary writes it.
pub(super) fn read_notary(bytes: &[u8]) -> Result<SigningKey, KeyError> {
    let ([public, seed, again], []) = bytes.as_chunks::<32>() else {
        return Err(KeyError::Der {
            what: "Notary's Ed25519 private key",
        });
    };
    let key = SigningKey::from_bytes(seed);
    let expected = key.verifying_key().to_bytes();
    if *public != expected || *again != expected {
        return Err(KeyError::Inconsistent {
            fact: "its public half belongs to another key",
        });
    }
    Ok(key)
}

/// Writes public ‖ seed ‖ public.
pub(super) fn write_notary(key: &SigningKey) -> Zeroizing<[u8; 96]> {
    let mut bytes = Zeroizing::new([0; 96]);
    let public = key.verifying_key().to_bytes();
    let halves = [&public, key.as_bytes(), &public];
    for (slot, half) in bytes.chunks_exact_mut(32).zip(halves) {
        slot.copy_from_slice(half);
    }
    bytes
}

pub(super) fn generate(rng: &mut impl TryCryptoRng) -> Result<SigningKey, KeyError> {
    let mut seed = Zeroizing::new([0; 32]);
    rng.try_fill_bytes(seed.as_mut())
        .map_err(|_| KeyError::Random)?;
    Ok(SigningKey::from_bytes(&seed))
}

pub(super) fn sign(key: &SigningKey, message: &[u8]) -> [u8; 64] {
    key.sign(message).to_bytes()
}

/// Verifies without the keys of small order, under which one signature fits any message.
pub(super) fn verify(key: &VerifyingKey, message: &[u8], signature: &[u8]) -> Result<(), KeyError> {
    Signature::from_slice(signature)
        .and_then(|signature| key.verify_strict(message, &signature))
        .map_err(|_| KeyError::Signature)
}

#[cfg(test)]
mod tests {
    use super::read_notary;
    use super::read_public;
    use super::read_seed;
    use super::write_notary;

    #[test]
    fn notarys_96_bytes_survive_a_round_trip() {
        let key = read_seed(&[7; 32]).unwrap();
        let bytes = write_notary(&key);
        assert_eq!(read_notary(bytes.as_ref()).unwrap(), key);
        for at in [0, 40, 95] {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert!(read_notary(damaged.as_ref()).is_err());
        }
        assert!(read_notary(&bytes[1..]).is_err());
    }

    #[test]
    fn a_key_of_small_order_verifies_nothing() {
        let mut identity = [0; 32];
        identity[0] = 1;
        let key = read_public(&identity).unwrap();
        let mut signature = [0; 64];
        signature[0] = 1;
        assert!(super::verify(&key, b"anything", &signature).is_err());
    }
}
