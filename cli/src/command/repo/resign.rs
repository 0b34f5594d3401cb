//! What `repo renew` and `repo repair` share: they read past expiry, show what they vouch for, and sign
//! with the keys at hand.

use dct_core::error::EditError;
use dct_core::error::Error;
use dct_core::error::TrustError;
use dct_core::flow::Proof;
use dct_core::flow::Published;
use dct_core::flow::Renewal;
use dct_core::flow::Repository;
use dct_core::flow::renew;
use dct_core::flow::salvage;
use dct_core::key::KeyId;
use dct_core::key::PrivateKey;
use dct_core::oci::Digest;
use dct_core::oci::Reference;
use dct_core::sorted::Set;
use dct_core::trust::Expiry;
use dct_core::trust::Trusted;
use dct_core::tuf::Targets;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Session;
use getrandom::SysRng;
use serde::Serialize;

use super::super::Desk;
use crate::failure::Failure;
use crate::keys::Keyring;

/// A role that was signed again.
#[derive(Serialize)]
struct Resigned {
    role: String,
    version: u32,
    expires: String,
}

/// A chain whose signatures and versions are right, expired or not.
pub(super) fn read(
    desk: &Desk<'_>,
    image: &Reference,
) -> Result<(Repository, Trusted, Proof), Failure> {
    let mut repository = desk.repository(image, "pull,push")?;
    repository.expiry = Expiry::Tolerate(desk.settings.now);
    let (trusted, proof) = desk.drive(Session::start(|wire| salvage(wire, &repository)))?;
    if proof == Proof::None {
        desk.report.talk(
            "warning: the server cannot sign a timestamp, so nothing proves that this is the newest there is",
        );
    }
    Ok((repository, trusted, proof))
}

/// The roles whose own signatures count no more, and that can be taken over.
pub(super) fn orphans(trusted: &Trusted) -> Vec<RoleName> {
    let unusable = trusted.unusable().iter();
    let orphaned = unusable.filter(|(role, reason)| {
        let is_unsigned = matches!(
            reason,
            Error::Trust(TrustError::Threshold { .. } | TrustError::Unsigned { .. })
        );
        is_unsigned && trusted.remains(role).is_some()
    });
    orphaned.map(|(role, _)| role.clone()).collect()
}

/// Says what a role holds, tag by tag: whoever signs it vouches for that.
pub(super) fn show(desk: &Desk<'_>, trusted: &Trusted, role: &RoleName) {
    let content: Option<&Targets> = match trusted.targets(role) {
        Some(file) => Some(file),
        None => trusted.remains(role),
    };
    let Some(content) = content else {
        return;
    };
    for (tag, meta) in content.targets.iter() {
        let digest = meta.sha256().map(Digest::from);
        let digest = digest.map_or("no usable digest".to_owned(), |digest| digest.to_string());
        let tag = dct_core::error::quote(&tag);
        desk.report.talk(&format!("  {tag}  {digest}"));
    }
    for delegation in content.delegations.iter() {
        let ids = delegation.key_ids.iter().flatten();
        let ids: Vec<String> = ids.map(ToString::to_string).collect();
        desk.report.talk(&format!(
            "  {} may be signed by {}",
            delegation.name,
            ids.join(", ")
        ));
    }
}

/// Says what every believed role holds, but for those that are shown anyway: a snapshot vouches for all.
pub(super) fn show_all_but(desk: &Desk<'_>, trusted: &Trusted, shown: &[RoleName]) {
    let files = trusted.all_targets();
    for (role, file) in files.filter(|(role, _)| !shown.contains(role)) {
        let version = file.version.get();
        desk.report
            .talk(&format!("{role} says in version {version}:"));
        show(desk, trusted, role);
    }
}

/// Opens the keys of these roles, and of the snapshot, which may be the owner's too.
pub(super) fn open(
    keyring: &Keyring,
    trusted: &Trusted,
    renewal: &Renewal,
) -> Result<Vec<PrivateKey>, Failure> {
    let mut ids: Set<KeyId> = trusted.key_ids(&RoleName::Snapshot);
    for role in renewal.roles() {
        ids.extend(trusted.key_ids(role));
    }
    keyring.open(&ids)
}

/// Splits off the roles that the keys at hand cannot sign; when they can sign none, that is refused.
pub(super) fn leave_out(
    trusted: &Trusted,
    renewal: &mut Renewal,
    keys: &[PrivateKey],
) -> Result<Vec<RoleName>, Failure> {
    let mut left = Vec::new();
    for roles in [&mut renewal.renew, &mut renewal.adopt] {
        roles.retain(|role| {
            let may_sign = trusted.may_sign(role, keys);
            if !may_sign {
                left.push(role.clone());
            }
            may_sign
        });
    }
    match left.first() {
        Some(role) if renewal.is_empty() => Err(Error::from(EditError::KeyNotHeld {
            role: role.to_string(),
            accepted: ids(trusted, role),
        })
        .into()),
        _ => Ok(left),
    }
}

/// Signs and publishes.
pub(super) fn publish(
    desk: &Desk<'_>,
    (repository, trusted): (&Repository, Trusted),
    renewal: &Renewal,
    keys: &[PrivateKey],
) -> Result<Published, Failure> {
    let mut rng = SysRng;
    let published = desk.drive(Session::start(|wire| {
        renew(wire, repository, trusted, renewal, keys, &mut rng)
    }))?;
    Ok(published)
}

/// Says what was signed, and until when it is good now.
pub(super) fn told(desk: &Desk<'_>, published: &Published) {
    let trusted = &published.trusted;
    let resigned: Vec<Resigned> = published
        .signed
        .iter()
        .filter_map(|role| {
            let (version, expires) = match role {
                RoleName::Root => (trusted.root().version, &trusted.root().expires),
                RoleName::Snapshot => {
                    let snapshot = &trusted.snapshot()?.0;
                    (snapshot.version, &snapshot.expires)
                }
                _ => {
                    let file = trusted.targets(role)?;
                    (file.version, &file.expires)
                }
            };
            Some(Resigned {
                role: role.to_string(),
                version: version.get(),
                expires: expires.as_str().to_owned(),
            })
        })
        .collect();
    let lines: Vec<String> = resigned
        .iter()
        .map(|role| {
            format!(
                "{}  version {}  expires {}",
                role.role, role.version, role.expires
            )
        })
        .collect();
    desk.report.result(&lines, &resigned);
}

/// The keys of a role, as people know them.
pub(super) fn ids(trusted: &Trusted, role: &RoleName) -> String {
    let ids: Vec<String> = trusted
        .key_ids(role)
        .iter()
        .map(ToString::to_string)
        .collect();
    ids.join(", ")
}
