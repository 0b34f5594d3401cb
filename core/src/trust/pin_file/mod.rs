//! Pin files as other tools keep them: `trust_pinning` of Notary's configuration (spec §5.6), and
//! `content-trust` of Mirantis' engine. What would weaken a pin without a word is refused.

#[cfg(test)]
mod tests;

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;

use serde::Deserialize;
use serde::Deserializer;
use serde::de::Error as _;
use serde::de::IgnoredAny;
use serde::de::MapAccess;
use serde::de::Visitor;

use super::FirstUse;
use super::Pins;
use crate::error::InputError;
use crate::error::quote;
use crate::key::CaBundle;
use crate::key::KeyId;
use crate::sorted::Map;

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
        let written: Written =
            serde_json::from_str(text).map_err(|error| refused(&error.to_string()))?;
        let mut file = match (written.notary, written.mirantis) {
            (Some(notary), None) => notary.pins()?,
            (None, Some(mirantis)) => mirantis.pins()?,
            (None, None) => {
                return Err(refused(
                    "it has neither `trust_pinning` nor `content-trust`",
                ));
            }
            (Some(_), Some(_)) => {
                return Err(refused("it has both `trust_pinning` and `content-trust`"));
            }
        };
        let others = written.others.0.into_keys().map(|name| quote(&name));
        file.passed_over.extend(others);
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

#[derive(Deserialize)]
struct Written {
    #[serde(rename = "trust_pinning")]
    notary: Option<Notary>,
    #[serde(rename = "content-trust")]
    mirantis: Option<Mirantis>,
    #[serde(flatten)]
    others: Members<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Notary {
    #[serde(default)]
    certs: Members<Vec<String>>,
    #[serde(default)]
    ca: Members<String>,
    #[serde(default)]
    disable_tofu: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Mirantis {
    trust_pinning: MirantisPins,
    #[serde(default)]
    mode: String,
    #[serde(default)]
    allow_expired_cached_trust_data: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct MirantisPins {
    #[serde(default)]
    root_keys: Members<Vec<String>>,
    #[serde(default)]
    cert_ids: Members<Vec<String>>,
    #[serde(default)]
    official_library_images: bool,
}

impl Notary {
    fn pins(self) -> Result<PinFile, InputError> {
        Ok(PinFile {
            keys: keys(self.certs)?,
            authorities: self.ca.0.into_iter().collect(),
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
    /// The engine runs only what its pins vouch for, so nothing is believed on first use.
    fn pins(self) -> Result<PinFile, InputError> {
        const OFFICIAL: &str = "docker.io/library/*";
        if self.mode != "enforced" {
            return Err(refused(
                "its `mode` is not `enforced`, so its pins would hold nothing",
            ));
        }
        let MirantisPins {
            mut root_keys,
            cert_ids,
            official_library_images,
        } = self.trust_pinning;
        if official_library_images && !root_keys.0.contains_key(OFFICIAL) {
            return Err(refused(&format!(
                "`official-library-images` means a key that only the engine knows; name it under `root-keys` for `{OFFICIAL}`"
            )));
        }
        if cert_ids.0.keys().any(|name| name.contains('*')) {
            return Err(refused("`cert-ids` are for whole names without `*`"));
        }
        // The id of a certificate is the more specific: it is for one repository.
        root_keys.0.retain(|name, _| !cert_ids.0.contains_key(name));
        let mut all = keys(root_keys)?;
        all.extend(keys(cert_ids)?);
        if let Some((name, _)) = all.iter().find(|(_, ids)| ids.is_empty()) {
            return Err(refused(&format!("`{}` has no keys", quote(name))));
        }
        let expired = "allow-expired-cached-trust-data";
        let lax = self
            .allow_expired_cached_trust_data
            .then(|| expired.to_owned());
        Ok(PinFile {
            keys: all,
            authorities: Vec::new(),
            first_use: FirstUse::Forbid,
            passed_over: lax.into_iter().collect(),
        })
    }
}

fn keys(written: Members<Vec<String>>) -> Result<Vec<(String, Vec<KeyId>)>, InputError> {
    let parse = |(name, ids): (String, Vec<String>)| {
        let ids: Result<Vec<KeyId>, InputError> = ids.iter().map(|id| id.parse()).collect();
        Ok((name, ids?))
    };
    written.0.into_iter().map(parse).collect()
}

fn refused(fact: &str) -> InputError {
    InputError::PinFile {
        fact: fact.to_owned(),
    }
}

/// The members of an object, none of them twice: readers would disagree about which one counts.
struct Members<T>(Map<String, T>);

impl<T> Default for Members<T> {
    fn default() -> Self {
        Self(Map::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Members<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T>(Map<String, T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<T> {
            type Value = Members<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Members<T>, A::Error> {
                while let Some((name, value)) = map.next_entry::<String, T>()? {
                    if self.0.contains_key(&name) {
                        let fact = format!("`{}` stands twice", quote(&name));
                        return Err(A::Error::custom(fact));
                    }
                    self.0.insert(name, value);
                }
                Ok(Members(self.0))
            }
        }

        deserializer.deserialize_map(Reader(Map::new()))
    }
}
