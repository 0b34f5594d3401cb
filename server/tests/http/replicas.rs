//! Servers on one PostgreSQL: each may end at any moment, none knows of the others, and whoever asks
//! one of them sees what another one was told.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::thread::sleep;
use std::time::Duration;

use dct_tests::peers::Postgres;
use dct_tests::peers::TrustServer;

use crate::PROGRAM;
use crate::ask;
use crate::code;
use crate::crashes::fsck;
use crate::crashes::publish;
use crate::crashes::survive;
use crate::crashes::version;
use crate::file;
use crate::first_files;
use crate::start;
use crate::upload;

/// A database, and servers that share it and a sealing key.
struct Bench {
    postgres: Arc<Postgres>,
    url: String,
    key: PathBuf,
}

impl Bench {
    fn on(postgres: Arc<Postgres>) -> Self {
        let url = postgres.create();
        let name = format!(
            "dct-replicas-{}-{}",
            std::process::id(),
            postgres.database(&url)
        );
        Self {
            postgres,
            url,
            key: std::env::temp_dir().join(name),
        }
    }

    fn new() -> Self {
        Self::on(Postgres::shared())
    }

    fn server(&self) -> TrustServer {
        let database = format!("--database={}", self.url);
        start(&[&database, "--key-file", self.key.to_str().unwrap()])
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.key);
    }
}

#[test]
fn nothing_that_was_answered_is_lost() {
    let bench = Bench::new();
    survive(bench.server(), |_| {});
}

#[test]
fn nothing_is_lost_when_the_database_ends_with_its_server() {
    let bench = Bench::on(Arc::new(Postgres::durable()));
    survive(bench.server(), |round| {
        if round % 4 == 0 {
            bench.postgres.ended_and_started();
        }
    });
}

#[test]
fn two_servers_take_sixteen_publishers_of_one_repository() {
    let bench = Bench::new();
    let servers = [bench.server(), bench.server()];
    let files = first_files(&servers[0], "a");
    assert_eq!(upload(&servers[1], "a", &files, &[]).status, 200);
    thread::scope(|scope| {
        for publisher in 0..16 {
            let servers = &servers;
            scope.spawn(move || {
                for round in 0..5 {
                    let (here, there) = (
                        &servers[(publisher + round) % 2],
                        &servers[(publisher + round + 1) % 2],
                    );
                    let before = version(there, "a");
                    assert!(publish(here.port(), "a"), "{}", here.log());
                    let after = version(there, "a");
                    assert!(after > before, "{before} was followed by {after}");
                }
            });
        }
    });
    assert_eq!(version(&servers[0], "a"), 81);
    assert_eq!(fsck(&servers[0]), "1 repositories are sound\n");
}

#[test]
fn a_server_that_is_told_to_stop_leaves_nothing_behind() {
    let bench = Bench::new();
    let mut server = bench.server();
    let files = first_files(&server, "a");
    assert_eq!(upload(&server, "a", &files, &[]).status, 200);
    assert_eq!(version(&server, "a"), 1);
    assert_eq!(server.stopped(), Some(0), "{}", server.log());
    until(|| bench.connections() == "0");
    assert!(!server.log().contains("panicked"), "{}", server.log());
}

#[test]
fn servers_that_start_at_once_on_a_new_database_agree_on_everything() {
    let bench = Bench::new();
    // The first start writes the key; with a key of each its own, one alone would go on.
    drop(bench.server());
    let servers = thread::scope(|scope| {
        let starting = [(); 3].map(|()| scope.spawn(|| bench.server()));
        starting.map(|one| one.join().unwrap())
    });
    let keys = servers.each_ref().map(|server| {
        let key = ask(server, "GET", &file("a", "timestamp.key"));
        assert_eq!(key.status, 200);
        key.body
    });
    assert!(keys.iter().all(|key| *key == keys[0]));
}

#[test]
fn a_sealing_key_is_one_for_all() {
    let bench = Bench::new();
    let server = bench.server();
    let other = server.file("other.key", &format!("{}=\n", "A".repeat(43)));
    std::fs::set_permissions(&other, Permissions::from_mode(0o600)).unwrap();
    let output = Command::new(PROGRAM)
        .args(["serve", "--listen", "127.0.0.1:0", "--key-file"])
        .arg(&other)
        .env("DCT_SIGN_SERVER_DATABASE", &bench.url)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("error[serve.key_other]: "), "{said}");
    let rewrap = |new: &Path, status, wanted: &str| {
        let output = Command::new(PROGRAM)
            .args(["keys", "rewrap", "--key-file"])
            .arg(&bench.key)
            .arg("--new-key-file")
            .arg(new)
            .env("DCT_SIGN_SERVER_DATABASE", &bench.url)
            .output()
            .unwrap();
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_eq!(output.status.code(), Some(status), "{said}");
        assert!(said.contains(wanted), "{said}");
    };
    let files = first_files(&server, "a");
    assert_eq!(upload(&server, "a", &files, &[]).status, 200);
    // What is refused leaves no key behind that opens nothing.
    let fresh = server.folder().join("fresh.key");
    rewrap(&fresh, 2, "error[serve.in_use]: ");
    assert!(!fresh.exists());
    let server = server.killed();
    until(|| bench.connections() == "0");
    rewrap(&other, 0, "2 keys sealed anew\n");
    std::fs::copy(&other, &bench.key).unwrap();
    let server = server.up();
    assert!(publish(server.port(), "a"), "{}", server.log());
}

