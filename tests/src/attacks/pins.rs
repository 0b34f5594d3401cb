//! Lies told to clients who pin something.

use std::sync::Arc;

use dct_core::error::Error;
use dct_core::error::InputError;
use dct_core::error::KeyError;
use dct_core::error::TrustError;
use dct_core::key::CaBundle;
use dct_core::key::KeyId;
use dct_core::key::PublicKey;
use dct_core::trust::FirstUse;
use dct_core::trust::Pins;
use dct_core::tuf::name::RoleName;

use super::Attack;
use crate::golden;
use crate::repo::GUN;
use crate::repo::Hand;
use crate::repo::Repo;
use crate::repo::Visitor;
use crate::repo::at;

pub(super) const ROWS: &[Attack] = &[
    Attack::told(
        "the pinned key is another one",
        |repo| repo.visit_pinning(keys(GUN, [stranger(repo)])).map(drop),
        |_| pin(),
    ),
    Attack::told(
        "the list of pins is empty, which blocks the repository",
        |repo| repo.visit_pinning(keys(GUN, [])).map(drop),
        |_| pin(),
    ),
    Attack::told(
        "the pin of the repository itself goes before a pin that would match",
        |repo| {
            let pins = keys("*", [repo.hand("root").public.id()]);
            let pins = pins.pin_keys(GUN, [stranger(repo)]).unwrap();
            repo.visit_pinning(pins).map(drop)
        },
        |_| pin(),
    ),
    Attack::told(
        "the longest prefix goes before a shorter one that would match",
        |repo| {
            let pins = keys("registry.example/*", [repo.hand("root").public.id()]);
            let pins = pins
                .pin_keys("registry.example/team/*", [stranger(repo)])
                .unwrap();
            repo.visit_pinning(pins).map(drop)
        },
        |_| pin(),
    ),
    Attack::told(
        "a pinned key goes before an authority that would match",
        |repo| {
            repo.root_held_by(&issued());
            let pins = keys("registry*", [stranger(repo)])
                .pin_authority(GUN, authority("ca"))
                .unwrap();
            repo.visit_pinning(pins).map(drop)
        },
        |_| pin(),
    ),
    Attack::told(
        "nothing is pinned and first use is forbidden",
        |repo| repo.visit_pinning(Pins::none(FirstUse::Forbid)).map(drop),
        |_| TrustError::FirstUse { gun: GUN.into() }.into(),
    ),
    Attack::told(
        "only a neighbour is pinned and first use is forbidden",
        |repo| {
            let pins = Pins::none(FirstUse::Forbid)
                .pin_keys(
                    "registry.example/team/app2",
                    [repo.hand("root").public.id()],
                )
                .unwrap();
            repo.visit_pinning(pins).map(drop)
        },
        |_| TrustError::FirstUse { gun: GUN.into() }.into(),
    ),
    Attack::told(
        "the authority pinned is another one",
        |repo| {
            repo.root_held_by(&issued());
            repo.visit_pinning(
                Pins::default()
                    .pin_authority("", authority("other-ca"))
                    .unwrap(),
            )
            .map(drop)
        },
        |_| pin(),
    ),
    Attack::told(
        "no authority issued the certificate, which is its own issuer",
        |repo| {
            repo.visit_pinning(
                Pins::default()
                    .pin_authority("registry", authority("ca"))
                    .unwrap(),
            )
            .map(drop)
        },
        |_| pin(),
    ),
    Attack::told(
        "a root that an authority issued rotates to a key that it did not issue",
        |repo| {
            repo.root_held_by(&issued());
            let own = Hand::certified(1, GUN, repo.now);
            repo.root_given_to(&own, &[issued(), Arc::clone(&own)]);
            repo.visit_pinning(Pins::default().pin_authority("", authority("ca")).unwrap())
                .map(drop)
        },
        |_| pin(),
    ),
    Attack::told(
        "the signature of the key that an authority vouches for is left out of the known root",
        |repo| {
            let issued = issued();
            repo.share_root_with(&issued);
            let both = [repo.hand("root"), issued];
            repo.resign(&RoleName::Root, &both);
            let pins = Pins::default().pin_authority("", authority("ca")).unwrap();
            let memory = repo.visit_pinning(pins.clone())?.remember();
            repo.resign(&RoleName::Root, &both[..1]);
            let visitor = Visitor {
                pins,
                memory: Some(memory),
                ..repo.newcomer()
            };
            repo.show(visitor).map(drop)
        },
        |_| super::threshold("root", 0, 1),
    ),
    Attack::told(
        "the pinned key is listed in root, but did not sign it",
        |repo| {
            let thief = Hand::certified(40, GUN, repo.now);
            repo.share_root_with(&thief);
            repo.visit_pinning(keys(GUN, [repo.hand("root").public.id()]))
                .map(drop)
        },
        |_| super::threshold("root", 0, 1),
    ),
    Attack::told(
        "the key pinned later was listed in the root believed at first use, but never signed it",
        |repo| {
            let thief = Hand::certified(40, GUN, repo.now);
            repo.share_root_with(&thief);
            let memory = repo.memory();
            let visitor = Visitor {
                pins: keys(GUN, [repo.hand("root").public.id()]),
                memory: Some(memory),
                ..repo.newcomer()
            };
            repo.show(visitor).map(drop)
        },
        |_| super::threshold("root", 0, 1),
    ),
    Attack::told(
        "a root that was believed before matches none of today's pins",
        |repo| {
            let visitor = Visitor {
                pins: keys(GUN, [stranger(repo)]),
                memory: Some(repo.memory()),
                ..repo.newcomer()
            };
            repo.show(visitor).map(drop)
        },
        |_| pin(),
    ),
    Attack::told(
        "a root that was believed before was blocked since",
        |repo| {
            let visitor = Visitor {
                pins: keys("registry.example/*", []),
                memory: Some(repo.memory()),
                ..repo.newcomer()
            };
            repo.show(visitor).map(drop)
        },
        |_| pin(),
    ),
    Attack::told(
        "a pattern has its star in the middle",
        |_| {
            Ok(Pins::default()
                .pin_keys("registry.example/*/app", [])
                .map(drop)?)
        },
        |_| {
            InputError::Pin {
                fact: "a `*` may stand only at the end of a pattern",
            }
            .into()
        },
    ),
    Attack::told(
        "a pattern climbs out of its folder",
        |_| {
            Ok(Pins::default()
                .pin_keys("registry.example/../app", [])
                .map(drop)?)
        },
        |_| {
            InputError::Gun {
                text: "registry.example/../app".into(),
                fact: "a part consists of dots, as a path that climbs would",
            }
            .into()
        },
    ),
    Attack::told(
        "a certificate chains to an authority that is not pinned",
        |repo| {
            let chain = issued().public.certificates().unwrap().unwrap();
            Ok(chain.chains_to(&authority("other-ca"), repo.now)?)
        },
        |_| {
            KeyError::CertificateChain {
                common_name: GUN.into(),
                fact: "no pinned authority vouches for it",
            }
            .into()
        },
    ),
    Attack::told(
        "a certificate chains to an authority before it is valid",
        |_| {
            let chain = issued().public.certificates().unwrap().unwrap();
            Ok(chain.chains_to(&authority("ca"), at("2020-01-01T00:00:00Z"))?)
        },
        |_| {
            KeyError::CertificateEarly {
                not_before: "2026-11-21T03:45:00Z".into(),
            }
            .into()
        },
    ),
];

/// The owner of a certificate that `ca.pem` issued.
pub(super) fn issued() -> Arc<Hand> {
    use dct_core::key::KeyType;
    let pem = golden::text("keys/authority/leaf.pem").into_bytes();
    let key = PublicKey::new(KeyType::EcdsaX509, pem);
    Hand::golden("keys/authority/leaf-key.pem").known_as(key)
}

fn authority(name: &str) -> CaBundle {
    CaBundle::read(&golden::text(&format!("keys/authority/{name}.pem"))).unwrap()
}

fn keys(pattern: &str, ids: impl IntoIterator<Item = KeyId>) -> Pins {
    Pins::default().pin_keys(pattern, ids).unwrap()
}

fn stranger(repo: &Repo) -> KeyId {
    repo.hand("stranger").public.id()
}

fn pin() -> Error {
    TrustError::Pin { gun: GUN.into() }.into()
}
