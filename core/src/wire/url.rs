//! Addresses: only what HTTP needs, and only what cannot be misread.

use alloc::string::String;
use core::fmt;
use core::net::Ipv4Addr;
use core::net::Ipv6Addr;
use core::str::FromStr;

use crate::error::InputError;
use crate::error::quote;

/// An address: `http` or `https`, a host, perhaps a port, and a path. It never holds a user name,
/// a password or a fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url {
    text: String,
    /// Where the host begins, and where the path begins.
    host_at: usize,
    path_at: usize,
}

impl Url {
    /// The scheme, host and port: what a credential may be sent to.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.text.get(..self.path_at).unwrap_or_default()
    }

    /// The host and port.
    #[must_use]
    pub fn authority(&self) -> &str {
        self.text
            .get(self.host_at..self.path_at)
            .unwrap_or_default()
    }

    /// The host alone, without brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        let authority = self.authority();
        if let Some(rest) = authority.strip_prefix('[') {
            return rest.split(']').next().unwrap_or_default();
        }
        authority.split(':').next().unwrap_or_default()
    }

    /// The path with its query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.text.get(self.path_at..).unwrap_or_default()
    }

    /// The whole address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the connection is encrypted.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.text.starts_with("https://")
    }

    /// Whether what is said to it can be overheard: plain http to another machine.
    #[must_use]
    pub fn is_exposed(&self) -> bool {
        !self.is_https() && !self.is_loopback()
    }

    /// Whether it is this very machine, by a name that cannot be another one.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        let host = self.host();
        let v4 = host.parse::<Ipv4Addr>().is_ok_and(|ip| ip.is_loopback());
        let v6 = host.parse::<Ipv6Addr>().is_ok_and(|ip| ip.is_loopback());
        host == "localhost" || v4 || v6
    }

    /// The address with a path appended; `path` begins with a slash.
    #[must_use]
    pub fn join(&self, path: &str) -> Self {
        let mut text = String::from(self.text.trim_end_matches('/'));
        text.push_str(path);
        Self { text, ..*self }
    }

    /// Where a redirect leads.
    ///
    /// # Errors
    ///
    /// When the target is not an address.
    pub fn follow(&self, location: &str) -> Result<Self, InputError> {
        if location.starts_with('/') && !location.starts_with("//") {
            let mut text = String::from(self.origin());
            text.push_str(location);
            return text.parse();
        }
        location.parse()
    }
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Url {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        let refused = |fact| InputError::Url {
            text: quote(text),
            fact,
        };
        let host_at = ["https://", "http://"]
            .into_iter()
            .find_map(|scheme| {
                text.get(..scheme.len())
                    .filter(|s| s.eq_ignore_ascii_case(scheme))
            })
            .ok_or_else(|| refused("it must begin with `https://`"))?
            .len();
        if text.len() > 8192 {
            return Err(refused("it is longer than 8192 bytes"));
        }
        if !text.bytes().all(|byte| {
            byte.is_ascii_graphic() && !matches!(byte, b'\\' | b'"' | b'<' | b'>' | b'#')
        }) {
            return Err(refused("it holds a character that no address has"));
        }
        let rest = text.get(host_at..).unwrap_or_default();
        let path_at = host_at + rest.find(['/', '?']).unwrap_or(rest.len());
        let authority = text.get(host_at..path_at).unwrap_or_default();
        if authority.contains('@') {
            return Err(refused("a user name or password does not belong in it"));
        }
        if !is_authority(authority) {
            return Err(refused("it names no host"));
        }
        let mut whole = text.get(..path_at).unwrap_or_default().to_ascii_lowercase();
        whole.push_str(text.get(path_at..).unwrap_or_default());
        Ok(Self {
            text: whole,
            host_at,
            path_at,
        })
    }
}

fn is_authority(text: &str) -> bool {
    let (host, port) = match text.strip_prefix('[').map(|rest| rest.split_once(']')) {
        Some(Some((host, port))) => (host.parse::<Ipv6Addr>().is_ok(), port),
        Some(None) => return false,
        None => {
            let (host, port) = text.split_at(text.find(':').unwrap_or(text.len()));
            (is_host(host), port)
        }
    };
    host && is_port(port)
}

fn is_host(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    !text.is_empty() && text.bytes().all(allowed)
}

/// Nothing, or a colon and a number.
fn is_port(text: &str) -> bool {
    let Some(port) = text.strip_prefix(':') else {
        return text.is_empty();
    };
    port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0)
}

#[cfg(test)]
mod tests {
    use super::Url;

    #[test]
    fn addresses_are_taken_apart() {
        for (text, host, loopback) in [
            ("https://x.example", "x.example", false),
            ("https://x.example:5000/v2/?a=b", "x.example", false),
            ("HTTPS://X.Example/Path", "x.example", false),
            ("http://localhost:5000", "localhost", true),
            ("http://127.0.0.2/", "127.0.0.2", true),
            ("https://[::1]:5000/x", "::1", true),
            ("https://[2001:db8::1]", "2001:db8::1", false),
            ("http://localhost.example", "localhost.example", false),
        ] {
            let url: Url = text.parse().unwrap();
            assert_eq!((url.host(), url.is_loopback()), (host, loopback), "{text}");
        }
    }

    #[test]
    fn what_could_be_misread_is_refused() {
        for text in [
            "",
            "x",
            "ftp://x",
            "https://",
            "https:///x",
            "https://a@b",
            "https://x:",
            "https://x:0",
            "https://x:+80",
            "https://x:99999",
            "https://[::1]evil.example",
            "https://[::1]5000",
            "https://[::1",
            "https://[x]",
            "https://x y",
            "https://x/#f",
            "https://x\\y",
            "https://x/\n",
            "https://\u{e9}.example",
        ] {
            assert!(text.parse::<Url>().is_err(), "{text}");
        }
    }
}
