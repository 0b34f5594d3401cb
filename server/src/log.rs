//! What is written while the server runs: one line of JSON for each thing that happened. Names no
//! secret: it is given none.

use std::io::Write;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering;

use dct_core::time::Instant;
use serde_json::Value;
use serde_json::json;

/// How much is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loudness {
    /// What changes something, and what goes wrong.
    Changes,
    /// Every request.
    Requests,
}

/// Writes to standard error.
#[derive(Debug)]
pub struct Log {
    loudness: Loudness,
    clock: fn() -> Instant,
    start: i64,
    count: AtomicU64,
}

/// Who asked, and the name of their request.
#[derive(Debug)]
pub(crate) struct By<'a> {
    pub(crate) id: &'a str,
    pub(crate) from: &'a str,
    pub(crate) user: Option<&'a str>,
}

/// What is told of a request.
#[derive(Debug)]
pub(crate) struct Line<'a> {
    pub(crate) by: By<'a>,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) status: u16,
    /// Why it was not answered with what it asked for.
    pub(crate) reason: Option<String>,
}

impl Log {
    /// A log that says so much.
    #[must_use]
    pub fn new(loudness: Loudness, clock: fn() -> Instant) -> Self {
        Self {
            loudness,
            clock,
            start: clock().unix(),
            count: AtomicU64::new(0),
        }
    }

    /// A name for a request, to find it again.
    pub(crate) fn next_id(&self) -> String {
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        format!("{:x}-{number:x}", self.start)
    }

    /// Something that happened.
    pub fn event(&self, what: &str, facts: Value) {
        let mut line = json!({"at": (self.clock)().to_string(), "event": what});
        if let (Some(line), Value::Object(facts)) = (line.as_object_mut(), facts) {
            line.extend(facts);
        }
        // A line is one write: standard error keeps nothing back, and a journal's socket that is read
        // slowly fills with writes, not with bytes. Where nobody reads there is nobody to tell.
        let text = format!("{line}\n");
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }

    pub(crate) fn request(&self, line: &Line<'_>) {
        let reads = matches!(line.method, "GET" | "HEAD");
        let is_quiet = reads && (line.status < 400 || line.status == 404);
        if self.loudness == Loudness::Changes && is_quiet {
            return;
        }
        let mut facts = json!({
            "method": line.method,
            "path": line.path,
            "status": line.status,
        });
        if let (Some(facts), Some(reason)) = (facts.as_object_mut(), &line.reason) {
            facts.insert("reason".into(), json!(reason));
        }
        self.deed("request", &line.by, facts);
    }

    /// Something that somebody did.
    pub(crate) fn deed(&self, what: &str, by: &By<'_>, mut facts: Value) {
        if let Some(facts) = facts.as_object_mut() {
            facts.insert("request".into(), json!(by.id));
            facts.insert("from".into(), json!(by.from));
            facts.extend(by.user.map(|user| ("user".into(), json!(user))));
        }
        self.event(what, facts);
    }
}
