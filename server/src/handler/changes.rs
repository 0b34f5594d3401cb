//! The feed of changes (spec §6.8).

use std::fmt::Write;

use dct_core::time::Instant;
use dct_core::tuf::name::Gun;
use hyper::StatusCode;
use serde_json::Value;
use serde_json::json;

use super::Asked;
use crate::app::App;
use crate::http::answer::Answer;
use crate::http::answer::Fault;
use crate::http::answer::json_text;
use crate::store::Change;
use crate::store::Since;

/// When `records` is 0, as with Notary.
const USUAL: u32 = 100;

/// More than a reader needs at once; it goes on from the last one.
const MOST: u32 = 1000;

pub(crate) fn answer(app: &App, asked: &Asked, gun: Option<&Gun>) -> Result<Answer, Fault> {
    let since = since(&asked.query)?;
    let changes = app.store().changes(gun, since)?;
    let records: Vec<Value> = changes.iter().map(record).collect();
    let body = json!({"count": records.len(), "records": records});
    Ok(json_text(StatusCode::OK, body.to_string()))
}

/// `records` must be there; a negative one looks back from `change_id`, and −1 there is the end.
fn since(query: &str) -> Result<Since, Fault> {
    let bad = |what: &str| Fault::BadParameters(format!("invalid {what} parameter"));
    let records = parameter(query, "records").unwrap_or_default();
    let records: i64 = records.parse().map_err(|_| bad("records"))?;
    let id = parameter(query, "change_id").filter(|id| !id.is_empty());
    let id: i64 = id.unwrap_or("0").parse().map_err(|_| bad("change_id"))?;
    let count = u32::try_from(records.unsigned_abs()).unwrap_or(MOST);
    let count = if count == 0 { USUAL } else { count.min(MOST) };
    Ok(match id {
        -1 => Since::Newest(count),
        _ if records < 0 => Since::Before(id, count),
        _ => Since::After(id, count),
    })
}

fn parameter<'a>(query: &'a str, wanted: &str) -> Option<&'a str> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs
        .find(|(name, _)| *name == wanted)
        .map(|(_, value)| value)
}

fn record(change: &Change) -> Value {
    let mut sha256 = String::new();
    for byte in &change.sha256 {
        // Writing to a `String` cannot fail.
        let _ = write!(sha256, "{byte:02x}");
    }
    json!({
        "ID": change.id.to_string(),
        "CreatedAt": Instant::from_unix(change.made_at).to_string(),
        "GUN": change.gun,
        "Version": change.version,
        "SHA256": sha256,
        "Category": change.category,
    })
}
