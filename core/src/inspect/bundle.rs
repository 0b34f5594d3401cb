//! A repository's files in one document, to the byte: what was fetched, from where, and when.
//!
//! Nothing in it is believed. `docs/bundle.md` describes the form; whatever two readers could take
//! differently is refused.

use alloc::format;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt::Write;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::Files;
use super::Report;
use super::inspect;
use super::judge;
use crate::error::Error;
use crate::error::InputError;
use crate::error::MetadataError;
use crate::error::quote;
use crate::json::Members;
use crate::json::text;
use crate::time::Instant;
use crate::trust::Expiry;
use crate::trust::Memory;
use crate::trust::Pins;
use crate::trust::Trusted;
use crate::tuf::name::Gun;
use crate::tuf::name::RoleName;
use crate::tuf::size_limit;

const FORMAT: &str = "dct-sign-bundle";
const VERSION: u32 = 1;

/// What a server's address may be long at most.
const MAX_SERVER: usize = 8192;

/// As many roots may be in one: more than any client follows.
const MAX_ROOTS: usize = 1001;

/// All files together may be no larger than two of the largest.
const MAX_BYTES: usize = 2 * size_limit(&RoleName::Targets);

/// The files of a repository as a server gave them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "faces build it")]
pub struct Bundle {
    /// The repository.
    pub gun: Gun,
    /// The address of the server that they came from.
    pub server: String,
    /// When they were fetched.
    pub fetched: Instant,
    /// The files.
    pub files: Files,
}

impl Bundle {
    /// A longer document is not read: quotes in JSON take two bytes instead of one.
    pub const MAX_JSON: usize = 2 * MAX_BYTES;

    /// As JSON. The same bundle gives the same text.
    #[must_use]
    pub fn to_json(&self) -> String {
        let roots = self.files.roots.iter().map(|file| ("root", file));
        let timestamp = self.files.timestamp.iter();
        let snapshot = self.files.snapshot.iter();
        let targets = self.files.targets.iter();
        let files = roots
            .chain(timestamp.map(|file| ("timestamp", file)))
            .chain(snapshot.map(|file| ("snapshot", file)))
            .chain(targets.map(|(role, file)| (role.as_str(), file)));
        let mut out = String::from("{");
        for (name, value) in [
            ("format", FORMAT),
            ("gun", self.gun.as_str()),
            ("server", &self.server),
            ("fetched", &self.fetched.to_string()),
        ] {
            member(&mut out, "\n  ", name, value);
            if name == "format" {
                // Writing to a `String` cannot fail.
                let _ = write!(out, "\n  \"version\": {VERSION},");
            }
        }
        out.push_str("\n  \"files\": ");
        let mut open = "[";
        for (role, file) in files {
            out.push_str(open);
            out.push_str("\n    {");
            store(&mut out, role, file);
            out.push_str("\n    }");
            open = ",";
        }
        out.push_str(if open == "[" { "[]\n}\n" } else { "\n  ]\n}\n" });
        out
    }

    /// From JSON.
    ///
    /// # Errors
    ///
    /// When the text is not of this form, or larger than any repository.
    pub fn from_json(text: &str) -> Result<Self, InputError> {
        if text.len() > Self::MAX_JSON {
            return Err(refused("it is larger than any repository"));
        }
        let stored = Stored::read(text).map_err(|error| refused(&error.to_string()))?;
        if stored.format != FORMAT {
            return Err(refused(&format!("its format is not `{FORMAT}`")));
        }
        if stored.version != VERSION {
            let fact = format!("it has version {}, we read {VERSION}", stored.version);
            return Err(refused(&fact));
        }
        let is_plain = stored.server.bytes().all(|byte| byte.is_ascii_graphic());
        if stored.server.len() > MAX_SERVER || !is_plain {
            return Err(refused("its server is not an address"));
        }
        Ok(Self {
            gun: stored.gun.parse()?,
            server: stored.server,
            fetched: stored.fetched.parse()?,
            files: restore(stored.files)?,
        })
    }

    /// Believes the files as a client would that had just fetched them.
    ///
    /// # Errors
    ///
    /// When a base role is missing, or does not deserve trust.
    pub fn believe(
        &self,
        pins: Pins,
        memory: Option<Memory>,
        expiry: Expiry,
    ) -> Result<Trusted, Error> {
        judge::believe(&self.gun, &self.files, pins, memory, expiry)
    }

    /// Looks at the files as they are at a moment.
    #[must_use]
    pub fn report(&self, pins: Pins, memory: Option<Memory>, now: Instant) -> Report {
        inspect(&self.gun, &self.files, pins, memory, now)
    }
}

struct Stored {
    format: String,
    version: u32,
    gun: String,
    server: String,
    fetched: String,
    files: Vec<StoredFile>,
}

/// A file has one of both forms.
struct StoredFile {
    role: String,
    text: Option<String>,
    base64: Option<String>,
}

impl Stored {
    fn read(text: &str) -> Result<Self, MetadataError> {
        let mut members = Members::read(text.as_bytes())?;
        let mut files = Vec::new();
        for file in members.need("files")?.into_list("files")? {
            let mut file = file.into_members("files")?;
            files.push(StoredFile {
                role: file.text("role")?,
                text: file.text_if_any("text")?,
                base64: file.text_if_any("base64")?,
            });
            file.end()?;
        }
        let stored = Self {
            format: members.text("format")?,
            version: members.small("version")?,
            gun: members.text("gun")?,
            server: members.text("server")?,
            fetched: members.text("fetched")?,
            files,
        };
        members.end()?;
        Ok(stored)
    }
}

