//! A registry and a trust server behind TLS, so and so far away, and a home with a signer's key.

use std::cell::Cell;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use dct_tests::peers::Authority;
use dct_tests::peers::NotaryServer;
use dct_tests::peers::Registry;
use dct_tests::peers::http::HttpServer;
use dct_tests::peers::http::Manner;
use dct_tests::peers::http::answer;
use dct_tests::peers::notary_server::Processors;
use dct_tests::peers::notary_server::Setup;
use dct_tests::peers::proxy::Proxy;
use dct_tests::peers::registry::Guard;
use dct_tests::peers::relay::Relay;

use crate::measure;
use crate::measure::Cost;
use crate::tools::Tool;
use crate::tools::Wanted;

pub(crate) struct Place {
    program: String,
    authority: Authority,
    registry: Registry,
    server: NotaryServer,
    to_registry: Relay,
    to_server: Relay,
    /// It knows where the names are; the way to it costs nothing.
    proxy: Proxy,
    /// Docker asks its daemon for an image of that name; there is none.
    daemon: HttpServer,
    home: PathBuf,
    count: Cell<u32>,
}

const PASSPHRASE: &str = "a passphrase";

impl Place {
    pub(crate) fn new(program: &str, round_trip: Duration) -> Self {
        let authority = Authority::new();
        let leaf = authority.certify(&["registry.example", "trust.example"]);
        let registry = Registry::start_with(Guard::Open, Some(&leaf));
        let setup = Setup {
            tls: Some(&leaf),
            processors: Processors::All,
            ..Setup::default()
        };
        let server = NotaryServer::start_with(setup);
        let home = server.client_folder();
        let to_registry = Relay::start(registry.port(), round_trip);
        let to_server = Relay::start(server.port(), round_trip);
        let places = [
            ("registry.example:443", to_registry.port()),
            ("trust.example:443", to_server.port()),
        ];
        let place = Self {
            program: program.to_owned(),
            proxy: Proxy::start(&places, None),
            to_registry,
            to_server,
            daemon: HttpServer::start(|heard| {
                let status = if heard.path.contains("_ping") {
                    200
                } else {
                    404
                };
                Manner::from(answer(
                    status,
                    &[("Api-Version", "1.41")],
                    "{\"message\":\"No such image\"}",
                ))
            }),
            authority,
            registry,
            server,
            home,
            count: Cell::new(0),
        };
        for arguments in [
            &["repo", "init", &place.gun()][..],
            &["key", "generate", "alice"],
            &["signer", "add", "--key", "alice.pub", "alice", &place.gun()],
        ] {
            place.ours(arguments);
        }
        place.push();
        place.ours(&["sign", &format!("{}:t", place.gun())]);
        place
    }

    /// Signs so many tags by hand.
    pub(crate) fn fill(&self, count: usize) {
        let digest = format!("sha256:{}", "7".repeat(64));
        let tags: Vec<String> = (0..count)
            .map(|number| format!("{}:v{number:05}", self.gun()))
            .collect();
        let mut arguments = vec!["sign", "--no-registry", "--size", "7", "--digest", &digest];
        arguments.extend(tags.iter().map(String::as_str));
        self.ours(&arguments);
    }

    /// Signs the tag, which is another image each time, without anything remembered.
    pub(crate) fn sign(&self, tool: Tool) -> Cost {
        self.push();
        let (wall, cpu, requests, connections) = {
            let before = (self.requests(), self.connections());
            let (wall, cpu) = self.run(tool, measure::run);
            (
                wall,
                cpu,
                self.requests() - before.0,
                self.connections() - before.1,
            )
        };
        self.push();
        Cost {
            wall,
            cpu,
            memory: self.run(tool, measure::memory),
            requests: requests as f64,
            connections: connections as f64,
        }
    }

    fn run<T>(&self, tool: Tool, measure: fn(&Path, &[(&str, String)], &[&str]) -> T) -> T {
        self.forget();
        let wanted = Wanted {
            program: &self.program,
            gun: &self.gun(),
            tag: "t",
            server: &self.url(),
            trust: &self.trust().display().to_string(),
            digest: format!("{:064x}", self.count.get()),
        };
        let command = wanted.command(tool);
        let command: Vec<&str> = command.iter().map(String::as_str).collect();
        measure(&self.home, &self.variables(), &command)
    }

    fn push(&self) {
        self.count.set(self.count.get() + 1);
        self.registry
            .push_index("bench", "t", &self.count.get().to_string());
    }

    /// Nothing stays but keys.
    fn forget(&self) {
        for entry in fs::read_dir(self.trust()).unwrap().flatten() {
            if entry.file_name() != "private" {
                fs::remove_dir_all(entry.path()).unwrap();
            }
        }
    }

    fn ours(&self, arguments: &[&str]) {
        let output = Command::new(&self.program)
            .args(arguments)
            .env_clear()
            .envs(self.variables())
            .current_dir(&self.home)
            .output()
            .expect("dct-sign");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{:?}: {said}", arguments.first());
    }

    fn variables(&self) -> Vec<(&'static str, String)> {
        vec![
            ("HOME", self.home.display().to_string()),
            (
                "SSL_CERT_FILE",
                self.authority.certificate().display().to_string(),
            ),
            (
                "DOCKER_HOST",
                format!("tcp://127.0.0.1:{}", self.daemon.port()),
            ),
            (
                "HTTPS_PROXY",
                format!("http://127.0.0.1:{}", self.proxy.port()),
            ),
            ("DOCKER_CONTENT_TRUST_SERVER", self.url()),
            (
                "DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE",
                PASSPHRASE.to_owned(),
            ),
            ("DCT_SIGN_PASSPHRASE", PASSPHRASE.to_owned()),
            ("NOTARY_DELEGATION_PASSPHRASE", PASSPHRASE.to_owned()),
        ]
    }

    fn trust(&self) -> PathBuf {
        self.home.join(".docker/trust")
    }

    fn gun(&self) -> String {
        "registry.example/bench".to_owned()
    }

    fn url(&self) -> String {
        "https://trust.example".to_owned()
    }

    /// Every request that the servers logged.
    fn requests(&self) -> usize {
        self.server
            .log()
            .matches(r#""msg":"response completed""#)
            .count()
            + self.registry.log().matches(" HTTP/1.1\" ").count()
            + self.registry.log().matches(" HTTP/2.0\" ").count()
    }

    fn connections(&self) -> usize {
        self.to_server.connections() + self.to_registry.connections()
    }
}
