//! Every pair of header and body that decides something.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Manifest;
use super::Served;
use crate::error::InputError;
use crate::oci::Digest;
use crate::oci::MediaType;

const OCI_MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const OCI_INDEX: &str = "application/vnd.oci.image.index.v1+json";
const DOCKER_MANIFEST: &str = "application/vnd.docker.distribution.manifest.v2+json";
const DOCKER_LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";
const SCHEMA1: &str = "application/vnd.docker.distribution.manifest.v1+json";
const SCHEMA1_SIGNED: &str = "application/vnd.docker.distribution.manifest.v1+prettyjws";

const IMAGE: &str = r#""config":{},"layers":[]"#;
const INDEX: &str = r#""manifests":[]"#;

fn body(media_type: Option<&str>, members: &str) -> String {
    let media_type = media_type.map(|name| format!(r#""mediaType":"{name}","#));
    let media_type = media_type.unwrap_or_default();
    format!(r#"{{"schemaVersion":2,{media_type}{members}}}"#)
}

fn read(header: Option<&str>, body: &str) -> Result<Manifest, InputError> {
    Manifest::of(Served {
        media_type: header,
        bytes: body.as_bytes(),
    })
}

fn code(header: Option<&str>, body: &str) -> &'static str {
    read(header, body).map_or_else(|error| error.code(), |_| "signed")
}

#[test]
fn a_form_is_agreed_on_by_header_member_and_body() {
    for (header, member, members, expected) in [
        (
            Some(OCI_MANIFEST),
            Some(OCI_MANIFEST),
            IMAGE,
            MediaType::OciManifest,
        ),
        (Some(OCI_INDEX), Some(OCI_INDEX), INDEX, MediaType::OciIndex),
        (
            Some(DOCKER_MANIFEST),
            Some(DOCKER_MANIFEST),
            IMAGE,
            MediaType::DockerManifest,
        ),
        (
            Some(DOCKER_LIST),
            Some(DOCKER_LIST),
            INDEX,
            MediaType::DockerList,
        ),
        (Some(OCI_MANIFEST), None, IMAGE, MediaType::OciManifest),
        (Some(OCI_INDEX), None, INDEX, MediaType::OciIndex),
        (
            None,
            Some(DOCKER_MANIFEST),
            IMAGE,
            MediaType::DockerManifest,
        ),
        (
            Some("application/json; charset=utf-8"),
            Some(DOCKER_LIST),
            INDEX,
            MediaType::DockerList,
        ),
        (Some(""), Some(OCI_INDEX), INDEX, MediaType::OciIndex),
        (None, None, IMAGE, MediaType::OciManifest),
        (None, None, INDEX, MediaType::OciIndex),
    ] {
        let manifest = read(header, &body(member, members)).unwrap();
        assert_eq!(manifest.media_type(), expected, "{header:?} {member:?}");
    }
}

#[test]
fn the_digest_is_over_the_exact_bytes() {
    let text = format!(" {}\n", body(None, IMAGE));
    let manifest = read(None, &text).unwrap();
    assert_eq!(manifest.digest(), Digest::of(text.as_bytes()));
    assert_eq!(manifest.size(), text.len());
    assert!(manifest.children().is_empty());
}

#[test]
fn two_readings_of_one_digest_are_refused() {
    let ambiguous = "input.manifest_ambiguous";
    for (header, member, members) in [
        (Some(OCI_INDEX), None, IMAGE),
        (Some(OCI_MANIFEST), None, INDEX),
        (Some(OCI_MANIFEST), Some(OCI_INDEX), INDEX),
        (Some(OCI_MANIFEST), Some(DOCKER_MANIFEST), IMAGE),
        (None, Some(OCI_INDEX), IMAGE),
        (None, Some(DOCKER_MANIFEST), INDEX),
        (None, None, r#""config":{},"layers":[],"manifests":[]"#),
        (
            Some(OCI_INDEX),
            Some(OCI_INDEX),
            r#""layers":[],"manifests":[]"#,
        ),
        (None, None, r#""config":{},"manifests":[]"#),
        (None, None, r#""config":{},"layers":[],"fsLayers":[]"#),
        (None, None, r#""manifests":[],"history":[]"#),
    ] {
        assert_eq!(
            code(header, &body(member, members)),
            ambiguous,
            "{header:?} {members}"
        );
    }
}

#[test]
fn a_member_that_go_would_read_otherwise_is_refused() {
    for members in [
        r#""config":{},"layers":[],"Manifests":[]"#,
        r#""config":{},"layers":[],"manife\u017fts":[]"#,
        r#""config":{},"layers":[],"MediaType":"x""#,
        r#""manifests":[],"LAYERS":[]"#,
        r#""manifests":[],"fslayers":[]"#,
        r#""manifests":[],"manifests":[]"#,
        r#""manifests":[],"schemaVersion":2"#,
    ] {
        assert_eq!(
            code(None, &body(None, members)),
            "input.manifest",
            "{members}"
        );
    }
}

#[test]
fn schema_1_is_refused_by_name() {
    let old = r#"{"schemaVersion":1,"name":"a","tag":"1","fsLayers":[],"history":[]}"#;
    for header in [None, Some(SCHEMA1), Some(SCHEMA1_SIGNED)] {
        assert_eq!(code(header, old), "input.manifest_schema1", "{header:?}");
    }
    assert_eq!(
        code(Some(SCHEMA1), &body(None, IMAGE)),
        "input.manifest_schema1"
    );
    assert_eq!(
        code(None, &body(Some(SCHEMA1), IMAGE)),
        "input.manifest_schema1"
    );
}

#[test]
fn what_is_no_manifest_is_refused() {
    let deep = "[".repeat(100_000);
    for (header, body) in [
        (None, ""),
        (None, "<html>"),
        (None, "null"),
        (None, "[]"),
        (None, "{}"),
        (None, "{}{}"),
        (None, deep.as_str()),
        (None, r#"{"schemaVersion":2}"#),
        (None, r#"{"errors":[{"code":"MANIFEST_UNKNOWN"}]}"#),
        (None, r#"{"config":{},"layers":[]}"#),
        (None, r#"{"schemaVersion":1,"config":{},"layers":[]}"#),
        (None, r#"{"schemaVersion":2.0,"config":{},"layers":[]}"#),
        (None, r#"{"schemaVersion":"2","config":{},"layers":[]}"#),
        (None, r#"{"schemaVersion":2,"layers":[]}"#),
        (None, r#"{"schemaVersion":2,"config":{}}"#),
        (None, r#"{"schemaVersion":2,"config":{},"layers":null}"#),
        (None, r#"{"schemaVersion":2,"manifests":[{}]}"#),
        (None, r#"{"schemaVersion":2,"manifests":{}}"#),
        (
            None,
            r#"{"schemaVersion":2,"mediaType":"text/html","config":{},"layers":[]}"#,
        ),
        (
            Some("text/html"),
            r#"{"schemaVersion":2,"config":{},"layers":[]}"#,
        ),
        (
            Some(DOCKER_MANIFEST),
            r#"{"schemaVersion":2,"config":{},"layers":[]}"#,
        ),
        (Some(DOCKER_LIST), r#"{"schemaVersion":2,"manifests":[]}"#),
    ] {
        assert_eq!(code(header, body), "input.manifest", "{body:.80}");
    }
}

#[test]
fn size_is_bounded_before_anything_is_read() {
    let mut bytes = body(None, IMAGE).into_bytes();
    bytes.resize(Manifest::MAX_BYTES, b' ');
    let served = |bytes: &[u8]| {
        Manifest::of(Served {
            media_type: None,
            bytes,
        })
        .map_err(|error| error.code())
    };
    assert!(served(&bytes).is_ok());
    bytes.push(b' ');
    assert_eq!(served(&bytes).err(), Some("input.manifest_oversize"));
}

#[test]
fn an_index_lists_its_platforms_in_order() {
    let index = r#"{"schemaVersion":2,"manifests":[
        {"mediaType":"x","digest":"sha256:aa","size":7,
         "platform":{"architecture":"arm64","os":"linux","variant":"v8"}},
        {"mediaType":"x","digest":"sha512:bb","size":8,"platform":{"architecture":"","os":""}},
        {"mediaType":"x","digest":"sha256:cc","size":9}]}"#;
    let manifest = read(Some(OCI_INDEX), index).unwrap();
    let lines: Vec<String> = manifest
        .children()
        .iter()
        .map(|child| match &child.platform {
            Some(p) => format!(
                "{}/{}/{:?} {} {}",
                p.os, p.architecture, p.variant, child.digest, child.size
            ),
            None => child.digest.clone(),
        })
        .collect();
    assert_eq!(
        lines,
        [
            r#"linux/arm64/Some("v8") sha256:aa 7"#,
            "//None sha512:bb 8",
            "sha256:cc",
        ]
    );
}
