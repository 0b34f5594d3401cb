//! What any database must do with keys that were given out and that no root has named.

use dct_core::tuf::name::RoleName;
use dct_sign_server::store::SealedKey;
use dct_sign_server::store::Store;

use crate::contract::append;
use crate::contract::file;
use crate::contract::gun;
use crate::now;

fn key(name: &str, role: &RoleName, number: usize) -> SealedKey {
    SealedKey {
        gun: gun(name),
        role: role.clone(),
        key_id: format!("{number:064}"),
        public: "{}".into(),
        sealed: vec![1, 2, 3],
        is_used: false,
    }
}

/// Whoever may ask for keys must not fill the database with them; and a key that signs stays.
pub(crate) fn some_keys_wait(store: &Store) {
    let role = RoleName::Timestamp;
    store.add_key(&key("a", &role, 0), now()).unwrap();
    let root = format!("{{\"keyids\":[\"{:064}\"]}}", 0);
    append(store, "a", &[file("root", 1, &root)]);
    for (name, role) in [("a", RoleName::Snapshot), ("b", role.clone())] {
        store.add_key(&key(name, &role, 0), now()).unwrap();
    }
    for number in 1..=40 {
        store.add_key(&key("a", &role, number), now()).unwrap();
    }
    let ids = |name: &str, role: &RoleName| {
        let mut keys = store.keys(&gun(name)).unwrap();
        keys.retain(|key| key.role == *role);
        let ids = keys.iter().map(|key| key.key_id.parse().unwrap());
        ids.collect::<Vec<usize>>()
    };
    let newest: Vec<usize> = (25..=40).rev().chain([0]).collect();
    assert_eq!(ids("a", &role), newest);
    assert_eq!(ids("a", &RoleName::Snapshot), [0]);
    assert_eq!(ids("b", &role), [0]);
}
