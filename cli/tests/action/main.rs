//! The built action beside the command line, as an owner and a workflow use them: the owner lets a key
//! in, the workflow signs with it, and `notary`, `docker` and we ourselves judge what came of it.
//!
//! `DCT_ACTION` names the bundle and `DCT_NODE` the Node to run it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on must stop, and is told by variables what it is to try"
)]

#[path = "../stories/home.rs"]
#[allow(
    dead_code,
    reason = "the stories of the command line use the rest of it"
)]
mod home;
mod judge;
mod runner;

use std::fs;
use std::thread;

use dct_tests::peers::NotaryServer;
use dct_tests::peers::Registry;
use dct_tests::peers::registry::Guard;
use dct_tests::peers::token_service::Grant;
use dct_tests::peers::token_service::TokenService;

use self::home::Home;
use self::home::MARKER;
use self::judge::Judge;
use self::runner::Step;
use self::runner::step;

/// An owner's machine, and a key that the owner let in.
struct Workflow {
    home: Home,
    image: String,
    key: String,
}

const LOGIN: [(&str, &str); 2] = [
    ("DCT_SIGN_USERNAME", TokenService::USER),
    ("DCT_SIGN_PASSWORD", TokenService::PASSWORD),
];

impl Workflow {
    /// What docs/action.md tells an owner to do.
    fn begin(server: NotaryServer, registry: Registry, login: &[(&str, &str)]) -> Self {
        let home = Home::beside(server, registry);
        home.believe_server(".docker");
        let image = home.image("team/app");
        let run = |arguments: &[&str]| home.run_with(arguments, login, "").done();
        run(&["key", "generate", "ci"]);
        run(&["repo", "init", &image]);
        run(&["signer", "add", "--key", "ci.pub", "ci", &image]);
        let key = fs::read_to_string(home.key_file("ci")).unwrap();
        Self { home, image, key }
    }

    /// A step that signs, with what a workflow gives it.
    fn sign(&self, tags: &str, digest: &str, more: &[(&str, &str)]) -> Step {
        let key = [("key", self.key.as_str()), ("passphrase", MARKER)];
        self.step(tags, &[&key[..], &[("digest", digest)], more].concat())
    }

    fn step(&self, tags: &str, more: &[(&str, &str)]) -> Step {
        let (url, authority) = (self.home.server.url(), self.home.server.authority());
        let authority = authority.unwrap().display().to_string();
        let tags: Vec<String> = tags
            .split(' ')
            .map(|tag| format!("{}:{tag}\n", self.image))
            .collect();
        let tags = tags.concat();
        let common = [
            ("tags", tags.as_str()),
            ("notary-server", &url),
            ("ca-cert", &authority),
        ];
        step(&self.home, &[&common[..], more].concat())
    }

    /// Pushes one index under several tags; answers with its digest.
    fn push(&self, tags: &str, content: &str) -> String {
        for tag in tags.split(' ') {
            self.home.registry.push_index("team/app", tag, content);
        }
        let last = tags.split(' ').next_back();
        self.home.registry.digest("team/app", last.unwrap())
    }

    /// Everything that was published, as versions.
    fn versions(&self) -> String {
        let status = ["repo", "status", "-o", "json", &self.image];
        let status = self.home.run_with(&status, &LOGIN, "").done();
        let status: serde_json::Value = serde_json::from_str(&status.stdout).unwrap();
        let roles = status["roles"].as_array().unwrap();
        let versions = roles
            .iter()
            .map(|role| format!("{} {}\n", role["role"], role["version"]));
        versions.collect()
    }
}

#[test]
fn what_a_workflow_signs_in_a_database_is_what_docker_pulls() {
    let (server, registry) = (NotaryServer::on_postgres_https(), Registry::start());
    let workflow = Workflow::begin(server, registry, &[]);
    let Workflow { home, image, .. } = &workflow;
    let judge = Judge::new(home, "{}");
    let digest = judge.pushes(home, "team/app", &["1", "1.2", "latest"]);
    let signed = workflow.sign("1 1.2 latest", &digest, &[]).done();
    assert_eq!(signed.output("signed"), "true");
    assert_eq!(signed.output("digest"), digest);
    let refs = ["1", "1.2", "latest"].map(|tag| format!("{image}:{tag}@{digest}"));
    assert_eq!(signed.output("refs"), refs.join("\n"));
    assert!(signed.summary.contains("signed"), "{}", signed.summary);
    let hex = digest.strip_prefix("sha256:").unwrap();
    for tag in ["1", "1.2", "latest"] {
        for role in ["targets/releases", "targets/ci"] {
            assert_eq!(home.listed(image, role, tag).as_deref(), Some(hex));
        }
        judge.pulls(&format!("{image}:{tag}"), &digest);
    }
    let expected = ["1", "1.2", "latest"].map(|tag| (tag.to_owned(), hex.to_owned()));
    assert_eq!(judge.inspects(image, "ci"), expected);
    workflow.push("unsigned", "by nobody");
    judge.refuses(&format!("{image}:unsigned"));

    // The command line believes it too, on line and from the bundle.
    let tag = format!("{image}:1.2");
    let verified = home.run(&["verify", "--signer", "ci", &tag]).done();
    assert_eq!(verified.stdout, format!("{tag}@{digest}\n"));
    let bundle = ["inspect", "--bundle", signed.output("bundle")];
    let shown = home.run(&bundle).done();
    assert!(shown.stdout.contains(hex), "{}", shown.stdout);
}