fn store(out: &mut String, role: &str, file: &[u8]) {
    const INDENT: &str = "\n      ";
    member(out, INDENT, "role", role);
    match core::str::from_utf8(file) {
        Ok(file) => member(out, INDENT, "text", file),
        Err(_) => member(out, INDENT, "base64", &BASE64_STANDARD.encode(file)),
    }
    out.pop();
}

/// A member with a comma behind it.
fn member(out: &mut String, indent: &str, name: &str, value: &str) {
    out.push_str(indent);
    text(out, name);
    out.push_str(": ");
    text(out, value);
    out.push(',');
}

fn restore(stored: Vec<StoredFile>) -> Result<Files, InputError> {
    let mut files = Files::default();
    let mut bytes = 0_usize;
    for StoredFile { role, text, base64 } in stored {
        let name: RoleName = role.parse()?;
        let file = match (text, base64) {
            (Some(text), None) => text.into_bytes(),
            (None, Some(text)) => BASE64_STANDARD
                .decode(text)
                .map_err(|_| refused(&format!("the base64 of `{role}` is damaged")))?,
            _ => {
                let fact = format!("`{role}` must have either `text` or `base64`");
                return Err(refused(&fact));
            }
        };
        bytes = bytes.saturating_add(file.len());
        if file.len() > size_limit(&name) || bytes > MAX_BYTES {
            return Err(refused(&format!("`{role}` is larger than it may be")));
        }
        let twice = match &name {
            RoleName::Root => {
                files.roots.push(file);
                files.roots.len() > MAX_ROOTS
            }
            RoleName::Timestamp => files.timestamp.replace(file).is_some(),
            RoleName::Snapshot => files.snapshot.replace(file).is_some(),
            RoleName::Targets | RoleName::Delegation(_) => {
                files.targets.insert(name, file).is_some()
            }
        };
        if twice {
            return Err(refused(&format!("`{role}` is there too often")));
        }
    }
    Ok(files)
}

fn refused(fact: &str) -> InputError {
    InputError::Bundle { fact: quote(fact) }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::String;
    use alloc::vec;

    use super::Bundle;
    use crate::error::InputError;
    use crate::inspect::Files;
    use crate::sorted::Map;
    use crate::tuf::name::RoleName;

    fn bundle() -> Bundle {
        Bundle {
            gun: "r.test/app".parse().unwrap(),
            server: "https://trust.test".into(),
            fetched: "2026-11-21T00:00:00Z".parse().unwrap(),
            files: Files {
                roots: vec![b"{\"a\":1}\n".to_vec(), b"two".to_vec()],
                timestamp: Some(b"\xff\x00".to_vec()),
                snapshot: Some("\u{1}\u{2028}<>".into()),
                targets: Map::from([
                    (RoleName::Targets, vec![]),
                    (RoleName::releases(), b"t".to_vec()),
                ]),
            },
        }
    }

    #[test]
    fn every_byte_comes_back() {
        let text = bundle().to_json();
        assert_eq!(Bundle::from_json(&text), Ok(bundle()));
        assert!(text.contains(r#""base64": "/wA=""#), "{text}");
        assert!(text.contains(r#""text": "{\"a\":1}\n""#), "{text}");
    }

    #[test]
    fn what_could_be_read_twice_is_refused() {
        let file = |members: &str| {
            format!(
                r#"{{"format":"dct-sign-bundle","version":1,"gun":"r.test/app",
                "server":"https://t.test","fetched":"2026-11-21T00:00:00Z","files":[{members}]}}"#
            )
        };
        assert!(Bundle::from_json(&file("")).is_ok());
        let fact = |text: &str| match Bundle::from_json(text) {
            Err(InputError::Bundle { fact }) => fact,
            other => panic!("{other:?}"),
        };
        for (text, expected) in [
            ("{}", "member `files` is not there"),
            (
                r#"{"role":"root","text":"","text":""}"#,
                "member `text` stands twice in one object",
            ),
            (
                r#"{"role":"targets","text":"a"},{"role":"targets","text":"a"}"#,
                "`targets` is there too often",
            ),
            (
                r#"{"role":"timestamp"}"#,
                "`timestamp` must have either `text` or `base64`",
            ),
            (
                r#"{"role":"root","text":"","base64":""}"#,
                "`root` must have either `text` or `base64`",
            ),
            (
                r#"{"role":"root","base64":"?"}"#,
                "the base64 of `root` is damaged",
            ),
        ] {
            let text = if text == "{}" {
                String::from(text)
            } else {
                file(text)
            };
            assert_eq!(fact(&text), expected, "{text}");
        }
        let later = file("").replace("\"version\":1", "\"version\":2");
        assert_eq!(fact(&later), "it has version 2, we read 1");
        let other = file("").replace("dct-sign-bundle", "other");
        assert_eq!(fact(&other), "its format is not `dct-sign-bundle`");
        let spaced = file("").replace("https://t.test", "x y");
        assert_eq!(fact(&spaced), "its server is not an address");
        let large = format!(
            r#"{{"role":"timestamp","text":"{}"}}"#,
            " ".repeat((1 << 20) + 1)
        );
        assert_eq!(fact(&file(&large)), "`timestamp` is larger than it may be");
        assert!(Bundle::from_json(&file(r#"{"role":"../x","text":""}"#)).is_err());
    }
}
