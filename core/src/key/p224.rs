//! Signatures over P-224, which are verified and never made: no key of this curve is opened.
//!
//! The arithmetic is crypto-bigint's, which RSA brings along; the formula for a sum is complete, so
//! that there is no case apart, and everything here is public.

use alloc::vec::Vec;

use crypto_bigint::BoxedUint;
use crypto_bigint::Odd;
use crypto_bigint::modular::BoxedMontyForm;
use crypto_bigint::modular::BoxedMontyParams;

const LEN: usize = 28;
const BITS: u32 = 224;

/// The parameters of FIPS 186-4 D.1.2.2; the coefficient a is −3.
mod curve {
    use super::LEN;

    pub(super) const FIELD: [u8; LEN] = [
        0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x01,
    ];
    pub(super) const ORDER: [u8; LEN] = [
        0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x16,
        0xa2, 0xe0, 0xb8, 0xf0, 0x3e, 0x13, 0xdd, 0x29, 0x45, 0x5c, 0x5c, 0x2a, 0x3d,
    ];
    pub(super) const B: [u8; LEN] = [
        0xb4, 0x05, 0x0a, 0x85, 0x0c, 0x04, 0xb3, 0xab, 0xf5, 0x41, 0x32, 0x56, 0x50, 0x44, 0xb0,
        0xb7, 0xd7, 0xbf, 0xd8, 0xba, 0x27, 0x0b, 0x39, 0x43, 0x23, 0x55, 0xff, 0xb4,
    ];
    pub(super) const BASE: [[u8; LEN]; 2] = [
        [
            0xb7, 0x0e, 0x0c, 0xbd, 0x6b, 0xb4, 0xbf, 0x7f, 0x32, 0x13, 0x90, 0xb9, 0x4a, 0x03,
            0xc1, 0xd3, 0x56, 0xc2, 0x11, 0x22, 0x34, 0x32, 0x80, 0xd6, 0x11, 0x5c, 0x1d, 0x21,
        ],
        [
            0xbd, 0x37, 0x63, 0x88, 0xb5, 0xf7, 0x23, 0xfb, 0x4c, 0x22, 0xdf, 0xe6, 0xcd, 0x43,
            0x75, 0xa0, 0x5a, 0x07, 0x47, 0x64, 0x44, 0xd5, 0x81, 0x99, 0x85, 0x00, 0x7e, 0x34,
        ],
    ];
}

/// A public key: a point on the curve.
#[derive(Clone, Debug)]
pub(super) struct Point {
    x: [u8; LEN],
    y: [u8; LEN],
}

impl Point {
    /// Reads an uncompressed point on the curve. No tool writes others on this one.
    pub(super) fn read(sec1: &[u8]) -> Option<Self> {
        let (coordinates, []) = sec1.strip_prefix(&[4])?.as_chunks::<LEN>() else {
            return None;
        };
        let [x, y] = *coordinates else {
            return None;
        };
        let field = Modulus::new(&curve::FIELD)?;
        let (u, v) = (field.below(&x)?, field.below(&y)?);
        // y² = x³ − 3x + b
        let cubic = &u.square() * &u - (&u + &u + &u) + field.below(&curve::B)?;
        (v.square() == cubic).then_some(Self { x, y })
    }

    pub(super) fn uncompressed(&self) -> Vec<u8> {
        [&[4][..], &self.x, &self.y].concat()
    }

    /// Whether r ‖ s signs the digest (FIPS 186-4 §6.4).
    pub(super) fn verify(&self, digest: &[u8], signature: &[u8]) -> Option<bool> {
        let (halves, []) = signature.as_chunks::<LEN>() else {
            return None;
        };
        let [r, s] = halves else {
            return None;
        };
        let (field, order) = (Modulus::new(&curve::FIELD)?, Modulus::new(&curve::ORDER)?);
        let (r_number, s_number) = (order.below(r)?, order.below(s)?);
        if bool::from(r_number.is_zero()) || bool::from(s_number.is_zero()) {
            return None;
        }
        let inverse: Option<BoxedMontyForm> = s_number.invert().into();
        let inverse = inverse?;
        let digest = order.reduced(digest.first_chunk()?)?;
        let by_base = bytes(&(digest * &inverse));
        let by_key = bytes(&(r_number * &inverse));

        let base = field.point(&curve::BASE)?;
        let key = field.point(&[self.x, self.y])?;
        let both = field.sum(&base, &key);
        let mut found = field.zero();
        for (one, other) in by_base.iter().zip(&by_key) {
            for bit in (0..8).rev() {
                found = field.sum(&found, &found);
                match (one >> bit & 1, other >> bit & 1) {
                    (0, 0) => {}
                    (1, 0) => found = field.sum(&found, &base),
                    (0, _) => found = field.sum(&found, &key),
                    _ => found = field.sum(&found, &both),
                }
            }
        }
        let inverse: Option<BoxedMontyForm> = found.z.invert().into();
        let x = bytes(&(found.x * inverse?));
        Some(bytes(&order.reduced(x.first_chunk()?)?) == *r)
    }
}

