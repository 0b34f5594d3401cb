//! The forms that tools really write, and the mistakes that people make with them.

use alloc::format;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::pushed;
use crate::error::InputError;
use crate::oci::Digest;

const ONE: &str = "sha256:1111111111111111111111111111111111111111111111111111111111111111";
const TWO: &str = "sha256:2222222222222222222222222222222222222222222222222222222222222222";

fn digest(text: &str) -> Digest {
    text.parse().unwrap()
}

fn read(text: &str, given: Option<Digest>) -> Vec<String> {
    let found = pushed(text, given).unwrap();
    let line = |pushed: super::Pushed| match pushed.digest {
        Some(digest) => format!("{}@{digest}", pushed.image),
        None => pushed.image.to_string(),
    };
    found.into_iter().map(line).collect()
}

fn refused(text: &str, given: Option<Digest>) -> InputError {
    pushed(text, given).unwrap_err()
}

#[test]
fn tags_are_read_as_workflows_write_them() {
    let both = ["docker.io/a/b:1", "ghcr.io/a/b:1"];
    for text in [
        "a/b:1\nghcr.io/a/b:1",
        "a/b:1\r\n\r\n  ghcr.io/a/b:1  \n",
        "a/b:1,ghcr.io/a/b:1,",
        "# pushed\na/b:1 , ghcr.io/a/b:1\na/b:1",
        "\"a/b:1\",\" ghcr.io/a/b:1\"",
        "a/b:1 ghcr.io/a/b:1",
        "a/b:1;ghcr.io/a/b:1",
        "a/b:1|ghcr.io/a/b:1",
        " ;a/b:1 |,\t\"ghcr.io/a/b:1\" ; \"a/b:1\" ",
        r#"["a/b:1","ghcr.io/a/b:1"]"#,
        r#"{"tags":["a/b:1","ghcr.io/a/b:1"],"tag-names":["1"],"labels":{"x":1},"annotations":[]}"#,
    ] {
        assert_eq!(read(text, None), both, "{text}");
    }
    for text in ["", "# pushed\n", ", ;,\n|", "\"\"", "[]", r#"{"tags":[]}"#] {
        assert!(read(text, None).is_empty(), "{text}");
    }
    // Inside quotes a comma belongs to the name, and no name has one.
    let enclosed = refused("\"a/b:1,ghcr.io/a/b:1\"", None);
    assert!(matches!(enclosed, InputError::Tag { .. }), "{enclosed}");
    let pinned = read(&format!("a/b:1@{ONE}\na/b:2"), Some(digest(ONE)));
    let expected = [
        format!("docker.io/a/b:1@{ONE}"),
        format!("docker.io/a/b:2@{ONE}"),
    ];
    assert_eq!(pinned, expected);
    let later = read(&format!("a/b:1\na/b:1@{TWO}"), None);
    assert_eq!(later, [format!("docker.io/a/b:1@{TWO}")]);
}

#[test]
fn builds_say_names_and_digest() {
    let one = format!(
        r#"{{"buildx.build.provenance":{{"a":[1,-1,1.5,true,null]}},"buildx.build.ref":"x",
        "containerimage.descriptor":{{"digest":"{ONE}","size":856}},
        "containerimage.digest":"{ONE}","image.name":"r.test/a:1,r.test/a:2"}}"#
    );
    let expected = [format!("r.test/a:1@{ONE}"), format!("r.test/a:2@{ONE}")];
    assert_eq!(read(&one, None), expected);
    assert_eq!(read(&one, Some(digest(ONE))), expected);
    let several = format!(
        r#"{{"app":{{"containerimage.digest":"{ONE}","image.name":"r.test/a:1"}},
        "buildx.build.warnings":[],"lint":{{"buildx.build.ref":"x"}},
        "db":{{"containerimage.digest":"{TWO}","image.name":"r.test/db:1"}}}}"#
    );
    let expected = [format!("r.test/a:1@{ONE}"), format!("r.test/db:1@{TWO}")];
    assert_eq!(read(&several, None), expected);
}

