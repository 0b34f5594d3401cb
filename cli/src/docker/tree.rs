//! The commands of `docker trust` as data: use lines, flags and help texts, to the byte as Docker 28
//! prints them. Knows neither how they are read nor what they do.

/// A word of the command line: a command, or a group of them.
#[derive(Debug)]
pub(super) struct Node {
    /// The word itself.
    pub(super) word: &'static str,
    /// All words up to this one.
    pub(super) path: &'static str,
    /// What refusals call its use.
    pub(super) usage: &'static str,
    pub(super) about: &'static str,
    pub(super) flags: &'static [Flag],
    pub(super) kind: Kind,
}

/// What stands behind a word.
#[derive(Debug)]
pub(super) enum Kind {
    Group(&'static [&'static Node]),
    Command(Verb, Count),
}

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Inspect,
    Sign,
    Revoke,
    KeyGenerate,
    KeyLoad,
    SignerAdd,
    SignerRemove,
}

/// How many words a command wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    Exactly(usize),
    AtLeast(usize),
}

/// A flag.
#[derive(Debug)]
pub(super) struct Flag {
    pub(super) long: &'static str,
    pub(super) short: Option<char>,
    pub(super) value: Value,
    /// Its lines in the help, broken as on a terminal of 80 columns.
    pub(super) help: &'static str,
}

/// What a flag takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Switch,
    Text,
}

const fn flag(long: &'static str, short: Option<char>, value: Value, help: &'static str) -> Flag {
    Flag {
        long,
        short,
        value,
        help,
    }
}

/// Every command has it, and no help names it.
pub(super) const HELP: Flag = flag("help", Some('h'), Value::Switch, "");

/// `docker trust`.
pub(super) static TRUST: Node = Node {
    word: "trust",
    path: "docker trust",
    usage: "docker trust",
    about: "Manage trust on Docker images",
    flags: &[],
    kind: Kind::Group(&[&KEY, &SIGNER, &INSPECT, &REVOKE, &SIGN]),
};

static KEY: Node = Node {
    word: "key",
    path: "docker trust key",
    usage: "docker trust key",
    about: "Manage keys for signing Docker images",
    flags: &[],
    kind: Kind::Group(&[&GENERATE, &LOAD]),
};

static SIGNER: Node = Node {
    word: "signer",
    path: "docker trust signer",
    usage: "docker trust signer",
    about: "Manage entities who can sign Docker images",
    flags: &[],
    kind: Kind::Group(&[&ADD, &REMOVE]),
};

static INSPECT: Node = Node {
    word: "inspect",
    path: "docker trust inspect",
    usage: "docker trust inspect IMAGE[:TAG] [IMAGE[:TAG]...]",
    about: "Return low-level information about keys and signatures",
    flags: &[flag(
        "pretty",
        None,
        Value::Switch,
        "      --pretty   Print the information in a human friendly format",
    )],
    kind: Kind::Command(Verb::Inspect, Count::AtLeast(1)),
};

static REVOKE: Node = Node {
    word: "revoke",
    path: "docker trust revoke",
    usage: "docker trust revoke [OPTIONS] IMAGE[:TAG]",
    about: "Remove trust for an image",
    flags: &[flag(
        "yes",
        Some('y'),
        Value::Switch,
        "  -y, --yes   Do not prompt for confirmation",
    )],
    kind: Kind::Command(Verb::Revoke, Count::Exactly(1)),
};

static SIGN: Node = Node {
    word: "sign",
    path: "docker trust sign",
    usage: "docker trust sign IMAGE:TAG",
    about: "Sign an image",
    flags: &[flag(
        "local",
        None,
        Value::Switch,
        "      --local   Sign a locally tagged image",
    )],
    kind: Kind::Command(Verb::Sign, Count::Exactly(1)),
};

static GENERATE: Node = Node {
    word: "generate",
    path: "docker trust key generate",
    usage: "docker trust key generate NAME",
    about: "Generate and load a signing key-pair",
    flags: &[flag(
        "dir",
        None,
        Value::Text,
        "      --dir string   Directory to generate key in, defaults to current\n                     directory",
    )],
    kind: Kind::Command(Verb::KeyGenerate, Count::Exactly(1)),
};

static LOAD: Node = Node {
    word: "load",
    path: "docker trust key load",
    usage: "docker trust key load [OPTIONS] KEYFILE",
    about: "Load a private key file for signing",
    flags: &[flag(
        "name",
        None,
        Value::Text,
        "      --name string   Name for the loaded key (default \"signer\")",
    )],
    kind: Kind::Command(Verb::KeyLoad, Count::Exactly(1)),
};

static ADD: Node = Node {
    word: "add",
    path: "docker trust signer add",
    // The space at the end is Docker's.
    usage: "docker trust signer add OPTIONS NAME REPOSITORY [REPOSITORY...] ",
    about: "Add a signer",
    flags: &[flag(
        "key",
        None,
        Value::Text,
        "      --key list   Path to the signer's public key file",
    )],
    kind: Kind::Command(Verb::SignerAdd, Count::AtLeast(2)),
};

static REMOVE: Node = Node {
    word: "remove",
    path: "docker trust signer remove",
    usage: "docker trust signer remove [OPTIONS] NAME REPOSITORY [REPOSITORY...]",
    about: "Remove a signer",
    flags: &[flag(
        "force",
        Some('f'),
        Value::Switch,
        "  -f, --force   Do not prompt for confirmation before removing the most\n                recent signer",
    )],
    kind: Kind::Command(Verb::SignerRemove, Count::AtLeast(2)),
};

/// What may stand before `trust`, as Docker hands it to a plugin.
pub(super) static DOCKER: Node = Node {
    word: "docker",
    path: "docker",
    usage: "docker [OPTIONS] COMMAND [ARG...]",
    about: "",
    flags: &[
        flag("config", None, Value::Text, ""),
        flag("context", Some('c'), Value::Text, ""),
        flag("debug", Some('D'), Value::Switch, ""),
        flag("host", Some('H'), Value::Text, ""),
        flag("log-level", Some('l'), Value::Text, ""),
        flag("tls", None, Value::Switch, ""),
        flag("tlscacert", None, Value::Text, ""),
        flag("tlscert", None, Value::Text, ""),
        flag("tlskey", None, Value::Text, ""),
        flag("tlsverify", None, Value::Switch, ""),
    ],
    kind: Kind::Group(&[&TRUST]),
};
