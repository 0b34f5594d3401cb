//! `compose.yaml` as it stands, but for the port: built, brought up, published to, started again, taken
//! down and brought up again.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;
use std::thread::sleep;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dct_tests::peers::Authority;
use dct_tests::peers::Dockerd;
use dct_tests::peers::Registry;
use dct_tests::peers::TrustServer;
use dct_tests::peers::token_service::TokenService;

use crate::PROGRAM;
use crate::USERS;
use crate::done;
use crate::images;
use crate::said;
use crate::text;

/// Of the database.
const PASSWORD: &str = "correct-horse";

/// A machine that runs what Compose brings up; taken down when dropped.
struct Site {
    daemon: Dockerd,
    /// A folder of its own, and a port that is free.
    place: TrustServer,
    authority: Authority,
    registry: Registry,
}

impl Site {
    fn furnish() -> Self {
        let site = Self {
            daemon: Dockerd::start(),
            place: TrustServer::start(PROGRAM, &[]).killed(),
            authority: Authority::new(),
            registry: Registry::start(),
        };
        let deploy = site.deploy();
        fs::create_dir_all(deploy.join("secrets")).unwrap();
        fs::write(deploy.join("Dockerfile"), text("Dockerfile")).unwrap();
        let compose = text("compose.yaml");
        let port = format!("\"127.0.0.1:{}:4443\"", site.place.port());
        let here = compose.replace("\"4443:4443\"", &port);
        assert_ne!(here, compose);
        fs::write(deploy.join("compose.yaml"), here).unwrap();
        images::parts(&site.daemon, site.place.folder());
        let image = compose
            .lines()
            .find_map(|line| line.trim().strip_prefix("image: "));
        images::postgres(&site.daemon, site.place.folder(), image.unwrap());
        site.keep_secrets(image.unwrap());
        site
    }

    fn deploy(&self) -> PathBuf {
        self.place.folder().join("site/deploy")
    }

    /// The six files of the manual, with their rights.
    fn keep_secrets(&self, image: &str) {
        let leaf = self.authority.certify(&["localhost"]);
        let read = |path: &Path| fs::read_to_string(path).unwrap();
        let url = "postgres://trust:PASSWORD@database/trust?sslmode=disable";
        let key = done(Command::new("openssl").args(["rand", "-base64", "32"]));
        let secrets = self.deploy().join("secrets");
        for (name, text) in [
            ("tls.pem", read(&leaf.certificate)),
            ("tls.key", read(&leaf.key)),
            ("users", USERS.to_owned()),
            ("sealing.key", key),
            ("database-password", PASSWORD.to_owned()),
            ("database-url", url.replace("PASSWORD", PASSWORD)),
        ] {
            fs::write(secrets.join(name), text).unwrap();
        }
        let volume = format!("{}:/secrets", secrets.display());
        let mut run = images::docker(&self.daemon, &["run", "--rm", "--network=none"]);
        run.args(["--volume", &volume, "--entrypoint=/bin/sh", image, "-c"]);
        let rights = "cd /secrets && chown 65532 * && chown 0 database-password && chmod 400 *";
        done(run.arg(rights));
    }

    fn compose(&self, words: &[&str]) -> Command {
        let mut command = Command::new("docker-compose");
        command
            .args(["--project-name", "trust", "--file"])
            .arg(self.deploy().join("compose.yaml"))
            .args(words)
            .env("HOME", self.place.folder())
            .env("DOCKER_HOST", self.daemon.host())
            .env("COMPOSE_DOCKER_CLI_BUILD", "1")
            .env("DOCKER_BUILDKIT", "1");
        // It calls the `docker` that it finds.
        if Path::new(images::builder()).is_absolute() {
            command.env("PATH", "/usr/bin:/bin:/usr/sbin:/sbin");
        }
        command
    }

    fn log(&self) -> String {
        said(&self.compose(&["logs", "--no-color"]).output().unwrap())
    }

