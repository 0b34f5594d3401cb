//! Whatever a server answers, a flow ends with the refusal that says so.

use dct_tests::answers::bad_answers;

#[test]
fn every_bad_answer_has_its_own_refusal() {
    for case in bad_answers() {
        let code = case.outcome.as_ref().map_err(dct_core::error::Error::code);
        assert_eq!(code, Err(case.code), "{}", case.name);
    }
}

#[test]
fn what_a_server_says_is_quoted() {
    let said = bad_answers()
        .into_iter()
        .filter_map(|case| case.outcome.err());
    let messages: Vec<String> = said.map(|error| error.to_string()).collect();
    assert!(messages.iter().any(|message| message.contains("oops")));
    assert!(messages.iter().all(|message| !message.contains('\n')));
}
