//! Every example of the documents, of the workflows and of `--help`, run in a shell beside real servers. An example that
//! is neither run nor excused here fails.

use std::fs;
use std::path::Path;

use dct_tests::golden;

use crate::home::Home;
use crate::home::MARKER;
use crate::home::Said;

/// Lines that are not run, and why.
const EXCUSED: &[(&str, &str)] = &[
    (
        "cargo install --locked --path cli",
        "it compiles for minutes: the program that every story runs is made of the same package",
    ),
    (
        "cargo demo",
        "`demo/tests` runs what it runs, and `cargo xtask test` runs it",
    ),
    ("cargo xtask test", "it is what runs this"),
    (
        "cargo bench --package dct-tests",
        "it measures for minutes: `cargo xtask test` compiles the benches",
    ),
    (
        "cargo bench --package dct-tests --bench speed -- verify",
        "as above",
    ),
    ("cargo bench --package dct-tests --bench memory", "as above"),
    (
        "cargo build --profile server --package dct-sign-server",
        "it compiles for minutes; the tests of the server run what it makes",
    ),
    (
        "dct-sign-server serve --listen 0.0.0.0:4443 --tls-cert server.pem --tls-key server.key \\",
        "it is another package's program: `server/tests` starts it with these options",
    ),
    (
        "--users users --public-read --data /var/lib/dct-sign-server",
        "as above",
    ),
    (
        "dct-sign-server serve --token-realm https://auth.example/token --token-service registry.example \\",
        "it would stay, and there is no such service",
    ),
    (
        "--token-issuer auth.example --token-certs bundle.pem --data /var/lib/dct-sign-server",
        "the rest of the line before",
    ),
    (
        "dct-sign-server health --listen 0.0.0.0:4443 --tls-cert server.pem",
        "`server/tests/http` runs it",
    ),
    (
        "dct-sign-server fsck --data /var/lib/dct-sign-server",
        "`server/tests` runs it on what a killed server left",
    ),
    (
        "dct-sign-server keys rewrap --data /var/lib/dct-sign-server --new-key-file new.key &&",
        "`server/tests` runs it",
    ),
    (
        "mv /var/lib/dct-sign-server/sealing.key old.key &&",
        "the step after the one above",
    ),
    (
        "mv new.key /var/lib/dct-sign-server/sealing.key",
        "the step after that",
    ),
    (
        "dct-sign-server gc --data /var/lib/dct-sign-server --keep-versions 20 --keep-days 30",
        "`server/tests` runs it",
    ),
    (
        "dct-sign-server gc --data /var/lib/dct-sign-server --keep-versions 20 --keep-days 30 --yes --vacuum",
        "`server/tests` runs it",
    ),
    (
        "dct-sign-server keys export --data /var/lib/dct-sign-server --gun registry.example/team/app \\",
        "`server/tests` runs it",
    ),
    (
        "--output keys.pem --passphrase-file passphrase",
        "the rest of the line before",
    ),
    (
        "dct-sign-server import --data /var/lib/dct-sign-server --dry-run \\",
        "`server/tests/import` runs these lines as they stand in the manual",
    ),
    (
        "dct-sign-server import --data /var/lib/dct-sign-server \\",
        "as above",
    ),
    (
        "--notary-server-db postgres://server@db.example/notaryserver \\",
        "as above",
    ),
    (
        "--notary-signer-db postgres://signer@db.example/notarysigner",
        "as above",
    ),
    (
        "export DCT_SIGN_SERVER_DATABASE='postgres://keeper@db.example/trust?sslrootcert=/etc/ssl/db.pem'",
        "as above, on PostgreSQL",
    ),
    (
        "dct-sign-server serve --listen 0.0.0.0:4443 --tls-cert server.pem --tls-key server.key --users users \\",
        "as above, on PostgreSQL",
    ),
    (
        "--key-file /etc/dct-sign-server/sealing.key",
        "as above, on PostgreSQL",
    ),
    (
        "notary -s https://trust.example:4443 list registry.example/team/app",
        "it believes no authority of a test's without an option: `server/tests/clients` runs it with one",
    ),
];

/// What asks for a yes.
const ASKED: &[&str] = &["dct-sign key remove", "dct-sign repo delete"];

