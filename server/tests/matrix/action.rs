//! Our action as it is shipped, a step of a workflow that has the owner's leave to sign.

use std::fs;

use crate::desk::Desk;
use crate::desk::REPOSITORY;
use crate::ours;

/// Runs the action with inputs, as a runner does, and empties what earlier steps wrote.
fn step(inputs: &str) -> String {
    let action = concat!(env!("CARGO_MANIFEST_DIR"), "/../dist/index.mjs");
    let files = "GITHUB_OUTPUT GITHUB_STEP_SUMMARY GITHUB_ENV GITHUB_PATH GITHUB_STATE";
    format!(
        "mkdir -p temp && for file in {files}; do : > $file; export $file=$PWD/$file; done && \
         RUNNER_TEMP=$PWD/temp GITHUB_ACTIONS=true env \
         \"INPUT_NOTARY-SERVER=$SERVER\" \"INPUT_CA-CERT=$AUTHORITY\" {inputs} node {action}"
    )
}

pub(crate) fn day(desk: &Desk) {
    ours::begin(desk);
    for tag in ["1.0", "2.0"] {
        desk.registry.push_index(REPOSITORY, tag, "built here");
    }
    let digest = desk.registry.digest(REPOSITORY, "1.0");
    let tags = "\"INPUT_TAGS=$REPO:1.0,$REPO:2.0\"";
    let key = "\"INPUT_KEY=$(cat $(grep -l 'role: alice' home/.docker/trust/private/*))\"";
    let sign = format!("{tags} INPUT_DIGEST={digest} {key} \"INPUT_PASSPHRASE=a passphrase\"");
    desk.done(&step(&sign));
    let outputs = fs::read_to_string(desk.folder.join("GITHUB_OUTPUT")).unwrap();
    assert!(outputs.contains(&format!(":2.0@{digest}")), "{outputs}");
    desk.done("dct-sign verify --signer alice $REPO:2.0");
    let verify = format!("{tags} INPUT_DIGEST={digest} INPUT_VERIFY-ONLY=true");
    desk.done(&step(&verify));

    desk.registry
        .push_index(REPOSITORY, "2.0", "by another run");
    desk.refused(&step(&sign), "registry.moved");
}
