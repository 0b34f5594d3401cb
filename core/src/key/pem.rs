//! PEM with RFC 1421 headers: Notary keeps a key's role and repository there (spec §4.2).
//! Knows labels and bytes, not what they mean.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::error::KeyError;
use crate::error::is_plain;
use crate::error::quote;
use crate::secret::Secret;
use crate::sorted::Map;

/// The longest text that is looked at.
pub const MAX_PEM_LEN: usize = 1 << 20;

const BEGIN: &str = "-----BEGIN ";
const COLUMNS: usize = 64;

/// One block between `-----BEGIN` and `-----END`.
#[derive(Debug)]
pub struct PemBlock {
    label: String,
    headers: Map<String, String>,
    bytes: Secret<Vec<u8>>,
}

impl PemBlock {
    /// Every block of a text, in order; what stands between them is ignored.
    ///
    /// # Errors
    /// [`KeyError::NoPem`] when there is none, [`KeyError::Pem`] when one is damaged.
    pub fn read_all(text: &str) -> Result<Vec<Self>, KeyError> {
        check_len(text)?;
        let mut blocks = Vec::new();
        let mut rest = text;
        while let Some((_, block)) = rest.split_once(BEGIN) {
            let (label, body) = block
                .split_once("-----")
                .filter(|(label, _)| is_label(label))
                .ok_or_else(|| damaged("its BEGIN line is broken"))?;
            let (body, after) = body
                .split_once(format!("-----END {label}-----").as_str())
                .ok_or_else(|| damaged("its END line is missing"))?;
            blocks.push(read_block(label, body)?);
            rest = after;
        }
        if blocks.is_empty() {
            return Err(KeyError::NoPem);
        }
        Ok(blocks)
    }

    /// A block to be written.
    #[must_use]
    pub fn new(label: &str, bytes: Secret<Vec<u8>>) -> Self {
        Self {
            label: label.to_owned(),
            headers: Map::new(),
            bytes,
        }
    }

    /// The block with one more header.
    ///
    /// # Errors
    /// [`KeyError::Header`] when the value does not fit on one line.
    pub fn with_header(mut self, name: &'static str, value: &str) -> Result<Self, KeyError> {
        if value.trim() != value || !is_readable(value) {
            return Err(KeyError::Header {
                name,
                value: quote(value),
            });
        }
        self.headers.insert(name.to_owned(), value.to_owned());
        Ok(self)
    }

    /// The words after `BEGIN`.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    /// The content.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.bytes.expose()
    }

    /// The text: `Proc-Type` first, other headers sorted, 64 columns, LF.
    #[must_use]
    pub fn write(&self) -> Secret<String> {
        let body = Zeroizing::new(STANDARD.encode(self.bytes()));
        let headers: usize = self
            .headers
            .iter()
            .map(|(k, v)| k.len() + v.len() + 3)
            .sum();
        let lines = body.len().div_ceil(COLUMNS);
        // Sized at once: growing would leave copies of the key behind.
        let mut text =
            String::with_capacity(body.len() + lines + headers + 2 * self.label.len() + 40);
        for part in [BEGIN, &self.label, "-----\n"] {
            text.push_str(part);
        }
        let (first, others): (Vec<_>, Vec<_>) = self
            .headers
            .iter()
            .partition(|(name, _)| *name == PROC_TYPE);
        for (name, value) in first.into_iter().chain(others) {
            for part in [name, ": ", value, "\n"] {
                text.push_str(part);
            }
        }
        if !self.headers.is_empty() {
            text.push('\n');
        }
        let mut rest = body.as_str();
        while !rest.is_empty() {
            let (line, after) = rest.split_at_checked(COLUMNS).unwrap_or((rest, ""));
            text.push_str(line);
            text.push('\n');
            rest = after;
        }
        for part in ["-----END ", &self.label, "-----\n"] {
            text.push_str(part);
        }
        Secret::new(text)
    }
}

/// The header that says whether the content is encrypted.
pub(super) const PROC_TYPE: &str = "Proc-Type";

/// PEM text out of what CI systems make of it: line breaks written as `\n`, or all of it in base64.
///
/// # Errors
/// [`KeyError::Oversize`] over [`MAX_PEM_LEN`]; [`KeyError::NoPem`] when there is no PEM in it.
pub fn normalise(text: &str) -> Result<Secret<String>, KeyError> {
    check_len(text)?;
    if text.contains(BEGIN) {
        return Ok(Secret::new(unescape(text)));
    }
    let compact = Zeroizing::new(without_whitespace(text));
    let decoded = STANDARD.decode(compact.as_str()).map(Zeroizing::new);
    match decoded.as_deref().map(|bytes| core::str::from_utf8(bytes)) {
        Ok(Ok(inner)) if inner.contains(BEGIN) => Ok(Secret::new(unescape(inner))),
        _ => Err(KeyError::NoPem),
    }
}

/// A backslash never occurs in PEM, so `\n` can only be meant as a line break.
fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        plain.push_str(before);
        let (character, tail) = match after.as_bytes().first() {
            Some(b'n') => ("\n", after.strip_prefix('n')),
            Some(b'r') => ("", after.strip_prefix('r')),
            _ => ("\\", None),
        };
        plain.push_str(character);
        rest = tail.unwrap_or(after);
    }
    plain.push_str(rest);
    plain
}

