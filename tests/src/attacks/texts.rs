//! Lies below the level of members: JSON that readers disagree about, or that is none.

use dct_core::error::Error;
use dct_core::error::InputError;
use dct_core::error::MetadataError;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;

use super::Attack;
use super::threshold;
use crate::repo::role;

const TARGETS: RoleName = RoleName::Targets;

pub(super) const ROWS: &[Attack] = &[
    Attack::first(
        "a member stands twice in the envelope",
        |repo| repo.scratch(&TARGETS, "{\"signed\":", "{\"signed\":{},\"signed\":"),
        |_| duplicate("signed"),
    ),
    Attack::first(
        "a member stands twice, once written with an escape",
        |repo| repo.scratch(&TARGETS, "{\"signed\":", "{\"sign\\u0065d\":{},\"signed\":"),
        |_| duplicate("signed"),
    ),
    Attack::first(
        "a tag stands twice, for two images",
        |repo| {
            repo.scratch(
                &TARGETS,
                "\"targets\":{\"base\"",
                "\"targets\":{\"base\":{\"hashes\":null,\"length\":0},\"base\"",
            );
        },
        |_| duplicate("base"),
    ),
    Attack::first(
        "a tag stands twice, once written with an escape",
        |repo| {
            repo.scratch(
                &TARGETS,
                "\"targets\":{\"base\"",
                "\"targets\":{\"b\\u0061se\":{\"hashes\":null,\"length\":0},\"base\"",
            );
        },
        |_| duplicate("base"),
    ),
    Attack::first(
        "two tags differ in broken halves of characters only",
        |repo| {
            let halves = ["\\ud800", "\\udfff"]
                .map(|half| format!("\"{half}\":{{\"hashes\":null,\"length\":0}},"));
            repo.scratch(
                &TARGETS,
                "\"targets\":{",
                &format!("\"targets\":{{{}", halves.concat()),
            );
        },
        |_| duplicate("\u{fffd}"),
    ),
    Attack::first(
        "a remark on a tag has a member twice",
        |repo| {
            repo.scratch(
                &TARGETS,
                "\"base\":{",
                "\"base\":{\"custom\":{\"a\":1,\"a\":2},",
            );
        },
        |_| duplicate("a"),
    ),
    Attack::first(
        "a signature's member stands twice",
        |repo| {
            repo.scratch(
                &TARGETS,
                "\"method\":\"ecdsa\"",
                "\"method\":\"ecdsa\",\"method\":\"eddsa\"",
            );
        },
        |_| duplicate("method"),
    ),
    Attack::first(
        "a file is nested deeper than anyone reads",
        |repo| {
            let (open, close) = ("[".repeat(1000), "]".repeat(1000));
            repo.scratch(
                &TARGETS,
                "\"base\":{",
                &format!("\"base\":{{\"custom\":{open}{close},"),
            );
        },
        |repo| {
            let text = String::from_utf8(repo.file(&TARGETS).to_vec()).unwrap();
            // `{"signed":{`, `targets`, the tag itself: four levels are there already.
            let at = text.find("[[[[").unwrap() + 60;
            MetadataError::Depth { at, limit: 64 }.into()
        },
    ),
    Attack::first(
        "a file of nothing but brackets",
        |repo| repo.put(&TARGETS, "[".repeat(1 << 20)),
        |_| json(0, "an object or array must begin here"),
    ),
    Attack::first(
        "what is signed is a million brackets",
        |repo| repo.put(&TARGETS, format!("{{\"signed\":{}", "[".repeat(1 << 20))),
        |_| {
            MetadataError::Depth {
                at: 10 + 63,
                limit: 64,
            }
            .into()
        },
    ),
    Attack::first(
        "a page of an error stands where metadata should",
        |repo| repo.slip(&RoleName::Root, "<html>502 Bad Gateway</html>"),
        |_| json(0, "an object or array must begin here"),
    ),
    Attack::first(
        "an empty file",
        |repo| repo.slip(&RoleName::Timestamp, ""),
        |_| json(0, "an object or array must begin here"),
    ),
    Attack::first(
        "a mark of byte order stands in front",
        |repo| {
            let file = [b"\xef\xbb\xbf", repo.file(&RoleName::Timestamp)].concat();
            repo.slip(&RoleName::Timestamp, file);
        },
        |_| json(0, "an object or array must begin here"),
    ),
    Attack::first(
        "a file is not UTF-8",
        |repo| {
            let mut file = repo.file(&RoleName::Timestamp).to_vec();
            file[20] = 0xff;
            repo.slip(&RoleName::Timestamp, file);
        },
        |_| json(20, "the file is not UTF-8"),
    ),
    Attack::first(
        "a second envelope follows the first",
        |repo| {
            let file = repo.file(&RoleName::Timestamp).repeat(2);
            repo.slip(&RoleName::Timestamp, file);
        },
        |repo| {
            let at = repo.file(&RoleName::Timestamp).len() / 2;
            MetadataError::Trailing { at }.into()
        },
    ),
    Attack::first(
        "a NUL follows the envelope",
        |repo| {
            let mut file = repo.file(&RoleName::Timestamp).to_vec();
            file.push(0);
            repo.slip(&RoleName::Timestamp, file);
        },
        |repo| {
            MetadataError::Trailing {
                at: repo.file(&RoleName::Timestamp).len() - 1,
            }
            .into()
        },
    ),
    Attack::first(
        "a number has a fraction",
        |repo| repo.scratch(&TARGETS, "\"length\":503", "\"length\":503.5"),
        |repo| number(repo.file(&TARGETS), "503.5", "it has a fraction"),
    ),
    Attack::first(
        "a number is outside 64 bits",
        |repo| repo.scratch(&TARGETS, "\"length\":503", "\"length\":1e19"),
        |repo| number(repo.file(&TARGETS), "1e19", "it is outside 64 bits"),
    ),
    Attack::first(
        "a number is infinite",
        |repo| repo.scratch(&TARGETS, "\"length\":503", "\"length\":1e999"),
        |repo| number(repo.file(&TARGETS), "1e999", "it is outside 64 bits"),
    ),
    Attack::first(
        "a length is signed to the unit where doubles are not exact",
        |repo| repo.swap(&TARGETS, "\"length\":503", "\"length\":9007199254740993"),
        |_| threshold("targets", 0, 1),
    ),
    Attack::first(
        "a comma is left over",
        |repo| {
            repo.scratch(
                &RoleName::Timestamp,
                "\"signatures\":[",
                "\"signatures\":[,",
            );
        },
        |repo| {
            let text = String::from_utf8(repo.file(&RoleName::Timestamp).to_vec()).unwrap();
            json(
                text.find("[,").unwrap() + 1,
                "no value begins with this character",
            )
        },
    ),
    Attack::first(
        "a name holds a raw line break",
        |repo| repo.scratch(&TARGETS, "\"base\"", "\"ba\nse\""),
        |repo| {
            let text = String::from_utf8(repo.file(&TARGETS).to_vec()).unwrap();
            json(
                text.find('\n').unwrap(),
                "a string may not hold raw control characters",
            )
        },
    ),
    Attack::told(
        "a repository's name climbs out of its folder",
        |_| Ok("registry.example/../../etc".parse::<Gun>().map(drop)?),
        |_| {
            InputError::Gun {
                text: "registry.example/../../etc".into(),
                fact: "a part consists of dots, as a path that climbs would",
            }
            .into()
        },
    ),
    Attack::told(
        "a repository's name ends inside the server's own URLs",
        |_| Ok("a/_trust/tuf".parse::<Gun>().map(drop)?),
        |_| {
            InputError::Gun {
                text: "a/_trust/tuf".into(),
                fact: "`_trust` is a word of the trust server's URLs",
            }
            .into()
        },
    ),
    Attack::first(
        "the file spells a tag in another way than was signed, to hide a change",
        |repo| repo.scratch(&role("targets/releases"), "\"1\":", "\"\\u0033\":"),
        |_| threshold("targets/releases", 0, 1),
    ),
];

fn duplicate(member: &str) -> Error {
    MetadataError::Duplicate {
        member: member.into(),
    }
    .into()
}

fn json(at: usize, fact: &'static str) -> Error {
    MetadataError::Json { at, fact }.into()
}

fn number(file: &[u8], text: &str, fact: &'static str) -> Error {
    let whole = String::from_utf8(file.to_vec()).unwrap();
    MetadataError::Number {
        at: whole.find(text).unwrap(),
        fact,
    }
    .into()
}
