//! `doctor`: what would keep somebody from signing here, and the way out. Changes nothing anywhere.

mod clock;
mod finding;
mod machine;
mod remote;

use self::finding::Findings;
use super::Desk;
use crate::args::Doctor;
use crate::failure::Failure;

pub(super) fn run(desk: &Desk<'_>, args: &Doctor) -> Result<(), Failure> {
    let mut findings = Findings::default();
    machine::look(desk, &mut findings);
    if let Some(image) = &args.image {
        remote::look(desk, image, &args.keys, &mut findings);
    } else {
        findings.warn(
            "image",
            "none was named, so no server was asked",
            "name the image that is to be signed: `dct-sign doctor IMAGE:TAG`",
        );
    }
    desk.report.result(&findings.lines(), &findings.list());
    findings.outcome()
}
