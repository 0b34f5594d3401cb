//! Lies about the certificates of root keys, and about how many of them must have signed.

use dct_core::error::Error;
use dct_core::key::KeyType;
use dct_core::key::PublicKey;
use dct_core::tuf::name::RoleName;

use super::Attack;
use super::certificate;
use super::threshold;
use crate::golden;
use crate::repo::GUN;
use crate::repo::Hand;

const ROOT: RoleName = RoleName::Root;

pub(super) const ROWS: &[Attack] = &[
    Attack::first(
        "the certificate is for another repository",
        |repo| repo.root_held_by(&Hand::certified(1, "registry.example/team/other", repo.now)),
        |_| other_name("registry.example/team/other"),
    ),
    Attack::first(
        "the certificate is for a repository whose name begins the same",
        |repo| repo.root_held_by(&Hand::certified(1, "registry.example/team", repo.now)),
        |_| other_name("registry.example/team"),
    ),
    Attack::first(
        "the certificate's name differs in case",
        |repo| repo.root_held_by(&Hand::certified(1, "registry.example/team/App", repo.now)),
        |_| other_name("registry.example/team/App"),
    ),
    Attack::first(
        "the certificate has a star in the middle of its name",
        |repo| repo.root_held_by(&Hand::certified(1, "registry.example/*/app", repo.now)),
        |_| other_name("registry.example/*/app"),
    ),
    Attack::first(
        "the certificate's star stands for other repositories",
        |repo| repo.root_held_by(&Hand::certified(1, "registry.example/other*", repo.now)),
        |_| other_name("registry.example/other*"),
    ),
    Attack::first(
        "the certificate expired yesterday",
        |repo| repo.root_held_by(&Hand::certified(1, GUN, repo.now.plus_days(-3651))),
        |_| certificate("certificate expired at 2026-11-20T12:00:00Z"),
    ),
    Attack::first(
        "the certificate begins in two days",
        |repo| repo.root_held_by(&Hand::certified(1, GUN, repo.now.plus_days(2))),
        |_| certificate("certificate is not valid before 2026-11-23T12:00:00Z"),
    ),
    Attack::first(
        "the certificate is an authority's",
        |repo| {
            let authority = golden::text("keys/authority/ca.pem");
            let key = PublicKey::new(KeyType::EcdsaX509, authority.into_bytes());
            repo.root_held_by(&repo.hand("root").known_as(key));
        },
        |_| certificate("certificate cannot be used: the first of the bundle is an authority's"),
    ),
    Attack::first(
        "the certificate's bundle holds two leaves",
        |repo| {
            let own = repo.hand("root").public.public().to_vec();
            let twice = [own.clone(), own].concat();
            let key = PublicKey::new(KeyType::EcdsaX509, twice);
            repo.root_held_by(&repo.hand("root").known_as(key));
        },
        |_| certificate("certificate cannot be used: the bundle holds two that are no authority's"),
    ),
    Attack::first(
        "the certificate is called by the wrong type of key",
        |repo| {
            let own = repo.hand("root").public.public().to_vec();
            let key = PublicKey::new(KeyType::RsaX509, own);
            repo.root_held_by(&repo.hand("root").known_as(key));
        },
        |_| threshold("root", 0, 1),
    ),
    Attack::first(
        "the certificate is no PEM at all",
        |repo| {
            let key = PublicKey::new(KeyType::EcdsaX509, b"trust me".to_vec());
            repo.root_held_by(&repo.hand("root").known_as(key));
        },
        |_| certificate("no PEM block found"),
    ),
    Attack::first(
        "root asks for more signatures than it has keys",
        |repo| {
            repo.swap(
                &ROOT,
                "\"threshold\":1},\"snapshot\"",
                "\"threshold\":2},\"snapshot\"",
            );
        },
        |_| threshold("root", 1, 2),
    ),
    Attack::first(
        "of two needed root keys one is in a certificate for another repository",
        |repo| {
            let other = Hand::certified(30, "registry.example/team/other", repo.now);
            repo.root_held_by_two(&other);
            let both = [repo.hand("root"), other];
            repo.resign(&ROOT, &both);
        },
        |_| threshold("root", 1, 2),
    ),
    Attack::first(
        "of two needed root keys both are one key in two certificates",
        |repo| {
            let again = Hand::certified(1, "registry.example/team/a*", repo.now);
            repo.root_held_by_two(&again);
            let both = [repo.hand("root"), again];
            repo.resign(&ROOT, &both);
        },
        |_| threshold("root", 1, 2),
    ),
    Attack::first(
        "of two needed root keys the certificate of one has expired",
        |repo| {
            let old = Hand::certified(30, GUN, repo.now.plus_days(-3651));
            repo.root_held_by_two(&old);
            let both = [repo.hand("root"), old];
            repo.resign(&ROOT, &both);
        },
        |_| threshold("root", 1, 2),
    ),
];

fn other_name(name: &str) -> Error {
    certificate(&format!("certificate is for `{name}`, not for `{GUN}`"))
}
