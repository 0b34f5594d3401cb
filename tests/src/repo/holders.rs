//! Other people's hands: the keys of a role replaced or joined, everything else signed as usual.

use std::sync::Arc;

use dct_core::key::PublicKey;
use dct_core::tuf::Metadata;
use dct_core::tuf::Root;
use dct_core::tuf::Targets;
use dct_core::tuf::Text;
use dct_core::tuf::name::RoleName;

use super::Hand;
use super::Repo;

impl Repo {
    /// Gives `targets/alice` to another key, in the place of hers.
    pub fn delegate_to(&mut self, hand: &Arc<Hand>) {
        let (old, new) = (self.hand("alice"), hand);
        self.list_key(&RoleName::Targets, &new.public.clone());
        let (old, new) = (old.public.id().to_string(), new.public.id().to_string());
        self.swap(
            &RoleName::Targets,
            &format!("{{\"keyids\":[\"{old}\"],\"name\":\"targets/alice\""),
            &format!("{{\"keyids\":[\"{new}\"],\"name\":\"targets/alice\""),
        );
    }

    /// Asks for the signatures of both alice and bob on `targets/releases`.
    pub fn release_by_two(&mut self) {
        let (alice, bob) = (self.hand("alice").public.id(), self.hand("bob").public.id());
        let two = format!("[\"{alice}\",\"{bob}\"],\"name\":\"targets/releases\"");
        let asked = |number| format!("{two},\"paths\":[\"\"],\"threshold\":{number}");
        self.swap(&RoleName::Targets, &asked(1), &asked(2));
    }

    /// Adds a key to the map of a file without giving it to a role.
    pub fn list_key(&mut self, of: &RoleName, key: &PublicKey) {
        let text = Text::from(self.signed(of));
        if *of == RoleName::Root {
            let mut root = Root::decode(of, &text).unwrap();
            root.keys.insert(key.clone());
            self.rewrite(of, |_| root.encode());
        } else {
            let mut targets = Targets::decode(of, &text).unwrap();
            targets.delegations.keys.insert(key.clone());
            self.rewrite(of, |_| targets.encode());
        }
    }

    /// Makes another key the only one of root; it signs the first root itself.
    pub fn root_held_by(&mut self, hand: &Arc<Hand>) {
        let old = self.hand("root").public.id().to_string();
        let new = hand.public.id().to_string();
        self.list_key(&RoleName::Root, &hand.public.clone());
        self.signers.insert(RoleName::Root, vec![Arc::clone(hand)]);
        self.swap(
            &RoleName::Root,
            &format!("\"root\":{{\"keyids\":[\"{old}\"]"),
            &format!("\"root\":{{\"keyids\":[\"{new}\"]"),
        );
    }

    /// Adds a second root key and asks for both signatures; the first root is signed as before.
    pub fn root_held_by_two(&mut self, second: &Arc<Hand>) {
        let first = self.hand("root").public.id().to_string();
        let ids = format!("[\"{first}\",\"{}\"],\"threshold\":2", second.public.id());
        self.list_key(&RoleName::Root, &second.public.clone());
        self.swap(
            &RoleName::Root,
            &format!("\"root\":{{\"keyids\":[\"{first}\"],\"threshold\":1"),
            &format!("\"root\":{{\"keyids\":{ids}"),
        );
    }

    /// Lists a second root key beside the owner's; it alone signs the first root.
    pub fn share_root_with(&mut self, thief: &Arc<Hand>) {
        let owner = self.hand("root").public.id();
        self.list_key(&RoleName::Root, &thief.public);
        self.swap(
            &RoleName::Root,
            &format!("\"root\":{{\"keyids\":[\"{owner}\"]"),
            &format!(
                "\"root\":{{\"keyids\":[\"{owner}\",\"{}\"]",
                thief.public.id()
            ),
        );
        self.signers.insert(RoleName::Root, vec![Arc::clone(thief)]);
        self.resign(&RoleName::Root, &[Arc::clone(thief)]);
    }

    /// Follows root with one that another key holds.
    pub fn root_given_to(&mut self, hand: &Arc<Hand>, signed_by: &[Arc<Hand>]) {
        let key = hand.public.clone();
        self.follow_root(signed_by, |text| {
            let mut root = Root::decode(&RoleName::Root, &Text::from(text)).unwrap();
            let holders = root.roles.get_mut("root").unwrap();
            holders.key_ids = Some(vec![key.id()]);
            root.keys.insert(key);
            root.encode()
        });
    }
}
