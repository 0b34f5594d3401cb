//! `repo status`: when each role expires.

use dct_core::error::TrustError;
use dct_core::flow::fetch;
use dct_core::oci::Reference;
use dct_core::time::Expires;
use dct_core::trust::Expiry;
use dct_core::trust::Trusted;
use dct_core::wire::Session;
use serde::Serialize;

use super::super::Desk;
use crate::failure::Failure;

#[derive(Serialize)]
struct Standing {
    role: String,
    version: u32,
    expires: String,
    days_left: i64,
}

pub(super) fn status(desk: &Desk<'_>, image: &Reference, days: Option<u16>) -> Result<(), Failure> {
    let mut repository = desk.repository(image, "pull")?;
    // What has expired is what a status is asked for.
    repository.expiry = Expiry::Tolerate(desk.settings.now);
    let trusted = desk.drive(Session::start(|wire| fetch(wire, &repository)))?;
    let standings = standings(desk, &trusted);
    let lines: Vec<String> = standings
        .iter()
        .map(|role| {
            format!(
                "{:<24}  version {:<4}  expires {}  in {} days",
                role.role, role.version, role.expires, role.days_left
            )
        })
        .collect();
    desk.report.result(&lines, &standings);
    // The server signs its own roles again by itself, every few days.
    let owned = standings
        .iter()
        .filter(|role| !matches!(role.role.as_str(), "snapshot" | "timestamp"));
    let first = owned.min_by_key(|role| role.days_left);
    match (first, days) {
        (Some(first), Some(days)) if first.days_left < i64::from(days) => {
            Err(TrustError::EndsSoon {
                role: first.role.clone(),
                expires: first.expires.clone(),
                days,
            }
            .into())
        }
        _ => Ok(()),
    }
}

fn standings(desk: &Desk<'_>, trusted: &Trusted) -> Vec<Standing> {
    let standing = |role: &str, version: u32, expires: &Expires| Standing {
        role: role.to_owned(),
        version,
        expires: expires.as_str().to_owned(),
        days_left: (expires.at().unix() - desk.settings.now.unix()).div_euclid(24 * 60 * 60),
    };
    let root = trusted.root();
    let mut all = vec![standing("root", root.version.get(), &root.expires)];
    all.extend(
        trusted
            .timestamp()
            .map(|file| standing("timestamp", file.0.version.get(), &file.0.expires)),
    );
    all.extend(
        trusted
            .snapshot()
            .map(|file| standing("snapshot", file.0.version.get(), &file.0.expires)),
    );
    all.extend(
        trusted
            .all_targets()
            .map(|(role, file)| standing(role.as_str(), file.version.get(), &file.expires)),
    );
    all
}
