//! Refusals about the machine that a face runs on: its files, its environment, its programs. Core
//! asks for none of them; they stand here so that every face says the same.

use alloc::string::String;

refusals! {
    /// The machine does not give what is needed, or would have to take what it must not.
    pub enum HostError in Host {
        /// Docker Hub without a server of one's own.
        NoServer
            => ("host.no_server", Usage, "no trust server is named for docker.io, and its own, notary.docker.io, shuts down on 8 December 2026", "name the one that keeps your trust data with `--server` or `DCT_SIGN_SERVER`; until that day `--server https://notary.docker.io` still answers");
        /// Plain http to another machine.
        PlainHttp { /** The address. */ url: String }
            => ("host.plain_http", Usage, "`{url}` is plain http to another machine: anyone on the way can read and alter what is said", "use https, or allow it with `--allow-http`");
        /// A file that decides how we talk cannot be used.
        Config { /** The file or variable. */ place: String, /** What is wrong. */ fact: String }
            => ("host.config", Usage, "`{place}` cannot be used: {fact}", "mend it, or point `DOCKER_CONFIG` at another folder");
        /// A program that keeps logins fails.
        Helper { /** The program. */ program: String, /** What is wrong. */ fact: String }
            => ("host.helper", Registry, "credential helper `{program}` fails: {fact}", "log in again with `docker login`, or set `DCT_SIGN_USERNAME` and `DCT_SIGN_PASSWORD`");
        /// A place that should hold a key does not give it.
        KeySource { /** The place. */ place: String, /** What is wrong. */ fact: String }
            => ("host.key_source", Key, "no key can be read from `{place}`: {fact}", "check the name, and that this user may read it");
        /// A place that should hold a passphrase does not give it.
        PassphraseSource { /** The place. */ place: String, /** What is wrong. */ fact: String }
            => ("host.passphrase_source", Key, "no passphrase can be read from `{place}`: {fact}", "check the name, and that this user may read it");
        /// A new key without a passphrase.
        PassphraseNeeded { /** What the key is for. */ role: String }
            => ("host.passphrase_needed", Key, "the new `{role}` key is kept in a file and needs a passphrase", "set `DCT_SIGN_PASSPHRASE` or give `--passphrase-file`; for `key passwd` it is `--new-passphrase-file`");
        /// Two typed passphrases differ.
        PassphraseTypo
            => ("host.passphrase_typo", Key, "the two passphrases differ", "type the same passphrase twice");
        /// No key was given and the trust directory has none that helps.
        NoKey { /** The folder. */ folder: String }
            => ("host.no_key", Key, "no key was given, and none in `{folder}` may sign here", "give one with `--key` or `DCT_SIGN_KEY`");
        /// A key that no file of the trust directory is named after.
        KeyUnknown { /** The folder. */ folder: String, /** What was asked for. */ id: String }
            => ("host.key_unknown", Key, "no key in `{folder}` is named `{id}`", "copy its id from `dct-sign key list`; 7 digits are enough when no other key begins with them");
        /// The beginning of an id that several keys share.
        KeyAmbiguous { /** What was asked for. */ id: String }
            => ("host.key_ambiguous", Usage, "`{id}` is the beginning of more than one key's id", "give more digits of it");
        /// A key that is there under another name or passphrase.
        KeyExists { /** The key. */ id: String, /** Its file. */ path: String, /** What differs. */ fact: String }
            => ("host.key_exists", Key, "key {id} is in `{path}` already, {fact}", "change its passphrase with `dct-sign key passwd`, or take the file away first with `dct-sign key remove`");
        /// A key that would be kept for something it is not.
        KeyLabel { /** Where the key is. */ place: String, /** What is wrong. */ fact: String }
            => ("host.key_label", Usage, "key from `{place}` cannot be filed: {fact}", "say whose it is with `--name`, or with `--role` and `--gun` of `dct-sign key import`");
        /// Another run does not let go.
        Locked { /** The lock. */ path: String }
            => ("host.locked", Conflict, "another run keeps `{path}` locked", "wait until it ends, or end it; the lock is its own and goes with it");
        /// A variable of the environment that cannot be used.
        Variable { /** Its name. */ name: String, /** What is wrong. */ fact: String }
            => ("host.variable", Usage, "the variable `{name}` cannot be used: {fact}", "mend it or unset it");
        /// What was believed before cannot be read.
        Memory { /** The file. */ path: String, /** What is wrong. */ fact: String }
            => ("host.memory", Verification, "what was trusted before cannot be read from `{path}`: {fact}", "restore the file; only if you know why it is damaged, delete it and pin the root with `--root-key-id`");
        /// A file that is there is not overwritten.
        Exists { /** The file. */ path: String }
            => ("host.exists", Usage, "`{path}` exists already", "choose another name or folder");
        /// A file cannot be written.
        Unwritable { /** The file. */ path: String, /** What is wrong. */ fact: String }
            => ("host.unwritable", Usage, "`{path}` cannot be written: {fact}", "choose a folder that this user may write to");
        /// A program around us asks for what cannot be asked.
        Order { /** What is wrong. */ fact: String }
            => ("host.order", Unexpected, "what the host of this module asks cannot be done: {fact}", "this is a mistake of the program that you called, not yours: report it with this message");
        /// A question that nobody is there to answer.
        Unconfirmed { /** What was to be done. */ what: String }
            => ("host.unconfirmed", Usage, "{what}: that needs a yes, and there is no terminal to ask at", "read what would be done, and confirm it with `--yes`");
        /// A question that was answered with no.
        Declined
            => ("host.declined", Unexpected, "nothing was done, since the answer was not `yes`", "run it again and answer `yes` when that is what you want");
        /// A login for one host, where several would be shown it.
        OneLogin { /** Where it was found. */ place: String, /** What the hosts are. */ kind: &'static str, /** Their names. */ hosts: String }
            => ("host.one_login", Usage, "the login in {place} would be shown to several {kind}: {hosts}", "leave it out and log in at each of them with `docker login`, or name the images of each in a command of its own");
        /// There is no folder to keep things in.
        NoHome
            => ("host.no_home", Usage, "neither `DOCKER_CONFIG` nor `HOME` says where keys are kept", "set one of them");
    }
}
