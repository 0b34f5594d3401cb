//! `revoke`: takes the signatures of a tag back, wherever a key at hand may, and says what is left.

use dct_core::error::InputError;
use dct_core::error::quote;
use dct_core::flow::Fate;
use dct_core::flow::Record;
use dct_core::flow::Revocation;
use dct_core::flow::Tags;
use dct_core::flow::recording_roles;
use dct_core::flow::revoke;
use dct_core::oci::Reference;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Session;
use getrandom::SysRng;
use serde::Serialize;

use super::Desk;
use crate::args::Revoke;
use crate::consent::Consent;
use crate::failure::Failure;

#[derive(Serialize)]
struct Revoked {
    image: String,
    role: String,
    outcome: &'static str,
}

pub(super) fn run(desk: &Desk<'_>, args: &Revoke) -> Result<(), Failure> {
    let tags = tags_of(&args.image)?;
    let repository = desk.repository(&args.image, "pull,push")?;
    if tags == Tags::All {
        let what = format!("revoke every tag of {}", repository.gun);
        Consent::from_flag(args.yes).seek(desk.report, &what)?;
    }
    let keyring = desk
        .settings
        .keyring(&args.keys.key, &args.keys.passphrase)?;
    let keys = |trusted: &Trusted| {
        let mut ids = trusted.key_ids(&RoleName::Snapshot);
        for role in recording_roles(trusted, &tags) {
            ids.extend(trusted.key_ids(&role));
        }
        keyring.open(&ids)
    };
    let mut rng = SysRng;
    let revocation: Result<Revocation, Failure> = desk.drive(Session::start(|wire| {
        revoke(wire, &repository, &tags, keys, &mut rng)
    }));
    let revocation = revocation?;
    desk.keep(&revocation.published.trusted);
    if revocation.records.is_empty() {
        desk.report.talk(&format!(
            "no role records {}, nothing was published",
            args.image
        ));
    }
    let name = |record: &Record| format!("{}:{}", repository.gun, quote(record.tag.as_str()));
    let lines: Vec<String> = revocation
        .records
        .iter()
        .map(|record| format!("{}  {}  {}", name(record), record.role, word(record.fate)))
        .collect();
    let values: Vec<Revoked> = revocation
        .records
        .iter()
        .map(|record| Revoked {
            image: name(record),
            role: record.role.to_string(),
            outcome: word(record.fate),
        })
        .collect();
    desk.report.result(&lines, &values);
    Ok(revocation.refuse_rest()?)
}

fn tags_of(image: &Reference) -> Result<Tags, InputError> {
    if image.digest().is_some() {
        return Err(InputError::Reference {
            text: image.to_string(),
            fact: "it names a digest, and tags are what is revoked",
        });
    }
    Ok(image
        .tag()
        .map_or(Tags::All, |tag| Tags::One(tag.clone().into())))
}

const fn word(fate: Fate) -> &'static str {
    match fate {
        Fate::Removed => "removed",
        Fate::Kept => "kept",
        Fate::Trusted => "still trusted",
    }
}
