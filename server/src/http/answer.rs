//! Answers in Notary's words: the only place that knows statuses and error bodies (spec §6.5).

use dct_core::accept::Part;
use dct_core::accept::Refusal;
use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use http_body_util::Full;
use hyper::Response;
use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header;
use hyper::header::HeaderName;
use hyper::header::HeaderValue;
use serde_json::json;

use crate::app::Stopped;

/// What is sent back.
pub(crate) type Answer = Response<Full<Bytes>>;

/// The detail that is left of an error of Go's which has nothing to show.
const EMPTY: &str = "{}";

const JSON: &str = "application/json; charset=utf-8";

/// Why a request is not answered with what it asks for.
#[derive(Debug)]
pub(crate) enum Fault {
    NoFileName,
    BadRole(String),
    BadUpload,
    BadGun(String),
    BadParameters(String),
    TooLarge,
    /// Nothing is ever at this address.
    NotFound,
    /// A file that is not there, and could be.
    NoFile,
    NotAllowed,
    Unauthorized(Box<Challenge>),
    Refused(Refusal),
    /// They ask too often, and may again after so many seconds.
    TooOften(u64),
    /// What keeps us from working at all.
    NotReady(Error),
    /// Something of ours; it is written into the log and not told.
    Ours(Error),
    /// A handler that came to no answer.
    Broken,
}

/// How somebody can prove who they are.
#[derive(Debug)]
pub(crate) struct Challenge {
    pub(crate) header: String,
    /// In JSON.
    pub(crate) detail: Option<String>,
    /// What was wrong with what they gave; for the log alone.
    pub(crate) reason: Option<&'static str>,
}

impl From<Stopped> for Fault {
    fn from(stopped: Stopped) -> Self {
        match stopped {
            Stopped::Refused(refusal) => Self::Refused(refusal),
            Stopped::Failed(error) => Self::Ours(error),
        }
    }
}

impl From<ServeError> for Fault {
    fn from(error: ServeError) -> Self {
        Self::Ours(error.into())
    }
}

impl Fault {
    /// A check that failed.
    pub(crate) fn not_ready(stopped: Stopped) -> Self {
        match Self::from(stopped) {
            Self::Ours(error) => Self::NotReady(error),
            other => other,
        }
    }

    pub(crate) fn answer(&self) -> Answer {
        let bad = StatusCode::BAD_REQUEST;
        match self {
            Self::NoFileName => error(bad, "NO_FILENAME", None),
            Self::BadRole(name) => error(bad, "INVALID_ROLE", Some(text(name))),
            Self::BadUpload => error(bad, "MALFORMED_UPLOAD", None),
            Self::BadGun(fact) => error(bad, "INVALID_GUN", Some(text(fact))),
            Self::BadParameters(fact) => error(bad, "INVALID_PARAMETERS", Some(text(fact))),
            Self::TooLarge => error(StatusCode::PAYLOAD_TOO_LARGE, "MALFORMED_UPLOAD", None),
            Self::NotFound => error(StatusCode::NOT_FOUND, "METADATA_NOT_FOUND", None),
            Self::NoFile => error(
                StatusCode::NOT_FOUND,
                "METADATA_NOT_FOUND",
                Some(EMPTY.into()),
            ),
            Self::NotAllowed => plain(StatusCode::METHOD_NOT_ALLOWED),
            Self::Unauthorized(challenge) => {
                let detail = challenge.detail.clone();
                let answer = error(StatusCode::UNAUTHORIZED, "UNAUTHORIZED", detail);
                with(answer, header::WWW_AUTHENTICATE, &challenge.header)
            }
            Self::Refused(refusal) => error(bad, refusal.part.code(), detail(refusal)),
            Self::TooOften(seconds) => {
                let answer = error(StatusCode::TOO_MANY_REQUESTS, "TOOMANYREQUESTS", None);
                with(answer, header::RETRY_AFTER, &seconds.to_string())
            }
            Self::NotReady(error) => {
                let body = json!({error.code(): "not ready"}).to_string();
                json_text(StatusCode::SERVICE_UNAVAILABLE, body)
            }
            Self::Ours(fault) if passes(fault) => {
                let detail = text(&format!("{}: try again later", fault.code()));
                let busy = StatusCode::SERVICE_UNAVAILABLE;
                let answer = error(busy, "UNAVAILABLE", Some(detail));
                with(answer, header::RETRY_AFTER, "5")
            }
            Self::Ours(_) | Self::Broken => {
                error(StatusCode::INTERNAL_SERVER_ERROR, "UNKNOWN", None)
            }
        }
    }
}

