//! Image references, read exactly as Docker's command line reads them (distribution/reference).
//!
//! Owns the grammar and the expansion of short names. Adds no `latest`: signing has no default
//! tag, and who pulls by default says so there.

#[cfg(test)]
mod tests;

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use core::fmt;
use core::fmt::Write as _;
use core::str::FromStr;

use crate::error::InputError;
use crate::error::quote;
use crate::oci::Digest;
use crate::oci::Registry;
use crate::tuf::name::Gun;
use crate::tuf::name::Tag;

/// A repository in a registry, perhaps with a tag, perhaps with a digest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    registry: Registry,
    repository: Box<str>,
    gun: Gun,
    tag: Option<Tag>,
    digest: Option<Digest>,
}

impl Reference {
    /// Where the repository lives.
    #[must_use]
    pub const fn registry(&self) -> &Registry {
        &self.registry
    }

    /// The repository's path in the registry, such as `library/alpine`.
    #[must_use]
    pub fn repository(&self) -> &str {
        &self.repository
    }

    /// The name that trust is kept under: registry and path (spec §5.12).
    #[must_use]
    pub const fn gun(&self) -> &Gun {
        &self.gun
    }

    /// The tag, if one was given.
    #[must_use]
    pub const fn tag(&self) -> Option<&Tag> {
        self.tag.as_ref()
    }

    /// The digest, if one was given.
    #[must_use]
    pub const fn digest(&self) -> Option<Digest> {
        self.digest
    }

    /// The same repository and digest under this tag.
    #[must_use]
    pub fn with_tag(self, tag: Tag) -> Self {
        Self {
            tag: Some(tag),
            ..self
        }
    }

    /// The same repository and tag at this digest.
    #[must_use]
    pub fn with_digest(self, digest: Digest) -> Self {
        Self {
            digest: Some(digest),
            ..self
        }
    }

    /// The same repository and tag, whatever it is now.
    #[must_use]
    pub fn without_digest(self) -> Self {
        Self {
            digest: None,
            ..self
        }
    }

    /// The short form that Docker prints: without `docker.io/`, and without `library/` there.
    ///
    /// It is for showing only: `docker.io/localhost/x` becomes `localhost/x`, another repository.
    #[must_use]
    pub fn familiar(&self) -> String {
        let mut text = String::from(self.familiar_name());
        if let Some(tag) = &self.tag {
            text.push(':');
            text.push_str(tag.as_str());
        }
        if let Some(digest) = &self.digest {
            // Writing to a string cannot fail.
            let _ = write!(text, "@{digest}");
        }
        text
    }

    fn familiar_name(&self) -> &str {
        if !self.registry.is_docker_hub() {
            return self.gun.as_str();
        }
        match self.repository.strip_prefix(OFFICIAL) {
            Some(name) if !name.contains('/') => name,
            _ => &self.repository,
        }
    }
}

/// The full form: nothing left out, nothing added.
impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.gun)?;
        if let Some(tag) = &self.tag {
            write!(f, ":{tag}")?;
        }
        if let Some(digest) = &self.digest {
            write!(f, "@{digest}")?;
        }
        Ok(())
    }
}

impl FromStr for Reference {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, InputError> {
        let refused = |fact| InputError::Reference {
            text: quote(text),
            fact,
        };
        if let Some(fact) = not_a_reference(text) {
            return Err(refused(fact));
        }
        let (registry, rest) = split_registry(text);
        let registry = Registry::read(registry).map_err(refused)?;
        let (named, digest) = split_at(rest, '@');
        let (path, tag) = split_at(named, ':');
        let repository: Box<str> = if registry.is_docker_hub() && !rest.contains('/') {
            Box::from(format!("{OFFICIAL}{path}"))
        } else {
            Box::from(path)
        };
        if let Some(fact) = path.split('/').find_map(component_fault) {
            return Err(refused(fact));
        }
        Ok(Self {
            gun: format!("{registry}/{repository}").parse()?,
            registry,
            repository,
            tag: tag.map(str::parse).transpose()?,
            digest: digest.map(str::parse).transpose()?,
        })
    }
}

/// Where Docker Hub keeps what has no owner's name.
const OFFICIAL: &str = "library/";

/// What Docker would take for a reference but nobody means as one, and what its grammar alone
/// would answer with "invalid reference format".
fn not_a_reference(text: &str) -> Option<&'static str> {
    let is_hex64 = |text: &str| {
        text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    };
    if text.is_empty() {
        Some("it is empty")
    } else if text.contains("://") {
        Some("it begins with a scheme, which is not part of an image's name")
    } else if text.contains(char::is_whitespace) {
        Some("it holds white space")
    } else if is_hex64(text) {
        Some("64 hexadecimal digits are an image id, not a name")
    } else if text.strip_prefix("sha256:").is_some_and(is_hex64) {
        Some("it is a digest without a repository")
    } else {
        None
    }
}

/// The part before the first slash is a registry when no Docker Hub user could be called so.
fn split_registry(text: &str) -> (&str, &str) {
    match text.split_once('/') {
        Some((first, rest)) if is_address(first) => (first, rest),
        _ => ("docker.io", text),
    }
}

fn is_address(first: &str) -> bool {
    first == "localhost" || first.contains(['.', ':']) || first.chars().any(char::is_uppercase)
}

fn split_at(text: &str, mark: char) -> (&str, Option<&str>) {
    match text.split_once(mark) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

fn component_fault(component: &str) -> Option<&'static str> {
    let is_lower = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let is_separator =
        |run: &str| matches!(run, "." | "_" | "__") || run.bytes().all(|byte| byte == b'-');
    if component.is_empty() {
        Some("a part of the repository is empty")
    } else if component.chars().any(char::is_uppercase) {
        Some("the repository must be lower case")
    } else if !component
        .bytes()
        .all(|b| is_lower(char::from(b)) || matches!(b, b'.' | b'_' | b'-'))
    {
        Some("only lower-case letters, digits, `.`, `_`, `-` and `/` may stand in a repository")
    } else if !component.starts_with(is_lower) || !component.ends_with(is_lower) {
        Some("a part of the repository begins or ends with `.`, `_` or `-`")
    } else if !component.split(is_lower).all(is_separator) {
        Some("only one `.`, one or two `_`, or any `-` may stand between letters or digits")
    } else {
        None
    }
}
