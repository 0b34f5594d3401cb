//! A server of ours: what it keeps its files in, and whom it lets in.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use dct_tests::peers::Postgres;
use dct_tests::peers::TrustServer;
use dct_tests::peers::token_service::Grant;
use dct_tests::peers::token_service::TokenService;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_dct-sign-server");

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Database {
    Sqlite,
    Postgres,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Door {
    Open,
    /// [`TokenService::USER`] with [`TokenService::PASSWORD`], by Basic authentication.
    Passwords,
    /// Whoever a token service does; it gives everybody a token to read with, as Docker's did.
    Tokens,
}

pub(crate) struct Place {
    pub(crate) server: TrustServer,
    pub(crate) door: Door,
    _tokens: Option<TokenService>,
    _postgres: Option<Arc<Postgres>>,
}

impl Place {
    /// `folder` is for what the server reads.
    pub(crate) fn open(database: Database, door: Door, folder: &Path) -> Self {
        let tokens = (door == Door::Tokens).then(|| TokenService::start(Grant::PublicRead));
        let mut options = Vec::new();
        let postgres = (database == Database::Postgres).then(Postgres::shared);
        if let Some(postgres) = &postgres {
            options.extend(["--database".to_owned(), postgres.create()]);
        }
        if door == Door::Passwords {
            let hash = bcrypt::hash(TokenService::PASSWORD, 4).unwrap();
            let users = folder.join("users");
            fs::write(&users, format!("{}:{hash}\n", TokenService::USER)).unwrap();
            options.extend(["--users".to_owned(), users.display().to_string()]);
        }
        if let Some(tokens) = &tokens {
            options.extend(at(tokens));
        }
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        Self {
            server: TrustServer::start_tls(PROGRAM, &options),
            door,
            _tokens: tokens,
            _postgres: postgres,
        }
    }
}

/// How a server is told whose tokens it is to believe.
fn at(tokens: &TokenService) -> [String; 8] {
    [
        "--token-realm",
        &tokens.realm(),
        "--token-service",
        TokenService::SERVICE,
        "--token-issuer",
        TokenService::ISSUER,
        "--token-certs",
        &tokens.bundle().display().to_string(),
    ]
    .map(str::to_owned)
}