#[test]
fn each_mistake_with_a_name_is_told_apart() {
    for (text, expected) in [
        ("1.2", "it looks like a tag without its repository"),
        ("latest", "it looks like a tag without its repository"),
        ("Owner/app:1", "the repository must be lower case"),
        (
            "r.test/app",
            "it names no tag; what was pushed by digest has none before `docker buildx imagetools create`",
        ),
        (
            &format!("r.test/app@{ONE}"),
            "it names a digest but no tag, and tags are what is signed",
        ),
        ("\"a/b:1", "a quote does not enclose a whole name"),
        ("\"a/b:1\"x", "a quote does not enclose a whole name"),
        ("a\"/b:1", "a quote does not enclose a whole name"),
    ] {
        match refused(text, None) {
            InputError::Pushed { fact, .. } => assert_eq!(fact, expected, "{text}"),
            other => panic!("{text}: {other:?}"),
        }
    }
    let id = ONE.strip_prefix("sha256:").unwrap();
    for text in ["r.test/App:1", ONE, id] {
        assert!(
            matches!(refused(text, None), InputError::Reference { .. }),
            "{text}"
        );
    }
}

#[test]
fn each_mistake_with_a_document_is_told_apart() {
    let build = |members: &str| format!(r#"{{"image.name":"r.test/a:1"{members}}}"#);
    for (text, expected) in [
        (
            String::from("[1]"),
            "its list of tags holds something else than text",
        ),
        (String::from("{"), "it is not JSON, or has a member twice"),
        (
            String::from(r#"{"tags":[],"tags":["a/b:1"]}"#),
            "it is not JSON, or has a member twice",
        ),
        (
            String::from(r#"{"target":{"docker-metadata-action":{"tags":["a/b:1"]}}}"#),
            "it has neither `tags` nor `image.name`, nor a target that has",
        ),
        (
            build(""),
            "`containerimage.digest` is missing: the build was not pushed",
        ),
        (
            format!(r#"{{"containerimage.digest":"{ONE}"}}"#),
            "`image.name` is missing or empty: nothing was pushed by a name",
        ),
        (
            build(&format!(
                r#","containerimage.digest":"{ONE}","containerimage.descriptor":{{"digest":"{TWO}"}}"#
            )),
            "`containerimage.descriptor` and `containerimage.digest` name two images",
        ),
    ] {
        match refused(&text, None) {
            InputError::BuildMetadata { fact } => assert_eq!(fact, expected, "{text}"),
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn two_digests_for_one_tag_are_refused() {
    let build = format!(
        r#"{{"image.name":"r.test/a:1","containerimage.digest":"{ONE}","containerimage.config.digest":"{TWO}"}}"#
    );
    assert_eq!(
        refused(&build, Some(digest(TWO))),
        InputError::BuildMetadata {
            fact: "the digest given is its image id; the image was pushed by another digest"
        }
    );
    let conflict = |image: &str, one: &str, other: &str| InputError::DigestConflict {
        image: image.into(),
        one: one.into(),
        other: other.into(),
    };
    let three = ONE.replace('1', "3");
    assert_eq!(
        refused(&build, Some(digest(&three))),
        conflict("r.test/a:1", ONE, &three)
    );
    assert_eq!(
        refused(&format!("r.test/a:1@{ONE}"), Some(digest(TWO))),
        conflict("r.test/a:1", ONE, TWO)
    );
    assert_eq!(
        refused(&format!("r.test/a:1@{ONE}\nr.test/a:1@{TWO}"), None),
        conflict("r.test/a:1", ONE, TWO)
    );
}

#[test]
fn sizes_are_bounded() {
    let many: Vec<String> = (0..4097).map(|tag| format!("r.test/a:{tag}")).collect();
    assert_eq!(
        refused(&many.join("\n"), None),
        InputError::TooManyTags { limit: 4096 }
    );
    let long = " ".repeat((16 << 20) + 1);
    assert_eq!(
        refused(&long, None),
        InputError::BuildMetadata {
            fact: "it is longer than 16 MiB"
        }
    );
}
