//! Options that were not typed: which counts before which, what is refused, and that the manual has
//! them all.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use dct_tests::peers::TrustServer;

use crate::PROGRAM;
use crate::start;

/// A folder that is gone when the test is.
struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        let name = format!("dct-options-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, text: &str) -> String {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    fn run(&self, arguments: &[&str], variables: &[(&str, &str)]) -> (Option<i32>, String) {
        let output = Command::new(PROGRAM)
            .args(arguments)
            .current_dir(&self.0)
            .env_clear()
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        (output.status.code(), said)
    }

    /// What it would serve, if it were not by plain http.
    fn address(&self, arguments: &[&str], variables: &[(&str, &str)]) -> String {
        let (status, said) = self.run(
            &[&["serve", "--data", "data"], arguments].concat(),
            variables,
        );
        assert_eq!(status, Some(2), "{said}");
        assert!(said.starts_with("error[serve.plain_http]: `"), "{said}");
        said.split('`').nth(1).unwrap().to_owned()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn what_is_typed_counts_before_a_variable_and_that_before_the_file() {
    let place = Place::new("order");
    let config = place.file("config.toml", "# a comment\nlisten = '0.0.0.0:1'\n");
    let variable = ("DCT_SIGN_SERVER_LISTEN", "0.0.0.0:2");
    let empty = ("DCT_SIGN_SERVER_LISTEN", "");
    let file = ["--config", &config];
    let both = ["--config", &config, "--listen", "0.0.0.0:3"];
    let joined = ["--listen=0.0.0.0:3"];
    let named = ("DCT_SIGN_SERVER_CONFIG", config.as_str());
    for (typed, variables, address) in [
        (&both[..], &[variable][..], "0.0.0.0:3"),
        (&joined, &[variable, named], "0.0.0.0:3"),
        (&file, &[variable], "0.0.0.0:2"),
        (&[], &[variable], "0.0.0.0:2"),
        (&file, &[], "0.0.0.0:1"),
        (&file, &[empty], "0.0.0.0:1"),
        (&[], &[named], "0.0.0.0:1"),
    ] {
        assert_eq!(
            place.address(typed, variables),
            address,
            "{typed:?} {variables:?}"
        );
    }
}

#[test]
fn a_database_by_its_address_or_by_a_file_is_one_option() {
    let place = Place::new("database");
    let url = |name: &str| format!("postgres://u@127.0.0.1:1/{name}");
    let secret = "postgres://u:s3cret@127.0.0.1:1/by-url";
    let file = place.file("address", &url("by-file"));
    let by_file = place.file("by-file.toml", "database-file = 'address'\n");
    let by_url = place.file("by-url.toml", &format!("database = '{secret}'\n"));
    let (variable, file_variable) = (
        ("DCT_SIGN_SERVER_DATABASE", url("variable")),
        ("DCT_SIGN_SERVER_DATABASE_FILE", file.as_str()),
    );
    let variable = (variable.0, variable.1.as_str());
    let typed = url("typed");
    let typed = ["--database", &typed];
    let typed_file = ["--database-file", &file];
    for (line, config, variables, name) in [
        (&typed[..], Some(&by_file), &[][..], "typed"),
        (&typed, None, &[file_variable], "typed"),
        (&typed, Some(&by_url), &[variable], "typed"),
        (&typed_file, Some(&by_url), &[variable], "by-file"),
        (&[], Some(&by_file), &[variable], "variable"),
        (&[], Some(&by_url), &[file_variable], "by-file"),
        (&[], Some(&by_file), &[], "by-file"),
        // It was not typed, so that it may hold a password.
        (&[], Some(&by_url), &[], "by-url"),
    ] {
        let config = config.map(|path| ["--config", path.as_str()]);
        let config = config.iter().flatten().copied();
        let line: Vec<&str> = ["fsck"]
            .into_iter()
            .chain(line.iter().copied())
            .chain(config)
            .collect();
        let (status, said) = place.run(&line, variables);
        assert_eq!(status, Some(2), "{line:?}: {said}");
        let expected = format!(
            "error[serve.unreachable]: the database cannot be reached: `{name}` at `127.0.0.1:1`: "
        );
        assert!(
            said.starts_with(&expected),
            "{line:?} {variables:?}: {said}"
        );
        assert!(!said.contains("s3cret"), "{said}");
    }
    let both = format!("database-file = 'address'\ndatabase = '{secret}'\n");
    let both = place.file("both.toml", &both);
    let in_file = (&["fsck", "--config", &both][..], &[][..], both.as_str());
    let in_variables = (
        &["fsck"][..],
        &[variable, file_variable][..],
        file_variable.0,
    );
    for (line, variables, name) in [in_file, in_variables] {
        let (status, said) = place.run(line, variables);
        let expected = format!("error[serve.setting]: `{name}`");
        assert!(status == Some(2) && said.starts_with(&expected), "{said}");
        assert!(!said.contains("s3cret"), "{said}");
    }
}

#[test]
fn every_kind_of_option_can_stand_in_the_file_and_in_a_variable() {
    let place = Place::new("kinds");
    // Paths are those of the folder of the file, not of whoever starts the server.
    place.file("users.list", "alice:{SHA}x\n");
    for text in [
        "listen = \"0.0.0.0:1\"\nallow-http = true\nusers = \"users.list\"\npublic-read = true\n",
        "listen = \"0.0.0.0:1\"\nallow-http = true\nusers = \"users.list\"\nmax-upload = 5\nlog = \"requests\"\ngun-prefix = [\"a/\", \"b/c/\"]\nno-page = false\n",
    ] {
        let config = place.file("config.toml", text);
        let (status, said) = place.run(&["serve", "--data", "data", "--config", &config], &[]);
        assert_eq!(status, Some(2), "{said}");
        let path = place.0.join("users.list");
        let expected = format!("error[serve.users]: `{}`", path.display());
        assert!(said.starts_with(&expected), "{said}");
    }
    let variables = [
        ("DCT_SIGN_SERVER_DATA", "data"),
        ("DCT_SIGN_SERVER_LISTEN", "0.0.0.0:1"),
        ("DCT_SIGN_SERVER_ALLOW_HTTP", "true"),
        ("DCT_SIGN_SERVER_ALLOW_ANYONE", "true"),
        ("DCT_SIGN_SERVER_NO_PAGE", "false"),
        ("DCT_SIGN_SERVER_GUN_PREFIX", "a/, b/c"),
        // What an orchestrator says of a service with our name is not for us.
        ("DCT_SIGN_SERVER_PORT_4443_TCP", "tcp://192.0.2.1:4443"),
    ];
    let (status, said) = place.run(&["serve"], &variables);
    assert_eq!(status, Some(2), "{said}");
    assert!(said.contains("`b/c` is not the beginning"), "{said}");
}

#[test]
fn a_server_runs_by_its_file_alone() {
    let place = Place::new("alone");
    let text = "no-page = true\nmax-upload = 1\ngun-prefix = ['a/']\n";
    let config = place.file("config.toml", text);
    let server: TrustServer = start(&["--config", &config]);
    let status = |path: &str| {
        let headers = [("Accept", "text/html")];
        crate::ask_with(&server, "GET", path, &headers).status
    };
    assert_eq!(status("/"), 404);
    assert_eq!(status("/v2/a/b/_trust/changefeed?records=1"), 200);
    assert_eq!(status("/v2/b/_trust/changefeed?records=1"), 404);
    // Other commands take what is theirs from the same file.
    let text = format!("data = '{}'\nmax-upload = 1\n", server.data().display());
    let config = place.file("other.toml", &text);
    let (status, said) = place.run(&["repositories", "--config", &config], &[]);
    assert_eq!((status, said.as_str()), (Some(0), ""));
}

#[test]
fn what_nobody_knows_is_refused_and_named() {
    let place = Place::new("refused");
    for (text, fact) in [
        ("lisen = '0.0.0.0:1'", "there is no option `lisen`"),
        ("config = 'x'", "there is no option `config`"),
        ("new-key-file = 'x'", "there is no option `new-key-file`"),
        ("tls_cert = 'x'", "there is no option `tls_cert`"),
        (
            "[serve]\nlisten = '0.0.0.0:1'",
            "there is no option `serve`",
        ),
        ("listen = 1.5", "has a value of another kind"),
        ("listen = ['0.0.0.0:1']", "has a value of another kind"),
        ("no-page = 'yes'", "is neither `true` nor `false`"),
        ("no-page = 1", "is neither `true` nor `false`"),
        ("max-upload = -1", "invalid value '-1'"),
        ("listen = 'here'", "invalid value 'here'"),
        (
            "listen = '0.0.0.0:1'\nlisten = '0.0.0.0:2'",
            "duplicate key",
        ),
        ("listen", "expected"),
    ] {
        let config = place.file("config.toml", text);
        let (status, said) = place.run(&["serve", "--data", "data", "--config", &config], &[]);
        assert_eq!(status, Some(2), "{text}: {said}");
        let expected = format!("error[serve.setting]: `{config}`");
        assert!(
            said.starts_with(&expected) && said.contains(fact),
            "{text}: {said}"
        );
    }
    for (name, value) in [
        ("DCT_SIGN_SERVER_NO_PAGE", "1"),
        ("DCT_SIGN_SERVER_LISTEN", "here"),
        ("DCT_SIGN_SERVER_CONFIG", "/none"),
    ] {
        let (status, said) = place.run(&["serve", "--data", "data"], &[(name, value)]);
        assert_eq!(status, Some(2), "{said}");
        let place = if name.ends_with("CONFIG") {
            value
        } else {
            name
        };
        let expected = format!("error[serve.setting]: `{place}`");
        assert!(said.starts_with(&expected), "{name}: {said}");
    }
    // Help needs none of it.
    let (status, said) = place.run(&["serve", "--help"], &[("DCT_SIGN_SERVER_CONFIG", "/none")]);
    assert_eq!(status, Some(0), "{said}");
}

#[test]
fn an_address_is_no_name_and_whoever_types_one_is_told() {
    let place = Place::new("named");
    for (line, address) in [
        (
            &["serve", "--listen", "localhost:4443"][..],
            "localhost:4443",
        ),
        (&["serve", "--listen=4443"], "4443"),
        (&["serve", "--metrics", "localhost:1"], "localhost:1"),
        (&["health", "--listen", "here"], "here"),
    ] {
        let (status, said) = place.run(line, &[]);
        assert_eq!(status, Some(2), "{said}");
        let expected = format!("error[serve.listen]: cannot listen on `{address}`: it is no IP");
        assert!(said.starts_with(&expected), "{said}");
        let hint = said.lines().find(|line| line.starts_with("hint: "));
        assert!(
            hint.is_some_and(|hint| hint.contains("`127.0.0.1:4443`")),
            "{said}"
        );
    }
    // Nothing was given, and no value is at fault.
    let (status, said) = place.run(&["serve", "--listen"], &[]);
    assert_eq!(status, Some(2), "{said}");
    assert!(said.starts_with("error: a value is required"), "{said}");
}

#[test]
fn who_opens_plain_http_is_told_what_that_opens() {
    let place = Place::new("open");
    let line = ["serve", "--data", "data", "--listen", "0.0.0.0:0"];
    let (status, said) = place.run(&line, &[]);
    assert_eq!(status, Some(2), "{said}");
    let hint = said
        .lines()
        .find(|line| line.starts_with("hint: "))
        .unwrap();
    for part in [
        "`--allow-http`",
        "`--users`",
        "`--token-realm`",
        "in the clear",
    ] {
        assert!(hint.contains(part), "{part}: {hint}");
    }
}

#[test]
fn the_manual_has_every_option_and_no_other() {
    let place = Place::new("manual");
    let (_, help) = place.run(&["serve", "--help"], &[]);
    let manual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/server.md");
    let manual = fs::read_to_string(manual).unwrap();
    let mut options: Vec<&str> = help
        .lines()
        .filter_map(|line| {
            line.trim_start()
                .split(' ')
                .find(|word| word.starts_with("--"))
        })
        .filter(|option| *option != "--help")
        .collect();
    options.sort_unstable();
    options.dedup();
    let rows = manual.lines().filter(|line| line.starts_with("| `--"));
    let mut documented: Vec<&str> = rows
        .filter_map(|row| row.split('|').nth(1))
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .filter_map(|option| option.split(' ').next())
        .filter(|option| option.starts_with("--"))
        .collect();
    documented.sort_unstable();
    documented.dedup();
    assert!(options.len() > 15, "{options:?}");
    assert_eq!(documented, options);
}
