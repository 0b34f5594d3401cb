//! Pin files as other tools keep them: `trust_pinning` of Notary's configuration (spec §5.6), and
//! `content-trust` of Mirantis' engine. What would weaken a pin without a word is refused.

#[cfg(test)]
mod tests;

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::FirstUse;
use super::Pins;
use crate::error::InputError;
use crate::error::MetadataError;
use crate::error::quote;
use crate::json::Members;
use crate::key::CaBundle;
use crate::key::KeyId;
use crate::sorted::Map;

const NOTARY: &str = "trust_pinning";
const MIRANTIS: &str = "content-trust";
const EXPIRED: &str = "allow-expired-cached-trust-data";

/// The pins of a file, before the authorities that it names are read.
#[derive(Debug)]
pub struct PinFile {
    keys: Vec<(String, Vec<KeyId>)>,
    authorities: Vec<(String, String)>,
    first_use: FirstUse,
    passed_over: Vec<String>,
}

impl PinFile {
    /// Reads either form, told apart by its member.
    ///
    /// # Errors
    ///
    /// [`InputError::PinFile`] when it is neither or both, has a member that nobody knows where pins
    /// are, or says that pins shall not hold.
    pub fn read(text: &str) -> Result<Self, InputError> {
        let mut written = Members::read(text.as_bytes()).map_err(unreadable)?;
        let mut file = match (written.take(NOTARY), written.take(MIRANTIS)) {
            (Some(notary), None) => Notary::read(notary.into_members(NOTARY))?.pins()?,
            (None, Some(mirantis)) => Mirantis::read(mirantis.into_members(MIRANTIS))?.pins()?,
            (None, None) => {
                return Err(refused(
                    "it has neither `trust_pinning` nor `content-trust`",
                ));
            }
            (Some(_), Some(_)) => {
                return Err(refused("it has both `trust_pinning` and `content-trust`"));
            }
        };
        file.passed_over.extend(written.names().map(quote));
        Ok(file)
    }

    /// The members that are about something else, or that we do more strictly.
    pub fn passed_over(&self) -> impl Iterator<Item = &str> {
        self.passed_over.iter().map(String::as_str)
    }

    /// The pins; `read` gives the bundle of authorities at a path.
    ///
    /// # Errors
    ///
    /// What `read` answers, and [`InputError`] for a pattern that is not one.
    pub fn pins<E: From<InputError>>(
        self,
        mut read: impl FnMut(&str) -> Result<CaBundle, E>,
    ) -> Result<Pins, E> {
        let mut pins = Pins::none(self.first_use);
        for (pattern, ids) in self.keys {
            pins = pins.pin_keys(&pattern, ids)?;
        }
        for (prefix, path) in self.authorities {
            pins = pins.pin_authority(&prefix, read(&path)?)?;
        }
        Ok(pins)
    }
}

struct Notary {
    certs: Pinned,
    ca: Vec<(String, String)>,
    disable_tofu: bool,
}

struct Mirantis {
    root_keys: Pinned,
    cert_ids: Pinned,
    official_library_images: bool,
    mode: String,
    allow_expired_cached_trust_data: bool,
}

/// The ids of keys, before they are read, by what they are pinned for.
type Pinned = Map<String, Vec<String>>;

impl Notary {
    fn read(members: Result<Members<'_>, MetadataError>) -> Result<Self, InputError> {
        let read = |mut members: Members<'_>| {
            let mut ca = Vec::new();
            for (prefix, path) in members.members("ca")? {
                let path = path.into_text(&prefix)?;
                ca.push((prefix.into_owned(), path));
            }
            let notary = Self {
                certs: pinned(members.members("certs")?)?,
                ca,
                disable_tofu: members.flag("disable_tofu")?,
            };
            members.end()?;
            Ok(notary)
        };
        members.and_then(read).map_err(unreadable)
    }

    fn pins(self) -> Result<PinFile, InputError> {
        Ok(PinFile {
            keys: keys(self.certs)?,
            authorities: self.ca,
            first_use: if self.disable_tofu {
                FirstUse::Forbid
            } else {
                FirstUse::Allow
            },
            passed_over: Vec::new(),
        })
    }
}

impl Mirantis {
    fn read(members: Result<Members<'_>, MetadataError>) -> Result<Self, InputError> {
        let read = |mut members: Members<'_>| {
            let mut pins = members
                .need("trust-pinning")?
                .into_members("trust-pinning")?;
            let mirantis = Self {
                root_keys: pinned(pins.members("root-keys")?)?,
                cert_ids: pinned(pins.members("cert-ids")?)?,
                official_library_images: pins.flag("official-library-images")?,
                mode: members.text_if_any("mode")?.unwrap_or_default(),
                allow_expired_cached_trust_data: members.flag(EXPIRED)?,
            };
            pins.end()?;
            members.end()?;
            Ok(mirantis)
        };
        members.and_then(read).map_err(unreadable)
    }

    /// The engine runs only what its pins vouch for, so nothing is believed on first use.
    fn pins(self) -> Result<PinFile, InputError> {
        const OFFICIAL: &str = "docker.io/library/*";
        if self.mode != "enforced" {
            return Err(refused(
                "its `mode` is not `enforced`, so its pins would hold nothing",
            ));
        }
        let Self {
            mut root_keys,
            cert_ids,
            ..
        } = self;
        if self.official_library_images && !root_keys.contains_key(OFFICIAL) {
            return Err(refused(&format!(
                "`official-library-images` means a key that only the engine knows; name it under `root-keys` for `{OFFICIAL}`"
            )));
        }
        if cert_ids.keys().any(|name| name.contains('*')) {
            return Err(refused("`cert-ids` are for whole names without `*`"));
        }
        // The id of a certificate is the more specific: it is for one repository.
        root_keys.retain(|name, _| !cert_ids.contains_key(name));
        let mut all = keys(root_keys)?;
        all.extend(keys(cert_ids)?);
        if let Some((name, _)) = all.iter().find(|(_, ids)| ids.is_empty()) {
            return Err(refused(&format!("`{}` has no keys", quote(name))));
        }
        let lax = self
            .allow_expired_cached_trust_data
            .then(|| EXPIRED.to_owned());
        Ok(PinFile {
            keys: all,
            authorities: Vec::new(),
            first_use: FirstUse::Forbid,
            passed_over: lax.into_iter().collect(),
        })
    }
}

fn pinned(members: Members<'_>) -> Result<Pinned, MetadataError> {
    let mut pinned = Map::new();
    for (name, ids) in members {
        let ids = ids.into_texts(&name)?;
        pinned.insert(name.into_owned(), ids);
    }
    Ok(pinned)
}

fn keys(written: Pinned) -> Result<Vec<(String, Vec<KeyId>)>, InputError> {
    let mut keys = Vec::new();
    for (name, ids) in written {
        let ids: Result<Vec<KeyId>, InputError> = ids.iter().map(|id| id.parse()).collect();
        keys.push((name, ids?));
    }
    Ok(keys)
}

#[expect(clippy::needless_pass_by_value, reason = "`map_err` hands it over")]
fn unreadable(error: MetadataError) -> InputError {
    refused(&error.to_string())
}

fn refused(fact: &str) -> InputError {
    InputError::PinFile {
        fact: fact.to_owned(),
    }
}
