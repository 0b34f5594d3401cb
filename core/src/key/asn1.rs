//! The ASN.1 that keys and certificates share: object identifiers, tags, a DER writer. Knows no key.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use der::asn1::ObjectIdentifier;

use super::tlv::Malformed;
use super::tlv::Reader;
use super::tlv::Tlv;

pub(super) mod oid {
    use der::asn1::ObjectIdentifier;

    const fn oid(dotted: &str) -> ObjectIdentifier {
        ObjectIdentifier::new_unwrap(dotted)
    }

    pub(in crate::key) const EC_PUBLIC_KEY: ObjectIdentifier = oid("1.2.840.10045.2.1");
    pub(in crate::key) const P224: ObjectIdentifier = oid("1.3.132.0.33");
    pub(in crate::key) const P256: ObjectIdentifier = oid("1.2.840.10045.3.1.7");
    pub(in crate::key) const P384: ObjectIdentifier = oid("1.3.132.0.34");
    pub(in crate::key) const P521: ObjectIdentifier = oid("1.3.132.0.35");
    pub(in crate::key) const RSA: ObjectIdentifier = oid("1.2.840.113549.1.1.1");
    pub(in crate::key) const ED25519: ObjectIdentifier = oid("1.3.101.112");
    /// Notary's own number for Ed25519 (spec §4.4), from the GNU arc.
    pub(in crate::key) const NOTARY_ED25519: ObjectIdentifier = oid("1.3.6.1.4.1.11591.15.1");

    pub(in crate::key) const PBES2: ObjectIdentifier = oid("1.2.840.113549.1.5.13");
    pub(in crate::key) const PBKDF2: ObjectIdentifier = oid("1.2.840.113549.1.5.12");
    pub(in crate::key) const HMAC_SHA1: ObjectIdentifier = oid("1.2.840.113549.2.7");
    pub(in crate::key) const HMAC_SHA224: ObjectIdentifier = oid("1.2.840.113549.2.8");
    pub(in crate::key) const HMAC_SHA256: ObjectIdentifier = oid("1.2.840.113549.2.9");
    pub(in crate::key) const HMAC_SHA384: ObjectIdentifier = oid("1.2.840.113549.2.10");
    pub(in crate::key) const HMAC_SHA512: ObjectIdentifier = oid("1.2.840.113549.2.11");
    pub(in crate::key) const AES_128_CBC: ObjectIdentifier = oid("2.16.840.1.101.3.4.1.2");
    pub(in crate::key) const AES_192_CBC: ObjectIdentifier = oid("2.16.840.1.101.3.4.1.22");
    pub(in crate::key) const AES_256_CBC: ObjectIdentifier = oid("2.16.840.1.101.3.4.1.42");
    pub(in crate::key) const DES_EDE3_CBC: ObjectIdentifier = oid("1.2.840.113549.3.7");

    pub(in crate::key) const ECDSA_SHA1: ObjectIdentifier = oid("1.2.840.10045.4.1");
    pub(in crate::key) const ECDSA_SHA256: ObjectIdentifier = oid("1.2.840.10045.4.3.2");
    pub(in crate::key) const ECDSA_SHA384: ObjectIdentifier = oid("1.2.840.10045.4.3.3");
    pub(in crate::key) const ECDSA_SHA512: ObjectIdentifier = oid("1.2.840.10045.4.3.4");
    pub(in crate::key) const RSA_MD5: ObjectIdentifier = oid("1.2.840.113549.1.1.4");
    pub(in crate::key) const RSA_SHA1: ObjectIdentifier = oid("1.2.840.113549.1.1.5");
    /// The number that ISO gave the same algorithm; Go reads both.
    pub(in crate::key) const ISO_RSA_SHA1: ObjectIdentifier = oid("1.3.14.3.2.29");
    pub(in crate::key) const RSA_SHA256: ObjectIdentifier = oid("1.2.840.113549.1.1.11");
    pub(in crate::key) const RSA_SHA384: ObjectIdentifier = oid("1.2.840.113549.1.1.12");
    pub(in crate::key) const RSA_SHA512: ObjectIdentifier = oid("1.2.840.113549.1.1.13");
    pub(in crate::key) const DSA_SHA1: ObjectIdentifier = oid("1.2.840.10040.4.3");

