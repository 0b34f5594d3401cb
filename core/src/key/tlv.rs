//! Reads DER (X.690): tags, lengths and the few types that keys and certificates are made of.
//!
//! There is one encoding of everything, and any other is refused. What is wrong is not told: the
//! refusal names what was being read.

use der::asn1::ObjectIdentifier;

use super::asn1::BIT_STRING;
use super::asn1::BOOLEAN;
use super::asn1::INTEGER;
use super::asn1::OBJECT_IDENTIFIER;
use super::asn1::OCTET_STRING;
use super::asn1::SEQUENCE;

/// It is not DER, or not of the form expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Malformed;

/// One value, not yet read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tlv<'a> {
    pub(super) tag: u8,
    pub(super) value: &'a [u8],
}

/// A place in DER.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Tlv<'a> {
    /// Its content, when it is of this tag.
    pub(super) fn of(self, tag: u8) -> Result<&'a [u8], Malformed> {
        if self.tag == tag {
            Ok(self.value)
        } else {
            Err(Malformed)
        }
    }

    /// Reads the elements of a SEQUENCE, all of them.
    pub(super) fn sequence<T>(
        self,
        read: impl FnOnce(&mut Reader<'a>) -> Result<T, Malformed>,
    ) -> Result<T, Malformed> {
        whole(self.of(SEQUENCE)?, read)
    }

    pub(super) fn object(self) -> Result<ObjectIdentifier, Malformed> {
        ObjectIdentifier::from_bytes(self.of(OBJECT_IDENTIFIER)?).map_err(|_| Malformed)
    }
}

impl<'a> Reader<'a> {
    pub(super) const fn is_finished(&self) -> bool {
        self.0.is_empty()
    }

    /// The next tag.
    pub(super) fn peek(&self) -> Option<u8> {
        self.0.first().copied()
    }

    /// The next value, of any type.
    pub(super) fn any(&mut self) -> Result<Tlv<'a>, Malformed> {
        self.next().map(|(_, value)| value)
    }

    /// The octets of the next value, its tag and length included.
    pub(super) fn raw(&mut self) -> Result<&'a [u8], Malformed> {
        self.next().map(|(raw, _)| raw)
    }

    /// Reads the elements of a SEQUENCE, all of them.
    pub(super) fn sequence<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Malformed>,
    ) -> Result<T, Malformed> {
        self.any()?.sequence(read)
    }

    /// Takes `[number]` if it comes next, constructed or primitive.
    pub(super) fn optional(&mut self, number: u8) -> Result<Option<&'a [u8]>, Malformed> {
        match self.peek() {
            Some(tag) if tag & !0x20 == 0x80 | number => Ok(Some(self.any()?.value)),
            _ => Ok(None),
        }
    }

    /// An INTEGER that is not negative, as octets without leading zeros.
    pub(super) fn uint(&mut self) -> Result<&'a [u8], Malformed> {
        match self.any()?.of(INTEGER)? {
            [0, rest @ ..] if matches!(rest.first(), Some(0x80..)) => Ok(rest),
            [0, _, ..] | [] => Err(Malformed),
            [first, ..] if *first >= 0x80 => Err(Malformed),
            digits => Ok(digits),
        }
    }

    /// An INTEGER from 0 to 65535.
    pub(super) fn small_uint(&mut self) -> Result<u16, Malformed> {
        match self.uint()? {
            [low] => Ok(u16::from(*low)),
            [high, low] => Ok(u16::from_be_bytes([*high, *low])),
            _ => Err(Malformed),
        }
    }

    pub(super) fn octets(&mut self) -> Result<&'a [u8], Malformed> {
        self.any()?.of(OCTET_STRING)
    }

    pub(super) fn object(&mut self) -> Result<ObjectIdentifier, Malformed> {
        self.any()?.object()
    }

    pub(super) fn boolean(&mut self) -> Result<bool, Malformed> {
        match self.any()?.of(BOOLEAN)? {
            [0] => Ok(false),
            [0xff] => Ok(true),
            _ => Err(Malformed),
        }
    }

    /// The octets of a BIT STRING; those bits of the last that do not belong to it are zero.
    pub(super) fn bits(&mut self) -> Result<&'a [u8], Malformed> {
        let (unused, octets) = self.bit_string()?;
        let last = octets.last().copied().unwrap_or_default();
        if last & ((1 << unused) - 1) == 0 {
            Ok(octets)
        } else {
            Err(Malformed)
        }
    }

    /// A BIT STRING of whole octets, as keys and signatures are.
    pub(super) fn whole_bits(&mut self) -> Result<&'a [u8], Malformed> {
        match self.bit_string()? {
            (0, octets) => Ok(octets),
            _ => Err(Malformed),
        }
    }

    fn bit_string(&mut self) -> Result<(u8, &'a [u8]), Malformed> {
        match self.any()?.of(BIT_STRING)? {
            [0] => Ok((0, &[])),
            [unused @ 0..8, octets @ ..] if !octets.is_empty() => Ok((*unused, octets)),
            _ => Err(Malformed),
        }
    }

    fn next(&mut self) -> Result<(&'a [u8], Tlv<'a>), Malformed> {
        let (header, tag, length) = header(self.0).ok_or(Malformed)?;
        let end = header.checked_add(length).ok_or(Malformed)?;
        let raw = self.0.get(..end).ok_or(Malformed)?;
        let value = raw.get(header..).ok_or(Malformed)?;
        self.0 = self.0.get(end..).ok_or(Malformed)?;
        Ok((raw, Tlv { tag, value }))
    }
}

