//! The envelope of every role: what is signed, and by whom (spec §1.1).
//!
//! Keeps the file's bytes and the canonical text that its signatures cover, and nothing else: a
//! member outside `signed` could be read by someone although nobody signed it.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::Text;
use super::name::RoleName;
use crate::error::MetadataError;
use crate::error::quote;
use crate::json::Lexer;
use crate::json::Reader;
use crate::json::canonical;
use crate::json::canonical_end;
use crate::json::refuse_look_alike;
use crate::json::shape;
use crate::json::write;
use crate::key::KeyId;
use crate::key::Method;

/// More signatures than any threshold needs would only cost time.
pub const MAX_SIGNATURES: usize = 256;

/// One signature, not yet believed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The key that claims to have signed.
    pub key: KeyId,
    /// The method it claims to have used.
    pub method: Method,
    /// The signature's bytes.
    pub bytes: Vec<u8>,
}

/// A file of metadata, taken apart but not yet trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    file: Text,
    signed: Text,
    signatures: Vec<Signature>,
}

impl Envelope {
    /// Takes a file apart. `role` decides how large it may be.
    ///
    /// # Errors
    ///
    /// When the file is too large or is not exactly one envelope.
    pub fn parse(role: &RoleName, file: Vec<u8>) -> Result<Self, MetadataError> {
        let limit = size_limit(role);
        if file.len() > limit {
            return Err(MetadataError::Oversize {
                role: role.to_string(),
                size: file.len(),
                limit,
            });
        }
        let file = String::from_utf8(file).map_err(|error| MetadataError::Json {
            at: error.utf8_error().valid_up_to(),
            fact: "the file is not UTF-8",
        })?;
        let file = Text::from(file);
        let (signed, signatures) = take_apart(&file)?;
        Ok(Self {
            file,
            signed,
            signatures,
        })
    }

    /// Puts canonical text and signatures together, to the byte as Go does (spec §2.4).
    #[must_use]
    pub fn seal(signed: String, signatures: Vec<Signature>) -> Self {
        let mut file = String::with_capacity(signed.len() + signatures.len() * 256 + 32);
        file.push_str("{\"signed\":");
        let start = file.len();
        write::html_escaped(&mut file, &signed);
        let end = file.len();
        file.push_str(",\"signatures\":");
        write::list(&mut file, ('[', ']'), &signatures, write_signature);
        file.push('}');
        let file = Text::from(file);
        let in_file = file.part(start..end);
        Self {
            signed: if *in_file == *signed {
                in_file
            } else {
                Text::from(signed)
            },
            signatures,
            file,
        }
    }

    /// The file, to the byte.
    #[must_use]
    pub const fn file(&self) -> &Text {
        &self.file
    }

    /// The canonical text that signatures cover.
    #[must_use]
    pub const fn signed(&self) -> &Text {
        &self.signed
    }

    /// The signatures, in the order of the file.
    #[must_use]
    pub fn signatures(&self) -> &[Signature] {
        &self.signatures
    }
}

/// The largest file accepted for a role (spec §5.8; root and snapshot are capped lower than
/// Notary's 100 MiB because nothing they list grows so far).
#[must_use]
pub const fn size_limit(role: &RoleName) -> usize {
    const MIB: usize = 1 << 20;
    match role {
        RoleName::Timestamp => MIB,
        RoleName::Root => 4 * MIB,
        RoleName::Snapshot => 16 * MIB,
        _ => 100 * MIB,
    }
}

fn take_apart(file: &Text) -> Result<(Text, Vec<Signature>), MetadataError> {
    let bytes = file.as_bytes();
    let mut lexer = Lexer::new(bytes);
    let (mut signed, mut signatures) = (None, None);
    lexer.enter(b'{')?;
    let mut first = true;
    while lexer.more(b'}', first)? {
        first = false;
        let name = lexer.name()?;
        let fresh = match &*name {
            "signed" => signed.replace(signed_text(file, &mut lexer)?).is_none(),
            "signatures" => signatures.replace(signature_list(&mut lexer)?).is_none(),
            other => {
                refuse_look_alike(other, &["signed", "signatures"])?;
                return Err(MetadataError::MemberUnknown {
                    member: quote(other),
                });
            }
        };
        if !fresh {
            return Err(MetadataError::Duplicate {
                member: quote(&name),
            });
        }
    }
    lexer.end()?;
    let signed = signed.ok_or(MetadataError::MemberMissing { member: "signed" })?;
    let signatures = signatures.ok_or(MetadataError::MemberMissing {
        member: "signatures",
    })?;
    Ok((signed, signatures))
}

