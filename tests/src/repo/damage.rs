//! Ways to damage the repository in one place and to sign everything above that place again, so
//! that the intended lie is the only one.

use std::sync::Arc;

use dct_core::tuf::Envelope;
use dct_core::tuf::Signature;
use dct_core::tuf::name::RoleName;

use super::Hand;
use super::Repo;
use super::seal;

impl Repo {
    /// Replaces a file and signs what lists it again.
    pub fn put(&mut self, role: &RoleName, file: impl Into<Vec<u8>>) {
        self.slip(role, file);
        match role {
            RoleName::Timestamp => {}
            RoleName::Snapshot => self.sign_timestamp(),
            _ => {
                self.sign_snapshot();
                self.sign_timestamp();
            }
        }
    }

    /// Replaces a file and nothing else. Of the roots it replaces the newest.
    pub fn slip(&mut self, role: &RoleName, file: impl Into<Vec<u8>>) {
        if *role == RoleName::Root {
            self.roots.pop();
        }
        self.store(role, file.into());
    }

    /// Replaces what is signed; its usual signers sign it.
    pub fn rewrite(&mut self, role: &RoleName, change: impl FnOnce(String) -> String) {
        let before = self.signed(role);
        let after = change(before.clone());
        assert_ne!(before, after, "nothing was damaged in {role}");
        let signers = self.signers[role].clone();
        self.put(role, seal(&after, &signers));
    }

    /// Replaces a part of what is signed, where it first stands; its usual signers sign it.
    pub fn swap(&mut self, role: &RoleName, from: &str, to: &str) {
        self.rewrite(role, |text| text.replacen(from, to, 1));
    }

    /// Replaces a part of the file itself, so that signatures do not cover the change.
    pub fn scratch(&mut self, role: &RoleName, from: &str, to: &str) {
        let before = String::from_utf8(self.file(role).to_vec()).unwrap();
        let after = before.replacen(from, to, 1);
        assert_ne!(before, after, "nothing was damaged in {role}");
        self.put(role, after);
    }

    /// Lets others sign a role as it is.
    pub fn resign(&mut self, role: &RoleName, hands: &[Arc<Hand>]) {
        let signed = self.signed(role);
        self.put(role, seal(&signed, hands));
    }

    /// Replaces the list of signatures.
    pub fn signatures(
        &mut self,
        role: &RoleName,
        change: impl FnOnce(Vec<Signature>) -> Vec<Signature>,
    ) {
        let envelope = Envelope::parse(role, self.file(role).to_vec()).unwrap();
        let signatures = change(envelope.signatures().to_vec());
        let sealed = Envelope::seal(envelope.signed().as_str().into(), signatures);
        self.put(role, sealed.file().as_bytes());
    }

    /// Gives a role another version, signed as usual.
    pub fn set_version(&mut self, role: &RoleName, version: i64) {
        self.rewrite(role, |text| {
            let (before, _) = text.rsplit_once("\"version\":").unwrap();
            format!("{before}\"version\":{version}}}")
        });
    }

    /// Gives a role another expiry, signed as usual.
    pub fn set_expiry(&mut self, role: &RoleName, expires: &str) {
        self.rewrite(role, |text| {
            let (before, rest) = text.split_once("\"expires\":\"").unwrap();
            let (_, after) = rest.split_once('"').unwrap();
            format!("{before}\"expires\":\"{expires}\"{after}")
        });
    }

    /// Adds a root after the newest: the text is changed, its version raised, and these sign it.
    pub fn follow_root(&mut self, hands: &[Arc<Hand>], change: impl FnOnce(String) -> String) {
        let text = self.signed(&RoleName::Root);
        let (before, number) = text.rsplit_once("\"version\":").unwrap();
        let next = number.trim_end_matches('}').parse::<u32>().unwrap() + 1;
        let text = change(format!("{before}\"version\":{next}}}"));
        self.roots.push(seal(&text, hands));
        self.sign_snapshot();
        self.sign_timestamp();
    }
}
