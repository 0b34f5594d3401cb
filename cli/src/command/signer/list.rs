//! `signer list`: who may sign, and with which keys.

use dct_core::flow::fetch;
use dct_core::oci::Reference;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Session;
use serde::Serialize;

use super::super::Desk;
use crate::failure::Failure;

#[derive(Serialize)]
struct Listed {
    name: String,
    keys: Vec<String>,
}

pub(super) fn list(desk: &Desk<'_>, image: &Reference) -> Result<(), Failure> {
    let repository = desk.repository(image, "pull")?;
    let trusted = desk.drive(Session::start(|wire| fetch(wire, &repository)))?;
    desk.keep(&trusted);
    let roles = trusted
        .targets(&RoleName::Targets)
        .into_iter()
        .flat_map(|targets| targets.delegations.iter());
    let signers: Vec<Listed> = roles
        .filter(|role| role.name != RoleName::releases())
        .filter_map(|role| {
            Some(Listed {
                name: role.name.as_str().strip_prefix("targets/")?.to_owned(),
                keys: trusted
                    .key_ids(&role.name)
                    .iter()
                    .map(ToString::to_string)
                    .collect(),
            })
        })
        .collect();
    let lines: Vec<String> = signers
        .iter()
        .map(|signer| format!("{}  {}", signer.name, signer.keys.join(" ")))
        .collect();
    desk.report.result(&lines, &signers);
    Ok(())
}
