//! The form of a database, looked at and brought up to date.

use std::path::Path;
use std::process::Command;

use dct_tests::peers::Postgres;
use dct_tests::peers::TrustServer;
use rusqlite::Connection;

use crate::PROGRAM;
use crate::said;

fn migrate(options: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(PROGRAM);
    let output = command.arg("migrate").args(options).env_clear().output();
    let output = output.unwrap();
    (output.status.code(), said(&output))
}

fn goes_through(options: &[&str]) {
    let dry = [options, &["--dry-run"]].concat();
    let planned = "would take the database from the form 0 to 1\n".to_owned();
    assert_eq!(migrate(&dry), (Some(0), planned.clone()));
    assert_eq!(migrate(&dry), (Some(0), planned));
    let told = "took the database from the form 0 to 1\n".to_owned();
    assert_eq!(migrate(options), (Some(0), told));
    for options in [options, &dry] {
        let told = "the database has the form 1, the newest\n".to_owned();
        assert_eq!(migrate(options), (Some(0), told));
    }
}

#[test]
fn both_databases_are_brought_into_form() {
    let server = TrustServer::start_tls(PROGRAM, &[]);
    let data = server.folder().join("new");
    let options = ["--data", data.to_str().unwrap()];
    let (status, said) = migrate(&["--data", data.to_str().unwrap(), "--dry-run"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(!data.exists(), "a look made a folder");
    goes_through(&options);
    goes_through(&["--database", &Postgres::shared().create()]);

    let database = Connection::open(Path::new(&data).join("trust.db")).unwrap();
    let later = "INSERT INTO migrations (number, made_at) VALUES (9, 0)";
    database.execute(later, []).unwrap();
    let (status, said) = migrate(&options);
    assert_eq!(status, Some(2), "{said}");
    assert!(said.contains("error[serve.schema]"), "{said}");
}
