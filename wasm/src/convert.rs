//! Core's values in the form JavaScript takes them; nothing is decided here.

use dct_core::error::Error;
use dct_core::error::Fault;
use dct_core::error::KeyError;
use dct_core::error::Row;
use dct_core::key::PrivateKey;
use serde_json::Value;
use serde_json::json;
use wasm_bindgen::JsError;

/// What may be shown of private keys.
pub(crate) fn keys(keys: &[PrivateKey]) -> Result<String, KeyError> {
    let shown = keys.iter().map(shown).collect::<Result<Value, _>>()?;
    Ok(shown.to_string())
}

fn shown(key: &PrivateKey) -> Result<Value, KeyError> {
    let algorithm = key.public().algorithm()?.to_string();
    Ok(json!({ "id": key.id().to_string(), "algorithm": algorithm }))
}

/// A refusal as the message of a JavaScript `Error`: JSON of its code, status, sentence and hint.
pub(crate) fn refusal(error: &Error) -> JsError {
    JsError::new(&entry(error).to_string())
}

/// A refusal as data.
pub(crate) fn entry(error: &Error) -> Value {
    line(error.row(), &error.to_string())
}

/// A refusal as its sentence alone.
pub(crate) fn sentence(error: &Error) -> String {
    error.to_string()
}

/// The catalogue as one JSON list, in the order of the documentation.
pub(crate) fn catalogue(groups: &[&[Row]]) -> String {
    groups
        .iter()
        .flat_map(|rows| rows.iter())
        .map(|row| line(row, row.message))
        .collect::<Value>()
        .to_string()
}

fn line(row: &Row, message: &str) -> Value {
    json!({
        "code": row.code,
        "fault": fault(row.fault),
        "status": row.fault.exit_status(),
        "message": message,
        "hint": row.hint,
    })
}

const fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Usage => "usage",
        Fault::Key => "key",
        Fault::Registry => "registry",
        Fault::TrustServer => "trust_server",
        Fault::Digest => "digest",
        Fault::Verification => "verification",
        Fault::Conflict => "conflict",
        _ => "unexpected",
    }
}
