//! Refusals of our own trust server about the machine it runs on. They stand beside those of the
//! other faces, so that one page explains them all.

use alloc::string::String;

refusals! {
    /// The server cannot run as it is asked to.
    pub enum ServeError in Serve {
        /// The database does not do what it is asked.
        Database { /** What happened. */ fact: String }
            => ("serve.database", Usage, "the database fails: {fact}", "check the folder given with `--data`: its disk, its owner, and that no other file stands there; or look at what PostgreSQL says above");
        /// No room for what is to be written.
        DiskFull { /** In the database's words. */ fact: String }
            => ("serve.disk_full", Usage, "the disk of the database is full: {fact}", "make room; a server that runs goes on by itself, and nothing that it answered is lost");
        /// What is to be written may only be read.
        ReadOnly { /** In the database's words. */ fact: String }
            => ("serve.read_only", Usage, "the database may only be read: {fact}", "give the folder and every file in it to the user that the server runs as, on a disk that can be written");
        /// A database elsewhere does not answer, or not now.
        Unreachable { /** What happened. */ fact: String }
            => ("serve.unreachable", Usage, "the database cannot be reached: {fact}", "start it, or mend the way to it; a server that runs goes on by itself as soon as it answers");
        /// Somebody waited as long as anybody may.
        Crowded { /** What for. */ what: &'static str }
            => ("serve.crowded", Usage, "too many wait for {what}", "try again later; where it stays so, look at the disk, the database, and who publishes so much");
        /// What names the database is wrong.
        DatabaseAddress { /** What is wrong. */ fact: String }
            => ("serve.database_address", Usage, "the address of the database cannot be used: {fact}", "give `postgres://USER@HOST:PORT/NAME?sslmode=verify-full`; `docs/server.md` lists the options");
        /// Nothing says where the database is.
        NoDatabase
            => ("serve.no_database", Usage, "nothing says where the database is", "give its folder with `--data`, or its address with `--database`, `--database-file` or `DCT_SIGN_SERVER_DATABASE`");
        /// A password for everybody to see.
        PasswordTyped
            => ("serve.password_typed", Usage, "the address given with `--database` holds a password, and everybody on this machine may read what was typed", "give the address with `--database-file` or `DCT_SIGN_SERVER_DATABASE`, or the password with `PGPASSWORD` or `PGPASSFILE`; and change the one that was shown");
        /// Keys cannot be sealed anew while somebody uses the old seals.
        InUse
            => ("serve.in_use", Usage, "servers hold the key that the database was sealed with, or somebody seals it anew", "stop all of them first: what they seal afterwards could not be opened");
        /// Another process works on the same database.
        Busy { /** The folder. */ folder: String }
            => ("serve.busy", Usage, "another server works in `{folder}`", "stop it first, or choose another folder with `--data`");
        /// A database that a later release wrote.
        Schema { /** Its number. */ found: i64, /** The last number we know. */ known: i64 }
            => ("serve.schema", Usage, "the database has the form {found}, this release knows {known}", "start the release that wrote it, or a later one");
        /// A stored file does not read back as it was.
        Damaged { /** Its version. */ version: i64, /** The role. */ role: String, /** The repository. */ gun: String }
            => ("serve.damaged", Unexpected, "version {version} of `{role}` in `{gun}` does not read back as it was stored", "restore the database from a backup; `dct-sign-server fsck` names everything that is damaged");
        /// The key that seals the others cannot be read.
        KeyFile { /** The place. */ place: String, /** What is wrong. */ fact: String }
            => ("serve.key_file", Key, "no sealing key can be read from `{place}`: {fact}", "give the file or variable that holds 32 bytes in base64, as the first start wrote them");
        /// A key for everybody to read.
        KeyReadable { /** The file. */ path: String }
            => ("serve.key_readable", Key, "other users of this machine can read the key in `{path}`", "take it from them with `chmod 600`, and make a new key where somebody may have read this one");
        /// Keys were sealed with another one.
        KeyOther { /** The place. */ place: String }
            => ("serve.key_other", Key, "the database was sealed with another key than the one in `{place}`", "give the key it was sealed with; where that is lost `docs/server.md` says how to begin anew");
        /// A sealed key does not open.
        Sealed { /** The role. */ role: String, /** The repository. */ gun: String }
            => ("serve.sealed", Key, "the server's `{role}` key of `{gun}` does not open", "restore the database from a backup; if there is none, its owner must rotate the key");
        /// Plain http to the world.
        PlainHttp { /** The address. */ address: String }
            => ("serve.plain_http", Usage, "`{address}` would be served by plain http: anyone on the way could read and alter what is said", "give `--tls-cert` and `--tls-key`, listen on loopback behind a proxy, or allow it with `--allow-http` beside `--users` or `--token-realm`, whose passwords and tokens then cross the network in the clear");
        /// Everybody may publish.
        Open { /** The address. */ address: String }
            => ("serve.open", Usage, "anybody who reaches `{address}` could publish, since nobody has to log in", "name the users with `--users` or a token service with `--token-realm`, listen on loopback, or allow it with `--allow-anyone`");
        /// A certificate or its key cannot be used.
        Tls { /** The file. */ path: String, /** What is wrong. */ fact: String }
            => ("serve.tls", Usage, "`{path}` cannot be used for TLS: {fact}", "give a PEM file of the certificate chain, leaf first, and one of its private key");
        /// The file of users cannot be used.
        Users { /** The file. */ path: String, /** What is wrong. */ fact: String }
            => ("serve.users", Usage, "`{path}` cannot be used as list of users: {fact}", "write it with `htpasswd -B`: one `name:hash` a line");
        /// There is no key to check tokens with.
        TokenKeys { /** The file. */ path: String, /** What is wrong. */ fact: String }
            => ("serve.token_keys", Usage, "`{path}` gives no keys to check tokens with: {fact}", "give `--token-certs` the certificates of the token service in PEM, or `--token-jwks` its JSON web key set");
        /// What an option was given cannot be used.
        Setting { /** The option, or where it was given. */ name: String, /** What is wrong. */ fact: String }
            => ("serve.setting", Usage, "`{name}` cannot be used as it is given: {fact}", "`dct-sign-server serve --help` says what it takes");
        /// The address cannot be listened on.
        Listen { /** The address. */ address: String, /** What is wrong. */ fact: String }
            => ("serve.listen", Usage, "cannot listen on `{address}`: {fact}", "choose another IP address or port, such as `127.0.0.1:4443`");
        /// A server that was asked whether it is well, and is not.
        Unhealthy { /** The address. */ address: String, /** What it says, or that it says nothing. */ fact: String }
            => ("serve.unhealthy", Unexpected, "the server at `{address}` is not well: {fact}", "look at its log; `health` takes the same `--listen` and `--tls-cert` as `serve`");
        /// A repository that does not verify.
        Unsound { /** How many there are. */ count: usize }
            => ("serve.unsound", Verification, "repositories that clients cannot read: {count}", "each is named above with its reason; its owner or a backup must mend it");
        /// A name that nothing is stored under.
        NoRepository { /** The name. */ gun: String }
            => ("serve.no_repository", Usage, "there is no repository `{gun}`", "`dct-sign-server repositories` lists those that there are");
        /// No key to export.
        NoKeys { /** Whose. */ gun: String }
            => ("serve.no_keys", Usage, "the server holds no key of {gun}", "check the name, and the database that `--data` or `--database` names");
        /// A passphrase for exported keys.
        Passphrase { /** What is wrong. */ fact: String }
            => ("serve.passphrase", Key, "there is no passphrase to encrypt the keys with: {fact}", "give at least eight characters in `DCT_SIGN_SERVER_EXPORT_PASSPHRASE`, or in the first line of a file with `--passphrase-file`");
        /// A file that cannot be written.
        Output { /** The file. */ path: String, /** What happened. */ fact: String }
            => ("serve.output", Usage, "`{path}` cannot be written: {fact}", "name a file that does not exist yet, in a folder that exists; `-` is standard output");
    }
}
