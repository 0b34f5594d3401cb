//! `repo delete`: the server forgets a repository, or only this machine does.

use std::path::Path;

use dct_core::flow::delete as delete_flow;
use dct_core::oci::Reference;
use dct_core::wire::Session;
use serde::Serialize;

use super::super::Desk;
use crate::consent::Consent;
use crate::failure::Failure;
use crate::memory;

#[derive(Serialize)]
struct Deleted {
    gun: String,
    /// The trust server that forgot it too.
    server: Option<String>,
}

pub(super) fn delete(desk: &Desk<'_>, image: &Reference, consent: Consent) -> Result<(), Failure> {
    let repository = desk.repository(image, "*")?;
    let gun = repository.gun.to_string();
    let server = repository.server.base().to_string();
    let what = format!("delete all trust data of {gun} from {server}, for everybody");
    consent.seek(desk.report, &what)?;
    desk.drive(Session::start(|wire| delete_flow(wire, &repository)))?;
    memory::forget(desk.settings.trust(), &repository.gun)?;
    desk.report.talk(&format!(
        "{gun} has no trust data any more; other clients believe what they cached until its timestamp \
expires, and private keys stay where they are"
    ));
    if let Some(root) = memory::beginning(desk.settings.trust(), &repository.gun) {
        desk.report.talk(&kept(&root));
    }
    told(desk, gun, Some(server));
    Ok(())
}

/// The next root that is seen will be the first one: the chance of whoever sits in between.
pub(super) fn forget(desk: &Desk<'_>, image: &Reference, consent: Consent) -> Result<(), Failure> {
    let gun = image.gun();
    let what = format!("forget which root of {gun} was believed, and from which versions on");
    consent.seek(desk.report, &what)?;
    memory::forget(desk.settings.trust(), gun)?;
    let next = match memory::beginning(desk.settings.trust(), gun) {
        Some(root) => kept(&root),
        None => "its first root that is seen next will be believed unless it is pinned".into(),
    };
    desk.report
        .talk(&format!("{gun} is forgotten here; {next}"));
    told(desk, gun.to_string(), None);
    Ok(())
}

/// What we never write to, and begin from.
fn kept(root: &Path) -> String {
    format!(
        "but Docker or Notary still believes the root in {}, from which we begin too: remove it to believe another one",
        root.display()
    )
}

fn told(desk: &Desk<'_>, gun: String, server: Option<String>) {
    let deleted = Deleted { gun, server };
    desk.report
        .result(std::slice::from_ref(&deleted.gun), &deleted);
}