/// Whether the same request may be answered in a while, when there is room or the database is back.
fn passes(fault: &Error) -> bool {
    matches!(
        fault,
        Error::Serve(
            ServeError::Crowded { .. }
                | ServeError::Database { .. }
                | ServeError::DiskFull { .. }
                | ServeError::InUse
                | ServeError::ReadOnly { .. }
                | ServeError::Unreachable { .. }
        )
    )
}

/// What Notary's client shows its user; longer ones would be cut (spec §5.8).
fn detail(refusal: &Refusal) -> Option<String> {
    let message: String = refusal.to_string().chars().take(600).collect();
    let message = text(&message);
    match (refusal.part, refusal.part.name()) {
        (Part::Hierarchy, Some(name)) => Some(format!(
            r#"{{"Name":"{name}","Error":{{"Missing":"snapshot","Msg":{message}}}}}"#
        )),
        (_, Some(name)) => Some(format!(
            r#"{{"Name":"{name}","Error":{{"Msg":{message}}}}}"#
        )),
        (Part::Conflict, None) => Some(EMPTY.into()),
        (_, None) => None,
    }
}

/// A text as JSON.
fn text(text: &str) -> String {
    json!(text).to_string()
}

/// Members stand in Notary's order; `detail` is JSON.
fn error(status: StatusCode, code: &'static str, detail: Option<String>) -> Answer {
    let message = message(code);
    let detail = detail.map_or_else(String::new, |detail| format!(r#","detail":{detail}"#));
    let one = format!(r#"{{"code":"{code}","message":"{message}"{detail}}}"#);
    json_text(status, format!("{{\"errors\":[{one}]}}\n"))
}

/// Word for word what Notary says.
fn message(code: &str) -> &'static str {
    match code {
        "NO_FILENAME" => "No file/role name provided.",
        "INVALID_ROLE" => "The role you are attempting to operate on is invalid.",
        "MALFORMED_JSON" => "JSON sent by the client could not be parsed by the server",
        "MALFORMED_UPLOAD" => "The body of your request is malformed.",
        "INVALID_UPDATE" => "Update sent by the client is invalid.",
        "VERSION" => "A newer version of metadata is already available.",
        "METADATA_NOT_FOUND" => "You have requested metadata that does not exist.",
        "INVALID_GUN" => "The server does not support actions on images of this name.",
        "INVALID_PARAMETERS" => "The parameters provided are not valid.",
        "TOOMANYREQUESTS" => "too many requests",
        "UNAUTHORIZED" => "authentication required",
        "UNAVAILABLE" => "service unavailable",
        _ => "unknown error",
    }
}

/// A status and nothing else.
pub(crate) fn plain(status: StatusCode) -> Answer {
    let mut answer = Answer::default();
    *answer.status_mut() = status;
    answer
}

/// JSON that was asked for.
pub(crate) fn json_text(status: StatusCode, body: impl Into<Bytes>) -> Answer {
    let mut answer = Answer::new(Full::new(body.into()));
    *answer.status_mut() = status;
    with(answer, header::CONTENT_TYPE, JSON)
}

/// The answer with one more header.
pub(crate) fn with(mut answer: Answer, name: HeaderName, value: &str) -> Answer {
    // What we write ourselves holds no control character.
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
    answer
}

/// A moment as HTTP writes it (RFC 9110 §5.6.7).
pub(crate) fn http_date(at: Instant) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let name = |names: &[&'static str], at: i64| {
        let at = usize::try_from(at).ok();
        at.and_then(|at| names.get(at).copied()).unwrap_or_default()
    };
    let [year, month, day, hour, minute, second] = at.civil();
    let weekday = name(&DAYS, at.unix().div_euclid(86_400).rem_euclid(7));
    let month = name(&MONTHS, month - 1);
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT")
}

#[cfg(test)]
mod tests {
    use super::http_date;

    #[test]
    fn dates_are_in_gmt() {
        for (moment, text) in [
            ("1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT"),
            ("2026-11-21T00:15:51Z", "Sat, 21 Nov 2026 00:15:51 GMT"),
            ("2024-02-29T23:59:59Z", "Thu, 29 Feb 2024 23:59:59 GMT"),
        ] {
            assert_eq!(http_date(moment.parse().unwrap()), text);
        }
    }
}