fn read_block(label: &str, body: &str) -> Result<PemBlock, KeyError> {
    let mut headers = Map::new();
    let mut content = Zeroizing::new(String::with_capacity(body.len()));
    for line in body.lines() {
        match line.split_once(':') {
            Some((name, value)) if content.is_empty() => {
                // People are shown a key's role, and a terminal obeys what it should only show.
                if !is_readable(name.trim()) || !is_readable(value.trim()) {
                    return Err(damaged("a header holds characters that nobody sees"));
                }
                headers.insert(name.trim().to_owned(), value.trim().to_owned());
            }
            Some(_) => return Err(damaged("a header stands inside its content")),
            None => content.extend(line.chars().filter(|c| !c.is_whitespace())),
        }
    }
    let bytes = STANDARD
        .decode(content.as_str())
        .map_err(|_| damaged("its content is not base64"))?;
    Ok(PemBlock {
        label: label.to_owned(),
        headers,
        bytes: Secret::new(bytes),
    })
}

fn without_whitespace(text: &str) -> String {
    let mut compact = String::with_capacity(text.len());
    compact.extend(text.chars().filter(|c| !c.is_whitespace()));
    compact
}

fn is_readable(text: &str) -> bool {
    text.chars().all(is_plain)
}

fn is_label(label: &str) -> bool {
    label.len() <= 64 && label.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

const fn check_len(text: &str) -> Result<(), KeyError> {
    if text.len() > MAX_PEM_LEN {
        return Err(KeyError::Oversize {
            what: "PEM text in bytes",
            limit: MAX_PEM_LEN,
        });
    }
    Ok(())
}

const fn damaged(fact: &'static str) -> KeyError {
    KeyError::Pem { fact }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec;

    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    use super::PemBlock;
    use super::normalise;
    use crate::error::KeyError;
    use crate::secret::Secret;

    fn sample() -> String {
        PemBlock::new("PRIVATE KEY", Secret::new(vec![1; 70]))
            .with_header("role", "targets")
            .and_then(|block| block.with_header("gun", "localhost:5000/demo"))
            .and_then(|block| block.with_header("Proc-Type", "4,ENCRYPTED"))
            .unwrap()
            .write()
            .expose()
            .clone()
    }

    #[test]
    fn a_block_is_written_as_go_writes_it() {
        let text = sample();
        let lines: vec::Vec<&str> = text.split('\n').collect();
        assert_eq!(
            &lines[..5],
            [
                "-----BEGIN PRIVATE KEY-----",
                "Proc-Type: 4,ENCRYPTED",
                "gun: localhost:5000/demo",
                "role: targets",
                "",
            ]
        );
        assert_eq!((lines[5].len(), lines[6].len()), (64, 32));
        assert_eq!(&lines[7..], ["-----END PRIVATE KEY-----", ""]);
    }

    #[test]
    fn every_way_in_which_ci_mangles_a_file_is_undone() {
        let text = sample();
        for mangled in [
            text.clone(),
            text.replace('\n', "\r\n"),
            text.replace('\n', "\\n"),
            text.replace('\n', "\\r\\n"),
            alloc::format!("\"{}\"", text.replace('\n', "\\n")),
            STANDARD.encode(&text),
            STANDARD
                .encode(text.replace('\n', "\r\n"))
                .replace('A', "A\n"),
            alloc::format!("a key:\n{text}\nmind it"),
        ] {
            let plain = normalise(&mangled).unwrap();
            let blocks = PemBlock::read_all(plain.expose()).unwrap();
            assert_eq!(blocks.len(), 1);
            assert_eq!(blocks[0].label(), "PRIVATE KEY");
            assert_eq!(blocks[0].header("gun"), Some("localhost:5000/demo"));
            assert_eq!(blocks[0].bytes(), [1; 70]);
        }
    }

    #[test]
    fn damage_is_told_apart_from_absence() {
        let text = sample();
        assert_eq!(PemBlock::read_all("hello").unwrap_err(), KeyError::NoPem);
        assert_eq!(normalise("aGVsbG8=").unwrap_err(), KeyError::NoPem);
        for damaged in [
            text.replace("-----END", "----END"),
            text.replace("END PRIVATE", "END PUBLIC"),
            text.replace("AQEB", "AQE"),
            text.replace("KEY-----\nProc", "KEY\nProc"),
            text.replace("AQEB\n", "AQEB\nrole: x\n"),
            text.replace("role: targets", "role: tar\u{1b}]0;title\u{7}gets"),
            text.replace("gun: ", "gun: \u{9b}31m"),
            text.replace("role: ", "\u{202e}role: "),
        ] {
            let error = PemBlock::read_all(&damaged).unwrap_err();
            assert!(matches!(error, KeyError::Pem { .. }), "{damaged}");
        }
        let long = "-".repeat(super::MAX_PEM_LEN + 1);
        assert!(matches!(
            PemBlock::read_all(&long).unwrap_err(),
            KeyError::Oversize { .. }
        ));
    }

    #[test]
    fn a_header_cannot_smuggle_a_line() {
        for value in ["a\nrole: root", " a", "a\r"] {
            let block = PemBlock::new("PRIVATE KEY", Secret::new(vec![]));
            assert!(block.with_header("role", value).is_err());
        }
    }
}
