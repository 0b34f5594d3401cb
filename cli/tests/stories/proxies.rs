//! Companies let traffic out through a proxy only, and some want to know whose it is.

use dct_tests::peers::Authority;
use dct_tests::peers::http::HttpServer;
use dct_tests::peers::http::Manner;
use dct_tests::peers::http::answer;
use dct_tests::peers::proxy::Proxy;
use dct_tests::peers::tls;

use crate::home::Home;

/// A trust server behind a proxy, without any repository.
struct Outside {
    authority: Authority,
    server: HttpServer,
}

impl Outside {
    fn new() -> Self {
        let authority = Authority::new();
        let leaf = authority.certify(&["trust.example"]);
        let server = HttpServer::start_with(Some(tls::shown(&leaf)), |_| {
            Manner::from(answer(404, &[], ""))
        });
        Self { authority, server }
    }

    fn ask(&self, home: &Home, variables: &[(&str, &str)]) -> crate::home::Said {
        let ca = self.authority.certificate();
        let arguments = [
            "verify",
            "--ca-cert",
            ca.to_str().unwrap(),
            "--server",
            "https://trust.example",
            "r.example/x:1",
        ];
        home.run_with(&arguments, variables, "")
    }
}

#[test]
fn a_proxy_is_asked_for_tunnels() {
    let (home, outside) = (Home::new(), Outside::new());
    let proxy = Proxy::start(&[("trust.example:443", outside.server.port())], None);
    let address = format!("http://127.0.0.1:{}", proxy.port());
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"] {
        outside
            .ask(&home, &[(name, &address)])
            .refused(5, "server.no_trust_data");
    }
    assert_eq!(proxy.tunnels(), ["trust.example:443"; 3]);
    let excepted = [("HTTPS_PROXY", address.as_str()), ("NO_PROXY", ".example")];
    outside
        .ask(&home, &excepted)
        .refused(5, "server.unreachable");
    assert_eq!(proxy.tunnels().len(), 3);
    // This very machine is never behind one.
    home.run_with(
        &["verify", "r.example/x:1"],
        &[("HTTPS_PROXY", &address)],
        "",
    )
    .refused(5, "server.no_trust_data");
    assert_eq!(proxy.tunnels().len(), 3);
}

#[test]
fn a_proxy_may_want_a_password() {
    let (home, outside) = (Home::new(), Outside::new());
    // `ci:planted-marker`
    let value = "Basic Y2k6cGxhbnRlZC1tYXJrZXI=";
    let places = [("trust.example:443", outside.server.port())];
    let proxy = Proxy::start(&places, Some(value));
    let port = proxy.port();
    let without = format!("http://127.0.0.1:{port}");
    outside
        .ask(&home, &[("HTTPS_PROXY", &without)])
        .refused(5, "server.unreachable");
    assert_eq!(proxy.tunnels(), Vec::<String>::new());
    let with = format!("http://ci:planted-marker@127.0.0.1:{port}");
    outside
        .ask(&home, &[("HTTPS_PROXY", &with)])
        .refused(5, "server.no_trust_data");
    assert_eq!(proxy.tunnels().len(), 1);
    outside
        .ask(&home, &[("HTTPS_PROXY", "::planted-marker::")])
        .refused(2, "host.config");
}
