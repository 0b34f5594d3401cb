//! The tags of a report: who carries them, what Docker acts on, and who agrees with it.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::CarrierReport;
use super::TagReport;
use super::judge::Judged;
use super::roles::hex;
use crate::trust::Reach;
use crate::trust::Trusted;
use crate::tuf::FileMeta;
use crate::tuf::name::RoleName;

pub(super) fn report(judged: &Judged) -> Vec<TagReport> {
    let Some(trusted) = &judged.trusted else {
        return Vec::new();
    };
    let shared = RoleName::releases();
    let (first, then) = trusted.lookup_order(None);
    carried(trusted)
        .chunk_by(|a, b| a.name == b.name)
        .filter_map(|carriers| {
            let name = &carriers.first()?.name;
            // Where `lookup` would refuse, nothing may be shown as released.
            let unknown =
                |reach: &Reach| trusted.unusable().contains_key(&reach.role) && reach.covers(name);
            let record = |reach: &Reach| carriers.iter().find(|record| record.role == reach.role);
            let hit = match first.iter().find_map(record) {
                None if trusted.unusable().contains_key(&shared) => None,
                None if first.iter().any(unknown) => None,
                None => then.iter().find_map(record),
                hit => hit,
            };
            let released =
                hit.filter(|record| record.role == shared || record.role == RoleName::Targets);
            Some(tag(name, released, carriers))
        })
        .collect()
}

/// What a role records of a name.
struct Record<'a> {
    name: Cow<'a, str>,
    role: RoleName,
    meta: FileMeta,
}

/// Every record of a role that may make it, by name and then by role.
fn carried(trusted: &Trusted) -> Vec<Record<'_>> {
    let mut carried = Vec::new();
    for reach in trusted.reaches() {
        let Some(targets) = trusted.targets(&reach.role) else {
            continue;
        };
        let records = targets.targets.iter();
        carried.extend(
            records
                .filter(|(name, _)| reach.covers(name))
                .map(|(name, meta)| Record {
                    name,
                    role: reach.role.clone(),
                    meta,
                }),
        );
    }
    carried.sort_by(|a, b| (&a.name, &a.role).cmp(&(&b.name, &b.role)));
    carried.dedup_by(|a, b| a.name == b.name && a.role == b.role);
    carried
}

fn tag(name: &str, released: Option<&Record<'_>>, carriers: &[Record<'_>]) -> TagReport {
    let digest = released.and_then(|record| record.meta.sha256());
    let carried_by: Vec<CarrierReport> = carriers
        .iter()
        .map(|Record { role, meta, .. }| CarrierReport {
            role: role.to_string(),
            sha256: meta.sha256().map(|digest| hex(&digest)),
            size: meta.length,
            agrees: digest.is_some() && meta.sha256() == digest,
            custom: meta.custom.clone(),
        })
        .collect();
    TagReport {
        name: name.into(),
        released_by: released.map(|record| record.role.to_string()),
        sha256: digest.map(|digest| hex(&digest)),
        size: released.map(|record| record.meta.length),
        signers: signers(&carried_by),
        carried_by,
    }
}

/// Docker names a signer after its delegation, and does not count `targets/releases`.
fn signers(carried_by: &[CarrierReport]) -> Vec<String> {
    carried_by
        .iter()
        .filter(|carrier| carrier.agrees)
        .filter_map(|carrier| carrier.role.strip_prefix("targets/"))
        .filter(|signer| *signer != "releases")
        .map(String::from)
        .collect()
}