#[test]
fn a_server_without_its_database_says_so_and_goes_on_when_it_is_back() {
    let bench = Bench::on(Arc::new(Postgres::durable()));
    let server = bench.server();
    let files = first_files(&server, "a");
    assert_eq!(upload(&server, "a", &files, &[]).status, 200);
    for _ in 0..2 {
        bench.postgres.stop();
        let timestamp = ask(&server, "GET", &file("a", "timestamp.json"));
        for answer in [
            timestamp,
            upload(&server, "a", &[], &[]),
            ask(&server, "GET", "/v2/_trust/changefeed?records=1"),
            ask(&server, "GET", "/_notary_server/health"),
        ] {
            assert_eq!((answer.status, &*code(&answer)), (503, "UNAVAILABLE"));
            assert!(answer.header("Retry-After").is_some());
            let said = String::from_utf8_lossy(&answer.body).into_owned();
            assert!(said.contains("serve.unreachable"), "{said}");
            assert!(!said.contains("127.0.0.1"), "{said}");
        }
        assert!(server.log().contains("serve.unreachable"));
        bench.postgres.go_on();
        let before = version(&server, "a");
        assert!(publish(server.port(), "a"), "{}", server.log());
        assert_eq!(version(&server, "a"), before + 1);
    }
}

#[test]
fn a_database_that_ends_its_connections_is_not_noticed() {
    let bench = Bench::new();
    let servers = [bench.server(), bench.server()];
    let files = first_files(&servers[0], "a");
    assert_eq!(upload(&servers[0], "a", &files, &[]).status, 200);
    for round in 2..8 {
        let ended = bench.postgres.run(
            &bench.url,
            "SELECT coalesce(string_agg(pid::text, ','), '0') FROM pg_stat_activity \
             WHERE CASE WHEN datname = current_database() AND pid <> pg_backend_pid() \
             THEN pg_terminate_backend(pid) ELSE false END",
        );
        // A server may have connected again meanwhile, to look for what is to be renewed.
        let left = format!("SELECT count(*) FROM pg_stat_activity WHERE pid IN ({ended})");
        until(|| bench.postgres.run(&bench.url, &left) == "0");
        assert!(publish(servers[round % 2].port(), "a"));
        assert_eq!(
            version(&servers[(round + 1) % 2], "a"),
            u32::try_from(round).unwrap()
        );
    }
}

#[test]
fn a_server_that_hangs_in_the_middle_holds_nobody_up_for_ever() {
    let bench = Bench::new();
    let server = bench.server();
    let files = first_files(&server, "a");
    assert_eq!(upload(&server, "a", &files, &[]).status, 200);
    let ask = |sql: &str| bench.postgres.run(&bench.url, sql);
    thread::scope(|scope| {
        // Somebody holds the row of the repository until a table is made.
        scope.spawn(|| {
            ask("BEGIN; SET LOCAL statement_timeout = '400s'; \
                 SELECT id FROM repositories FOR UPDATE; \
                 DO 'BEGIN WHILE NOT EXISTS (SELECT FROM pg_class WHERE relname = ''let_go'') \
                 LOOP PERFORM pg_sleep(0.05); END LOOP; END'")
        });
        until(|| {
            ask(
                "SELECT count(*) FROM pg_locks JOIN pg_database ON database = pg_database.oid \
                 WHERE datname = current_database() AND mode = 'RowShareLock' \
                 AND relation = 'repositories'::regclass",
            ) != "0"
        });
        let publisher = scope.spawn(|| publish(server.port(), "a"));
        until(|| {
            ask("SELECT count(*) FROM pg_stat_activity \
                 WHERE datname = current_database() AND wait_event_type = 'Lock'")
                != "0"
        });
        let _ = ask("CREATE TABLE let_go ()");
        assert!(publisher.join().unwrap(), "{}", server.log());
    });
    assert_eq!(version(&server, "a"), 2);
}

impl Bench {
    /// How many others are connected to the database.
    fn connections(&self) -> String {
        let sql = "SELECT count(*) FROM pg_stat_activity \
                   WHERE datname = current_database() AND pid <> pg_backend_pid()";
        self.postgres.run(&self.url, sql)
    }
}

fn until(is_so: impl Fn() -> bool) {
    for _ in 0..4800 {
        if is_so() {
            return;
        }
        sleep(Duration::from_millis(25));
    }
    panic!("it never came");
}
