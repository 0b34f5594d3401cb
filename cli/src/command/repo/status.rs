//! `repo status`: when each role expires, who can sign it again, and which is the first.

use dct_core::error::TrustError;
use dct_core::flow::certificates_end;
use dct_core::flow::salvage;
use dct_core::oci::Reference;
use dct_core::time::Expires;
use dct_core::trust::Expiry;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Session;
use serde::Serialize;

use super::super::Desk;
use crate::failure::Failure;

#[derive(Serialize)]
struct Status {
    gun: String,
    roles: Vec<Standing>,
    /// The role that people sign and that ends first.
    first: Option<String>,
    unusable: Vec<Unusable>,
}

#[derive(Serialize)]
struct Standing {
    role: String,
    version: u32,
    expires: String,
    days_left: i64,
    keys: Vec<String>,
}

#[derive(Serialize)]
struct Unusable {
    role: String,
    code: &'static str,
    reason: String,
    keys: Vec<String>,
}

pub(super) fn status(desk: &Desk<'_>, image: &Reference, days: Option<u16>) -> Result<(), Failure> {
    let mut repository = desk.repository(image, "pull")?;
    // What has expired is what a status is asked for.
    repository.expiry = Expiry::Tolerate(desk.settings.now);
    let (trusted, _) = desk.drive(Session::start(|wire| salvage(wire, &repository)))?;
    let roles = standings(desk, &trusted);
    let unusable: Vec<Unusable> = unusable(&trusted);
    // The server signs its own roles again by itself, every few days.
    let owned = roles
        .iter()
        .filter(|role| !matches!(role.role.as_str(), "snapshot" | "timestamp"));
    let first = owned.min_by_key(|role| role.days_left);
    let mut lines: Vec<String> = roles.iter().map(line).collect();
    lines.extend(unusable.iter().map(|role| {
        let keys = role.keys.join(" ");
        format!(
            "{:<24}  not believed: {}  keys {keys}",
            role.role, role.reason
        )
    }));
    lines.extend(first.map(|role| {
        let keys = role.keys.join(" or ");
        format!(
            "first to expire: {} in {} days; signed by {keys}",
            role.role, role.days_left
        )
    }));
    let refusal = days
        .zip(first)
        .filter(|(days, first)| first.days_left < i64::from(*days))
        .map(|(days, first)| TrustError::EndsSoon {
            role: first.role.clone(),
            expires: first.expires.clone(),
            days,
            accepted: first.keys.join(", "),
        });
    let status = Status {
        gun: trusted.gun().to_string(),
        first: first.map(|role| role.role.clone()),
        roles,
        unusable,
    };
    desk.report.result(&lines, &status);
    refusal.map_or(Ok(()), |refusal| Err(refusal.into()))
}

fn line(role: &Standing) -> String {
    format!(
        "{:<24}  version {:<4}  expires {}  in {} days  keys {}",
        role.role,
        role.version,
        role.expires,
        role.days_left,
        role.keys.join(" ")
    )
}

fn standings(desk: &Desk<'_>, trusted: &Trusted) -> Vec<Standing> {
    let standing = |role: RoleName, version: u32, expires: &Expires| Standing {
        keys: keys(trusted, &role),
        role: role.to_string(),
        version,
        expires: expires.as_str().to_owned(),
        days_left: (expires.at().unix() - desk.settings.now.unix()).div_euclid(24 * 60 * 60),
    };
    let root = trusted.root();
    let mut all = vec![standing(RoleName::Root, root.version.get(), &root.expires)];
    // When a certificate ends, root ends with it.
    if let (Some(end), Some(root)) = (certificates_end(trusted), all.first_mut())
        && end < trusted.root().expires.at()
    {
        root.expires = end.to_string();
        root.days_left = (end.unix() - desk.settings.now.unix()).div_euclid(24 * 60 * 60);
    }
    all.extend(
        trusted
            .timestamp()
            .map(|file| standing(RoleName::Timestamp, file.0.version.get(), &file.0.expires)),
    );
    all.extend(
        trusted
            .snapshot()
            .map(|file| standing(RoleName::Snapshot, file.0.version.get(), &file.0.expires)),
    );
    all.extend(
        trusted
            .all_targets()
            .map(|(role, file)| standing(role.clone(), file.version.get(), &file.expires)),
    );
    all
}

fn unusable(trusted: &Trusted) -> Vec<Unusable> {
    let unusable = trusted.unusable().iter();
    let unusable = unusable.map(|(role, error)| Unusable {
        role: role.to_string(),
        code: error.code(),
        reason: error.to_string(),
        keys: keys(trusted, role),
    });
    unusable.collect()
}

fn keys(trusted: &Trusted, role: &RoleName) -> Vec<String> {
    let ids = trusted.key_ids(role);
    ids.iter().map(ToString::to_string).collect()
}
