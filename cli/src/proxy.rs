//! Which hosts are reached through a proxy: the conventions of `HTTPS_PROXY` and `NO_PROXY`.

use dct_core::wire::Url;

/// A proxy for other machines, and the hosts it is not for.
#[derive(Debug, Default)]
pub(crate) struct Proxies {
    /// For https.
    pub(crate) https: Option<String>,
    /// For http.
    pub(crate) http: Option<String>,
    /// Hosts and domains that are reached directly, separated by commas.
    pub(crate) except: String,
}

impl Proxies {
    /// The proxy on the way to an address. This very machine is never behind one.
    pub(crate) fn on_the_way_to(&self, url: &Url) -> Option<&str> {
        if url.is_loopback() || self.is_excepted(url) {
            return None;
        }
        let proxy = if url.is_https() {
            &self.https
        } else {
            &self.http
        };
        proxy.as_deref()
    }

    fn is_excepted(&self, url: &Url) -> bool {
        self.except
            .split(',')
            .map(|rule| rule.trim().to_ascii_lowercase())
            .any(|rule| matches(&rule, url.host(), url.authority()))
    }
}

/// `*` means all, `example.com` and `.example.com` mean the host and everything below it.
fn matches(rule: &str, host: &str, authority: &str) -> bool {
    let domain = rule.trim_start_matches('*').trim_start_matches('.');
    match rule {
        "" => false,
        "*" => true,
        _ => {
            host == domain
                || authority == domain
                || host
                    .strip_suffix(domain)
                    .is_some_and(|rest| !domain.is_empty() && rest.ends_with('.'))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Proxies;

    #[test]
    fn exceptions_are_hosts_domains_and_ports() {
        let proxies = Proxies {
            https: Some("http://proxy:3128".into()),
            http: None,
            except: "internal.example, .corp , registry.test:5000".into(),
        };
        for (url, is_proxied) in [
            ("https://ghcr.io", true),
            ("http://ghcr.io", false),
            ("https://internal.example", false),
            ("https://a.internal.example:8443", false),
            ("https://notinternal.example", true),
            ("https://x.corp", false),
            ("https://registry.test:5000", false),
            ("https://registry.test", true),
            ("https://localhost:5000", false),
            ("https://127.0.0.1", false),
        ] {
            let url = url.parse().unwrap();
            assert_eq!(proxies.on_the_way_to(&url).is_some(), is_proxied, "{url}");
        }
        let all = Proxies {
            except: "*".into(),
            ..proxies
        };
        assert_eq!(all.on_the_way_to(&"https://ghcr.io".parse().unwrap()), None);
    }
}
