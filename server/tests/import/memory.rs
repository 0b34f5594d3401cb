//! Our own command line, which remembers the highest version that it saw of every role: the move is
//! no rollback and no new beginning for it, and a server that was moved too early is one.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use dct_tests::peers::Postgres;
use dct_tests::peers::Registry;
use serde_json::Value;

use crate::PROGRAM;
use crate::desk::Desk;
use crate::desk::told;

const REPOSITORY: &str = "team/app";

/// What a machine remembers of the repository: the newest root, and the version of each role.
#[derive(Debug, PartialEq, Eq)]
struct Memory {
    root: String,
    versions: BTreeMap<String, u64>,
}

/// The desk, and what is signed there.
struct Shop {
    desk: Desk,
    registry: Registry,
}

/// A machine with a home of its own, in front of one of the servers.
struct Machine<'a> {
    shop: &'a Shop,
    home: PathBuf,
    server: String,
}

impl Shop {
    fn open(desk: Desk) -> Self {
        let registry = Registry::start();
        for tag in ["1.0", "2.0", "3.0"] {
            registry.push_index(REPOSITORY, tag, tag);
        }
        Self { desk, registry }
    }

    fn before(&self, name: &str) -> Machine<'_> {
        self.machine(name, self.desk.notary.url())
    }

    fn after(&self, name: &str) -> Machine<'_> {
        self.machine(name, self.desk.ours.url())
    }

    fn machine(&self, name: &str, server: String) -> Machine<'_> {
        let home = self.desk.ours.folder().join(name);
        fs::create_dir_all(&home).unwrap();
        Machine {
            shop: self,
            home,
            server,
        }
    }

    fn up(self) -> Self {
        let desk = self.desk.up();
        Self { desk, ..self }
    }

    fn down(self) -> Self {
        let Desk {
            notary,
            ours,
            database,
        } = self.desk;
        let desk = Desk {
            notary,
            ours: ours.killed(),
            database,
        };
        Self { desk, ..self }
    }
}

impl Machine<'_> {
    /// Runs a line in which `IMAGE` is the repository.
    fn run(&self, line: &str) -> (Option<i32>, String) {
        let image = format!("{}/{REPOSITORY}", self.shop.registry.host());
        let line = line.replace("IMAGE", &image);
        let mut command = Command::new(Path::new(PROGRAM).with_file_name("dct-sign"));
        command
            .args(line.split(' '))
            .env_clear()
            .env("HOME", &self.home)
            .env("DCT_SIGN_SERVER", &self.server)
            .env("DCT_SIGN_PASSPHRASE", "a passphrase");
        told(command.current_dir(&self.home))
    }

    fn done(&self, line: &str) -> String {
        let (status, said) = self.run(line);
        assert_eq!(status, Some(0), "dct-sign {line}: {said}");
        said
    }

    /// What is believed because of what was believed before.
    fn goes_on(&self, line: &str) {
        let said = self.done(line);
        assert!(!said.contains("the first one seen"), "{said}");
    }

    fn refused(&self, line: &str, code: &str) {
        let (status, said) = self.run(line);
        assert_eq!(status, Some(7), "dct-sign {line}: {said}");
        assert!(said.contains(&format!("error[{code}]: ")), "{said}");
    }

    fn remembers(&self) -> Memory {
        let folder = self.home.join(".docker/trust/dct-sign");
        let files = fs::read_dir(&folder)
            .unwrap()
            .map(|file| file.unwrap().path());
        let kept: Vec<_> = files
            .filter(|path| path.extension().is_some_and(|kind| kind == "json"))
            .collect();
        assert_eq!(kept.len(), 1, "{kept:?}");
        let kept: Value = serde_json::from_slice(&fs::read(&kept[0]).unwrap()).unwrap();
        let floors = kept["floors"].as_object().unwrap().iter();
        Memory {
            root: kept["root"].as_str().unwrap().to_owned(),
            versions: floors
                .map(|(role, floor)| (role.clone(), floor["version"].as_u64().unwrap()))
                .collect(),
        }
    }
}

#[test]
fn what_our_client_remembers_holds_across_the_move() {
    remembered(Desk::new());
}

#[test]
fn what_our_client_remembers_holds_across_the_move_to_postgres() {
    remembered(Desk::moving_to(&Postgres::shared()));
}

fn remembered(desk: Desk) {
    let shop = Shop::open(desk);
    let owner = shop.before("owner");
    owner.done("key generate alice");
    owner.done("repo init IMAGE");
    owner.done("signer add --key alice.pub alice IMAGE");
    owner.done("repo rotate IMAGE root");
    owner.done("sign IMAGE:1.0");
    shop.before("early").done("verify --signer alice IMAGE:1.0");
    shop.desk.imported(&[]);
    // What came in between, which a second run would take.
    owner.done("sign IMAGE:2.0");
    owner.done("repo rotate IMAGE timestamp");
    owner.goes_on("verify --signer alice IMAGE:2.0");
    shop.before("late").done("verify IMAGE:2.0");
    let known = owner.remembers();

    a_server_that_was_moved_too_early_is_refused(shop, &known);
}

fn a_server_that_was_moved_too_early_is_refused(shop: Shop, known: &Memory) {
    let shop = shop.up();
    for name in ["owner", "late"] {
        let machine = shop.after(name);
        for line in ["verify IMAGE:1.0", "verify IMAGE:2.0"] {
            machine.refused(line, "trust.rollback");
        }
    }
    let owner = shop.after("owner");
    for line in [
        "sign IMAGE:3.0",
        "repo rotate IMAGE targets",
        "revoke IMAGE:1.0",
    ] {
        owner.refused(line, "trust.rollback");
    }
    assert_eq!(&owner.remembers(), known, "a refusal was remembered");
    // Who saw nothing later is shown nothing wrong.
    shop.after("early").goes_on("verify IMAGE:1.0");

    let shop = shop.down();
    shop.desk.imported(&[]);
    everybody_goes_on(&shop.up(), known);
}

fn everybody_goes_on(shop: &Shop, known: &Memory) {
    let owner = shop.after("owner");
    owner.goes_on("verify --signer alice IMAGE:2.0");
    assert_eq!(&owner.remembers(), known, "what was moved is the same");
    owner.goes_on("sign IMAGE:3.0");
    let signed = owner.remembers();
    assert_eq!(signed.root, known.root, "no root was made");
    for (role, version) in &known.versions {
        assert!(signed.versions[role] >= *version, "{signed:?}");
    }
    for role in ["timestamp", "--server-managed snapshot", "targets", "root"] {
        owner.goes_on(&format!("repo rotate IMAGE {role}"));
    }
    owner.goes_on("revoke IMAGE:1.0");
    for name in ["owner", "early", "late"] {
        let machine = shop.after(name);
        machine.goes_on("verify --signer alice IMAGE:3.0");
        assert_ne!(machine.remembers().root, known.root, "{name}");
    }
    owner.goes_on("repo status --days 5 IMAGE");
}