    pub(in crate::key) const COMMON_NAME: ObjectIdentifier = oid("2.5.4.3");
    pub(in crate::key) const KEY_USAGE: ObjectIdentifier = oid("2.5.29.15");
    pub(in crate::key) const SUBJECT_ALT_NAME: ObjectIdentifier = oid("2.5.29.17");
    pub(in crate::key) const BASIC_CONSTRAINTS: ObjectIdentifier = oid("2.5.29.19");
    pub(in crate::key) const EXTENDED_KEY_USAGE: ObjectIdentifier = oid("2.5.29.37");
    pub(in crate::key) const ANY_USAGE: ObjectIdentifier = oid("2.5.29.37.0");
    pub(in crate::key) const SERVER_AUTH: ObjectIdentifier = oid("1.3.6.1.5.5.7.3.1");
    pub(in crate::key) const CODE_SIGNING: ObjectIdentifier = oid("1.3.6.1.5.5.7.3.3");

    /// What a table says of an identifier. A `match` would compare the octets of each one by one, in
    /// code of its own.
    pub(in crate::key) fn find<T: Copy>(
        oid: &ObjectIdentifier,
        table: &[(ObjectIdentifier, T)],
    ) -> Option<T> {
        table
            .iter()
            .find(|(known, _)| known == oid)
            .map(|(_, meaning)| *meaning)
    }

    /// The names under which people know what we do not support.
    pub(super) const FOREIGN: &[(&str, &str)] = &[
        ("1.3.132.0.10", "secp256k1"),
        ("1.2.840.10040.4.1", "DSA"),
        ("1.2.840.113549.1.1.10", "RSASSA-PSS"),
        ("1.3.101.110", "X25519"),
        ("1.3.101.113", "Ed448"),
        ("1.3.6.1.4.1.11591.4.11", "scrypt"),
        ("1.2.840.113549.1.5.3", "PBES1 with MD5 and DES"),
        ("1.2.840.113549.1.5.10", "PBES1 with SHA-1 and DES"),
        ("1.2.840.113549.1.12.1.3", "PKCS#12 with SHA-1 and 3DES"),
    ];
}

pub(super) const BOOLEAN: u8 = 0x01;
pub(super) const INTEGER: u8 = 0x02;
pub(super) const BIT_STRING: u8 = 0x03;
pub(super) const OCTET_STRING: u8 = 0x04;
pub(super) const NULL: u8 = 0x05;
pub(super) const OBJECT_IDENTIFIER: u8 = 0x06;
pub(super) const UTF8_STRING: u8 = 0x0c;
pub(super) const PRINTABLE_STRING: u8 = 0x13;
pub(super) const TELETEX_STRING: u8 = 0x14;
pub(super) const IA5_STRING: u8 = 0x16;
pub(super) const UTC_TIME: u8 = 0x17;
pub(super) const GENERALIZED_TIME: u8 = 0x18;
pub(super) const BMP_STRING: u8 = 0x1e;
pub(super) const SEQUENCE: u8 = 0x30;
pub(super) const SET: u8 = 0x31;

/// The tag of the explicit, constructed field `[number]`.
pub(super) const fn field(number: u8) -> u8 {
    0xa0 | number
}

/// A tree to be written as DER, in one allocation of the right size: growing would leave copies of
/// secrets behind.
pub(super) enum Element<'a> {
    /// A tag and its content.
    Value(u8, &'a [u8]),
    /// A tag and what it wraps.
    Group(u8, &'a [Element<'a>]),
    /// A BIT STRING of whole octets.
    Bits(&'a [u8]),
    /// An INTEGER from big-endian octets, of any width.
    Uint(&'a [u8]),
    /// Something encoded before.
    Encoded(&'a [u8]),
}

impl Element<'_> {
    pub(super) fn to_der(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.encoded_len());
        self.write(&mut out);
        out
    }

    fn encoded_len(&self) -> usize {
        let content = self.content_len();
        match self {
            Self::Encoded(_) => content,
            _ => 1 + length_octets(content) + content,
        }
    }

    fn content_len(&self) -> usize {
        match self {
            Self::Value(_, bytes) | Self::Encoded(bytes) => bytes.len(),
            Self::Group(_, elements) => elements.iter().map(Element::encoded_len).sum(),
            Self::Bits(bytes) => 1 + bytes.len(),
            Self::Uint(bytes) => {
                let digits = significant(bytes);
                digits.len() + usize::from(needs_sign(digits))
            }
        }
    }

    fn write(&self, out: &mut Vec<u8>) {
        let content = self.content_len();
        match self {
            Self::Encoded(bytes) => out.extend_from_slice(bytes),
            Self::Value(tag, bytes) => {
                header(out, *tag, content);
                out.extend_from_slice(bytes);
            }
            Self::Group(tag, elements) => {
                header(out, *tag, content);
                for element in *elements {
                    element.write(out);
                }
            }
            Self::Bits(bytes) => {
                header(out, BIT_STRING, content);
                out.push(0);
                out.extend_from_slice(bytes);
            }
            Self::Uint(bytes) => {
                header(out, INTEGER, content);
                let digits = significant(bytes);
                if needs_sign(digits) {
                    out.push(0);
                }
                out.extend_from_slice(digits);
            }
        }
    }
}

