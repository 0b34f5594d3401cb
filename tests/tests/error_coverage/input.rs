//! Calls about what a caller typed, and what a registry served.

use dct_core::error::Error;
use dct_core::error::InputError;
use dct_core::inspect::Bundle;
use dct_core::key::KeyId;
use dct_core::oci::Digest;
use dct_core::oci::Manifest;
use dct_core::oci::Reference;
use dct_core::oci::Served;
use dct_core::oci::pushed;
use dct_core::time::Instant;
use dct_core::trust::PinFile;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::SignerName;
use dct_core::tuf::name::Tag;
use dct_core::tuf::name::TargetName;
use dct_core::tuf::name::Threshold;
use dct_core::tuf::name::Version;

use super::Call;

#[expect(clippy::too_many_lines, reason = "a table is as long as it is")]
pub(crate) fn calls() -> Vec<(Call, InputError)> {
    vec![
        (
            || Ok("targets/../x".parse::<RoleName>().map(drop)?),
            InputError::Role {
                text: "targets/../x".into(),
                fact: "only lower-case letters, digits, `-` and `_` may stand in it",
            },
        ),
        (
            || Ok(PinFile::read("{}").map(drop)?),
            InputError::PinFile {
                fact: "it has neither `trust_pinning` nor `content-trust`".into(),
            },
        ),
        (
            || Ok("releases".parse::<SignerName>().map(drop)?),
            InputError::Signer {
                text: "releases".into(),
                fact: "Docker keeps `releases` for the role that every signer shares",
            },
        ),
        (
            || Ok("-x".parse::<Tag>().map(drop)?),
            InputError::Tag {
                text: "-x".into(),
                fact: "it begins with `.` or `-`",
            },
        ),
        (
            || Ok("a\u{1b}b".parse::<TargetName>().map(drop)?),
            InputError::Target {
                text: "a\u{fffd}b".into(),
                fact: "it holds a control character",
            },
        ),
        (
            || Ok("".parse::<Reference>().map(drop)?),
            InputError::Reference {
                text: String::new(),
                fact: "it is empty",
            },
        ),
        (
            || Ok("sha256:00".parse::<Digest>().map(drop)?),
            InputError::Digest {
                text: "sha256:00".into(),
                fact: "a sha256 has 64 hexadecimal digits",
            },
        ),
        (
            || Ok("abc".parse::<KeyId>().map(drop)?),
            InputError::KeyId { text: "abc".into() },
        ),
        (
            || Ok(Version::try_from(0).map(drop)?),
            InputError::Version { number: 0 },
        ),
        (
            || Ok(Threshold::try_from(-1).map(drop)?),
            InputError::Threshold { number: -1 },
        ),
        (
            || Ok("today".parse::<Instant>().map(drop)?),
            InputError::Time {
                text: "today".into(),
            },
        ),
        (
            || Ok(Bundle::from_json("{}").map(drop)?),
            InputError::Bundle {
                fact: "member `files` is not there".into(),
            },
        ),
        (
            || Ok(pushed("1.0", None).map(drop)?),
            InputError::Pushed {
                text: "1.0".into(),
                fact: "it looks like a tag without its repository",
            },
        ),
        (
            || Ok(pushed("{}", None).map(drop)?),
            InputError::BuildMetadata {
                fact: "it has neither `tags` nor `image.name`, nor a target that has",
            },
        ),
        (
            || {
                let tags: Vec<String> = (0..4097).map(|tag| format!("r.test/a:{tag}")).collect();
                Ok(pushed(&tags.join(" "), None).map(drop)?)
            },
            InputError::TooManyTags { limit: 4096 },
        ),
        (
            || {
                let [one, other] = ["a", "b"].map(|digit| format!("sha256:{}", digit.repeat(64)));
                let text = format!("r.test/x:1@{one},r.test/x:1@{other}");
                Ok(pushed(&text, None).map(drop)?)
            },
            InputError::DigestConflict {
                image: "r.test/x:1".into(),
                one: format!("sha256:{}", "a".repeat(64)),
                other: format!("sha256:{}", "b".repeat(64)),
            },
        ),
        (
            || manifest(b"{}"),
            InputError::Manifest {
                fact: "it has neither `manifests` nor `layers`".into(),
            },
        ),
        (
            || manifest(br#"{"schemaVersion":2,"config":{},"layers":[],"manifests":[]}"#),
            InputError::ManifestAmbiguous {
                fact: "it has both `manifests` and `layers`",
            },
        ),
        (
            || manifest(&vec![b' '; Manifest::MAX_BYTES + 1]),
            InputError::ManifestOversize {
                size: Manifest::MAX_BYTES + 1,
                limit: Manifest::MAX_BYTES,
            },
        ),
        (
            || manifest(br#"{"schemaVersion":1,"fsLayers":[],"history":[]}"#),
            InputError::ManifestSchema1,
        ),
    ]
}

fn manifest(bytes: &[u8]) -> Result<(), Error> {
    let served = Served {
        media_type: None,
        bytes,
    };
    Ok(Manifest::of(served).map(drop)?)
}
