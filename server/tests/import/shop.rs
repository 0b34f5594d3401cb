//! A repository that our own command line signs, and its machines in front of either server.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use dct_tests::peers::Registry;
use serde_json::Value;

use crate::PROGRAM;
use crate::desk::Desk;
use crate::desk::told;

const REPOSITORY: &str = "team/app";

/// What a machine remembers of the repository: the newest root, and the version of each role.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Memory {
    pub(crate) root: String,
    pub(crate) versions: BTreeMap<String, u64>,
}

/// The desk, and what is signed there.
pub(crate) struct Shop {
    pub(crate) desk: Desk,
    registry: Registry,
}

/// A machine with a home of its own, in front of one of the servers.
pub(crate) struct Machine<'a> {
    shop: &'a Shop,
    home: PathBuf,
    server: String,
}

impl Shop {
    pub(crate) fn open(desk: Desk) -> Self {
        let registry = Registry::start();
        for tag in ["1.0", "2.0", "3.0"] {
            registry.push_index(REPOSITORY, tag, tag);
        }
        Self { desk, registry }
    }

    /// The repository's whole name.
    pub(crate) fn image(&self) -> String {
        format!("{}/{REPOSITORY}", self.registry.host())
    }

    pub(crate) fn before(&self, name: &str) -> Machine<'_> {
        self.machine(name, self.desk.notary.url())
    }

    pub(crate) fn after(&self, name: &str) -> Machine<'_> {
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

    pub(crate) fn up(self) -> Self {
        let desk = self.desk.up();
        Self { desk, ..self }
    }

    pub(crate) fn down(self) -> Self {
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
    pub(crate) fn run(&self, line: &str) -> (Option<i32>, String) {
        let line = line.replace("IMAGE", &self.shop.image());
        let mut command = Command::new(Path::new(PROGRAM).with_file_name("dct-sign"));
        command
            .args(line.split(' '))
            .env_clear()
            .env("HOME", &self.home)
            .env("DCT_SIGN_SERVER", &self.server)
            .env("DCT_SIGN_PASSPHRASE", "a passphrase");
        told(command.current_dir(&self.home))
    }

    pub(crate) fn done(&self, line: &str) -> String {
        let (status, said) = self.run(line);
        assert_eq!(status, Some(0), "dct-sign {line}: {said}");
        said
    }

    /// What is believed because of what was believed before.
    pub(crate) fn goes_on(&self, line: &str) {
        let said = self.done(line);
        assert!(!said.contains("the first one seen"), "{said}");
    }

    pub(crate) fn refused(&self, line: &str, code: &str) {
        let (status, said) = self.run(line);
        assert_eq!(status, Some(7), "dct-sign {line}: {said}");
        assert!(said.contains(&format!("error[{code}]: ")), "{said}");
    }

    pub(crate) fn remembers(&self) -> Memory {
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
