//! Core's values in the form JavaScript takes them; nothing is decided here.

use std::collections::BTreeMap;

use dct_core::error::Error;
use dct_core::error::Fault;
use dct_core::error::InputError;
use dct_core::error::KeyError;
use dct_core::error::Row;
use dct_core::error::quote;
use dct_core::inspect::Files;
use dct_core::inspect::Report;
use dct_core::key::PrivateKey;
use dct_core::time::Instant;
use dct_core::trust::Pins;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use serde::Deserialize;
use serde_json::Value;
use serde_json::json;
use wasm_bindgen::JsError;

use crate::order::pins;

/// A repository's files as JavaScript has them: text, since metadata is UTF-8 or refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    gun: String,
    now: String,
    #[serde(default)]
    root_keys: Vec<String>,
    #[serde(default)]
    roots: Vec<String>,
    timestamp: Option<String>,
    snapshot: Option<String>,
    #[serde(default)]
    targets: BTreeMap<String, String>,
}

/// The same in core's types.
pub(crate) struct Request {
    pub(crate) gun: Gun,
    pub(crate) now: Instant,
    pub(crate) pins: Pins,
    pub(crate) files: Files,
}

impl Request {
    pub(crate) fn read(text: &str) -> Result<Self, JsError> {
        let asked: Asked = serde_json::from_str(text)
            .map_err(|error| JsError::new(&format!("request: {}", quote(&error.to_string()))))?;
        Self::settle(asked).map_err(|error| refusal(&error.into()))
    }

    fn settle(asked: Asked) -> Result<Self, InputError> {
        let bytes = |text: String| text.into_bytes();
        let targets = asked.targets.into_iter();
        let files = Files {
            roots: asked.roots.into_iter().map(bytes).collect(),
            timestamp: asked.timestamp.map(bytes),
            snapshot: asked.snapshot.map(bytes),
            targets: targets
                .map(|(role, file)| Ok((role.parse::<RoleName>()?, file.into_bytes())))
                .collect::<Result<_, InputError>>()?,
        };
        Ok(Self {
            pins: pins(&asked.gun, &asked.root_keys)?,
            gun: asked.gun.parse()?,
            now: asked.now.parse()?,
            files,
        })
    }
}

/// A report as JSON.
pub(crate) fn report(report: &Report) -> Result<String, JsError> {
    serde_json::to_string(report).map_err(|error| JsError::new(&format!("report: {error}")))
}

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
