//! Reads an X.509 certificate from DER. Judges nothing but the form.

use alloc::string::String;
use alloc::vec::Vec;

use der::asn1::ObjectIdentifier;

use super::Authority;
use super::Certificate;
use super::Usages;
use super::name;
use crate::error::KeyError;
use crate::key::asn1::AlgorithmIdentifier;
use crate::key::asn1::BOOLEAN;
use crate::key::asn1::GENERALIZED_TIME;
use crate::key::asn1::UTC_TIME;
use crate::key::asn1::oid;
use crate::key::bare::Bare;
use crate::key::tlv::Malformed;
use crate::key::tlv::Reader;
use crate::key::tlv::Tlv;
use crate::key::tlv::whole;
use crate::time::Instant;

pub(super) fn certificate(der: &[u8]) -> Result<Certificate, KeyError> {
    const MALFORMED: KeyError = KeyError::Der {
        what: "certificate",
    };
    let outer = whole(der, |reader| reader.sequence(Outer::read)).map_err(|_| MALFORMED)?;
    let body = whole(outer.signed, |reader| reader.sequence(Body::read)).map_err(|_| MALFORMED)?;
    if body.signature_algorithm != outer.signature_algorithm {
        return Err(KeyError::Certificate {
            fact: "it names two signature algorithms",
        });
    }
    let [not_before, not_after] = body.validity;
    let (authority, usages) = extensions(&body.extensions)?;
    Ok(Certificate {
        der: der.to_vec(),
        signed: outer.signed.to_vec(),
        signature_algorithm: outer.signature_algorithm,
        signature: outer.signature.to_vec(),
        issuer: body.issuer.to_vec(),
        subject: body.subject.to_vec(),
        common_name: name::common_name(body.subject)?,
        not_before: moment(not_before)?,
        not_after: moment(not_after)?,
        key: Bare::read(body.key),
        authority,
        usages,
    })
}

struct Outer<'a> {
    signed: &'a [u8],
    signature_algorithm: ObjectIdentifier,
    signature: &'a [u8],
}

impl<'a> Outer<'a> {
    fn read(reader: &mut Reader<'a>) -> Result<Self, Malformed> {
        Ok(Self {
            signed: reader.raw()?,
            signature_algorithm: AlgorithmIdentifier::read(reader)?.oid,
            signature: reader.whole_bits()?,
        })
    }
}

struct Extension<'a> {
    oid: ObjectIdentifier,
    critical: bool,
    value: &'a [u8],
}

struct Body<'a> {
    signature_algorithm: ObjectIdentifier,
    issuer: &'a [u8],
    validity: [Tlv<'a>; 2],
    subject: &'a [u8],
    key: &'a [u8],
    extensions: Vec<Extension<'a>>,
}

impl<'a> Body<'a> {
    fn read(reader: &mut Reader<'a>) -> Result<Self, Malformed> {
        reader.optional(0)?; // the version: extensions are there or not
        reader.raw()?; // the serial number: any will do
        let signature_algorithm = AlgorithmIdentifier::read(reader)?.oid;
        let issuer = reader.raw()?;
        let validity = reader.sequence(|reader| Ok([reader.any()?, reader.any()?]))?;
        let subject = reader.raw()?;
        let key = reader.raw()?;
        reader.optional(1)?;
        reader.optional(2)?;
        let extensions = match reader.optional(3)? {
            Some(list) => whole(list, |reader| {
                reader.sequence(|reader| {
                    let mut extensions = Vec::new();
                    while !reader.is_finished() {
                        extensions.push(reader.sequence(Extension::read)?);
                    }
                    Ok(extensions)
                })
            })?,
            None => Vec::new(),
        };
        Ok(Self {
            signature_algorithm,
            issuer,
            validity,
            subject,
            key,
            extensions,
        })
    }
}

impl<'a> Extension<'a> {
    fn read(reader: &mut Reader<'a>) -> Result<Self, Malformed> {
        Ok(Self {
            oid: reader.object()?,
            critical: reader.peek() == Some(BOOLEAN) && reader.boolean()?,
            value: reader.octets()?,
        })
    }
}

fn extensions(list: &[Extension<'_>]) -> Result<(Authority, Usages), KeyError> {
    const MALFORMED: KeyError = KeyError::Der {
        what: "certificate extension",
    };
    let mut authority = Authority::None;
    let mut usages = Usages::default();
    for (index, extension) in list.iter().enumerate() {
        if list
            .iter()
            .take(index)
            .any(|other| other.oid == extension.oid)
        {
            return Err(KeyError::Certificate {
                fact: "it holds one extension twice",
            });
        }
        if extension.oid == oid::BASIC_CONSTRAINTS {
            authority = basic_constraints(extension.value).map_err(|_| MALFORMED)?;
        } else if extension.oid == oid::KEY_USAGE {
            let bits = whole(extension.value, Reader::bits).map_err(|_| MALFORMED)?;
            let mut octets = [0; 2];
            for (octet, bits) in octets.iter_mut().zip(bits) {
                *octet = *bits;
            }
            usages.key = Some(octets);
        } else if extension.oid == oid::EXTENDED_KEY_USAGE {
            usages.extended = Some(purposes(extension.value).map_err(|_| MALFORMED)?);
        } else if extension.critical && extension.oid != oid::SUBJECT_ALT_NAME {
            usages.unknown = Some(extension.oid);
        }
    }
    Ok((authority, usages))
}

fn purposes(value: &[u8]) -> Result<Vec<ObjectIdentifier>, Malformed> {
    whole(value, |reader| {
        reader.sequence(|reader| {
            let mut purposes = Vec::new();
            while !reader.is_finished() {
                purposes.push(reader.object()?);
            }
            Ok(purposes)
        })
    })
}

fn basic_constraints(value: &[u8]) -> Result<Authority, Malformed> {
    whole(value, |reader| {
        reader.sequence(|reader| {
            let is_issuer = reader.peek() == Some(BOOLEAN) && reader.boolean()?;
            let below = match reader.peek() {
                None => None,
                Some(_) => Some(u8::try_from(reader.small_uint()?).map_err(|_| Malformed)?),
            };
            Ok(if is_issuer {
                Authority::Issuer(below)
            } else {
                Authority::None
            })
        })
    })
}

/// Reads `UTCTime` and `GeneralizedTime` in the one form that DER allows.
fn moment(time: Tlv<'_>) -> Result<Instant, KeyError> {
    parse(time).ok_or(KeyError::Certificate {
        fact: "its validity is not a date",
    })
}

fn parse(time: Tlv<'_>) -> Option<Instant> {
    let text: String = match (time.tag, time.value) {
        (GENERALIZED_TIME, text) => core::str::from_utf8(text).ok()?.into(),
        (UTC_TIME, text) => {
            let text = core::str::from_utf8(text).ok()?;
            // RFC 5280 §4.1.2.5.1: two digits of 50 and more mean the last century.
            let century = if text < "50" { "20" } else { "19" };
            alloc::format!("{century}{text}")
        }
        _ => return None,
    };
    let digits = text.strip_suffix('Z').filter(|digits| digits.len() == 14)?;
    let mut numbers = [0_i64; 6];
    for (number, range) in numbers
        .iter_mut()
        .zip([0..4, 4..6, 6..8, 8..10, 10..12, 12..14])
    {
        let part = digits.get(range)?;
        *number = part
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| part.parse().ok())
            .flatten()?;
    }
    Instant::from_civil(numbers)
}