/// The element of an object identifier.
pub(super) const fn object(oid: &ObjectIdentifier) -> Element<'_> {
    Element::Value(OBJECT_IDENTIFIER, oid.as_bytes())
}

/// Big-endian octets without leading zeros.
pub(super) fn significant(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.get(zeros..).unwrap_or_default()
}

fn needs_sign(digits: &[u8]) -> bool {
    digits.first().is_none_or(|first| first & 0x80 != 0)
}

fn header(out: &mut Vec<u8>, tag: u8, length: usize) {
    out.push(tag);
    let octets = length.to_be_bytes();
    let octets = significant(&octets);
    match octets {
        [] => out.push(0),
        [short] if *short < 0x80 => out.push(*short),
        _ => {
            out.push(0x80 | u8::try_from(octets.len()).unwrap_or_default());
            out.extend_from_slice(octets);
        }
    }
}

const fn length_octets(length: usize) -> usize {
    if length < 0x80 {
        1
    } else {
        1 + (usize::BITS - length.leading_zeros()).div_ceil(8) as usize
    }
}

/// An algorithm and its parameters, not yet judged.
#[derive(Clone, Copy)]
pub(super) struct AlgorithmIdentifier<'a> {
    pub(super) oid: ObjectIdentifier,
    pub(super) parameters: Option<Tlv<'a>>,
}

impl<'a> AlgorithmIdentifier<'a> {
    pub(super) fn read(reader: &mut Reader<'a>) -> Result<Self, Malformed> {
        reader.sequence(|reader| {
            let oid = reader.object()?;
            let parameters = if reader.is_finished() {
                None
            } else {
                Some(reader.any()?)
            };
            Ok(Self { oid, parameters })
        })
    }

    /// Parameters that say nothing: RSA is written with NULL by most and without by Notary.
    pub(super) fn has_no_parameters(&self) -> bool {
        self.parameters
            .is_none_or(|parameters| parameters.of(NULL) == Ok(&[]))
    }

    /// Parameters that are one object identifier, as those of named curves.
    pub(super) fn named(&self) -> Option<ObjectIdentifier> {
        self.parameters?.object().ok()
    }
}

/// The name of an algorithm that we do not support.
pub(super) fn foreign_name(oid: &ObjectIdentifier) -> String {
    let dotted = oid.to_string();
    oid::FOREIGN
        .iter()
        .find(|(number, _)| *number == dotted)
        .map_or(dotted, |(_, name)| String::from(*name))
}

#[cfg(test)]
mod tests {
    use super::Element;

    #[test]
    fn lengths_take_the_fewest_octets() {
        for (content, header) in [
            (0, &[4, 0][..]),
            (127, &[4, 127]),
            (128, &[4, 0x81, 128]),
            (256, &[4, 0x82, 1, 0]),
        ] {
            let bytes = alloc::vec![7; content];
            let element = Element::Value(super::OCTET_STRING, &bytes);
            let der = element.to_der();
            assert_eq!(&der[..header.len()], header);
            assert_eq!(der.len(), header.len() + content);
            assert_eq!(der.len(), element.encoded_len());
        }
    }

    #[test]
    fn integers_are_never_negative_and_never_padded() {
        for (octets, der) in [
            (&[][..], &[2, 1, 0][..]),
            (&[0, 0], &[2, 1, 0]),
            (&[0, 1], &[2, 1, 1]),
            (&[0x80], &[2, 2, 0, 0x80]),
        ] {
            assert_eq!(Element::Uint(octets).to_der(), der);
        }
    }
}
