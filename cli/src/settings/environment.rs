//! The environment, read here and nowhere else. An empty variable counts as none.

use std::collections::BTreeSet;
use std::env::VarError;
use std::path::PathBuf;
use std::str::FromStr;

use dct_core::error::Error;
use dct_core::error::HostError;

use crate::failure::Failure;
use crate::passphrase::For;
use crate::passphrase::Given;

/// Begins the names of variables with the passphrase of one key; the rest is the beginning of its id.
const OF_ONE_KEY: &str = "DCT_SIGN_PASSPHRASE_";

/// Ends such a name without being an id: the variable of `--passphrase-file`.
const NO_ID: &str = "FILE";

/// The fewest digits that name a key.
const SHORTEST: usize = 7;

/// The variables that hold a passphrase for more than one key.
const BY_ROLE: &[(&str, For)] = &[
    ("DCT_SIGN_ROOT_PASSPHRASE", For::Root),
    ("DCT_SIGN_TARGETS_PASSPHRASE", For::Targets),
    ("DCT_SIGN_SNAPSHOT_PASSPHRASE", For::Snapshot),
    ("DCT_SIGN_DELEGATION_PASSPHRASE", For::Delegation),
    ("DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE", For::Root),
    ("DCT_SIGN_PASSPHRASE", For::All),
    (
        "DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE",
        For::AllButRoot,
    ),
    ("NOTARY_ROOT_PASSPHRASE", For::Root),
    ("NOTARY_TARGETS_PASSPHRASE", For::Targets),
    ("NOTARY_SNAPSHOT_PASSPHRASE", For::Snapshot),
    ("NOTARY_DELEGATION_PASSPHRASE", For::Delegation),
];

/// A variable.
#[allow(
    clippy::disallowed_methods,
    reason = "the one place that reads the environment"
)]
pub(super) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The first of these that is set.
pub(super) fn first(names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| variable(name))
}

/// A variable that names a file or folder.
#[allow(
    clippy::disallowed_methods,
    reason = "the one place that reads the environment"
)]
pub(super) fn path(name: &str) -> Option<PathBuf> {
    let value = std::env::var_os(name).filter(|value| !value.is_empty());
    value.map(PathBuf::from)
}

/// A variable that decides something: one that is not text must not count as none.
#[allow(
    clippy::disallowed_methods,
    reason = "the one place that reads the environment"
)]
pub(super) fn text(name: &str) -> Result<Option<String>, HostError> {
    match std::env::var(name) {
        Ok(text) => Ok(Some(text).filter(|text| !text.is_empty())),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(refused(name, "it is not text")),
    }
}

/// A variable of a certain form.
pub(super) fn parsed<T>(name: &str) -> Result<Option<T>, Failure>
where
    T: FromStr,
    Error: From<T::Err>,
{
    let text = text(name)?;
    text.map(|text| text.parse())
        .transpose()
        .map_err(|error| Failure::at(name, Error::from(error)))
}

/// Several of a form, separated by commas or white space.
pub(super) fn listed<T>(name: &str) -> Result<Vec<T>, Failure>
where
    T: FromStr,
    Error: From<T::Err>,
{
    let text = text(name)?.unwrap_or_default();
    text.split(|c: char| c == ',' || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .map(|word| {
            word.parse()
                .map_err(|error| Failure::at(name, Error::from(error)))
        })
        .collect()
}

/// A number.
pub(super) fn number(name: &str) -> Result<Option<u16>, HostError> {
    let text = text(name)?;
    text.map(|text| {
        text.parse()
            .map_err(|_| refused(name, "it is not a number from 0 to 65535"))
    })
    .transpose()
}

/// Yes or no.
pub(super) fn switch(name: &str) -> Result<bool, HostError> {
    let text = text(name)?.map(|text| text.to_ascii_lowercase());
    match text.as_deref() {
        None | Some("0" | "false" | "no" | "off") => Ok(false),
        Some("1" | "true" | "yes" | "on") => Ok(true),
        Some(_) => Err(refused(name, "it is neither `1` nor `0`")),
    }
}

/// A variable that cannot be used.
pub(super) fn refused(name: &str, fact: &str) -> HostError {
    HostError::Variable {
        name: name.to_owned(),
        fact: fact.to_owned(),
    }
}

/// Every passphrase, the most specific first: of one key, of a role, of all; our own variables before
/// Docker's and Notary's.
pub(super) fn passphrases() -> Result<Vec<Given>, HostError> {
    let mut given = Vec::new();
    for name in names_of_one_key() {
        let start = name.strip_prefix(OF_ONE_KEY).unwrap_or_default();
        if start == NO_ID {
            continue;
        }
        if start.len() < SHORTEST || !start.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(refused(
                &name,
                "its name must end in at least 7 digits of a key's id",
            ));
        }
        let keys = For::Id(start.to_ascii_lowercase());
        given.extend(variable(&name).and_then(|text| Given::variable(&name, keys, text)));
    }
    for (name, keys) in BY_ROLE.iter().cloned() {
        given.extend(variable(name).and_then(|text| Given::variable(name, keys, text)));
    }
    Ok(given)
}

/// Those of them that are set.
pub(super) fn passphrase_variables() -> Vec<String> {
    let by_role = BY_ROLE.iter().map(|(name, _)| (*name).to_owned());
    names_of_one_key()
        .into_iter()
        .chain(by_role)
        .filter(|name| variable(name).is_some())
        .collect()
}

/// The names are sorted, so that it is the same one that is tried first every time.
fn names_of_one_key() -> BTreeSet<String> {
    std::env::vars_os()
        .filter_map(|(name, _)| name.into_string().ok())
        .filter(|name| name.starts_with(OF_ONE_KEY))
        .collect()
}
