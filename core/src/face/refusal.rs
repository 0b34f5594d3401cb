//! Refusals as data.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use serde::Serialize;

use crate::error::CATALOGUE;
use crate::error::Error;
use crate::error::Fault;
use crate::error::Row;
use crate::json::compose;

/// A refusal as JSON: its code, whose move it is, its status, sentence and hint.
#[must_use]
pub fn refusal(error: &Error) -> String {
    compose(&Refusal::of(error))
}

/// Every way core can refuse, as a JSON list, in the order of the documentation.
#[must_use]
pub fn catalogue() -> String {
    let rows = CATALOGUE.iter().flat_map(|rows| rows.iter());
    let rows: Vec<Refusal> = rows
        .map(|row| Refusal::row(row, row.message.into()))
        .collect();
    compose(&rows)
}

#[derive(Serialize)]
pub(super) struct Refusal {
    code: &'static str,
    fault: &'static str,
    status: u8,
    message: String,
    hint: &'static str,
}

impl Refusal {
    pub(super) fn of(error: &Error) -> Self {
        Self::row(error.row(), error.to_string())
    }

    fn row(row: &Row, message: String) -> Self {
        Self {
            code: row.code,
            fault: fault(row.fault),
            status: row.fault.exit_status(),
            message,
            hint: row.hint,
        }
    }
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
        Fault::Unexpected => "unexpected",
    }
}