    /// Waits until a container's server has begun to listen so many times, and reaches its database: the
    /// one that it reached first may have been on its way out.
    fn listened(&self, times: usize) {
        for _ in 0..1200 {
            let log = self.log();
            let listened = log.matches(r#""event":"listening""#).count();
            if listened >= times && self.is_ready() {
                return;
            }
            sleep(Duration::from_millis(50));
        }
        panic!("it is not ready: {}", self.log());
    }

    fn is_ready(&self) -> bool {
        let asked = Command::new(PROGRAM)
            .args(["health", "--ready", "--listen"])
            .arg(format!("127.0.0.1:{}", self.place.port()))
            .arg("--tls-cert")
            .arg(self.authority.certificate().with_file_name("localhost.pem"))
            .env_clear()
            .output();
        asked.unwrap().status.success()
    }

    fn url(&self) -> String {
        format!("https://localhost:{}", self.place.port())
    }

    fn image(&self) -> String {
        format!("{}/app", self.registry.host())
    }

    fn ours(&self, line: &str) -> String {
        let output = Command::new(Path::new(PROGRAM).with_file_name("dct-sign"))
            .args(line.replace("IMAGE", &self.image()).split(' '))
            .env_clear()
            .env("HOME", self.place.folder())
            .env("DCT_SIGN_SERVER", self.url())
            .env("DCT_SIGN_CA_CERT", self.authority.certificate())
            .env("DCT_SIGN_PASSPHRASE", "a passphrase")
            .env("DCT_SIGN_NOTARY_USERNAME", TokenService::USER)
            .env("DCT_SIGN_NOTARY_PASSWORD", TokenService::PASSWORD)
            .current_dir(self.place.folder())
            .output()
            .unwrap();
        self.ended_well(line, &output)
    }

    fn notary(&self, line: &str) -> String {
        let login = format!("{}:{}", TokenService::USER, TokenService::PASSWORD);
        let output = Command::new("notary")
            .args(["-s", &self.url(), "-d"])
            .arg(self.place.folder().join("client"))
            .arg("--tlscacert")
            .arg(self.authority.certificate())
            .args(line.split(' '))
            .current_dir(self.place.folder())
            .env("NOTARY_AUTH", BASE64_STANDARD.encode(login))
            .env("NOTARY_ROOT_PASSPHRASE", "rootpass1")
            .env("NOTARY_TARGETS_PASSPHRASE", "targpass1")
            .env("NOTARY_SNAPSHOT_PASSPHRASE", "snappass1")
            .output()
            .unwrap();
        self.ended_well(line, &output)
    }

    fn ended_well(&self, line: &str, output: &Output) -> String {
        let said = said(output);
        assert!(output.status.success(), "{line}: {said}\n{}", self.log());
        said
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // Its networks would outlive the daemon.
        let down = ["down", "--volumes", "--timeout", "1"];
        let _ = self.compose(&down).output();
    }
}

#[test]
fn compose_brings_up_a_server_beside_its_database() {
    let site = Site::furnish();
    done(site.compose(&["build"]).args(images::ARGUMENTS));
    done(&mut site.compose(&["up", "--detach"]));
    site.listened(1);
    for tag in ["1.0", "2.0", "3.0"] {
        site.registry.push_index("app", tag, tag);
    }
    site.ours("key generate alice");
    site.ours("repo init IMAGE");
    site.ours("signer add --key alice.pub alice IMAGE");
    site.ours("sign IMAGE:1.0");
    site.notary("init theirs/app -p");

    done(&mut site.compose(&["restart"]));
    site.listened(2);
    site.ours("verify --signer alice IMAGE:1.0");
    site.ours("sign IMAGE:2.0");
    let file = site.place.file("content", "content");
    site.notary(&format!("add theirs/app 1.0 {} -p", file.display()));

    // The containers and networks go; what was published is in a volume.
    done(&mut site.compose(&["down"]));
    done(&mut site.compose(&["up", "--detach"]));
    site.listened(1);
    site.ours("verify --signer alice IMAGE:2.0");
    site.ours("sign IMAGE:3.0");
}