/// Reads all of some DER.
pub(super) fn whole<'a, T>(
    der: &'a [u8],
    read: impl FnOnce(&mut Reader<'a>) -> Result<T, Malformed>,
) -> Result<T, Malformed> {
    let mut reader = Reader(der);
    let value = read(&mut reader)?;
    if reader.is_finished() {
        Ok(value)
    } else {
        Err(Malformed)
    }
}

/// How long tag and length are, the tag, and the length, which is written in the fewest octets.
fn header(der: &[u8]) -> Option<(usize, u8, usize)> {
    let (tag, rest) = der.split_first()?;
    if *tag == 0 || tag & 0x1f == 0x1f {
        return None; // no value begins so, or one with a tag longer than any of ours
    }
    let (first, rest) = rest.split_first()?;
    if *first < 0x80 {
        return Some((2, *tag, usize::from(*first)));
    }
    let count = usize::from(first & 0x7f);
    let octets = rest.get(..count).filter(|octets| octets.len() <= 4)?;
    let length = octets
        .iter()
        .fold(0_u64, |length, octet| length << 8 | u64::from(*octet));
    if length < 0x80 || octets.first() == Some(&0) {
        return None;
    }
    Some((2 + count, *tag, usize::try_from(length).ok()?))
}

#[cfg(test)]
mod tests {
    use super::Malformed;
    use super::Reader;
    use super::whole;

    #[test]
    fn lengths_have_one_encoding() {
        let mut long = alloc::vec![4, 0x81, 0x80];
        long.resize(3 + 0x80, 7);
        assert_eq!(whole(&long, Reader::octets), Ok(&[7; 0x80][..]));
        assert_eq!(whole(&[4, 0], Reader::octets), Ok(&[][..]));
        for der in [
            &[][..],
            &[4],
            &[4, 1],
            &[4, 1, 0, 0],
            &[4, 0x80, 0, 0],
            &[4, 0x81, 1, 0],
            &[4, 0x82, 0, 1, 0],
            &[4, 0x85, 1, 0, 0, 0, 0],
            &[4, 0x84, 0xff, 0xff, 0xff, 0xff],
            &[4, 0xff],
            &[0x1f, 1, 0],
            &[5, 0],
        ] {
            assert_eq!(whole(der, Reader::octets), Err(Malformed), "{der:x?}");
        }
    }

    #[test]
    fn integers_have_one_encoding_and_no_sign() {
        for (der, digits) in [
            (&[2, 1, 0][..], &[0][..]),
            (&[2, 1, 0x7f], &[0x7f]),
            (&[2, 2, 0, 0x80], &[0x80]),
            (&[2, 2, 1, 0], &[1, 0]),
        ] {
            assert_eq!(whole(der, Reader::uint), Ok(digits));
        }
        for der in [
            &[2, 0][..],
            &[2, 1, 0x80],
            &[2, 2, 0, 0x7f],
            &[2, 2, 0, 0],
            &[2, 2, 0xff, 0xff],
        ] {
            assert_eq!(whole(der, Reader::uint), Err(Malformed), "{der:x?}");
        }
        assert_eq!(whole(&[2, 3, 1, 0, 0], Reader::small_uint), Err(Malformed));
    }

    #[test]
    fn bits_and_booleans_have_one_encoding() {
        assert_eq!(whole(&[3, 2, 7, 0x80], Reader::bits), Ok(&[0x80][..]));
        assert_eq!(whole(&[3, 2, 0, 0x81], Reader::whole_bits), Ok(&[0x81][..]));
        for der in [&[3, 0][..], &[3, 1, 1], &[3, 2, 8, 0], &[3, 2, 7, 0xc0]] {
            assert_eq!(whole(der, Reader::bits), Err(Malformed), "{der:x?}");
        }
        assert_eq!(whole(&[3, 2, 7, 0x80], Reader::whole_bits), Err(Malformed));
        assert_eq!(whole(&[1, 1, 0xff], Reader::boolean), Ok(true));
        assert_eq!(whole(&[1, 1, 1], Reader::boolean), Err(Malformed));
    }
}
