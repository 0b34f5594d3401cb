//! ECDSA over the four NIST curves: points, scalars, and signatures in both of their encodings.
//! Knows no file format. There is no low-S rule (spec §3.2).

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

use der::asn1::ObjectIdentifier;
use ecdsa::hazmat::sign_prehashed_rfc6979;
use ecdsa::hazmat::verify_prehashed;
use rand_core::TryCryptoRng;
use sha2::Sha256;
use sha2::Sha384;
use sha2::Sha512;
use zeroize::Zeroizing;

use super::asn1::Element;
use super::asn1::SEQUENCE;
use super::asn1::oid;
use super::asn1::significant;
use super::digest::Hash;
use super::p224;
#[cfg(feature = "ring")]
use super::swift;
use super::tlv::Malformed;
use super::tlv::Reader;
use super::tlv::whole;
use crate::error::KeyError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Curve {
    P224,
    P256,
    P384,
    P521,
}

impl Curve {
    pub(super) const ALL: [Self; 4] = [Self::P224, Self::P256, Self::P384, Self::P521];

    pub(super) fn from_oid(oid: &ObjectIdentifier) -> Option<Self> {
        Self::ALL.into_iter().find(|curve| curve.oid() == *oid)
    }

    pub(super) const fn oid(self) -> ObjectIdentifier {
        match self {
            Self::P224 => oid::P224,
            Self::P256 => oid::P256,
            Self::P384 => oid::P384,
            Self::P521 => oid::P521,
        }
    }

    const fn field_len(self) -> usize {
        match self {
            Self::P224 => 28,
            Self::P256 => 32,
            Self::P384 => 48,
            Self::P521 => 66,
        }
    }
}

impl Curve {
    /// The fixed form of a signature in DER.
    fn fixed(self, der: &[u8]) -> Option<Vec<u8>> {
        let read = |reader: &mut Reader<'_>| -> Result<_, Malformed> {
            let mut fixed = vec![0; 2 * self.field_len()];
            for half in fixed.chunks_exact_mut(self.field_len()) {
                let digits = reader.uint()?;
                let at = half.len().checked_sub(digits.len()).ok_or(Malformed)?;
                half.get_mut(at..).ok_or(Malformed)?.copy_from_slice(digits);
            }
            Ok(fixed)
        };
        whole(der, |reader| match reader.any()?.of(SEQUENCE) {
            Ok(pair) => whole(pair, read),
            Err(malformed) => Err(malformed),
        })
        .ok()
    }
}

/// How r and s are written.
#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    /// Both at the width of the curve: metadata.
    Fixed,
    /// A SEQUENCE of two INTEGERs: certificates.
    Der,
}

/// A public key.
#[derive(Clone, Debug)]
pub(super) enum Point {
    P224(p224::Point),
    P256(p256::ecdsa::VerifyingKey),
    P384(p384::ecdsa::VerifyingKey),
    P521(p521::ecdsa::VerifyingKey),
}

/// A private key of a curve that may sign; the curves' own types wipe it.
pub(super) enum Scalar {
    P256(p256::ecdsa::SigningKey),
    P384(p384::ecdsa::SigningKey),
    P521(p521::ecdsa::SigningKey),
}

/// One body for three types of key; `$signature` names the type of the curve's signatures in it.
macro_rules! on_curve {
    ($value:expr, $p224:ident => $verified:expr, $inner:ident, $signature:ident => $body:expr) => {{
        match $value {
            Self::P224($p224) => $verified,
            Self::P256($inner) => {
                type $signature = p256::ecdsa::Signature;
                $body
            }
            Self::P384($inner) => {
                type $signature = p384::ecdsa::Signature;
                $body
            }
            Self::P521($inner) => {
                type $signature = p521::ecdsa::Signature;
                $body
            }
        }
    }};
    ($value:expr, $inner:ident => $body:expr) => {
        match $value {
            Self::P256($inner) => $body,
            Self::P384($inner) => $body,
            Self::P521($inner) => $body,
        }
    };
}

