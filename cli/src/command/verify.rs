//! `verify`: what a tag is, who says so, and whether that is what was expected.

use dct_core::flow::Answer;
use dct_core::flow::verify;
use dct_core::oci::Reference;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Session;
use serde::Serialize;

use super::Desk;
use super::with_tag;
use crate::args::Verify;
use crate::failure::Failure;

#[derive(Serialize)]
struct Verified {
    image: String,
    digest: String,
    size: u64,
    released_by: String,
    signers: Vec<String>,
}

pub(super) fn run(desk: &Desk<'_>, args: &Verify) -> Result<(), Failure> {
    let (image, answer) = ask(desk, &args.image)?;
    answer.refuse_dissent(&args.signer)?;
    let signers = signers(&answer);
    let digest = answer.digest();
    let released_by = answer.released.role.to_string();
    desk.report.talk(&match signers.as_slice() {
        [] => format!("released by {released_by}"),
        names => format!("released by {released_by}, signed by {}", names.join(", ")),
    });
    desk.report.result(
        &[image.clone().with_digest(digest).to_string()],
        &Verified {
            image: image.to_string(),
            digest: digest.to_string(),
            size: answer.released.meta.length,
            released_by,
            signers,
        },
    );
    Ok(())
}

/// What the tag of an image is, and that it is the digest of the image if it has one.
pub(super) fn ask(desk: &Desk<'_>, image: &Reference) -> Result<(Reference, Answer), Failure> {
    let (image, tag) = with_tag(image)?;
    let repository = desk.repository(&image, "pull")?;
    let answer = desk.drive(Session::start(|wire| {
        verify(wire, &repository, tag.to_string())
    }))?;
    desk.keep(&answer.trusted);
    if let Some(expected) = image.digest() {
        answer.refuse_other(expected)?;
    }
    Ok((image, answer))
}

/// The people below `targets` who signed what is released.
fn signers(answer: &Answer) -> Vec<String> {
    let agreeing = answer
        .carriers
        .iter()
        .filter(|carrier| carrier.meta.sha256() == Some(*answer.digest().as_bytes()));
    agreeing
        .filter(|carrier| carrier.role != RoleName::releases())
        .filter_map(|carrier| carrier.role.as_str().strip_prefix("targets/"))
        .map(str::to_owned)
        .collect()
}
