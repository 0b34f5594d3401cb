//! The tags of a report: who carries them, what Docker acts on, and who agrees with it.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
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
        .into_iter()
        .map(|(name, carriers)| {
            // Where `lookup` would refuse, nothing may be shown as released.
            let unknown =
                |reach: &Reach| trusted.unusable().contains_key(&reach.role) && reach.covers(&name);
            let record = |reach: &Reach| carriers.get(&reach.role);
            let hit = match first.iter().find_map(record) {
                None if trusted.unusable().contains_key(&shared) => None,
                None if first.iter().any(unknown) => None,
                None => then.iter().find_map(record),
                hit => hit,
            };
            let released = hit.filter(|(role, _)| *role == shared || *role == RoleName::Targets);
            tag(&name, released, carriers.values())
        })
        .collect()
}

type Record = (RoleName, FileMeta);

/// Every name with the roles that record it and may do so.
fn carried(trusted: &Trusted) -> BTreeMap<Cow<'_, str>, BTreeMap<RoleName, Record>> {
    let mut carried: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
    for reach in trusted.reaches() {
        let Some(targets) = trusted.targets(&reach.role) else {
            continue;
        };
        for (name, meta) in targets
            .targets
            .iter()
            .filter(|(name, _)| reach.covers(name))
        {
            let records = carried.entry(name).or_default();
            records.insert(reach.role.clone(), (reach.role.clone(), meta));
        }
    }
    carried
}

fn tag<'a>(
    name: &str,
    released: Option<&Record>,
    carriers: impl Iterator<Item = &'a Record>,
) -> TagReport {
    let digest = released.and_then(|(_, meta)| meta.sha256());
    let carried_by: Vec<CarrierReport> = carriers
        .map(|(role, meta)| CarrierReport {
            role: role.to_string(),
            sha256: meta.sha256().map(|digest| hex(&digest)),
            size: meta.length,
            agrees: digest.is_some() && meta.sha256() == digest,
            custom: meta.custom.clone(),
        })
        .collect();
    TagReport {
        name: name.into(),
        released_by: released.map(|(role, _)| role.to_string()),
        sha256: digest.map(|digest| hex(&digest)),
        size: released.map(|(_, meta)| meta.length),
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