#[test]
fn a_tag_that_moved_stops_the_step_before_anything_is_published() {
    let (server, registry) = (NotaryServer::on_postgres_https(), Registry::start());
    let workflow = Workflow::begin(server, registry, &[]);
    let digest = workflow.push("1 2", "built here");
    let before = workflow.versions();
    let other = workflow.push("2", "built by another run");
    assert_ne!(other, digest);
    let moved = workflow.sign("1 2", &digest, &[]);
    moved.refused("registry.moved");
    assert_eq!(moved.output("signed"), "false");
    assert_eq!(moved.output("refs"), "");
    assert_eq!(workflow.versions(), before);
    for (tag, dry) in [("1", "true"), ("2", "true")] {
        let rehearsed = workflow.step(tag, &[("dry-run", dry)]).done();
        assert_eq!(rehearsed.output("signed"), "false");
    }
    assert_eq!(workflow.versions(), before);

    // Two jobs at once, as a matrix has them: the database takes one version of a role from one alone.
    let jobs = [("1", digest.as_str()), ("2", other.as_str())];
    thread::scope(|scope| {
        let workflow = &workflow;
        let run = |(tag, digest)| scope.spawn(move || workflow.sign(tag, digest, &[]).done());
        for job in jobs.map(run) {
            assert_eq!(job.join().unwrap().output("signed"), "true");
        }
    });
    for (tag, digest) in jobs {
        let found = workflow
            .home
            .listed(&workflow.image, "targets/releases", tag);
        assert_eq!(found.as_deref(), digest.strip_prefix("sha256:"));
    }
    assert_eq!(
        workflow.sign("1", &digest, &[]).done().output("signed"),
        "false"
    );
}

#[test]
fn tokens_are_asked_for_what_is_needed_under_the_name_that_each_server_knows() {
    let tokens = TokenService::start(Grant::Token);
    let server = NotaryServer::start_https_for(&tokens);
    let registry = Registry::start_with(Guard::Tokens(&tokens), None);
    let workflow = Workflow::begin(server, registry, &LOGIN);
    let (home, image) = (&workflow.home, &workflow.image);
    // `ci:planted-marker`, as docker/login-action leaves it.
    let host = home.registry.host();
    let config = format!(r#"{{"auths":{{"{host}":{{"auth":"Y2k6cGxhbnRlZC1tYXJrZXI="}}}}}}"#);
    let judge = Judge::new(home, &config);
    let digest = judge.pushes(home, "team/app", &["1"]);
    let before = workflow.versions();
    workflow
        .sign("1", &digest, &[])
        .refused("registry.unauthorized");
    let wrong = [("username", TokenService::USER), ("password", "mistyped")];
    workflow
        .sign("1", &digest, &wrong)
        .refused("registry.unauthorized");
    assert_eq!(workflow.versions(), before);

    fs::write(home.path(".docker/config.json"), &config).unwrap();
    let (push, pull) = (
        format!("repository:{image}:pull,push"),
        format!("repository:{image}:pull"),
    );
    let asked = |run: &dyn Fn() -> Step| {
        let before = tokens.asked().len();
        run().done();
        let asked = tokens.asked().into_iter().skip(before);
        let mut scopes: Vec<String> = asked.map(|asked| asked.scope).collect();
        scopes.sort();
        scopes
    };
    let theirs = "repository:team/app:pull".to_owned();
    let signing = asked(&|| workflow.sign("1", &digest, &[]));
    assert_eq!(signing, [push, theirs]);
    let verifying = asked(&|| workflow.step("1", &[("verify-only", "true"), ("digest", &digest)]));
    assert_eq!(verifying, [pull]);

    let hex = digest.strip_prefix("sha256:").unwrap().to_owned();
    assert_eq!(judge.inspects(image, "ci"), [("1".to_owned(), hex)]);
    judge.pulls(&format!("{image}:1"), &digest);
    the_example_renews(&workflow);
}

/// `examples/renew.yml` on a machine with nothing but what the workflow gives it.
fn the_example_renews(workflow: &Workflow) {
    let Workflow { home, image, key } = workflow;
    fs::remove_dir_all(home.path(".docker/trust")).unwrap();
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/renew.yml");
    let example = fs::read_to_string(example).unwrap();
    let lines = || example.lines().map(str::trim);
    let url = home.server.url();
    let variables: Vec<(&str, &str)> = lines()
        .filter_map(|line| line.split_once(':'))
        .filter_map(|(name, _)| match name {
            "DCT_SIGN_KEY" => Some((name, key.as_str())),
            "DCT_SIGN_PASSPHRASE" => Some((name, MARKER)),
            "DCT_SIGN_SERVER" => Some((name, url.as_str())),
            "DCT_SIGN_USERNAME" => Some((name, TokenService::USER)),
            "DCT_SIGN_PASSWORD" => Some((name, TokenService::PASSWORD)),
            _ => None,
        })
        .collect();
    assert_eq!(variables.len(), 5);
    let command = lines().find_map(|line| line.strip_prefix("run: dct-sign "));
    let command = command
        .unwrap()
        .replace("registry.example.com/team/app", image);
    let words: Vec<&str> = command.split(' ').collect();
    let early = home.run_with(&words, &variables, "").done();
    assert!(early.stderr.contains("nothing ends"), "{}", early.stderr);
    // Three years later, so to say: the key of the workflow is none of the owner's.
    let late = command.replace("--days 180", "--days 2000");
    let words: Vec<&str> = late.split(' ').collect();
    let late = home.run_with(&words, &variables, "");
    assert_eq!((late.status, late.code()), (7, "trust.ends_soon"));
    for role in ["targets/ci  version 2", "targets/releases  version 2"] {
        assert!(late.stdout.contains(role), "{}", late.stdout);
    }
}
