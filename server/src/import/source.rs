//! What Notary's server and signer keep in PostgreSQL (spec §8). Reads only, and decides nothing.

use std::collections::BTreeSet;

use dct_core::error::ImportError;
use dct_core::error::ServeError;
use postgres::Client;
use postgres::IsolationLevel;
use postgres::Row;
use postgres::Transaction;

use crate::store::Address;
use crate::store::Login;

/// The option that names the server's database.
pub const SERVER: &str = "--notary-server-db";

/// The option that names the signer's.
pub const SIGNER: &str = "--notary-signer-db";

/// Reads what an option says.
///
/// # Errors
///
/// When it is no address, or holds a password.
pub fn address(option: &'static str, url: &str, login: Login) -> Result<Address, ImportError> {
    let refused = |fact: String| ImportError::Address { option, fact };
    if Address::holds_password(url) {
        let fact = "it holds a password, which everybody on this machine can read";
        return Err(refused(fact.into()));
    }
    Address::parse(url, login).map_err(|error| match error {
        ServeError::DatabaseAddress { fact } => refused(fact),
        other => refused(other.to_string()),
    })
}

/// Both databases of one Notary service.
pub struct Source {
    server: Client,
    signer: Client,
    has_feed: bool,
}

/// One moment of the server's database, and the signer's.
pub(super) struct Look<'a> {
    server: Transaction<'a>,
    signer: &'a mut Client,
    has_feed: bool,
}

/// A row of `tuf_files`, without the file.
#[derive(Clone, Debug)]
pub(super) struct FileRow {
    pub(super) id: i64,
    pub(super) role: String,
    pub(super) version: i64,
    pub(super) sha256: Option<String>,
    pub(super) length: i64,
    pub(super) stored_at: i64,
}

/// A row of `changefeed`.
pub(super) struct ChangeRow {
    pub(super) id: i64,
    pub(super) made_at: i64,
    pub(super) version: i64,
    pub(super) sha256: String,
    pub(super) category: String,
}

/// A row of `private_keys`.
pub(super) struct KeyRow {
    pub(super) key_id: String,
    pub(super) role: String,
    pub(super) algorithm: String,
    pub(super) alias: String,
    pub(super) public: Vec<u8>,
    pub(super) sealed: Vec<u8>,
    pub(super) made_at: i64,
    /// Whether it ever signed.
    pub(super) is_used: bool,
}

impl Source {
    /// Connects to the databases of a server and its signer, if they are there.
    ///
    /// # Errors
    ///
    /// When nobody answers or lets us in, or one of them is no database of Notary's.
    pub fn connect(server: &Address, signer: &Address) -> Result<Self, ImportError> {
        let open = |address: &Address, option| {
            let client = address.connect();
            client.map_err(|error| failed(option, &error))
        };
        let (mut server, mut signer) = (open(server, SERVER)?, open(signer, SIGNER)?);
        let table = |client: &mut Client, option, name: &str| {
            let found = client
                .query_one("SELECT to_regclass($1::text) IS NOT NULL", &[&name])
                .and_then(|row| row.try_get::<_, bool>(0));
            found.map_err(|error| failed(option, &error))
        };
        for (client, option, name) in [
            (&mut server, SERVER, "tuf_files"),
            (&mut signer, SIGNER, "private_keys"),
        ] {
            if !table(client, option, name)? {
                let fact = format!("it has no table `{name}`");
                return Err(ImportError::Source { option, fact });
            }
        }
        let has_feed = table(&mut server, SERVER, "changefeed")?;
        Ok(Self {
            server,
            signer,
            has_feed,
        })
    }

    /// Every name that a file, a key or a change belongs to.
    pub(super) fn names(&mut self) -> Result<BTreeSet<String>, ImportError> {
        let mut names = BTreeSet::new();
        let mut add = |client: &mut Client, option, sql: &str| {
            let rows = client.query(sql, &[]);
            for row in rows.map_err(|error| failed(option, &error))? {
                names.insert(row.try_get(0).map_err(|error| failed(option, &error))?);
            }
            Ok(())
        };
        let files = "SELECT DISTINCT gun FROM tuf_files WHERE deleted_at IS NULL";
        let keys = "SELECT DISTINCT gun FROM private_keys WHERE deleted_at IS NULL AND gun <> ''";
        add(&mut self.server, SERVER, files)?;
        add(&mut self.signer, SIGNER, keys)?;
        if self.has_feed {
            add(
                &mut self.server,
                SERVER,
                "SELECT DISTINCT gun FROM changefeed",
            )?;
        }
        Ok(names)
    }

    /// Looks at one moment. What the signer holds is asked afterwards, so that no key is missing
    /// that a root of that moment names.
    pub(super) fn look(&mut self) -> Result<Look<'_>, ImportError> {
        let server = self
            .server
            .build_transaction()
            .isolation_level(IsolationLevel::RepeatableRead)
            .read_only(true)
            .start()
            .map_err(|error| failed(SERVER, &error))?;
        Ok(Look {
            server,
            signer: &mut self.signer,
            has_feed: self.has_feed,
        })
    }
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Source").finish_non_exhaustive()
    }
}

