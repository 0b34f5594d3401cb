//! Files: current, by hash and by version (spec §6.6).

use std::fmt::Write;

use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use hyper::HeaderMap;
use hyper::StatusCode;
use hyper::header;

use super::Asked;
use crate::app::App;
use crate::http::Readers;
use crate::http::answer::Answer;
use crate::http::answer::Fault;
use crate::http::answer::http_date;
use crate::http::answer::json_text;
use crate::http::answer::plain;
use crate::http::answer::with;
use crate::store::Held;
use crate::store::Which;

pub(crate) fn answer(
    app: &App,
    asked: &Asked,
    (gun, role, which): (&Gun, &RoleName, Which),
) -> Result<Answer, Fault> {
    let held = app.store().file(gun, role, which)?.ok_or(Fault::NoFile)?;
    app.was_read(gun, role, which, &held);
    Ok(served(asked, which, &held))
}

/// A file that was found.
pub(crate) fn served(asked: &Asked, which: Which, held: &Held) -> Answer {
    let tag = strong_tag(&held.sha256);
    let answer = if is_known(&asked.headers, &tag) {
        plain(StatusCode::NOT_MODIFIED)
    } else {
        json_text(StatusCode::OK, held.file.clone())
    };
    let date = http_date(Instant::from_unix(held.stored_at));
    let answer = with(answer, header::ETAG, &tag);
    let answer = with(answer, header::LAST_MODIFIED, &date);
    with(answer, header::CACHE_CONTROL, cached(asked.readers, which))
}

/// What has its own hash for a name can never be another file; what has a version can, once the
/// repository was deleted and begun again. Where reading takes a login, no cache that many share may
/// hand out what one of them was let read (RFC 9111 §3.5).
const fn cached(readers: Readers, which: Which) -> &'static str {
    match (readers, which) {
        (Readers::Anyone, Which::Current) => "public, max-age=300, s-maxage=300, must-revalidate",
        (Readers::Anyone, Which::Hashed(_)) => {
            "public, max-age=2592000, s-maxage=2592000, immutable"
        }
        (Readers::Anyone, Which::Version(_)) => "public, max-age=2592000, s-maxage=2592000",
        (Readers::Users, Which::Current) => "private, max-age=300, must-revalidate",
        (Readers::Users, Which::Hashed(_)) => "private, max-age=2592000, immutable",
        (Readers::Users, Which::Version(_)) => "private, max-age=2592000",
    }
}

pub(super) fn strong_tag(sha256: &[u8; 32]) -> String {
    let mut tag = String::from("\"");
    for byte in sha256 {
        // Writing to a `String` cannot fail.
        let _ = write!(tag, "{byte:02x}");
    }
    tag.push('"');
    tag
}

/// RFC 9110 §13.1.2: a tag counts as known with or without the mark of a weak one.
pub(super) fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let fields = headers.get_all(header::IF_NONE_MATCH).into_iter();
    fields
        .filter_map(|field| field.to_str().ok())
        .flat_map(|field| field.split(','))
        .map(|known| known.trim().trim_start_matches("W/"))
        .any(|known| known == tag || known == "*")
}
