//! People who sign tags into delegations of their own, each version from its number alone: what was
//! lost is known by its bytes.

use std::sync::Arc;

use dct_core::edit::Change;
use dct_core::tuf::name::RoleName;
use dct_tests::peers::TrustServer;
use dct_tests::repo::Hand;
use dct_tests::repo::seal;

use crate::ask;
use crate::file;

/// How many tags a file has.
const TAGS: u32 = 20;

/// Somebody with a delegation.
pub(crate) struct Signer {
    pub(crate) role: RoleName,
    hand: Arc<Hand>,
}

impl Signer {
    pub(crate) fn new(number: u64) -> Self {
        Self {
            role: format!("targets/signer-{number}").parse().unwrap(),
            hand: Hand::p256(100 + number),
        }
    }

    /// What lets them sign.
    pub(crate) fn delegation(&self) -> Change {
        Change::Delegate {
            role: self.role.clone(),
            keys: vec![self.hand.public.clone()],
            paths: vec![String::new()],
        }
    }

    /// A version of their file: its newest tag has its number.
    pub(crate) fn file(&self, version: u32) -> Vec<u8> {
        let tags = (version.saturating_sub(TAGS)..version).map(|number| {
            let name = number + 1;
            format!(
                r#""v{name:06}":{{"hashes":{{"sha256":"{}="}},"length":{name}}}"#,
                "A".repeat(43)
            )
        });
        let tags: Vec<String> = tags.collect();
        let signed = format!(
            r#"{{"_type":"Targets","delegations":{{"keys":{{}},"roles":[]}},"expires":"2099-01-01T00:00:00Z","targets":{{{}}},"version":{version}}}"#,
            tags.join(",")
        );
        seal(&signed, &[Arc::clone(&self.hand)])
    }

    /// The version that is served, which is the very one that was signed.
    pub(crate) fn found(&self, server: &TrustServer, gun: &str) -> u32 {
        let answer = ask(server, "GET", &file(gun, &format!("{}.json", self.role)));
        if answer.status == 404 {
            return 0;
        }
        let json: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
        let version = json["signed"]["version"].as_u64().unwrap();
        let version = version.try_into().unwrap();
        assert_eq!(answer.body, self.file(version), "{gun} {}", self.role);
        version
    }
}