/// A point in projective coordinates.
struct Projective {
    x: BoxedMontyForm,
    y: BoxedMontyForm,
    z: BoxedMontyForm,
}

/// The field or the group's order, and b where it is the field.
struct Modulus {
    params: BoxedMontyParams,
    b: BoxedMontyForm,
}

impl Modulus {
    fn new(modulus: &[u8; LEN]) -> Option<Self> {
        let modulus: Option<Odd<BoxedUint>> = Odd::new(integer(modulus)?).into();
        let params = BoxedMontyParams::new_vartime(modulus?);
        let b = BoxedMontyForm::new(integer(&curve::B)?, &params);
        Some(Self { params, b })
    }

    /// A number that must be smaller than the modulus.
    fn below(&self, number: &[u8; LEN]) -> Option<BoxedMontyForm> {
        let number = integer(number)?;
        if number >= *self.params.modulus().as_ref() {
            return None;
        }
        Some(BoxedMontyForm::new(number, &self.params))
    }

    /// A number that may be larger, but not twice as large: both moduli begin with a one.
    fn reduced(&self, number: &[u8; LEN]) -> Option<BoxedMontyForm> {
        let number = integer(number)?;
        let modulus = self.params.modulus().as_ref();
        let number = if number < *modulus {
            number
        } else {
            number.wrapping_sub(modulus)
        };
        Some(BoxedMontyForm::new(number, &self.params))
    }

    fn point(&self, [x, y]: &[[u8; LEN]; 2]) -> Option<Projective> {
        Some(Projective {
            x: self.below(x)?,
            y: self.below(y)?,
            z: BoxedMontyForm::one(&self.params),
        })
    }

    /// The point at infinity.
    fn zero(&self) -> Projective {
        Projective {
            x: BoxedMontyForm::zero(&self.params),
            y: BoxedMontyForm::one(&self.params),
            z: BoxedMontyForm::zero(&self.params),
        }
    }

    /// Renes, Costello and Batina 2016, algorithm 4: the sum of any two points, equal ones too.
    fn sum(&self, one: &Projective, other: &Projective) -> Projective {
        let b = &self.b;
        let xx = &one.x * &other.x;
        let yy = &one.y * &other.y;
        let zz = &one.z * &other.z;
        let xy = (&one.x + &one.y) * (&other.x + &other.y) - (&xx + &yy);
        let yz = (&one.y + &one.z) * (&other.y + &other.z) - (&yy + &zz);
        let xz = (&one.x + &one.z) * (&other.x + &other.z) - (&xx + &zz);
        let left = triple(&(&xz - b * &zz));
        let (minus, plus) = (&yy - &left, &yy + &left);
        let zz = triple(&zz);
        let right = triple(&(b * &xz - &zz - &xx));
        let slope = triple(&xx) - &zz;
        Projective {
            x: &xy * &plus - &yz * &right,
            y: &plus * &minus + &slope * &right,
            z: &yz * &minus + &xy * &slope,
        }
    }
}

fn triple(number: &BoxedMontyForm) -> BoxedMontyForm {
    &(number + number) + number
}

fn integer(bytes: &[u8; LEN]) -> Option<BoxedUint> {
    BoxedUint::from_be_slice(bytes, BITS).ok()
}

/// A number below either modulus, at its width.
fn bytes(number: &BoxedMontyForm) -> [u8; LEN] {
    let all = number.retrieve().to_be_bytes();
    all.last_chunk().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Modulus;
    use super::Point;
    use super::curve;

    #[test]
    fn points_off_the_curve_are_refused() {
        let [x, y] = curve::BASE;
        let good = Point { x, y }.uncompressed();
        assert!(Point::read(&good).is_some());
        let mut bad = good.clone();
        bad[56] ^= 1;
        let far = [&[4][..], &curve::FIELD, &y].concat();
        for bytes in [&bad[..], &good[1..], &good[..56], &far, &[4], &[0], &[]] {
            assert!(Point::read(bytes).is_none());
        }
    }

    #[test]
    fn sums_know_no_special_case() {
        let field = Modulus::new(&curve::FIELD).unwrap();
        let base = field.point(&curve::BASE).unwrap();
        let twice = field.sum(&base, &base);
        // 2G, from NIST's list of point multiples.
        let x = (twice.x.clone() * twice.z.invert().unwrap()).retrieve();
        assert_eq!(
            &x.to_be_bytes()[x.to_be_bytes().len() - 28..][..4],
            [0x70, 0x6a, 0x46, 0xdc]
        );
        let minus = super::Projective {
            y: field.zero().x - &base.y,
            ..field.point(&curve::BASE).unwrap()
        };
        assert!(bool::from(field.sum(&base, &minus).z.is_zero()));
        let same = field.sum(&base, &field.zero());
        assert_eq!(&same.x * &base.z, &base.x * &same.z);
    }
}
