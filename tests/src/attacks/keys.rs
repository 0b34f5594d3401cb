//! Lies about who signed: strangers, doubles, the wrong method, the wrong bytes.

use dct_core::error::MetadataError;
use dct_core::error::TrustError;
use dct_core::key::KeyType;
use dct_core::key::Method;
use dct_core::key::PublicKey;
use dct_core::tuf::MAX_SIGNATURES;
use dct_core::tuf::name::RoleName;

use super::Attack;
use super::certificate;
use super::threshold;
use crate::repo::Hand;
use crate::repo::Repo;
use crate::repo::role;

const RSA_1024: &str = "keys/imported-delgpass1/\
    d11f6bf67c76718d85edcf29823251b091b73333676a312d15bc6979b645b05e.key";

pub(super) const ROWS: &[Attack] = &[
    Attack::first(
        "root is signed by an arbitrary key",
        |repo| repo.resign(&RoleName::Root, &[repo.hand("stranger")]),
        |_| threshold("root", 0, 1),
    ),
    Attack::first(
        "targets is signed by an arbitrary key",
        |repo| repo.resign(&RoleName::Targets, &[repo.hand("stranger")]),
        |_| threshold("targets", 0, 1),
    ),
    Attack::first(
        "snapshot is signed by an arbitrary key",
        |repo| repo.resign(&RoleName::Snapshot, &[repo.hand("stranger")]),
        |_| threshold("snapshot", 0, 1),
    ),
    Attack::first(
        "timestamp is signed by an arbitrary key",
        |repo| repo.resign(&RoleName::Timestamp, &[repo.hand("stranger")]),
        |_| threshold("timestamp", 0, 1),
    ),
    Attack::first(
        "a delegation is signed by an arbitrary key",
        |repo| repo.resign(&role("targets/releases"), &[repo.hand("stranger")]),
        |_| threshold("targets/releases", 0, 1),
    ),
    Attack::first(
        "a delegation is signed by its sibling's key, which stands beside its own",
        |repo| repo.resign(&role("targets/alice"), &[repo.hand("bob")]),
        |_| threshold("targets/alice", 0, 1),
    ),
    Attack::first(
        "a delegation is signed by the owner's key alone",
        |repo| repo.resign(&role("targets/alice"), &[repo.hand("targets")]),
        |_| threshold("targets/alice", 0, 1),
    ),
    Attack::first(
        "timestamp is signed by the key of snapshot",
        |repo| repo.resign(&RoleName::Timestamp, &[repo.hand("snapshot")]),
        |_| threshold("timestamp", 0, 1),
    ),
    Attack::first(
        "targets carries no signature",
        |repo| repo.resign(&RoleName::Targets, &[]),
        |_| unsigned("targets"),
    ),
    Attack::first(
        "timestamp has null where signatures stand",
        |repo| {
            let text = repo.signed(&RoleName::Timestamp);
            let file = format!("{{\"signed\":{text},\"signatures\":null}}");
            repo.put(&RoleName::Timestamp, file);
        },
        |_| unsigned("timestamp"),
    ),
    Attack::first(
        "one key signs twice for a threshold of two",
        |repo| {
            two_signers(repo, &repo.hand("stranger").public.clone());
            repo.signatures(&role("targets/alice"), |mut all| {
                all.push(all[0].clone());
                all
            });
        },
        |_| threshold("targets/alice", 1, 2),
    ),
    Attack::first(
        "one key signs under two of its ids for a threshold of two",
        |repo| {
            let wrapped = repo.hand("alice").in_certificate("any", repo.now);
            two_signers(repo, &wrapped.public);
            let both = [repo.hand("alice"), wrapped];
            repo.resign(&role("targets/alice"), &both);
        },
        |_| threshold("targets/alice", 1, 2),
    ),
    Attack::first(
        "one key stands twice in a role with a threshold of two",
        |repo| {
            let alice = repo.hand("alice").public.clone();
            two_signers(repo, &alice);
        },
        |_| threshold("targets/alice", 1, 2),
    ),
    Attack::first(
        "one of two needed keys signs",
        |repo| two_signers(repo, &repo.hand("stranger").public.clone()),
        |_| threshold("targets/alice", 1, 2),
    ),
    Attack::first(
        "a signature names the wrong method for its key",
        |repo| method(repo, Method::Eddsa),
        |_| threshold("targets", 0, 1),
    ),
    Attack::first(
        "a signature names a method that nobody knows",
        |repo| method(repo, Method::from("none")),
        |_| threshold("targets", 0, 1),
    ),
    Attack::first(
        "a signature names RSA for an ECDSA key",
        |repo| method(repo, Method::RsaPkcs1v15),
        |_| threshold("targets", 0, 1),
    ),
    Attack::first(
        "a signature has one wrong bit",
        |repo| {
            repo.signatures(&RoleName::Targets, |mut all| {
                all[0].bytes[9] ^= 1;
                all
            });
        },
        |_| threshold("targets", 0, 1),
    ),
    Attack::first(
        "a signature is one byte short",
        |repo| {
            repo.signatures(&RoleName::Targets, |mut all| {
                all[0].bytes.pop();
                all
            });
        },
        |_| threshold("targets", 0, 1),
    ),
    Attack::first(
        "a signature is all zeros",
        |repo| {
            repo.signatures(&RoleName::Targets, |mut all| {
                all[0].bytes.fill(0);
                all
            });
        },
        |_| threshold("targets", 0, 1),
    ),
    Attack::first(
        "a signature is claimed by another id",
        |repo| {
            let id = repo.hand("stranger").public.id();
            repo.signatures(&RoleName::Targets, |mut all| {
                all[0].key = id;
                all
            });
        },
        |_| threshold("targets", 0, 1),
    ),
    Attack::first(
        "the content is changed after it was signed",
        |repo| repo.scratch(&RoleName::Targets, "\"base\"", "\"evil\""),
        |_| threshold("targets", 0, 1),
    ),
    Attack::first(
        "a member that nobody signed is added to the content",
        |repo| repo.scratch(&RoleName::Targets, "{\"_type\"", "{\"_new\":1,\"_type\""),
        |_| threshold("targets", 0, 1),
    ),
    Attack::first(
        "the signature covers the file's spelling instead of the canonical text",
        |repo| {
            // Go escapes `&` in the file; a signer who does not know signs what he sees.
            let canonical = repo.signed(&RoleName::Targets).replace("base", "a&b");
            let seen = canonical.replace('&', "\\u0026");
            let signature = repo.hand("targets").sign(&seen);
            let sealed = dct_core::tuf::Envelope::seal(canonical, vec![signature]);
            repo.put(&RoleName::Targets, sealed.file().as_bytes());
        },
        |_| threshold("targets", 0, 1),
    ),
    Attack::first(
        "a key of a kind that nobody can verify with signs",
        |repo| {
            let odd = PublicKey::new(KeyType::from("rot13"), b"key".to_vec());
            let odd = repo.hand("stranger").known_as(odd);
            repo.delegate_to(&odd);
            repo.resign(&role("targets/alice"), &[odd]);
        },
        |_| threshold("targets/alice", 0, 1),
    ),
    Attack::first(
        "an RSA key of 1024 bits cannot even be used to sign",
        |repo| {
            let weak = Hand::golden(RSA_1024);
            repo.delegate_to(&weak);
            let mut signature = repo.hand("alice").sign("");
            signature.key = weak.public.id();
            signature.method = Method::RsaPss;
            signature.bytes = vec![0; 128];
            repo.signatures(&role("targets/alice"), |_| vec![signature]);
        },
        |_| threshold("targets/alice", 0, 1),
    ),
    Attack::first(
        "a file has more signatures than any threshold needs",
        |repo| {
            repo.signatures(&RoleName::Timestamp, |all| {
                vec![all[0].clone(); MAX_SIGNATURES + 1]
            });
        },
        |_| {
            MetadataError::TooMany {
                what: "signatures",
                limit: MAX_SIGNATURES,
            }
            .into()
        },
    ),
    Attack::first(
        "a root key stands bare, without a certificate",
        |repo| {
            let bare = Hand::p256(1);
            repo.root_held_by(&bare);
        },
        |_| certificate("certificate cannot be used: a root key must stand in a certificate"),
    ),
];

/// Gives `targets/alice` a second key and a threshold of two; the file itself stays as it is.
fn two_signers(repo: &mut Repo, second: &PublicKey) {
    let alice = repo.hand("alice").public.id();
    if second.id() != alice {
        repo.list_key(&RoleName::Targets, second);
    }
    let (before, after) = (
        format!(
            "{{\"keyids\":[\"{alice}\"],\"name\":\"targets/alice\",\"paths\":[\"\"],\"threshold\":1"
        ),
        format!(
            "{{\"keyids\":[\"{alice}\",\"{}\"],\"name\":\"targets/alice\",\"paths\":[\"\"],\"threshold\":2",
            second.id()
        ),
    );
    repo.swap(&RoleName::Targets, &before, &after);
}

fn method(repo: &mut Repo, method: Method) {
    repo.signatures(&RoleName::Targets, |mut all| {
        all[0].method = method;
        all
    });
}

fn unsigned(role: &str) -> dct_core::error::Error {
    TrustError::Unsigned { role: role.into() }.into()
}
