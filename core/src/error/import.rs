//! Refusals of what our own trust server is asked to take over from a Notary service.

use alloc::string::String;

refusals! {
    /// Something cannot be moved from a Notary service.
    pub enum ImportError in Import {
        /// The address of a database cannot be used.
        Address { /** The option. */ option: &'static str, /** What is wrong. */ fact: String }
            => ("import.address", Usage, "`{option}` names no database that can be read: {fact}", "write it as `postgres://USER@HOST:PORT/DATABASE`, and keep the password in `PGPASSWORD` or in the file that `PGPASSFILE` names");
        /// A Notary database does not answer.
        Source { /** The option that names it. */ option: &'static str, /** What happened. */ fact: String }
            => ("import.source", TrustServer, "the database of `{option}` fails: {fact}", "check that it runs, that it is Notary's, and that this user may read its tables; then run the same command again, which goes on where it ended");
        /// A file of secrets cannot be used.
        Secrets { /** The file. */ path: String, /** What is wrong. */ fact: String }
            => ("import.secrets", Usage, "no secrets can be read from `{path}`: {fact}", "give a file that only its owner can read, as `chmod 600` makes it: `import` wants `alias=passphrase` a line, and `PGPASSFILE` `host:port:database:user:password`");
        /// The name of a repository that cannot be served.
        Name { /** The name. */ gun: String, /** What is wrong. */ fact: String }
            => ("import.name", Usage, "`{gun}` cannot be moved: {fact}", "check the name; what this server cannot serve under its name must be published anew under another one");
        /// A file that is not what its row says.
        File { /** Its version. */ version: i64, /** The role. */ role: String, /** The repository. */ gun: String, /** What is wrong. */ fact: String }
            => ("import.file", Verification, "version {version} of `{role}` in `{gun}` is not moved: {fact}", "restore the row from a backup of Notary's database and run the same command again");
        /// Two histories of one repository.
        Diverged { /** The repository. */ gun: String, /** What differs. */ fact: String }
            => ("import.diverged", Conflict, "`{gun}` was published to on both sides since: {fact}", "decide which side holds; to take Notary's, delete it here with `notary delete --remote` and run the same command again");
        /// A repository that clients can read here, and could not any more.
        Unsound { /** The repository. */ gun: String, /** What they could not read. */ fact: String }
            => ("import.unsound", Verification, "`{gun}` is sound here, and would not be with what Notary has since: {fact}", "ask who changed Notary's database, and mend it there; what is here stays as it is");
        /// A passphrase that nobody gave.
        Passphrase { /** The key. */ key: String, /** The repository. */ gun: String, /** The variable. */ variable: String }
            => ("import.passphrase", Key, "the key {key} of `{gun}` cannot be opened: nobody gave `{variable}`", "set the variable as Notary's signer had it, or name a file with `--passphrase-file`");
        /// A key that cannot be used.
        Key { /** The key. */ key: String, /** The repository. */ gun: String, /** What is wrong. */ fact: String }
            => ("import.key", Key, "the key {key} of `{gun}` cannot be moved: {fact}", "restore the signer's row from a backup, or let the owner rotate the key at Notary, and run the same command again");
        /// The signer does not hold what root names.
        KeyMissing { /** The repository. */ gun: String }
            => ("import.key_missing", Key, "the root of `{gun}` names no timestamp key that the signer holds", "check that both databases belong to one Notary service; if they do, its owner must rotate the timestamp key there");
        /// Not everything was moved.
        Unfinished { /** How many were refused. */ refused: usize, /** How many are not whole. */ partial: usize, /** How many no client can read. */ unsound: usize }
            => ("import.unfinished", Verification, "repositories that were refused: {refused}, that are not whole: {partial}, that no client can read: {unsound}", "each is named above with its reason; mend it and run the same command again, which takes what is missing");
    }
}