impl Point {
    /// Reads a point on the curve, compressed or not; never the point at infinity.
    pub(super) fn read(curve: Curve, sec1: &[u8]) -> Option<Self> {
        if !matches!(sec1.first(), Some(2..=4)) {
            return None;
        }
        match curve {
            Curve::P224 => p224::Point::read(sec1).map(Self::P224),
            Curve::P256 => p256::ecdsa::VerifyingKey::from_sec1_bytes(sec1)
                .ok()
                .map(Self::P256),
            Curve::P384 => p384::ecdsa::VerifyingKey::from_sec1_bytes(sec1)
                .ok()
                .map(Self::P384),
            Curve::P521 => p521::ecdsa::VerifyingKey::from_sec1_bytes(sec1)
                .ok()
                .map(Self::P521),
        }
    }

    pub(super) const fn curve(&self) -> Curve {
        match self {
            Self::P224(_) => Curve::P224,
            Self::P256(_) => Curve::P256,
            Self::P384(_) => Curve::P384,
            Self::P521(_) => Curve::P521,
        }
    }

    pub(super) fn uncompressed(&self) -> Vec<u8> {
        match self {
            Self::P224(point) => point.uncompressed(),
            Self::P256(key) => key.to_sec1_point(false).as_bytes().to_vec(),
            Self::P384(key) => key.to_sec1_point(false).as_bytes().to_vec(),
            Self::P521(key) => key.to_sec1_point(false).as_bytes().to_vec(),
        }
    }

    pub(super) fn verify(
        &self,
        hash: Hash,
        message: &[u8],
        signature: &[u8],
        form: Form,
    ) -> Result<(), KeyError> {
        #[cfg(feature = "ring")]
        if let (Self::P256(key), Hash::Sha256, Form::Fixed) = (self, hash, form) {
            return swift::verify(key, message, signature);
        }
        let digest = hash.of(message);
        let fixed = match form {
            Form::Fixed => Cow::Borrowed(signature),
            Form::Der => Cow::Owned(self.curve().fixed(signature).ok_or(KeyError::Signature)?),
        };
        let of_p224 = |point: &p224::Point| match point.verify(&digest, &fixed) {
            Some(true) => Ok(()),
            _ => Err(ecdsa::Error::new()),
        };
        on_curve!(self, point => of_p224(point), key, Signature => {
            Signature::from_slice(&fixed).and_then(|signature| {
                verify_prehashed(&(*key.as_affine()).into(), &digest, &signature)
            })
        })
        .map_err(|_| KeyError::Signature)
    }
}

impl Scalar {
    /// Reads a big-endian number in 1…n−1; leading zeros may be missing or in excess.
    pub(super) fn read(curve: Curve, bytes: &[u8]) -> Option<Self> {
        let digits = significant(bytes);
        let mut padded = Zeroizing::new([0_u8; 66]);
        let field = padded.get_mut(..curve.field_len())?;
        let at = field.len().checked_sub(digits.len())?;
        field.get_mut(at..)?.copy_from_slice(digits);
        match curve {
            Curve::P224 => None,
            Curve::P256 => p256::ecdsa::SigningKey::from_slice(field)
                .ok()
                .map(Self::P256),
            Curve::P384 => p384::ecdsa::SigningKey::from_slice(field)
                .ok()
                .map(Self::P384),
            Curve::P521 => p521::ecdsa::SigningKey::from_slice(field)
                .ok()
                .map(Self::P521),
        }
    }

    pub(super) fn generate_p256(rng: &mut impl TryCryptoRng) -> Result<Self, KeyError> {
        // One draw in 2³² lies outside 1…n−1; a source that fails so four times is broken.
        for _ in 0..4 {
            let mut bytes = Zeroizing::new([0_u8; 32]);
            rng.try_fill_bytes(bytes.as_mut())
                .map_err(|_| KeyError::Random)?;
            if let Some(scalar) = Self::read(Curve::P256, bytes.as_ref()) {
                return Ok(scalar);
            }
        }
        Err(KeyError::Random)
    }

    pub(super) fn point(&self) -> Point {
        match self {
            Self::P256(key) => Point::P256(*key.verifying_key()),
            Self::P384(key) => Point::P384(*key.verifying_key()),
            Self::P521(key) => Point::P521(*key.verifying_key()),
        }
    }