/// What must be done before an example, because those before it have left something else behind.
const BEFORE: &[(&str, &str)] = &[
    ("ln -s", "rm -f ~/.docker/cli-plugins/docker-trust"),
    ("dct-sign key generate ci ", "rm -f ci.pub"),
    (
        "dct-sign repo init registry.example/app",
        "dct-sign repo delete --yes registry.example/app",
    ),
    (
        "dct-sign signer add --key alice.pub",
        "dct-sign repo init registry.example/app",
    ),
    (
        "dct-sign signer remove",
        "dct-sign signer add --key spare.pub spare registry.example/app",
    ),
    (
        "dct-sign signer revoke-key",
        "dct-sign signer add --key alice.pub alice registry.example/app
        dct-sign signer add --key spare.pub spare registry.example/db",
    ),
];

/// What shows that an example did what the text says, where its status alone does not.
const AFTER: &[(&str, &str)] = &[(
    "ln -s",
    "~/.docker/cli-plugins/docker-trust inspect registry.example/team/app",
)];

const DOCUMENTS: &[&str] = &["README.md", "CONTRIBUTING.md"];

struct Stage {
    home: Home,
    /// What the text names, and what stands there instead: the longer first.
    names: Vec<(&'static str, String)>,
    signer: String,
}

#[test]
fn every_example_runs() {
    let stage = Stage::set();
    let (mut run, mut failed) = (0, Vec::new());
    let shown = documented().into_iter().chain(workflows());
    for (place, block) in shown.chain(helped(&stage.home, &[])) {
        let is_excused = |line: &&str| {
            let typed = line.split(" #").next().unwrap_or_default().trim();
            EXCUSED.iter().any(|(excused, _)| *excused == typed)
        };
        let lines: Vec<&str> = block.lines().filter(|line| !is_excused(line)).collect();
        if lines.is_empty() {
            continue;
        }
        let said = stage.play(&lines.join("\n"));
        if said.status != 0 {
            failed.push(format!("{place}:\n{block}\n{}{}", said.stdout, said.stderr));
        }
        run += 1;
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert!(run >= 30, "{run}");
}

impl Stage {
    /// Repositories with a signer and a signed tag, and the files that examples name.
    fn set() -> Self {
        let home = Home::with_https();
        for name in ["app", "team/app", "db"] {
            home.registry.push_index(name, "1.0", "one");
            home.with_alice(name);
        }
        home.registry.push_index("app", "latest", "one");
        home.registry.push_index("shop", "1.0", "one");
        let image = home.image("app");
        let tag = format!("{image}:1.0");
        let printed = home.run(&["sign", &tag]).done().stdout;
        let digest = printed.trim().split_once('@').unwrap().1.to_owned();
        let built = format!(r#"{{"containerimage.digest":"{digest}","image.name":"{tag}"}}"#);
        fs::write(home.path("build.json"), built).unwrap();

        home.run(&["key", "generate", "spare"]).done();
        let alice = home.key_file("alice");
        fs::copy(&alice, home.path("ci.key")).unwrap();
        home.run(&["key", "generate", "ci", "--trust-dir", "elsewhere"])
            .done();
        fs::remove_file(home.path("ci.pub")).unwrap();
        let mut made = fs::read_dir(home.path("elsewhere/private")).unwrap();
        let made = made.next().unwrap().unwrap().path();
        fs::copy(made, home.path("ci-key.pem")).unwrap();
        fs::write(home.path("new.txt"), "planted-marker-new").unwrap();

        let spare = home.key_id("spare").split_at(7).0.to_owned();
        let (server, host) = (home.server.url(), home.registry.host());
        let names = vec![
            ("https://notary.example.com", server.clone()),
            ("https://notary.example", server.clone()),
            ("https://trust.example:4443", server),
            ("registry.example.com", host.clone()),
            ("registry.example", host),
            ("sha256:…", digest),
            ("9a5fc19e94fc…", home.key_id("alice")),
            ("90acd1d", spare),
            // Nobody builds here: the file that it would write is there.
            (
                "docker buildx build --push --metadata-file build.json …",
                "true".to_owned(),
            ),
            // There is no daemon here; the stories of Docker pull what is printed.
            ("docker pull", "echo".to_owned()),
        ];
        let signer = fs::read_to_string(alice).unwrap();
        Self {
            home,
            names,
            signer,
        }
    }

    fn play(&self, block: &str) -> Said {
        let beside = |table: &[(&str, &'static str)]| {
            let found = table.iter().find(|(typed, _)| block.contains(typed));
            found.map_or("", |(_, lines)| *lines)
        };
        let mut script = format!("set -eu\n{}\n{block}\n{}", beside(BEFORE), beside(AFTER));
        for (name, here) in &self.names {
            script = script.replace(name, here);
        }
        let program = Path::new(env!("CARGO_BIN_EXE_dct-sign")).parent().unwrap();
        let path = format!("{}:/usr/local/bin:/usr/bin:/bin", program.display());
        let server = self.home.server.url();
        let mut variables = vec![
            ("PATH", path.as_str()),
            ("CI_KEY", &self.signer),
            ("CI_PASSPHRASE", MARKER),
            ("CI_REGISTRY_USER", "ci"),
            ("CI_REGISTRY_PASSWORD", MARKER),
            // As most people have it; a text that sets its own must do.
            ("DCT_SIGN_SERVER", ""),
        ];
        if !block.contains("_SERVER=") {
            variables.push(("DOCKER_CONTENT_TRUST_SERVER", &server));
        }
        if block.contains("DCT_SIGN_PASSPHRASE=") {
            variables.push(("DCT_SIGN_PASSPHRASE", ""));
        }
        if ASKED.iter().any(|typed| block.contains(typed)) {
            return self.home.shell_at_terminal(&script, &variables, "y\n");
        }
        self.home.shell(&script, &variables)
    }
}

/// The shell's fences of all documents, each with the name of its file.
fn documented() -> Vec<(String, String)> {
    let root = golden::repository();
    let mut places: Vec<String> = DOCUMENTS.iter().map(|&name| name.to_owned()).collect();
    let mut docs: Vec<String> = fs::read_dir(root.join("docs"))
        .unwrap()
        .map(|entry| format!("docs/{}", entry.unwrap().file_name().to_str().unwrap()))
        .filter(|name| Path::new(name).extension().is_some_and(|end| end == "md"))
        .collect();
    docs.sort();
    places.extend(docs);
    let mut blocks = Vec::new();
    for place in places {
        let text = fs::read_to_string(root.join(&place)).unwrap();
        let mut lines = text.lines().map(str::trim);
        while let Some(line) = lines.next() {
            let Some(language) = line.strip_prefix("```") else {
                continue;
            };
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            if ["sh", "bash", "shell", "console"].contains(&language) {
                blocks.push((place.clone(), block.join("\n")));
            }
        }
    }
    blocks
}

/// The steps of the example workflows that call the program, each with the variables that it sets.
fn workflows() -> Vec<(String, String)> {
    let folder = golden::repository().join("examples");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        for step in text.split("      - ") {
            let Some((before, line)) = step.split_once("        run: dct-sign ") else {
                continue;
            };
            let variables = before
                .lines()
                .filter_map(|line| line.strip_prefix("          "));
            let exports = variables.map(|variable| {
                let (name, value) = variable.split_once(": ").unwrap();
                format!("export {name}=\"{}\"\n", shell_of(value))
            });
            let block = exports.collect::<String>() + "dct-sign " + line;
            found.push((path.display().to_string(), block));
        }
    }
    assert!(!found.is_empty());
    found
}

/// What stands in a shell for a secret or variable of the repository.
fn shell_of(value: &str) -> &str {
    match value {
        "${{ secrets.DCT_KEY }}" => "$CI_KEY",
        "${{ secrets.DCT_PASSPHRASE }}" => "$CI_PASSPHRASE",
        "${{ vars.NOTARY_USER }}" => "$CI_REGISTRY_USER",
        "${{ secrets.NOTARY_PASSWORD }}" => "$CI_REGISTRY_PASSWORD",
        plain => {
            assert!(!plain.contains("${{"), "{plain}");
            plain
        }
    }
}

/// The examples of a command's help and of those below it; each line is one.
fn helped(home: &Home, command: &[&str]) -> Vec<(String, String)> {
    let help = home.run(&[command, &["--help"]].concat()).done().stdout;
    let place = format!("dct-sign {} --help", command.join(" "));
    let part = |title: &str| help.split_once(title).map_or("", |(_, rest)| rest);
    let mut found: Vec<(String, String)> = part("Example:\n")
        .lines()
        .map(|line| (place.clone(), line.trim().to_owned()))
        .filter(|(_, line)| !line.is_empty())
        .collect();
    for line in part("\nCommands:\n").lines().take_while(|l| !l.is_empty()) {
        if let Some(name) = line.split_whitespace().next().filter(|n| *n != "help") {
            found.extend(helped(home, &[command, &[name]].concat()));
        }
    }
    found
}
