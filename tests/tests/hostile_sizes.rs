//! Files as large as they may be, made so that every look at them costs: each is judged in the time
//! that its bytes deserve.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on must stop"
)]

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_core::key::KeyType;
use dct_core::key::PublicKey;
use dct_core::trust::Expiry;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_tests::repo::Repo;
use dct_tests::repo::seal;
use dct_tests::tool::Workshop;

#[test]
fn a_key_listed_fifty_thousand_times_is_looked_at_once() {
    let folder = Workshop::new(env!("CARGO_TARGET_TMPDIR"), "authority-for-a-bundle");
    let authority = folder.openssl(
        "req -x509 -nodes -subj /CN=ca -keyout key.pem -newkey ec -pkeyopt ec_paramgen_curve:prime256v1",
    );
    let authority = String::from_utf8(authority).unwrap();
    let authority = authority
        .get(authority.find("-----BEGIN CERT").unwrap()..)
        .unwrap();
    let mut repo = Repo::honest();
    let root = repo.hand("root");
    let mut bundle = String::from_utf8(root.public.public().to_vec()).unwrap();
    while bundle.len() + authority.len() < 64 << 10 {
        bundle.push_str(authority);
    }
    let large = PublicKey::new(KeyType::EcdsaX509, bundle.into_bytes());
    let encode = |key: &PublicKey| BASE64_STANDARD.encode(key.public());
    let id = format!("\"{}\"", large.id());
    let text = repo
        .signed(&RoleName::Root)
        .replace(&encode(&root.public), &encode(&large))
        .replace(&format!("\"{}\"", root.public.id()), &id)
        .replacen(
            &format!("[{id}]"),
            &format!("[{}]", vec![id.as_str(); 50_000].join(",")),
            1,
        );
    repo.slip(&RoleName::Root, seal(&text, &[]));
    let file = repo.roots[0].clone();
    let expiry = Expiry::Enforce(repo.now);
    let began = Trusted::begin(Repo::gun(), Pins::default(), file, expiry);
    assert_eq!(began.unwrap_err().code(), "trust.unsigned");
}
