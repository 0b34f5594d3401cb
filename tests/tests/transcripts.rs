//! The golden transcripts, replayed: core asks the same, to the byte.

use dct_tests::transcripts::Transcript;
use dct_tests::transcripts::replay;

#[test]
fn every_flow_asks_what_is_written_down() {
    let all = Transcript::all();
    assert!(all.len() >= 9);
    for (name, transcript) in all {
        replay(&name, &transcript);
    }
}
