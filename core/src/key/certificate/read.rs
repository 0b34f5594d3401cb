//! Reads an X.509 certificate from DER. Judges nothing but the form.

use alloc::string::String;
use alloc::vec::Vec;

use der::Decode;
use der::Reader;
use der::SliceReader;
use der::Tag;
use der::asn1::AnyRef;
use der::asn1::BitStringRef;
use der::asn1::ObjectIdentifier;
use der::asn1::OctetStringRef;

use super::Authority;
use super::Certificate;
use super::Usages;
use super::name;
use crate::error::KeyError;
use crate::key::asn1::AlgorithmIdentifier;
use crate::key::asn1::oid;
use crate::key::asn1::optional;
use crate::key::asn1::whole;
use crate::key::bare::Bare;
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
    fn read(reader: &mut SliceReader<'a>) -> der::Result<Self> {
        Ok(Self {
            signed: reader.tlv_bytes()?,
            signature_algorithm: AlgorithmIdentifier::read(reader)?.oid,
            signature: BitStringRef::decode(reader)?.as_bytes().unwrap_or_default(),
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
    validity: [AnyRef<'a>; 2],
    subject: &'a [u8],
    key: &'a [u8],
    extensions: Vec<Extension<'a>>,
}

impl<'a> Body<'a> {
    fn read(reader: &mut SliceReader<'a>) -> der::Result<Self> {
        optional(reader, 0)?; // the version: extensions are there or not
        reader.tlv_bytes()?; // the serial number: any will do
        let signature_algorithm = AlgorithmIdentifier::read(reader)?.oid;
        let issuer = reader.tlv_bytes()?;
        let validity = reader.sequence(|reader| {
            Ok::<_, der::Error>([AnyRef::decode(reader)?, AnyRef::decode(reader)?])
        })?;
        let subject = reader.tlv_bytes()?;
        let key = reader.tlv_bytes()?;
        optional(reader, 1)?;
        optional(reader, 2)?;
        let extensions = match optional(reader, 3)? {
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
    fn read(reader: &mut SliceReader<'a>) -> der::Result<Self> {
        Ok(Self {
            oid: reader.decode()?,
            critical: Tag::peek(reader)? == Tag::Boolean && reader.decode()?,
            value: <&OctetStringRef>::decode(reader)?.as_bytes(),
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
        match extension.oid {
            oid::BASIC_CONSTRAINTS => {
                authority = basic_constraints(extension.value).map_err(|_| MALFORMED)?;
            }
            oid::KEY_USAGE => {
                let bits = BitStringRef::from_der(extension.value).map_err(|_| MALFORMED)?;
                let mut octets = [0; 2];
                for (octet, bits) in octets.iter_mut().zip(bits.raw_bytes()) {
                    *octet = *bits;
                }
                usages.key = Some(octets);
            }
            oid::EXTENDED_KEY_USAGE => {
                let purposes = Vec::<ObjectIdentifier>::from_der(extension.value);
                usages.extended = Some(purposes.map_err(|_| MALFORMED)?);
            }
            oid::SUBJECT_ALT_NAME => {}
            other if extension.critical => usages.unknown = Some(other),
            _ => {}
        }
    }
    Ok((authority, usages))
}

fn basic_constraints(value: &[u8]) -> der::Result<Authority> {
    whole(value, |reader| {
        reader.sequence(|reader| {
            let is_issuer = !reader.is_finished()
                && Tag::peek(reader)? == Tag::Boolean
                && reader.decode::<bool>()?;
            let below = if reader.is_finished() {
                None
            } else {
                Some(reader.decode::<u8>()?)
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
fn moment(time: AnyRef<'_>) -> Result<Instant, KeyError> {
    parse(time).ok_or(KeyError::Certificate {
        fact: "its validity is not a date",
    })
}

fn parse(time: AnyRef<'_>) -> Option<Instant> {
    let text: String = match (der::Tagged::tag(&time), time.value()) {
        (Tag::GeneralizedTime, text) => core::str::from_utf8(text).ok()?.into(),
        (Tag::UtcTime, text) => {
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