    /// The number at the width of its curve.
    pub(super) fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        on_curve!(self, key => {
            let mut field = key.to_bytes();
            let bytes = Zeroizing::new(field.to_vec());
            zeroize::Zeroize::zeroize(field.as_mut_slice());
            bytes
        })
    }

    /// Signs with the nonce of RFC 6979, so that no weak random source can betray the key.
    pub(super) fn sign(&self, hash: Hash, message: &[u8], form: Form) -> Vec<u8> {
        let digest = hash.of(message);
        let fixed = on_curve!(self, key => {
            let scalar = key.as_nonzero_scalar();
            let (signature, _) = match hash {
                Hash::Sha256 => sign_prehashed_rfc6979::<_, Sha256>(scalar, &digest, &[]),
                Hash::Sha384 => sign_prehashed_rfc6979::<_, Sha384>(scalar, &digest, &[]),
                Hash::Sha512 => sign_prehashed_rfc6979::<_, Sha512>(scalar, &digest, &[]),
            };
            signature.to_bytes().to_vec()
        });
        match form {
            Form::Fixed => fixed,
            Form::Der => {
                let (r, s) = fixed.split_at(fixed.len() / 2);
                Element::Group(SEQUENCE, &[Element::Uint(r), Element::Uint(s)]).to_der()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Curve;
    use super::Form;
    use super::Point;
    use super::Scalar;
    use crate::key::digest::Hash;

    const SIGNING: [Curve; 3] = [Curve::P256, Curve::P384, Curve::P521];

    #[test]
    fn p256_signs_as_rfc_6979_says() {
        // RFC 6979 appendix A.2.5, message "sample".
        let scalar = Scalar::read(
            Curve::P256,
            &[
                0xc9, 0xaf, 0xa9, 0xd8, 0x45, 0xba, 0x75, 0x16, 0x6b, 0x5c, 0x21, 0x57, 0x67, 0xb1,
                0xd6, 0x93, 0x4e, 0x50, 0xc3, 0xdb, 0x36, 0xe8, 0x9b, 0x12, 0x7b, 0x8a, 0x62, 0x2b,
                0x12, 0x0f, 0x67, 0x21,
            ],
        )
        .unwrap();
        let signature = scalar.sign(Hash::Sha256, b"sample", Form::Fixed);
        assert_eq!(signature.len(), 64);
        assert_eq!(&signature[..4], &[0xef, 0xd4, 0x8b, 0x2a]);
        assert_eq!(&signature[60..], &[0x84, 0x3a, 0xcd, 0xa8]);
    }

    #[test]
    fn every_curve_signs_sha256_at_its_own_width() {
        for curve in SIGNING {
            let scalar = Scalar::read(curve, &[0, 0, 7]).unwrap();
            let signature = scalar.sign(Hash::Sha256, b"message", Form::Fixed);
            assert_eq!(signature.len(), 2 * curve.field_len());
            let point = scalar.point();
            let check = |message: &[u8], signature: &[u8]| {
                point.verify(Hash::Sha256, message, signature, Form::Fixed)
            };
            assert_eq!(check(b"message", &signature), Ok(()));
            assert!(check(b"massage", &signature).is_err());
            assert!(check(b"message", &signature[1..]).is_err());
            assert!(check(b"message", &alloc::vec![0; signature.len()]).is_err());
            assert!(check(b"message", &alloc::vec![0xff; signature.len()]).is_err());
            assert!(check(b"message", b"").is_err());
        }
    }

    #[test]
    fn points_off_the_curve_are_refused() {
        for curve in SIGNING {
            let good = Scalar::read(curve, &[1]).unwrap().point().uncompressed();
            assert!(Point::read(curve, &good).is_some());
            let mut bad = good.clone();
            *bad.last_mut().unwrap() ^= 1;
            for bytes in [&bad[..], &good[1..], &[0], &[], &[5; 33]] {
                assert!(Point::read(curve, bytes).is_none());
            }
        }
    }

    #[test]
    fn scalars_outside_the_group_are_refused() {
        for curve in SIGNING {
            assert!(Scalar::read(curve, &[]).is_none());
            assert!(Scalar::read(curve, &[0; 80]).is_none());
            assert!(Scalar::read(curve, &[0xff; 67]).is_none());
            assert!(Scalar::read(curve, &alloc::vec![0xff; curve.field_len()]).is_none());
        }
    }
}
