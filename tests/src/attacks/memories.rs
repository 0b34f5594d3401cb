//! Damage to what a client kept: never repaired by guessing.

use dct_core::error::Error;
use dct_core::error::MetadataError;
use dct_core::error::TrustError;
use dct_core::trust::Memory;

use super::Attack;

pub(super) const ROWS: &[Attack] = &[
    Attack::told(
        "the memory is cut short",
        |repo| read(&repo.memory().to_json()[..40]),
        |_| damaged("the remembered state is damaged"),
    ),
    Attack::told(
        "the memory is empty",
        |_| read(""),
        |_| damaged("the remembered state is damaged"),
    ),
    Attack::told(
        "the memory has a member that nobody knows",
        |repo| read(&repo.memory().to_json().replacen('{', "{\"new\":1,", 1)),
        |_| damaged("the remembered state is damaged"),
    ),
    Attack::told(
        "the memory is of a later format",
        |repo| {
            read(
                &repo
                    .memory()
                    .to_json()
                    .replacen("\"format\":1", "\"format\":2", 1),
            )
        },
        |_| damaged("the remembered state is of another format"),
    ),
    Attack::told(
        "the remembered root is no base64",
        |repo| {
            read(
                &repo
                    .memory()
                    .to_json()
                    .replacen("\"root\":\"", "\"root\":\"*", 1),
            )
        },
        |_| damaged("the remembered root is damaged"),
    ),
    Attack::told(
        "a remembered role climbs",
        |repo| {
            read(
                &repo
                    .memory()
                    .to_json()
                    .replacen("\"targets/alice\"", "\"targets/../x\"", 1),
            )
        },
        |_| damaged("a remembered role has no valid name"),
    ),
    Attack::told(
        "a remembered version is zero",
        |repo| {
            read(
                &repo
                    .memory()
                    .to_json()
                    .replacen("\"version\":", "\"version\":0,\"x\":", 1)
                    .replacen(",\"x\":4", "", 1),
            )
        },
        |_| damaged("a remembered floor is damaged"),
    ),
    Attack::told(
        "a remembered key id is in capitals",
        |repo| {
            let id = repo.hand("root").public.id().to_string();
            read(&repo.memory().to_json().replace(&id, &id.to_uppercase()))
        },
        |_| damaged("a remembered key id is damaged"),
    ),
    Attack::told(
        "the remembered root was replaced by another text",
        |repo| {
            repo.visit_again(&Memory::of_root(b"<html>".to_vec()))
                .map(drop)
        },
        |_| {
            MetadataError::Json {
                at: 0,
                fact: "an object or array must begin here",
            }
            .into()
        },
    ),
    Attack::told(
        "the remembered root lost its signature",
        |repo| {
            let root = crate::repo::seal(&repo.signed(&dct_core::tuf::name::RoleName::Root), &[]);
            repo.visit_again(&Memory::of_root(root)).map(drop)
        },
        |_| {
            TrustError::Unsigned {
                role: "root".into(),
            }
            .into()
        },
    ),
];

fn read(text: &str) -> Result<(), Error> {
    Ok(Memory::from_json(text).map(drop)?)
}

fn damaged(fact: &'static str) -> Error {
    TrustError::Memory { fact }.into()
}
