//! A rotation that was asked for and never published, at Notary's server with a signer, at the one
//! without, and at ours.

use dct_tests::peers::NotaryServer;
use dct_tests::peers::TrustServer;
use dct_tests::peers::pipe;

/// Whether asking twice gives one key.
fn is_one(port: u16) -> bool {
    let ask = || {
        let path = "/v2/rotations/app/_trust/tuf/timestamp.key";
        let answer = pipe::raw(port, "POST", path, &[], b"");
        assert_eq!(answer.status, 200);
        answer.body
    };
    ask() == ask()
}

/// Its clients ask once for each attempt, and know both answers.
#[test]
fn who_asks_twice_gets_two_keys_as_where_notary_has_no_signer() {
    let ours = TrustServer::start(env!("CARGO_BIN_EXE_dct-sign-server"), &[]);
    assert!(is_one(NotaryServer::on_postgres().port()));
    assert!(!is_one(NotaryServer::start().port()));
    assert!(!is_one(ours.port()));
}