impl Look<'_> {
    /// Every version of every role, oldest first.
    pub(super) fn files(&mut self, gun: &str) -> Result<Vec<FileRow>, ImportError> {
        let sql = "SELECT id::bigint, role::text, version::bigint, sha256::text, \
                   octet_length(data)::bigint, \
                   floor(coalesce(extract(epoch FROM coalesce(created_at, updated_at)), 0))::bigint \
                   FROM tuf_files WHERE gun = $1 AND deleted_at IS NULL ORDER BY role, version";
        let rows = self.server.query(sql, &[&gun]);
        let rows = rows.map_err(|error| failed(SERVER, &error))?;
        let rows = rows.iter().map(file_row).collect::<Result<_, _>>();
        rows.map_err(|error| failed(SERVER, &error))
    }

    /// The file of a row.
    pub(super) fn body(&mut self, row: &FileRow) -> Result<Vec<u8>, ImportError> {
        self.server
            .query_one(
                "SELECT data FROM tuf_files WHERE id = $1::bigint",
                &[&row.id],
            )
            .and_then(|row| row.try_get(0))
            .map_err(|error| failed(SERVER, &error))
    }

    /// What happened to a repository, oldest first.
    pub(super) fn changes(&mut self, gun: &str) -> Result<Vec<ChangeRow>, ImportError> {
        if !self.has_feed {
            return Ok(Vec::new());
        }
        let sql = "SELECT id::bigint, floor(coalesce(extract(epoch FROM created_at), 0))::bigint, \
                   version::bigint, coalesce(sha256, '')::text, category::text \
                   FROM changefeed WHERE gun = $1 ORDER BY id";
        let rows = self.server.query(sql, &[&gun]);
        let rows = rows.map_err(|error| failed(SERVER, &error))?;
        let rows = rows.iter().map(change_row).collect::<Result<_, _>>();
        rows.map_err(|error| failed(SERVER, &error))
    }

    /// The keys of a repository, and those of `named` that belong to none, as first releases wrote
    /// them. Of those that never signed, the one that Notary would hand out comes last.
    pub(super) fn keys(&mut self, gun: &str, named: &[String]) -> Result<Vec<KeyRow>, ImportError> {
        let sql = "SELECT key_id::text, role::text, algorithm::text, passphrase_alias::text, \
                   public, private, floor(coalesce(extract(epoch FROM created_at), 0))::bigint, \
                   last_used IS NOT NULL FROM private_keys \
                   WHERE deleted_at IS NULL AND (gun = $1 OR (gun = '' AND key_id = ANY($2))) \
                   ORDER BY last_used IS NULL, CASE WHEN last_used IS NULL THEN 0 ELSE id END, \
                   key_id DESC";
        let rows = self.signer.query(sql, &[&gun, &named]);
        let rows = rows.map_err(|error| failed(SIGNER, &error))?;
        let rows = rows.iter().map(key_row).collect::<Result<_, _>>();
        rows.map_err(|error| failed(SIGNER, &error))
    }
}

fn file_row(row: &Row) -> Result<FileRow, postgres::Error> {
    let sha256: Option<String> = row.try_get(3)?;
    Ok(FileRow {
        id: row.try_get(0)?,
        role: row.try_get(1)?,
        version: row.try_get(2)?,
        sha256: sha256
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty()),
        length: row.try_get(4)?,
        stored_at: row.try_get(5)?,
    })
}

fn change_row(row: &Row) -> Result<ChangeRow, postgres::Error> {
    let sha256: String = row.try_get(3)?;
    Ok(ChangeRow {
        id: row.try_get(0)?,
        made_at: row.try_get(1)?,
        version: row.try_get(2)?,
        sha256: sha256.trim().to_owned(),
        category: row.try_get(4)?,
    })
}

fn key_row(row: &Row) -> Result<KeyRow, postgres::Error> {
    Ok(KeyRow {
        key_id: row.try_get(0)?,
        role: row.try_get(1)?,
        algorithm: row.try_get(2)?,
        alias: row.try_get(3)?,
        public: row.try_get(4)?,
        sealed: row.try_get(5)?,
        made_at: row.try_get(6)?,
        is_used: row.try_get(7)?,
    })
}

/// What a database said, in its own words.
pub(super) fn failed(option: &'static str, error: &postgres::Error) -> ImportError {
    let said = error.as_db_error().map(ToString::to_string);
    let fact = said.unwrap_or_else(|| {
        let mut fact = error.to_string();
        let mut cause = std::error::Error::source(error);
        while let Some(deeper) = cause {
            let text = deeper.to_string();
            if !fact.contains(&text) {
                fact = format!("{fact}: {text}");
            }
            cause = deeper.source();
        }
        fact
    });
    ImportError::Source { option, fact }
}
