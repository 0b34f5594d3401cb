//! Core's values in the form JavaScript takes them; nothing is decided here.

use dct_core::error::Error;
use dct_core::error::Row;
use serde_json::Value;
use serde_json::json;
use wasm_bindgen::JsError;

/// A refusal as the message of a JavaScript `Error`: JSON of its code, status, sentence and hint.
pub(crate) fn refusal(error: &Error) -> JsError {
    JsError::new(&entry(error.row(), &error.to_string()).to_string())
}

/// The catalogue as one JSON list, in the order of the documentation.
pub(crate) fn catalogue(groups: &[&[Row]]) -> String {
    groups
        .iter()
        .flat_map(|rows| rows.iter())
        .map(|row| entry(row, row.message))
        .collect::<Value>()
        .to_string()
}

fn entry(row: &Row, message: &str) -> Value {
    json!({
        "code": row.code,
        "status": row.fault.exit_status(),
        "message": message,
        "hint": row.hint,
    })
}
