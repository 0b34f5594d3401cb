//! How a database is reached: who it is, who we are, and that nobody on the way is either.

use std::fs;
use std::path::Path;

use dct_core::error::ServeError;
use dct_core::secret::Secret;
use dct_sign_server::store::Address;
use dct_sign_server::store::Login;
use dct_sign_server::store::Store;
use dct_tests::peers::Authority;
use dct_tests::peers::Postgres;

use crate::Folder;
use crate::now;

fn open(url: &str, login: Login) -> Result<Store, ServeError> {
    Store::postgres(Address::parse(url, login)?, now())
}

fn with_password(password: &str) -> Login {
    Login {
        password: Some(Secret::new(password.to_owned())),
        passfile: None,
    }
}

fn with_file(path: &Path) -> Login {
    Login {
        password: None,
        passfile: Some(path.to_owned()),
    }
}

fn code(outcome: Result<Store, ServeError>) -> &'static str {
    let refusal = outcome.unwrap_err();
    assert!(!refusal.to_string().contains("s3cret"), "{refusal}");
    refusal.code()
}

#[test]
fn a_database_shows_who_it_is_and_wants_to_know_who_we_are() {
    let (authority, stranger) = (Authority::new(), Authority::new());
    let postgres = Postgres::encrypted(&authority);
    let name = postgres.create();
    let _ = postgres.run(&name, "CREATE ROLE keeper LOGIN PASSWORD 's3cret'");
    let _ = postgres.run(&name, "GRANT ALL ON SCHEMA public TO keeper");
    let name = postgres.database(&name);
    let (port, ca) = (postgres.port(), authority.certificate());
    let url =
        |host: &str, options: &str| format!("postgres://keeper@{host}:{port}/{name}?{options}");
    let trusted = format!("sslmode=verify-full&sslrootcert={}", ca.display());
    let good = url("localhost", &trusted);

    open(&good, with_password("s3cret"))
        .unwrap()
        .ping()
        .unwrap();
    let required = url("localhost", &trusted.replace("verify-full", "require"));
    open(&required, with_password("s3cret")).unwrap();

    // Without TLS nobody is let in, and nothing falls back to that.
    let plain = url("localhost", "sslmode=disable");
    assert_eq!(
        code(open(&plain, with_password("s3cret"))),
        "serve.database"
    );
    // Another authority's, another name, or nobody who vouches.
    let others = stranger.certificate();
    let other = format!("sslmode=verify-full&sslrootcert={}", others.display());
    for bad in [
        url("localhost", &other),
        url("127.0.0.2", &trusted),
        url("localhost", "sslmode=require"),
    ] {
        assert_eq!(
            code(open(&bad, with_password("s3cret"))),
            "serve.unreachable",
            "{bad}"
        );
    }
    // Another password, and none.
    assert_eq!(
        code(open(&good, with_password("s3cret?"))),
        "serve.database"
    );
    assert_eq!(code(open(&good, Login::default())), "serve.unreachable");

    // A file of passwords.
    let folder = Folder::new();
    let file = folder.0.join("passwords");
    for (text, works) in [
        (format!("localhost:{port}:{name}:keeper:s3cret\n"), true),
        ("# all\n*:*:*:keeper:s3cret".to_owned(), true),
        (
            "*:*:*:other:s3cret\nlocalhost:*:*:*:s\\3cret\n".to_owned(),
            true,
        ),
        ("*:*:*:keeper:another\n*:*:*:*:s3cret\n".to_owned(), false),
        ("localhost:1:*:keeper:s3cret\n".to_owned(), false),
        ("s3cret\n".to_owned(), false),
    ] {
        fs::write(&file, &text).unwrap();
        private(&file, 0o600);
        assert_eq!(open(&good, with_file(&file)).is_ok(), works, "{text}");
    }
    private(&file, 0o644);
    assert_eq!(
        code(open(&good, with_file(&file))),
        "serve.database_address"
    );
}

fn private(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;

    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}
