//! Image names as Docker takes them, and what it says about those that are none.

use dct_core::error::InputError;
use dct_core::oci::Reference;

use super::ending::Ending;

/// Reads an image's name.
pub(super) fn read(text: &str) -> Result<Reference, Ending> {
    text.parse()
        .map_err(|error| Ending::failed(refusal(text, &error)))
}

/// Reads the name of an image whose tag is to be signed.
pub(super) fn read_tagged(text: &str) -> Result<Reference, Ending> {
    let reference = read(text)?;
    if reference.digest().is_some() {
        return Err(Ending::failed(
            "cannot use a digest reference for IMAGE:TAG",
        ));
    }
    if reference.tag().is_none() {
        return Err(Ending::failed(format!("no tag specified for {text}")));
    }
    Ok(reference)
}

/// Docker's words, and more of them only where it has one sentence for everything.
fn refusal(text: &str, error: &InputError) -> String {
    let is_hex64 = text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if is_hex64 {
        return format!(
            "invalid repository name ({text}), cannot specify 64-byte hexadecimal strings"
        );
    }
    let name = remote_name(text);
    if name.chars().any(char::is_uppercase) {
        return format!("invalid reference format: repository name ({name}) must be lowercase");
    }
    match error {
        InputError::Gun { .. } if name.len() > 255 => {
            "repository name must not be more than 255 characters".into()
        }
        InputError::Digest { text, .. } => digest_refusal(text),
        _ => "invalid reference format".into(),
    }
}

/// The part that Docker wants in lower case: without the registry, up to the first colon.
fn remote_name(text: &str) -> String {
    let is_registry = |first: &str| {
        first == "localhost" || first.contains(['.', ':']) || first.chars().any(char::is_uppercase)
    };
    let name = match text.split_once('/') {
        Some((first, rest)) if is_registry(first) => rest.to_owned(),
        Some(_) => text.to_owned(),
        None => format!("library/{text}"),
    };
    name.split(':').next().unwrap_or_default().to_owned()
}

/// A digest that has the form of one is looked at more closely.
fn digest_refusal(text: &str) -> String {
    let (algorithm, hex) = text.split_once(':').unwrap_or_default();
    let is_hex = hex.len() >= 32 && hex.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_name = algorithm.starts_with(|c: char| c.is_ascii_alphabetic())
        && algorithm.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let fact = match algorithm {
        _ if !is_hex || !is_name => "invalid reference format",
        "sha256" if hex.len() != 64 => "invalid checksum digest length",
        "sha256" => "invalid checksum digest format",
        _ => "unsupported digest algorithm",
    };
    fact.into()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn what_is_no_reference_is_refused_in_docker_s_words() {
        let long = format!("aa/{}:1", "b".repeat(260));
        let hex = "25d7007453ac95fb24febaa29c7a2187cdc29da528c7584a9d4061f849e222cf";
        let (upper, short) = (
            format!("a@sha256:{}", hex.to_uppercase()),
            format!("a@sha256:{hex}0"),
        );
        for (text, expected) in [
            ("", "invalid reference format"),
            ("a b", "invalid reference format"),
            ("http://x/y:1", "invalid reference format"),
            ("a:!", "invalid reference format"),
            ("a@sha256:12", "invalid reference format"),
            (
                "r.test/PT:1",
                "invalid reference format: repository name (PT) must be lowercase",
            ),
            (
                "XX",
                "invalid reference format: repository name (library/XX) must be lowercase",
            ),
            (
                hex,
                "invalid repository name (25d7007453ac95fb24febaa29c7a2187cdc29da528c7584a9d4061f849e222cf), cannot specify 64-byte hexadecimal strings",
            ),
            (
                &long,
                "repository name must not be more than 255 characters",
            ),
            (&upper, "invalid checksum digest format"),
            (&short, "invalid checksum digest length"),
            (
                "a@md5:25d7007453ac95fb24febaa29c7a2187",
                "unsupported digest algorithm",
            ),
        ] {
            assert_eq!(read(text).unwrap_err().text, expected, "{text}");
        }
    }
}
