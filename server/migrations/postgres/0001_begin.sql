-- A repository, and when a worker must look at it next. `generation` counts its publishes: a file
-- that a server remembers is current as long as the number is.
CREATE TABLE repositories (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    gun text COLLATE "C" NOT NULL UNIQUE,
    renew_at bigint NOT NULL,
    generation bigint NOT NULL
);

CREATE INDEX repositories_by_renewal ON repositories (renew_at);

-- Every file that was ever published. `body` is compressed; with a `base` it is the difference to
-- the file of that row.
CREATE TABLE files (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    repository bigint NOT NULL REFERENCES repositories ON DELETE CASCADE,
    role text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    sha256 bytea NOT NULL,
    length bigint NOT NULL,
    stored_at bigint NOT NULL,
    base bigint,
    body bytea NOT NULL,
    UNIQUE (repository, role, version)
);

-- It is compressed already.
ALTER TABLE files ALTER COLUMN body SET STORAGE EXTERNAL;

CREATE INDEX files_by_sha256 ON files (repository, sha256);

-- The server's own keys; they may be asked for before there is a repository. One is used once a
-- root names it.
CREATE TABLE server_keys (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    gun text COLLATE "C" NOT NULL,
    role text COLLATE "C" NOT NULL,
    key_id text COLLATE "C" NOT NULL,
    public text NOT NULL,
    sealed bytea NOT NULL,
    is_used boolean NOT NULL DEFAULT false,
    made_at bigint NOT NULL,
    UNIQUE (gun, role, key_id)
);

-- What happened to which repository, for those who follow.
CREATE TABLE changes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    gun text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    sha256 bytea NOT NULL,
    category text NOT NULL,
    made_at bigint NOT NULL
);

CREATE INDEX changes_by_gun ON changes (gun, id);

CREATE TABLE settings (
    name text PRIMARY KEY,
    value bytea NOT NULL
);
