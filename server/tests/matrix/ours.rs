//! Our own command line.

use crate::desk::Desk;
use crate::desk::REPOSITORY;
use crate::place::Door;

pub(crate) fn day(desk: &Desk) {
    desk.registry.push_index(REPOSITORY, "1.0", "first");
    desk.registry.push_index(REPOSITORY, "2.0", "second");
    begin(desk);
    let signed = desk.done("dct-sign sign $REPO:1.0 $REPO:2.0");
    assert!(signed.contains(":2.0@sha256:"), "{signed}");
    for tag in ["1.0", "2.0"] {
        desk.done(&format!("dct-sign verify --signer alice $REPO:{tag}"));
    }
    let again = desk.done("dct-sign sign $REPO:1.0");
    assert!(again.contains("already"), "{again}");
    desk.done("dct-sign inspect --bundle before.json $REPO");
    for role in ["targets", "--local snapshot", "timestamp", "root"] {
        desk.done(&format!("dct-sign repo rotate $REPO {role}"));
    }
    desk.done("dct-sign verify --signer alice $REPO:1.0");
    desk.done("dct-sign revoke $REPO:1.0");
    desk.refused("dct-sign verify $REPO:1.0", "trust.no_tag");
    desk.done("dct-sign repo status --days 5 $REPO");
    desk.done("dct-sign signer remove --force alice $REPO");
    desk.refused("dct-sign verify --signer alice $REPO:2.0", "error[trust.");
    desk.done("dct-sign repo delete --yes $REPO");
    desk.refused("dct-sign verify $REPO:2.0", "error[");
    a_wrong_password_is_refused(desk);
}

/// A key, a repository and its one signer.
pub(crate) fn begin(desk: &Desk) {
    desk.done("dct-sign key generate alice");
    desk.done("dct-sign repo init $REPO");
    desk.done("dct-sign signer add --key alice.pub alice $REPO");
}

fn a_wrong_password_is_refused(desk: &Desk) {
    if desk.place.door == Door::Open {
        return;
    }
    let line = "env -u NOTARY_AUTH DCT_SIGN_USERNAME=ci DCT_SIGN_PASSWORD=mistyped dct-sign repo init $REPO/other";
    desk.refused(line, "unauthorized");
}
