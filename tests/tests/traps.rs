//! What the old tools do behind their users' backs: each has a test that shows what we do instead.

use std::fs;
use std::path::Path;

/// What they do, the file and the test that shows our behaviour.
const TRAPS: [(&str, &str, &str); 16] = [
    (
        "sign a tag again as it was recorded, whatever the registry has",
        "cli/tests/stories/traps.rs",
        "a_tag_is_signed_as_the_registry_has_it_now",
    ),
    (
        "push a local image over a manifest list",
        "cli/tests/stories/traps.rs",
        "nothing_is_ever_pushed_to_a_registry",
    ),
    (
        "call it done when no signer was removed",
        "cli/tests/stories/removals.rs",
        "a_signer_leaves_and_released_tags_stay",
    ),
    (
        "say that a key was loaded when it was not",
        "cli/tests/stories/bring.rs",
        "what_cannot_be_taken_in_is_refused_and_leaves_nothing",
    ),
    (
        "call a tag revoked that can still be pulled",
        "cli/tests/stories/revoke.rs",
        "a_copy_in_targets_keeps_a_tag_trusted_and_is_told",
    ),
    (
        "take the answer no for success",
        "cli/tests/stories/endings.rs",
        "a_question_takes_a_yes",
    ),
    (
        "take a line break for a part of the passphrase",
        "cli/tests/stories/traps.rs",
        "a_passphrase_of_a_variable_ends_at_its_line_break",
    ),
    (
        "overlook a wrong passphrase when nothing changes",
        "cli/tests/stories/traps.rs",
        "a_wrong_passphrase_is_noticed_when_nothing_would_change",
    ),
    (
        "upload nothing",
        "cli/tests/stories/traps.rs",
        "nothing_is_uploaded_when_nothing_changes",
    ),
    (
        "ask for a token only where a ping was answered",
        "cli/tests/stories/traps.rs",
        "a_server_that_answers_no_ping_is_asked_for_its_data_all_the_same",
    ),
    (
        "believe any certificate of this machine",
        "cli/tests/stories/traps.rs",
        "a_certificate_of_this_machine_is_checked_like_any_other",
    ),
    (
        "name one reason for everything that goes wrong",
        "cli/tests/stories/answers.rs",
        "every_bad_answer_is_refused_by_its_code",
    ),
    (
        "leave keys of a repository that was never begun",
        "cli/tests/stories/traps.rs",
        "an_init_that_fails_leaves_no_key",
    ),
    (
        "give up a repository that expired",
        "cli/tests/stories/expiry.rs",
        "all_that_expired_is_revived_together_and_the_rest_is_named",
    ),
    (
        "open fifteen connections for one signature",
        "cli/tests/stories/traps.rs",
        "a_signature_takes_two_connections_and_ten_requests",
    ),
    (
        "print refusals where results are expected",
        "cli/tests/stories/refusals.rs",
        "registry_server_digest_and_trust_have_their_own",
    ),
];

#[test]
fn every_trap_has_a_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (trap, file, test) in TRAPS {
        let source = fs::read_to_string(root.join(file));
        let source = source.unwrap_or_else(|error| panic!("{file}: {error}"));
        let head = format!("#[test]\nfn {test}() {{");
        assert!(
            source.contains(&head),
            "`{trap}`: no test `{test}` in {file}"
        );
    }
}
