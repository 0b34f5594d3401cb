//! The JSON of `docker trust inspect`, to the byte: four blanks a level, and Go's escapes.

use alloc::string::String;
use core::fmt::Write;

use super::DockerView;
use super::OWNER;
use crate::key::KeyId;

/// An array of views, with a line break at its end.
#[must_use]
pub fn docker_json(views: &[DockerView]) -> String {
    let mut out = Writer::default();
    out.list(views, |out, view| {
        out.object(|out| {
            out.member("Name");
            out.text(&view.name);
            out.member("SignedTags");
            out.list(&view.tags, |out, tag| {
                out.object(|out| {
                    out.member("SignedTag");
                    out.text(&tag.name);
                    out.member("Digest");
                    let digest = tag.digest.map(|digest| alloc::format!("{digest:x}"));
                    out.text(&digest.unwrap_or_default());
                    out.member("Signers");
                    if tag.signers.is_empty() {
                        out.list([OWNER], Writer::text);
                    } else {
                        out.list(&tag.signers, |out, name| out.text(name));
                    }
                });
            });
            out.member("Signers");
            out.list(&view.signers, |out, signer| {
                holder(out, &signer.name, &signer.keys);
            });
            out.member("AdministrativeKeys");
            let keys = [
                ("Root", &view.root_keys),
                ("Repository", &view.repository_keys),
            ];
            out.list(keys, |out, (name, keys)| holder(out, name, keys));
        });
    });
    out.text.push('\n');
    out.text
}

fn holder(out: &mut Writer, name: &str, keys: &[KeyId]) {
    out.object(|out| {
        out.member("Name");
        out.text(name);
        out.member("Keys");
        out.list(keys, |out, id| {
            out.object(|out| {
                out.member("ID");
                // Writing to a `String` cannot fail.
                let _ = write!(out.text, "\"{id}\"");
            });
        });
    });
}

/// JSON with line breaks, but for what is empty.
#[derive(Default)]
struct Writer {
    text: String,
    depth: usize,
    is_first: bool,
}

impl Writer {
    fn list<T>(&mut self, items: impl IntoIterator<Item = T>, write: impl Fn(&mut Self, T)) {
        self.enclosed('[', ']', |out| {
            for item in items {
                out.next();
                write(out, item);
            }
        });
    }

    fn object(&mut self, write: impl FnOnce(&mut Self)) {
        self.enclosed('{', '}', write);
    }

    fn enclosed(&mut self, open: char, close: char, write: impl FnOnce(&mut Self)) {
        self.text.push(open);
        self.depth += 1;
        self.is_first = true;
        write(self);
        self.depth -= 1;
        if !self.is_first {
            self.line();
        }
        self.is_first = false;
        self.text.push(close);
    }

    fn next(&mut self) {
        if !self.is_first {
            self.text.push(',');
        }
        self.is_first = false;
        self.line();
    }

    fn line(&mut self) {
        self.text.push('\n');
        for _ in 0..self.depth {
            self.text.push_str("    ");
        }
    }

    fn member(&mut self, name: &str) {
        self.next();
        self.text(name);
        self.text.push_str(": ");
    }

    /// A string as Go's encoder writes it.
    fn text(&mut self, text: &str) {
        self.text.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => {
                    self.text.push('\\');
                    self.text.push(c);
                }
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                '\u{8}' => self.text.push_str("\\b"),
                '\u{c}' => self.text.push_str("\\f"),
                '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => {
                    // Writing to a `String` cannot fail.
                    let _ = write!(self.text, "\\u{:04x}", u32::from(c));
                }
                c => self.text.push(c),
            }
        }
        self.text.push('"');
    }
}
