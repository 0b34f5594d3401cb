//! The common name in an X.501 name, read as Go reads it and written as Go writes it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::error::KeyError;
use crate::key::asn1::BMP_STRING;
use crate::key::asn1::Element;
use crate::key::asn1::IA5_STRING;
use crate::key::asn1::PRINTABLE_STRING;
use crate::key::asn1::SEQUENCE;
use crate::key::asn1::SET;
use crate::key::asn1::TELETEX_STRING;
use crate::key::asn1::UTF8_STRING;
use crate::key::asn1::object;
use crate::key::asn1::oid;
use crate::key::tlv::Tlv;
use crate::key::tlv::whole;

/// The last common name of a name; empty when it has none.
pub(super) fn common_name(name: &[u8]) -> Result<String, KeyError> {
    let found = whole(name, |reader| {
        reader.sequence(|names| {
            let mut found = None;
            while !names.is_finished() {
                whole(names.any()?.of(SET)?, |set| {
                    while !set.is_finished() {
                        let (oid, value) =
                            set.sequence(|pair| Ok((pair.object()?, pair.any()?)))?;
                        if oid == oid::COMMON_NAME {
                            found = Some(value);
                        }
                    }
                    Ok(())
                })?;
            }
            Ok(found)
        })
    })
    .map_err(|_| KeyError::Der {
        what: "certificate's name",
    })?;
    found.map_or(Ok(String::new()), |value| {
        text(value).ok_or(KeyError::Certificate {
            fact: "its common name is not text",
        })
    })
}

/// A name of one common name.
pub(super) fn write(common_name: &str) -> Vec<u8> {
    let tag = if common_name.bytes().all(is_printable) {
        PRINTABLE_STRING
    } else {
        UTF8_STRING
    };
    Element::Group(
        SEQUENCE,
        &[Element::Group(
            SET,
            &[Element::Group(
                SEQUENCE,
                &[
                    object(&oid::COMMON_NAME),
                    Element::Value(tag, common_name.as_bytes()),
                ],
            )],
        )],
    )
    .to_der()
}

/// What Go puts into a `PrintableString`: the characters of X.680, so neither `_` nor `*`.
const fn is_printable(character: u8) -> bool {
    character.is_ascii_alphanumeric()
        || matches!(
            character,
            b' ' | b'\'' | b'(' | b')' | b'+'..=b'/' | b':' | b'=' | b'?'
        )
}

fn text(name: Tlv<'_>) -> Option<String> {
    match name.tag {
        BMP_STRING => {
            let (units, rest) = name.value.as_chunks::<2>();
            let units: Vec<u16> = units.iter().map(|unit| u16::from_be_bytes(*unit)).collect();
            String::from_utf16(&units).ok().filter(|_| rest.is_empty())
        }
        PRINTABLE_STRING | UTF8_STRING | IA5_STRING | TELETEX_STRING => {
            core::str::from_utf8(name.value).ok().map(String::from)
        }
        _ => None,
    }
}