/// The canonical text of `signed`: a part of the file when the file already holds it.
fn signed_text(file: &Text, lexer: &mut Lexer<'_>) -> Result<Text, MetadataError> {
    lexer.peek();
    let start = lexer.at();
    if let Some(end) = canonical_end(file, start) {
        lexer.jump(end);
        return Ok(file.part(start..end));
    }
    let text = canonical(lexer.skip()?).map_err(|error| within(start, error))?;
    match text {
        Cow::Owned(text) => Ok(Text::from(text)),
        Cow::Borrowed(text) => Ok(Text::from(String::from(text))),
    }
}

fn signature_list(lexer: &mut Lexer<'_>) -> Result<Vec<Signature>, MetadataError> {
    lexer.peek();
    let start = lexer.at();
    let text = canonical(lexer.skip()?).map_err(|error| within(start, error))?;
    let mut reader = Reader::new(&text);
    let mut signatures = Vec::new();
    if reader.null() {
        return Ok(signatures);
    }
    reader.array("signatures", |reader| {
        if signatures.len() == MAX_SIGNATURES {
            return Err(MetadataError::TooMany {
                what: "signatures",
                limit: MAX_SIGNATURES,
            });
        }
        signatures.push(signature(reader)?);
        Ok(())
    })?;
    Ok(signatures)
}

/// A place in a part of the file as a place in the file. Numbers alone are judged there: what
/// else could be wrong was found when the lexer passed over the part.
fn within(start: usize, error: MetadataError) -> MetadataError {
    match error {
        MetadataError::Number { at, fact } => MetadataError::Number {
            at: start + at,
            fact,
        },
        other => other,
    }
}

fn signature(reader: &mut Reader<'_>) -> Result<Signature, MetadataError> {
    const MEMBERS: &[&str] = &["keyid", "method", "sig"];
    let (mut key, mut method, mut bytes) = (None, None, None);
    reader.object("signatures", |name, value| {
        match &*name {
            "keyid" => key = Some(key_id(&value.string("keyid")?)?),
            "method" => method = Some(method_name(&value.string("method")?)?),
            "sig" => bytes = Some(base64(&value.string("sig")?, "sig")?),
            other => {
                refuse_look_alike(other, MEMBERS)?;
                return Err(MetadataError::MemberUnknown {
                    member: quote(other),
                });
            }
        }
        Ok(())
    })?;
    Ok(Signature {
        key: key.ok_or(MetadataError::MemberMissing { member: "keyid" })?,
        method: method.ok_or(MetadataError::MemberMissing { member: "method" })?,
        bytes: bytes.ok_or(MetadataError::MemberMissing { member: "sig" })?,
    })
}

/// A method that nobody knows is kept, but one with control characters could not be written again.
fn method_name(text: &str) -> Result<Method, MetadataError> {
    if text.chars().any(char::is_control) {
        return Err(shape("method", "a name without control characters"));
    }
    Ok(Method::from(text))
}

fn write_signature(out: &mut String, signature: &Signature) {
    out.push_str("{\"keyid\":\"");
    out.push_str(&signature.key.to_string());
    out.push_str("\",\"method\":");
    let mut method = String::new();
    write::string(&mut method, signature.method.as_str());
    write::html_escaped(out, &method);
    out.push_str(",\"sig\":\"");
    BASE64_STANDARD.encode_string(&signature.bytes, out);
    out.push_str("\"}");
}

pub(super) fn key_id(text: &str) -> Result<KeyId, MetadataError> {
    text.parse()
        .map_err(|_| MetadataError::KeyIdForm { text: quote(text) })
}

pub(super) fn base64(text: &str, member: &str) -> Result<Vec<u8>, MetadataError> {
    BASE64_STANDARD
        .decode(text)
        .map_err(|_| MetadataError::Base64 {
            member: quote(member),
        })
}
