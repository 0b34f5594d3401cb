//! Docker's client and daemon on a machine that knows nothing of a repository but where it is.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;

use dct_tests::peers::Dockerd;

use crate::home::Home;

const INDEX: &str = "application/vnd.oci.image.index.v1+json";

pub(crate) struct Judge {
    daemon: Dockerd,
    config: PathBuf,
    server: String,
}

impl Judge {
    /// One with this text as its configuration, which holds its logins.
    pub(crate) fn new(home: &Home, config: &str) -> Self {
        home.believe_server("judge");
        fs::write(home.path("judge/config.json"), config).unwrap();
        Self {
            daemon: Dockerd::start(),
            config: home.path("judge"),
            server: home.server.url(),
        }
    }

    /// Pushes images for two platforms, and an index of them under each of these tags, none of it signed;
    /// answers with the index's digest.
    pub(crate) fn pushes(&self, home: &Home, repository: &str, tags: &[&str]) -> String {
        for (tag, image) in [("amd64", "tiny:1"), ("arm64", "tiny:2")] {
            let name = home.image(&format!("{repository}:{tag}"));
            for arguments in [vec!["tag", image, &name], vec!["push", "--quiet", &name]] {
                let mut docker = self.docker(&arguments);
                let said = docker.env("DOCKER_CONTENT_TRUST", "0").output().unwrap();
                assert!(said.status.success(), "{said:?}");
            }
        }
        let images = [("amd64", "amd64"), ("arm64", "arm64")];
        for tag in tags {
            home.registry.push_list(repository, tag, INDEX, &images);
        }
        home.registry.digest(repository, tags.first().unwrap())
    }

    /// Every signed tag with its digest, each signed by this signer alone.
    pub(crate) fn inspects(&self, image: &str, signer: &str) -> Vec<(String, String)> {
        let said = self.says(&["trust", "inspect", image]);
        assert!(said.status.success(), "{said:?}");
        let shown: serde_json::Value = serde_json::from_slice(&said.stdout).unwrap();
        let tags = shown
            .pointer("/0/SignedTags")
            .and_then(|tags| tags.as_array());
        let row = |row: &serde_json::Value| {
            let text = |name: &str| row.get(name)?.as_str().map(str::to_owned);
            let signers = row.get("Signers").map(ToString::to_string);
            assert_eq!(signers.unwrap(), format!("[\"{signer}\"]"));
            (text("SignedTag").unwrap(), text("Digest").unwrap())
        };
        tags.unwrap().iter().map(row).collect()
    }

    /// An image is pulled, because it is signed as this.
    pub(crate) fn pulls(&self, image: &str, digest: &str) {
        let said = self.says(&["pull", image]);
        assert!(said.status.success(), "{said:?}");
        let text = String::from_utf8(said.stdout).unwrap();
        assert!(text.contains(digest), "{text}");
    }

    /// An image is not pulled, because it is not signed.
    pub(crate) fn refuses(&self, image: &str) {
        let said = self.says(&["pull", image]);
        assert!(!said.status.success(), "{said:?}");
        let text = String::from_utf8(said.stderr).unwrap().to_lowercase();
        assert!(text.contains("trust data for"), "{text}");
    }

    fn says(&self, arguments: &[&str]) -> Output {
        self.docker(arguments).output().unwrap()
    }

    fn docker(&self, arguments: &[&str]) -> Command {
        let mut docker = Command::new("docker");
        docker
            .args(arguments)
            .env("HOME", &self.config)
            .env("DOCKER_CONFIG", &self.config)
            .env("DOCKER_HOST", self.daemon.host())
            .env("DOCKER_CONTENT_TRUST", "1")
            .env("DOCKER_CONTENT_TRUST_SERVER", &self.server);
        docker
    }
}
