//! Would Go keep these bytes? (spec §2.6)
//!
//! Notary's server records the hash of what it would write itself. A file that it would write
//! differently is published with an answer of 200 and can never be fetched again, so it must be
//! refused before it is sent, and by our own server before it is stored.

use alloc::string::String;

use super::Envelope;
use super::Metadata;
use super::Root;
use super::Snapshot;
use super::Targets;
use super::Text;
use super::Timestamp;
use super::name::RoleName;
use crate::error::MetadataError;
use crate::json::Lexer;
use crate::time::Expires;

/// Refuses a file that Go would not write to the same bytes.
///
/// # Errors
///
/// [`MetadataError::Unstable`] with the first byte that Go would change, or the refusal of a file
/// that is not metadata at all.
pub fn check_stable(role: &RoleName, file: &[u8]) -> Result<(), MetadataError> {
    check_stable_envelope(role, &Envelope::parse(role, file.to_vec())?)
}

/// As [`check_stable`], of a file that is taken apart already.
pub(crate) fn check_stable_envelope(
    role: &RoleName,
    envelope: &Envelope,
) -> Result<(), MetadataError> {
    let (start, signed) = match envelope.signed().start_in(envelope.file()) {
        // Canonical text has neither white space nor escapes of Go.
        Some(start) => (start, envelope.signed().clone()),
        None => in_memory(envelope.file())?,
    };
    let (rewritten, expires) = match role {
        RoleName::Root => rewritten(&Root::decode(role, &signed)?),
        RoleName::Snapshot => rewritten(&Snapshot::decode(role, &signed)?),
        RoleName::Timestamp => rewritten(&Timestamp::decode(role, &signed)?),
        RoleName::Targets | RoleName::Delegation(_) => {
            let mut targets = Targets::decode(role, &signed)?;
            targets.targets.normalise();
            rewritten(&targets)
        }
    };
    if !expires.is_go_form() {
        let raw = envelope.file().get(start..).unwrap_or_default();
        let at = raw.find(expires.as_str()).unwrap_or_default();
        return Err(unstable(
            "Go would write the expiry without trailing zeros, and `Z` for UTC",
            start + at,
        ));
    }
    let go = Envelope::seal(rewritten, envelope.signatures().to_vec());
    match first_difference(envelope.file().as_bytes(), go.file().as_bytes()) {
        Some(at) => Err(unstable("Go would write other bytes here", at)),
        None => Ok(()),
    }
}

fn rewritten(metadata: &impl Metadata) -> (String, Expires) {
    (metadata.encode(), metadata.expires().clone())
}

const fn unstable(fact: &'static str, at: usize) -> MetadataError {
    MetadataError::Unstable { fact, at }
}

/// Where `signed` begins in the file, and what Go would hold of it in memory.
fn in_memory(file: &str) -> Result<(usize, Text), MetadataError> {
    let (start, raw) = signed_part(file)?;
    match white_space(raw) {
        Some(at) => Err(unstable(
            "Go would leave out white space between values",
            start + at,
        )),
        None => Ok((start, Text::from(as_in_memory(raw)))),
    }
}

/// The bytes of `signed` as they stand in the file, and where they begin.
fn signed_part(file: &str) -> Result<(usize, &str), MetadataError> {
    let mut lexer = Lexer::new(file.as_bytes());
    lexer.enter(b'{')?;
    let mut first = true;
    while lexer.more(b'}', first)? {
        first = false;
        let name = lexer.name()?;
        let raw = lexer.skip()?;
        if name == "signed" {
            let text = core::str::from_utf8(raw).unwrap_or_default();
            return Ok((lexer.at() - raw.len(), text));
        }
    }
    Err(MetadataError::MemberMissing { member: "signed" })
}

/// Undoes Go's HTML escaping and nothing else, so that `custom` keeps its own spelling.
fn as_in_memory(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        let (plain, escape) = rest.split_at(at);
        out.push_str(plain);
        let html = [
            ("\\u003c", '<'),
            ("\\u003e", '>'),
            ("\\u0026", '&'),
            ("\\u2028", '\u{2028}'),
            ("\\u2029", '\u{2029}'),
        ]
        .into_iter()
        .find_map(|(code, c)| Some((escape.strip_prefix(code)?, c)));
        rest = if let Some((after, c)) = html {
            out.push(c);
            after
        } else {
            let end = escape
                .char_indices()
                .nth(2)
                .map_or(escape.len(), |(end, _)| end);
            let (pair, after) = escape.split_at(end);
            out.push_str(pair);
            after
        };
    }
    out.push_str(rest);
    out
}

/// White space outside strings: `custom` could hide it from the typed readers.
fn white_space(text: &str) -> Option<usize> {
    let mut in_string = false;
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if in_string => {
                bytes.next();
            }
            b'"' => in_string = !in_string,
            b' ' | b'\t' | b'\n' | b'\r' if !in_string => return Some(at),
            _ => {}
        }
    }
    None
}

fn first_difference(a: &[u8], b: &[u8]) -> Option<usize> {
    if a == b {
        return None;
    }
    let common = a.iter().zip(b).position(|(a, b)| a != b);
    common.or_else(|| (a.len() != b.len()).then(|| a.len().min(b.len())))
}
