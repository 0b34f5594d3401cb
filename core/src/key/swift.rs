//! P-256 over SHA-256, which nearly every signature is, verified by ring: it takes a third of the
//! time, and native faces have it for TLS anyway. Signing stays where the nonce is known (RFC 6979).

use p256::ecdsa::VerifyingKey;
use ring::signature::ECDSA_P256_SHA256_FIXED;
use ring::signature::UnparsedPublicKey;

use crate::error::KeyError;

/// Whether r and s, both 32 bytes long, are a signature on a message.
pub(super) fn verify(key: &VerifyingKey, message: &[u8], signature: &[u8]) -> Result<(), KeyError> {
    UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, key.to_sec1_point(false))
        .verify(message, signature)
        .map_err(|_| KeyError::Signature)
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use ecdsa::hazmat::sign_prehashed_rfc6979;
    use ecdsa::hazmat::verify_prehashed;
    use p256::ecdsa::Signature;
    use p256::ecdsa::SigningKey;
    use sha2::Digest;
    use sha2::Sha256;

    use super::verify;

    /// The order of the group.
    const N: [u8; 32] = [
        0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xbc,
        0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51,
    ];

    fn plain(key: &SigningKey, message: &[u8], signature: &[u8]) -> bool {
        let Ok(signature) = Signature::from_slice(signature) else {
            return false;
        };
        let point = (*key.verifying_key().as_affine()).into();
        verify_prehashed(&point, &Sha256::digest(message), &signature).is_ok()
    }

    /// n − s: the other s that is a signature, too. There is no low-S rule (spec §3.2).
    fn mirrored(signature: &[u8]) -> Vec<u8> {
        let mut borrow = 0;
        let mut mirrored = signature.to_vec();
        for (digit, n) in mirrored[32..].iter_mut().zip(N).rev() {
            let difference = i16::from(n) - i16::from(*digit) - borrow;
            borrow = i16::from(difference < 0);
            *digit = u8::try_from(difference & 0xff).unwrap();
        }
        mirrored
    }

    #[test]
    fn both_libraries_answer_alike() {
        let mut held = [0, 0];
        for number in 1..=40_u8 {
            let key = SigningKey::from_slice(&[number; 32]).unwrap();
            let message = Sha256::digest([number]);
            let digest = Sha256::digest(message);
            let scalar = key.as_nonzero_scalar();
            let (signature, _) = sign_prehashed_rfc6979::<_, Sha256>(scalar, &digest, &[]);
            let good = signature.to_bytes().to_vec();
            let mut offered = Vec::from([good.clone(), mirrored(&good)]);
            for bit in 0..512 {
                let mut bad = good.clone();
                bad[bit / 8] ^= 1 << (bit % 8);
                offered.push(bad);
            }
            for half in [[0; 32], [0xff; 32], N] {
                offered.push([half.as_slice(), &good[32..]].concat());
                offered.push([&good[..32], half.as_slice()].concat());
            }
            offered.push(good[1..].to_vec());
            offered.push([good.as_slice(), &[0]].concat());
            for signature in offered {
                let swift = verify(key.verifying_key(), &message, &signature).is_ok();
                assert_eq!(swift, plain(&key, &message, &signature), "{signature:02x?}");
                held[usize::from(swift)] += 1;
            }
        }
        assert_eq!(held, [40 * 520, 40 * 2]);
    }
}
