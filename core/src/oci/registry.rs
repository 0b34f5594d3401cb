//! Registry addresses in Docker's grammar: a host, an IPv6 address in brackets, perhaps a port.
//!
//! Owns the two names of Docker Hub. Knows nothing of schemes, certificates or credentials.

use alloc::boxed::Box;
use core::fmt;
use core::str::FromStr;

use crate::error::InputError;
use crate::error::quote;

const HUB: &str = "docker.io";
const HUB_OF_OLD: &str = "index.docker.io";
const HUB_API: &str = "registry-1.docker.io";

/// Where a repository lives, such as `docker.io`, `localhost:5000` or `[::1]:5000`.
///
/// Kept as written, but for Docker Hub's old name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Registry(Box<str>);

impl Registry {
    /// Docker Hub, which names without a registry belong to.
    #[must_use]
    pub fn docker_hub() -> Self {
        Self(Box::from(HUB))
    }

    /// Reads an address; what is wrong with it can be said of the reference it begins.
    pub(super) fn read(text: &str) -> Result<Self, &'static str> {
        match fault(text) {
            None if text == HUB_OF_OLD => Ok(Self::docker_hub()),
            None => Ok(Self(Box::from(text))),
            Some(fact) => Err(fact),
        }
    }

    /// The address as it stands in names.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is Docker Hub, where short names live.
    #[must_use]
    pub fn is_docker_hub(&self) -> bool {
        &*self.0 == HUB
    }

    /// The address that answers: Docker Hub's registry is not at its name.
    #[must_use]
    pub fn api_host(&self) -> &str {
        if self.is_docker_hub() {
            HUB_API
        } else {
            &self.0
        }
    }
}

impl fmt::Display for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for Registry {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        Self::read(text).map_err(|fact| InputError::Reference {
            text: quote(text),
            fact,
        })
    }
}

fn fault(text: &str) -> Option<&'static str> {
    let (host, port) = split_port(text);
    if port.is_some_and(|port| !is_port(port)) {
        return Some("the registry's port is not a number up to 65535");
    }
    if let Some(rest) = host.strip_prefix('[') {
        let address = rest.strip_suffix(']').unwrap_or_default();
        let is_address = |byte: u8| byte.is_ascii_hexdigit() || byte == b':';
        if address.is_empty() || !address.bytes().all(is_address) {
            return Some("the registry's IPv6 address is not valid");
        }
    } else if !host.split('.').all(is_label) {
        return Some("the registry's host name is not valid");
    }
    None
}

/// Colons inside brackets belong to the address.
fn split_port(text: &str) -> (&str, Option<&str>) {
    match text.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (text, None),
    }
}

fn is_port(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit()) && text.parse::<u16>().is_ok()
}

fn is_label(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    !text.is_empty() && !text.starts_with('-') && !text.ends_with('-') && text.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::Registry;

    #[test]
    fn addresses_of_registries_read_and_print() {
        for text in [
            "docker.io",
            "ghcr.io",
            "localhost",
            "localhost:5000",
            "127.0.0.1:5000",
            "[::1]",
            "[2001:DB8::1]:5000",
            "xn--n3h.com",
            "A-1.example:65535",
            "a:080",
        ] {
            let registry: Registry = text.parse().unwrap();
            assert_eq!(registry.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "",
            ".",
            "a.",
            ".a",
            "a..b",
            "-a",
            "a-",
            "a_b.c",
            "a:",
            ":5000",
            "a:b",
            "a:65536",
            "a:1:2",
            "a:+1",
            "[]",
            "[::1",
            "::1]",
            "[::1]x",
            "[::1]:",
            "[::1%eth0]",
            "[g::1]",
            "[::ffff:1.2.3.4]",
            "ä.b",
            "a b",
            "a/b",
            "a@b",
            "::1",
        ] {
            assert!(text.parse::<Registry>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn docker_hub_has_three_names() {
        let hub = Registry::docker_hub();
        assert_eq!("index.docker.io".parse(), Ok(hub.clone()));
        assert!(hub.is_docker_hub());
        assert_eq!(hub.api_host(), "registry-1.docker.io");
        let other: Registry = "registry-1.docker.io".parse().unwrap();
        assert!(!other.is_docker_hub());
        assert_eq!(other.api_host(), "registry-1.docker.io");
    }
}
