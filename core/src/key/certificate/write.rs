//! Writes the self-signed certificate that `init` makes for a root key, to the byte as Notary
//! does (spec §3.4).

use alloc::string::String;
use alloc::vec::Vec;

use der::asn1::ObjectIdentifier;
use rand_core::TryCryptoRng;

use super::Certificate;
use super::name;
use crate::error::KeyError;
use crate::key::asn1::BOOLEAN;
use crate::key::asn1::Element;
use crate::key::asn1::GENERALIZED_TIME;
use crate::key::asn1::NULL;
use crate::key::asn1::OCTET_STRING;
use crate::key::asn1::SEQUENCE;
use crate::key::asn1::UTC_TIME;
use crate::key::asn1::field;
use crate::key::asn1::object;
use crate::key::asn1::oid;
use crate::key::digest::Hash;
use crate::key::ecdsa::Curve;
use crate::key::ecdsa::Form;
use crate::key::private::Material;
use crate::key::private::PrivateKey;
use crate::key::public::PublicKey;
use crate::key::rsa;
use crate::time::Instant;

const DAYS_VALID: i64 = 3650;

/// The longest repository name that is put into a certificate; no registry accepts a longer one.
const MAX_NAME_LEN: usize = 4096;

/// Makes the root certificate of a repository and returns it as a key.
///
/// # Errors
/// [`KeyError::Certificate`] when the name or the kind of key cannot stand in one, others when the
/// key may not sign or the random source fails.
pub fn generate(
    gun: &str,
    key: &PrivateKey,
    now: Instant,
    rng: &mut impl TryCryptoRng,
) -> Result<PublicKey, KeyError> {
    if gun.is_empty() || gun.len() > MAX_NAME_LEN {
        return Err(KeyError::Certificate {
            fact: "the repository's name is empty or too long for one",
        });
    }
    let mut serial = [0; 16];
    rng.try_fill_bytes(&mut serial)
        .map_err(|_| KeyError::Random)?;
    let algorithm = algorithm(key)?;
    let signed = body(gun, key, now, &serial, &algorithm);
    let signature = sign(key, &signed, rng)?;
    let der = Element::Group(
        SEQUENCE,
        &[
            Element::Encoded(&signed),
            Element::Encoded(&algorithm),
            Element::Bits(&signature),
        ],
    )
    .to_der();
    Certificate::read(&der)?.to_key()
}

fn body(gun: &str, key: &PrivateKey, now: Instant, serial: &[u8], algorithm: &[u8]) -> Vec<u8> {
    let name = name::write(gun);
    let spki = key.material().public().to_spki();
    let (from, until) = (time(now), time(now.plus_days(DAYS_VALID)));
    Element::Group(
        SEQUENCE,
        &[
            Element::Group(field(0), &[Element::Uint(&[2])]),
            Element::Uint(serial),
            Element::Encoded(algorithm),
            Element::Encoded(&name),
            Element::Group(
                SEQUENCE,
                &[
                    Element::Value(from.0, from.1.as_bytes()),
                    Element::Value(until.0, until.1.as_bytes()),
                ],
            ),
            Element::Encoded(&name),
            Element::Encoded(&spki),
            Element::Group(field(3), &[Element::Encoded(&extensions())]),
        ],
    )
    .to_der()
}

/// A key for digital signature and key encipherment, for signing code, and of no authority.
fn extensions() -> Vec<u8> {
    let critical = || Element::Value(BOOLEAN, &[0xff]);
    Element::Group(
        SEQUENCE,
        &[
            Element::Group(
                SEQUENCE,
                &[
                    object(&oid::KEY_USAGE),
                    critical(),
                    Element::Value(OCTET_STRING, &[0x03, 0x02, 0x05, 0xa0]),
                ],
            ),
            Element::Group(
                SEQUENCE,
                &[
                    object(&oid::EXTENDED_KEY_USAGE),
                    Element::Group(
                        OCTET_STRING,
                        &[Element::Group(SEQUENCE, &[object(&oid::CODE_SIGNING)])],
                    ),
                ],
            ),
            Element::Group(
                SEQUENCE,
                &[
                    object(&oid::BASIC_CONSTRAINTS),
                    critical(),
                    Element::Group(OCTET_STRING, &[Element::Group(SEQUENCE, &[])]),
                ],
            ),
        ],
    )
    .to_der()
}

fn algorithm(key: &PrivateKey) -> Result<Vec<u8>, KeyError> {
    let oid: ObjectIdentifier = match key.material() {
        Material::Ecdsa(scalar) => match scalar.point().curve() {
            Curve::P224 | Curve::P256 => oid::ECDSA_SHA256,
            Curve::P384 => oid::ECDSA_SHA384,
            Curve::P521 => oid::ECDSA_SHA512,
        },
        Material::Rsa(_) => {
            let null = Element::Value(NULL, &[]);
            return Ok(Element::Group(SEQUENCE, &[object(&oid::RSA_SHA256), null]).to_der());
        }
        Material::Ed25519(_) => {
            return Err(KeyError::Certificate {
                fact: "Ed25519 keys cannot stand in one",
            });
        }
    };
    Ok(Element::Group(SEQUENCE, &[object(&oid)]).to_der())
}

fn sign(key: &PrivateKey, signed: &[u8], rng: &mut impl TryCryptoRng) -> Result<Vec<u8>, KeyError> {
    match key.material() {
        Material::Ecdsa(scalar) => {
            let hash = match scalar.point().curve() {
                Curve::P224 | Curve::P256 => Hash::Sha256,
                Curve::P384 => Hash::Sha384,
                Curve::P521 => Hash::Sha512,
            };
            Ok(scalar.sign(hash, signed, Form::Der))
        }
        Material::Rsa(key) => rsa::sign_pkcs1(key, signed, rng),
        Material::Ed25519(_) => Err(KeyError::Certificate {
            fact: "Ed25519 keys cannot stand in one",
        }),
    }
}

/// `UTCTime` until 2049, `GeneralizedTime` after (RFC 5280 §4.1.2.5).
fn time(moment: Instant) -> (u8, String) {
    let [year, month, day, hour, minute, second] = moment.civil();
    let rest = alloc::format!("{month:02}{day:02}{hour:02}{minute:02}{second:02}Z");
    if (1950..2050).contains(&year) {
        (UTC_TIME, alloc::format!("{:02}{rest}", year % 100))
    } else {
        (GENERALIZED_TIME, alloc::format!("{year:04}{rest}"))
    }
}
