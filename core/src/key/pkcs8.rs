//! The DER forms of private keys: PKCS#8 as everybody and as Notary writes it (spec §4.4), SEC1,
//! PKCS#1 and bare Ed25519 (spec §4.5). Knows neither PEM nor encryption.

use alloc::vec::Vec;

use super::asn1::AlgorithmIdentifier;
use super::asn1::Element;
use super::asn1::OCTET_STRING;
use super::asn1::SEQUENCE;
use super::asn1::field;
use super::asn1::object;
use super::asn1::oid;
use super::bare::Bare;
use super::bare::named_curve;
use super::bare::unsupported;
use super::ecdsa::Curve;
use super::ecdsa::Point;
use super::ecdsa::Scalar;
use super::ed25519;
use super::private::Material;
use super::rsa;
use super::tlv::Malformed;
use super::tlv::Reader;
use super::tlv::whole;
use crate::error::KeyError;
use crate::secret::Secret;

/// Reads a `PrivateKeyInfo` of either version, with or without what is optional in it.
pub(super) fn read(der: &[u8]) -> Result<Material, KeyError> {
    const MALFORMED: KeyError = KeyError::Der {
        what: "PKCS#8 private key",
    };
    let info = whole(der, |reader| reader.sequence(Info::read)).map_err(|_| MALFORMED)?;
    if !matches!(info.version, [0 | 1]) {
        return Err(MALFORMED);
    }
    let algorithm = &info.algorithm;
    let material = if algorithm.oid == oid::EC_PUBLIC_KEY {
        read_sec1(info.key, Some(named_curve(algorithm)?))?
    } else if algorithm.oid == oid::RSA && algorithm.has_no_parameters() {
        Material::Rsa(rsa::read_private(info.key)?)
    } else if algorithm.oid == oid::ED25519 {
        let seed = whole(info.key, Reader::octets).map_err(|_| MALFORMED)?;
        Material::Ed25519(ed25519::read_seed(seed)?)
    } else if algorithm.oid == oid::NOTARY_ED25519 {
        Material::Ed25519(ed25519::read_notary(info.key)?)
    } else {
        return Err(unsupported(&algorithm.oid));
    };
    match info.public {
        Some(public) if !is_public_half(&material.public(), public) => Err(CONTRADICTION),
        _ => Ok(material),
    }
}

/// Reads a SEC1 `ECPrivateKey`; the curve may be named inside, outside or in both places.
pub(super) fn read_sec1(der: &[u8], outer: Option<Curve>) -> Result<Material, KeyError> {
    const MALFORMED: KeyError = KeyError::Der {
        what: "EC private key",
    };
    let key = whole(der, |reader| reader.sequence(Sec1::read)).map_err(|_| MALFORMED)?;
    if key.version != [1] {
        return Err(MALFORMED);
    }
    let inner = match key.parameters {
        None => None,
        Some(parameters) => {
            let oid = whole(parameters, Reader::object).map_err(|_| KeyError::Algorithm {
                algorithm: "EC with explicit parameters".into(),
            })?;
            Some(Curve::from_oid(&oid).ok_or_else(|| unsupported(&oid))?)
        }
    };
    let curve = match (outer, inner) {
        (Some(outer), Some(inner)) if outer != inner => {
            return Err(KeyError::Inconsistent {
                fact: "it names two curves",
            });
        }
        (outer, inner) => outer.or(inner).ok_or(MALFORMED)?,
    };
    if curve == Curve::P224 {
        // Nothing of ours that computes on it is fit for a secret.
        return Err(KeyError::VerifyOnly {
            algorithm: "ECDSA P-224",
        });
    }
    let scalar = Scalar::read(curve, key.scalar).ok_or(KeyError::Inconsistent {
        fact: "its number is outside the curve's group",
    })?;
    let material = Material::Ecdsa(scalar);
    match key.public {
        Some(public) if !is_public_half(&material.public(), public) => Err(CONTRADICTION),
        _ => Ok(material),
    }
}

/// Writes PKCS#8 as Notary does (spec §4.4).
pub(super) fn write(material: &Material) -> Result<Secret<Vec<u8>>, KeyError> {
    let der = match material {
        Material::Ecdsa(scalar) => write_ec(scalar),
        Material::Rsa(key) => {
            let key = rsa::write_private(key)?;
            envelope(0, &[object(&oid::RSA)], &[Element::Encoded(&key)])
        }
        Material::Ed25519(key) => {
            let key = ed25519::write_notary(key);
            envelope(
                0,
                &[object(&oid::NOTARY_ED25519)],
                &[Element::Encoded(key.as_ref())],
            )
        }
    };
    Ok(Secret::new(der))
}

const CONTRADICTION: KeyError = KeyError::Inconsistent {
    fact: "its public half belongs to another key",
};

fn write_ec(scalar: &Scalar) -> Vec<u8> {
    let (number, point) = (scalar.to_bytes(), scalar.point());
    let curve = point.curve().oid();
    let point = point.uncompressed();
    // Version 1 means "with [1] publicKey", which Go forgets; its readers do not mind.
    envelope(
        1,
        &[object(&oid::EC_PUBLIC_KEY), object(&curve)],
        &[Element::Group(
            SEQUENCE,
            &[
                Element::Uint(&[1]),
                Element::Value(OCTET_STRING, &number),
                Element::Group(field(0), &[object(&curve)]),
                Element::Group(field(1), &[Element::Bits(&point)]),
            ],
        )],
    )
}

fn envelope(version: u8, algorithm: &[Element<'_>], key: &[Element<'_>]) -> Vec<u8> {
    Element::Group(
        SEQUENCE,
        &[
            Element::Uint(&[version]),
            Element::Group(SEQUENCE, algorithm),
            Element::Group(OCTET_STRING, key),
        ],
    )
    .to_der()
}

struct Info<'a> {
    version: &'a [u8],
    algorithm: AlgorithmIdentifier<'a>,
    key: &'a [u8],
    public: Option<&'a [u8]>,
}

impl<'a> Info<'a> {
    fn read(reader: &mut Reader<'a>) -> Result<Self, Malformed> {
        let version = reader.uint()?;
        let algorithm = AlgorithmIdentifier::read(reader)?;
        let key = reader.octets()?;
        reader.optional(0)?; // attributes say nothing about the key
        // [1] IMPLICIT BIT STRING: the first octet counts unused bits, of which there are none.
        let public = reader.optional(1)?;
        let public = public.map(|bits| bits.strip_prefix(&[0]).unwrap_or_default());
        Ok(Self {
            version,
            algorithm,
            key,
            public,
        })
    }
}

struct Sec1<'a> {
    version: &'a [u8],
    scalar: &'a [u8],
    parameters: Option<&'a [u8]>,
    public: Option<&'a [u8]>,
}

impl<'a> Sec1<'a> {
    fn read(reader: &mut Reader<'a>) -> Result<Self, Malformed> {
        Ok(Self {
            version: reader.uint()?,
            scalar: reader.octets()?,
            parameters: reader.optional(0)?,
            public: match reader.optional(1)? {
                Some(bits) => Some(whole(bits, Reader::whole_bits)?),
                None => None,
            },
        })
    }
}

fn is_public_half(key: &Bare, stated: &[u8]) -> bool {
    match key {
        Bare::Ecdsa(point) => Point::read(point.curve(), stated)
            .is_some_and(|stated| stated.uncompressed() == point.uncompressed()),
        Bare::Rsa(key) => rsa::write_public(key) == stated,
        Bare::Ed25519(key) => key.as_bytes() == stated,
    }
}
