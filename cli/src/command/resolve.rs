//! `resolve`: a signed tag as a name that cannot move.

use serde::Serialize;

use super::Desk;
use super::verify::ask;
use crate::args::Resolve;
use crate::failure::Failure;

#[derive(Serialize)]
struct Resolved {
    image: String,
    resolved: String,
}

pub(super) fn run(desk: &Desk<'_>, args: &Resolve) -> Result<(), Failure> {
    let (image, answer) = ask(desk, &args.image)?;
    let resolved = format!("{}@{}", image.gun(), answer.digest());
    let lines = [resolved.clone()];
    desk.report.result(
        &lines,
        &Resolved {
            image: image.to_string(),
            resolved,
        },
    );
    Ok(())
}
