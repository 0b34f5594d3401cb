//! Pin files as other tools keep them: `trust_pinning` of Notary's configuration (spec §5.6), and
//! `content-trust` of Mirantis' engine. What would weaken a pin without a word is refused.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
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
struct Members<T>(BTreeMap<String, T>);

impl<T> Default for Members<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Members<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T>(BTreeMap<String, T>);

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

        deserializer.deserialize_map(Reader(BTreeMap::new()))
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::PinFile;
    use crate::error::InputError;
    use crate::key::CaBundle;
    use crate::trust::FirstUse;

    fn id(digit: char) -> String {
        core::iter::repeat_n(digit, 64).collect()
    }

    fn fact(text: &str) -> String {
        match PinFile::read(text) {
            Err(InputError::PinFile { fact }) => fact,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn both_forms_are_read_and_what_is_not_about_pins_is_named() {
        let notary = format!(
            r#"{{"trust_dir":"~/.docker/trust","trust_pinning":{{"certs":{{"a.test/*":["{}"],"a.test/b":[]}},
                "ca":{{"c.test/":"/ca.pem"}},"disable_tofu":true}},"remote_server":{{"url":"x"}}}}"#,
            id('a')
        );
        let file = PinFile::read(&notary).unwrap();
        assert_eq!(file.keys.len(), 2);
        assert_eq!(file.authorities, [("c.test/".into(), "/ca.pem".into())]);
        assert_eq!(file.first_use, FirstUse::Forbid);
        let named: Vec<&str> = file.passed_over().collect();
        assert_eq!(named, ["remote_server", "trust_dir"]);

        let mirantis = format!(
            r#"{{"debug":true,"content-trust":{{"trust-pinning":{{"root-keys":{{"m.test/*":["{0}"],"m.test/a":["{0}"]}},
                "cert-ids":{{"m.test/a":["{1}"]}}}},"mode":"enforced","allow-expired-cached-trust-data":true}}}}"#,
            id('a'),
            id('b')
        );
        let file = PinFile::read(&mirantis).unwrap();
        let expected = [
            ("m.test/*".into(), [id('a').parse().unwrap()].into()),
            ("m.test/a".into(), [id('b').parse().unwrap()].into()),
        ];
        assert_eq!(file.keys, expected);
        assert_eq!(file.first_use, FirstUse::Forbid);
        let named: Vec<&str> = file.passed_over().collect();
        assert_eq!(named, ["allow-expired-cached-trust-data", "debug"]);
        let pins = file.pins(|_| Err::<CaBundle, InputError>(InputError::Pin { fact: "" }));
        assert!(pins.is_ok());
    }

    #[test]
    fn what_would_weaken_a_pin_is_refused() {
        let mirantis = |pins: &str, rest: &str| {
            format!(r#"{{"content-trust":{{"trust-pinning":{{{pins}}}{rest}}}}}"#)
        };
        let enforced = r#","mode":"enforced""#;
        for (text, expected) in [
            ("", "EOF"),
            ("{}", "neither"),
            (
                r#"{"trust_pinning":{},"content-trust":{"trust-pinning":{}}}"#,
                "both",
            ),
            (r#"{"trust_pinning":{"cert":{}}}"#, "unknown field `cert`"),
            (
                r#"{"trust_pinning":{"certs":{"a/b":[],"a/b":[]}}}"#,
                "twice",
            ),
            (r#"{"trust_pinning":{},"trust_pinning":{}}"#, "duplicate"),
            (r#"{"trust_pinning":{"certs":{"a/b":"x"}}}"#, "invalid type"),
            (&mirantis("", ""), "`enforced`"),
            (&mirantis("", r#","mode":"permissive""#), "`enforced`"),
            (
                &mirantis("", r#","mode":"enforced","more":1"#),
                "unknown field",
            ),
            (
                &mirantis(r#""official-library-images":true"#, enforced),
                "only the engine",
            ),
            (
                &mirantis(r#""cert-ids":{"a/*":[]}"#, enforced),
                "without `*`",
            ),
            (&mirantis(r#""root-keys":{"a/b":[]}"#, enforced), "no keys"),
        ] {
            assert!(fact(text).contains(expected), "{text}: {}", fact(text));
        }
        let short = r#"{"trust_pinning":{"certs":{"a/b":["abcd"]}}}"#;
        assert!(matches!(
            PinFile::read(short),
            Err(InputError::KeyId { .. })
        ));
    }
}
