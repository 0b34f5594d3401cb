//! The keys of a report: all that the believed roles name, and where they are used.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::CertificateReport;
use super::KeyReport;
use super::judge::Judged;
use super::roles::days;
use crate::key::KeyId;
use crate::key::PublicKey;
use crate::sorted::Map;
use crate::time::Instant;
use crate::trust::Trusted;
use crate::tuf::name::RoleName;

pub(super) fn report(judged: &Judged, now: Instant) -> Vec<KeyReport> {
    let Some(trusted) = &judged.trusted else {
        return Vec::new();
    };
    let used = uses(trusted);
    known(trusted)
        .into_values()
        .map(|key| KeyReport {
            id: key.id().to_string(),
            canonical_id: key.canonical_id().ok().map(|id| id.to_string()),
            keytype: key.keytype().as_str().into(),
            algorithm: key.algorithm().ok().map(|algorithm| algorithm.to_string()),
            certificate: certificate(key, now),
            roles: used.get(&key.id()).cloned().unwrap_or_default(),
        })
        .collect()
}

fn known(trusted: &Trusted) -> Map<KeyId, &PublicKey> {
    let delegated = trusted
        .all_targets()
        .flat_map(|(_, targets)| targets.delegations.keys.iter());
    trusted
        .root()
        .keys
        .iter()
        .chain(delegated)
        .map(|key| (key.id(), key))
        .collect()
}

fn uses(trusted: &Trusted) -> Map<KeyId, Vec<String>> {
    let base = [
        RoleName::Root,
        RoleName::Targets,
        RoleName::Snapshot,
        RoleName::Timestamp,
    ];
    let delegated = trusted
        .reaches()
        .into_iter()
        .map(|reach| reach.role)
        .filter(RoleName::is_delegation);
    let mut uses: Map<KeyId, Vec<String>> = Map::new();
    for role in base.into_iter().chain(delegated) {
        for key in trusted
            .signers(&role)
            .map(|signers| signers.keys)
            .unwrap_or_default()
        {
            uses.change(key.id(), |roles| roles.push(role.to_string()));
        }
    }
    uses
}

fn certificate(key: &PublicKey, now: Instant) -> Option<CertificateReport> {
    let chain = key.certificates().ok()??;
    let leaf = chain.leaf();
    Some(CertificateReport {
        common_name: leaf.common_name().into(),
        not_before: leaf.not_before().to_string(),
        not_after: leaf.not_after().to_string(),
        days_left: days(now, leaf.not_after()),
        near_expiry: leaf.is_near_expiry(now),
    })
}
