//! The media types of manifests: which we ask for, and what each promises about the body.
//!
//! Schema 1 is known by name alone, so that it can be refused by name.

use core::fmt;

/// What to ask a registry for: all four forms, for GHCR answers 404 when an index is not accepted.
pub const ACCEPT: [&str; 4] = [
    MediaType::OciIndex.as_str(),
    MediaType::DockerList.as_str(),
    MediaType::OciManifest.as_str(),
    MediaType::DockerManifest.as_str(),
];

/// The form of a manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a new form is a new decision for everyone who matches"
)]
pub enum MediaType {
    /// One image, as OCI writes it.
    OciManifest,
    /// Images for several platforms, as OCI writes them.
    OciIndex,
    /// One image, as Docker wrote it (schema 2).
    DockerManifest,
    /// Images for several platforms, as Docker wrote them.
    DockerList,
}

/// What a body of some form is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "one image or several")]
pub enum Shape {
    /// A configuration and layers.
    Image,
    /// A list of other manifests.
    Index,
}

impl MediaType {
    /// The registered name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OciManifest => "application/vnd.oci.image.manifest.v1+json",
            Self::OciIndex => "application/vnd.oci.image.index.v1+json",
            Self::DockerManifest => "application/vnd.docker.distribution.manifest.v2+json",
            Self::DockerList => "application/vnd.docker.distribution.manifest.list.v2+json",
        }
    }

    /// What a body of this form must be made of.
    #[must_use]
    pub const fn shape(self) -> Shape {
        match self {
            Self::OciManifest | Self::DockerManifest => Shape::Image,
            Self::OciIndex | Self::DockerList => Shape::Index,
        }
    }
}

impl fmt::Display for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What a media type says about the bytes it stands beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    /// Nothing: the body decides.
    Silent,
    /// A form that can be signed.
    Form(MediaType),
    /// The retired form, signed or not.
    Schema1,
    /// No manifest at all.
    Foreign,
}

impl Claim {
    /// Reads a `Content-Type`: parameters do not matter, nor does case (RFC 9110 §8.3.1).
    pub(super) fn of_header(value: Option<&str>) -> Self {
        let essence = value.and_then(|value| value.split(';').next());
        let essence = essence.unwrap_or_default().trim().to_ascii_lowercase();
        match essence.as_str() {
            "" | "application/json" => Self::Silent,
            name => Self::of_name(name),
        }
    }

    /// Reads a `mediaType` member, which is exact.
    pub(super) fn of_member(value: Option<&str>) -> Self {
        value.map_or(Self::Silent, Self::of_name)
    }

    fn of_name(name: &str) -> Self {
        match name {
            "application/vnd.oci.image.manifest.v1+json" => Self::Form(MediaType::OciManifest),
            "application/vnd.oci.image.index.v1+json" => Self::Form(MediaType::OciIndex),
            "application/vnd.docker.distribution.manifest.v2+json" => {
                Self::Form(MediaType::DockerManifest)
            }
            "application/vnd.docker.distribution.manifest.list.v2+json" => {
                Self::Form(MediaType::DockerList)
            }
            "application/vnd.docker.distribution.manifest.v1+json"
            | "application/vnd.docker.distribution.manifest.v1+prettyjws" => Self::Schema1,
            _ => Self::Foreign,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ACCEPT;
    use super::Claim;
    use super::MediaType;

    #[test]
    fn every_form_we_ask_for_is_one_we_read() {
        let forms = ACCEPT.map(|name| Claim::of_member(Some(name)));
        assert_eq!(
            forms,
            [
                MediaType::OciIndex,
                MediaType::DockerList,
                MediaType::OciManifest,
                MediaType::DockerManifest,
            ]
            .map(Claim::Form)
        );
    }

    #[test]
    fn a_header_is_read_without_parameters_and_case() {
        for (header, expected) in [
            (None, Claim::Silent),
            (Some(""), Claim::Silent),
            (Some(" ; charset=utf-8"), Claim::Silent),
            (Some("Application/JSON; charset=utf-8"), Claim::Silent),
            (
                Some("application/vnd.OCI.image.index.v1+json ;x=y"),
                Claim::Form(MediaType::OciIndex),
            ),
            (
                Some("application/vnd.docker.distribution.manifest.v1+prettyjws"),
                Claim::Schema1,
            ),
            (Some("text/html"), Claim::Foreign),
            (
                Some("application/vnd.oci.image.config.v1+json"),
                Claim::Foreign,
            ),
        ] {
            assert_eq!(Claim::of_header(header), expected, "{header:?}");
        }
    }
}
