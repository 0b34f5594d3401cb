//! The tools, and how each is told to sign a tag.

/// A tool that signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tool {
    Ours,
    Docker,
    Notary,
}

impl Tool {
    pub(crate) const ALL: [Self; 3] = [Self::Ours, Self::Docker, Self::Notary];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Ours => "`dct-sign sign`",
            Self::Docker => "`docker trust sign`",
            Self::Notary => "`notary addhash -p`",
        }
    }
}

/// What is to be signed.
pub(crate) struct Wanted<'a> {
    pub(crate) program: &'a str,
    pub(crate) gun: &'a str,
    pub(crate) tag: &'a str,
    pub(crate) server: &'a str,
    pub(crate) trust: &'a str,
    /// A made-up digest, for the tool that asks no registry.
    pub(crate) digest: String,
}

impl Wanted<'_> {
    pub(crate) fn command(&self, tool: Tool) -> Vec<String> {
        let image = format!("{}:{}", self.gun, self.tag);
        let words: Vec<&str> = match tool {
            Tool::Ours => vec![self.program, "sign", &image],
            Tool::Docker => vec!["docker", "trust", "sign", &image],
            Tool::Notary => vec![
                "notary",
                "-s",
                self.server,
                "-d",
                self.trust,
                "addhash",
                self.gun,
                self.tag,
                "7",
                "--sha256",
                &self.digest,
                "-r",
                "targets/releases",
                "-r",
                "targets/alice",
                "-p",
            ],
        };
        words.into_iter().map(str::to_owned).collect()
    }
}
