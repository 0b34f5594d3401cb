//! What stays of a transcript when it is recorded on another day: hashes, keys, times and tokens go,
//! the questions and the kinds of the answers stay.

use std::fmt::Write as _;

use super::Transcript;

/// The lines of a transcript's shape.
#[must_use]
pub fn shape(transcript: &Transcript) -> String {
    let mut text = String::new();
    for round in &transcript.rounds {
        // What a snapshot lists comes in the order of its names, but hashes tell nothing.
        for exchange in round {
            let (asked, answered) = (&exchange.request, &exchange.reply);
            let scheme = asked.authorization.as_deref().unwrap_or("-");
            let scheme = scheme.split(' ').next().unwrap_or_default();
            let headers: Vec<&str> = asked
                .headers
                .iter()
                .map(|(name, _)| name.as_str())
                .collect();
            let parts: Vec<&str> = asked
                .body
                .split("filename=\"")
                .skip(1)
                .filter_map(|part| part.split('"').next())
                .collect();
            let _ = writeln!(
                text,
                "{} {} {scheme} {headers:?} {parts:?} -> {}",
                asked.method,
                without_hash(&asked.url),
                answered.status
            );
        }
        text.push('\n');
    }
    let _ = match &transcript.outcome {
        super::Outcome::Verified(_) => writeln!(text, "verified"),
        other => writeln!(text, "{other:?}"),
    };
    text
}

/// The address without what changes from day to day.
fn without_hash(url: &str) -> String {
    let is_hash = |part: &str| part.len() == 64 && part.bytes().all(|b| b.is_ascii_hexdigit());
    let parts = url
        .split('.')
        .map(|part| if is_hash(part) { "HASH" } else { part });
    parts.collect::<Vec<_>>().join(".")
}
