//! Data as compact JSON: the part of serde's model that reports and outcomes are made of.
//!
//! Written here because a writer for every type that serde knows weighs more than all that is said
//! with it.

use alloc::string::String;
use core::fmt;
use core::fmt::Display;
use core::fmt::Write;

use serde::Serialize;
use serde::Serializer;
use serde::ser;
use serde::ser::Impossible;
use serde::ser::SerializeMap;
use serde::ser::SerializeSeq;
use serde::ser::SerializeStruct;
use serde::ser::SerializeTuple;

/// A value as JSON; empty when it holds what JSON, or this writer, has no form for.
#[must_use]
pub fn compose<T: Serialize + ?Sized>(value: &T) -> String {
    let mut out = String::new();
    match value.serialize(Composer(&mut out)) {
        Ok(()) => out,
        Err(Untold) => String::new(),
    }
}

/// A string in quotes, with the escapes that JSON demands.
pub(crate) fn text(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c < ' ' || c == '"' || c == '\\') {
        let (plain, tail) = rest.split_at(at);
        let (special, after) = tail.split_at(1);
        out.push_str(plain);
        match special {
            "\"" => out.push_str("\\\""),
            "\\" => out.push_str("\\\\"),
            "\n" => out.push_str("\\n"),
            "\r" => out.push_str("\\r"),
            "\t" => out.push_str("\\t"),
            "\u{8}" => out.push_str("\\b"),
            "\u{c}" => out.push_str("\\f"),
            control => {
                for byte in control.bytes() {
                    // Writing to a `String` cannot fail.
                    let _ = write!(out, "\\u{byte:04x}");
                }
            }
        }
        rest = after;
    }
    out.push_str(rest);
    out.push('"');
}

/// A value of a kind that is not written here.
#[derive(Debug)]
struct Untold;

impl Display for Untold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of a kind that is not written")
    }
}

impl core::error::Error for Untold {}

impl ser::Error for Untold {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

type Told = Result<(), Untold>;

struct Composer<'a>(&'a mut String);

/// An array or object that is not complete.
struct Open<'a> {
    out: &'a mut String,
    first: bool,
    close: char,
}

impl<'a> Composer<'a> {
    fn open(self, open: char, close: char) -> Open<'a> {
        self.0.push(open);
        Open {
            out: self.0,
            first: true,
            close,
        }
    }

    fn word(self, word: &str) {
        self.0.push_str(word);
    }
}

impl Open<'_> {
    fn next(&mut self) {
        if !self.first {
            self.out.push(',');
        }
        self.first = false;
    }

    fn name(&mut self, name: &str) {
        self.next();
        text(self.out, name);
        self.out.push(':');
    }

    fn close(self) {
        self.out.push(self.close);
    }
}

/// Kinds of values that nothing of ours is made of.
macro_rules! untold {
    ($($name:ident($($type:ty),*);)*) => {
        $(fn $name(self, $(_: $type),*) -> Told {
            Err(Untold)
        })*
    };
}

/// Numbers, by way of the widest of their kind.
macro_rules! integers {
    ($($name:ident($type:ty) by $wide:ident;)*) => {
        $(fn $name(self, number: $type) -> Told {
            self.$wide(number.into())
        })*
    };
}

impl<'a> Serializer for Composer<'a> {
    type Ok = ();
    type Error = Untold;
    type SerializeSeq = Open<'a>;
    type SerializeTuple = Open<'a>;
    type SerializeTupleStruct = Impossible<(), Untold>;
    type SerializeTupleVariant = Impossible<(), Untold>;
    type SerializeMap = Open<'a>;
    type SerializeStruct = Open<'a>;
    type SerializeStructVariant = Impossible<(), Untold>;

    integers! {
        serialize_i8(i8) by serialize_i64;
        serialize_i16(i16) by serialize_i64;
        serialize_i32(i32) by serialize_i64;
        serialize_u8(u8) by serialize_u64;
        serialize_u16(u16) by serialize_u64;
        serialize_u32(u32) by serialize_u64;
    }

    untold! {
        serialize_f32(f32);
        serialize_f64(f64);
        serialize_char(char);
        serialize_bytes(&[u8]);
        serialize_unit_struct(&'static str);
    }

    fn serialize_i64(self, number: i64) -> Told {
        write!(self.0, "{number}").map_err(|_| Untold)
    }

    fn serialize_u64(self, number: u64) -> Told {
        write!(self.0, "{number}").map_err(|_| Untold)
    }

    fn serialize_bool(self, flag: bool) -> Told {
        self.word(if flag { "true" } else { "false" });
        Ok(())
    }

    fn serialize_str(self, string: &str) -> Told {
        text(self.0, string);
        Ok(())
    }

    fn serialize_none(self) -> Told {
        self.word("null");
        Ok(())
    }

    fn serialize_unit(self) -> Told {
        self.word("null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Told {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Told {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Told {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Told {
        Err(Untold)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'a>, Untold> {
        Ok(self.open('[', ']'))
    }

    fn serialize_tuple(self, _: usize) -> Result<Open<'a>, Untold> {
        Ok(self.open('[', ']'))
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Untold> {
        Err(Untold)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Untold> {
        Err(Untold)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'a>, Untold> {
        Ok(self.open('{', '}'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'a>, Untold> {
        Ok(self.open('{', '}'))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Untold> {
        Err(Untold)
    }
}

impl SerializeSeq for Open<'_> {
    type Ok = ();
    type Error = Untold;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Told {
        self.next();
        value.serialize(Composer(self.out))
    }

    fn end(self) -> Told {
        self.close();
        Ok(())
    }
}

impl SerializeTuple for Open<'_> {
    type Ok = ();
    type Error = Untold;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Told {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Told {
        self.close();
        Ok(())
    }
}

impl SerializeMap for Open<'_> {
    type Ok = ();
    type Error = Untold;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Told {
        self.next();
        key.serialize(Composer(self.out))
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Told {
        self.out.push(':');
        value.serialize(Composer(self.out))
    }

    fn end(self) -> Told {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for Open<'_> {
    type Ok = ();
    type Error = Untold;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Told {
        self.name(name);
        value.serialize(Composer(self.out))
    }

    fn end(self) -> Told {
        self.close();
        Ok(())
    }
}
