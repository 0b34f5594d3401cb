-- A repository, and when a worker must look at it next.
CREATE TABLE repositories (
    id INTEGER PRIMARY KEY,
    gun TEXT NOT NULL UNIQUE,
    renew_at INTEGER NOT NULL
) STRICT;

CREATE INDEX repositories_by_renewal ON repositories (renew_at);

-- Every file that was ever published. `body` is compressed; with a `base` it is the difference to
-- the file of that row.
CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    role TEXT NOT NULL,
    version INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    length INTEGER NOT NULL,
    stored_at INTEGER NOT NULL,
    base INTEGER,
    body BLOB NOT NULL,
    UNIQUE (repository, role, version)
) STRICT;

CREATE INDEX files_by_sha256 ON files (repository, sha256);

-- The server's own keys; they may be asked for before there is a repository. One is used once a
-- root names it.
CREATE TABLE server_keys (
    id INTEGER PRIMARY KEY,
    gun TEXT NOT NULL,
    role TEXT NOT NULL,
    key_id TEXT NOT NULL,
    public TEXT NOT NULL,
    sealed BLOB NOT NULL,
    is_used INTEGER NOT NULL DEFAULT 0,
    made_at INTEGER NOT NULL,
    UNIQUE (gun, role, key_id)
) STRICT;

-- What happened to which repository, for those who follow.
CREATE TABLE changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    gun TEXT NOT NULL,
    version INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    category TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE INDEX changes_by_gun ON changes (gun, id);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;
