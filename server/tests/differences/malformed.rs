//! Uploads that are none: names, files and bodies that cannot be read.

use crate::Both;
use crate::bench::BOUNDARY;
use crate::bench::Bench;
use crate::bench::plain;
use crate::bench::sign;
use crate::uploads::shared;

pub(crate) fn ask(both: &mut Both) {
    let gun = "diff/shared";
    let honest = |bench: &Bench| sign(&plain(2), &bench.alice);
    for name in [
        "",
        "Root",
        "targets/A",
        "targets/",
        "targets//a",
        "targets/../root",
        "../root",
        "mirror",
        "root/a",
        ".json",
        "root.json.json",
    ] {
        both.ask(&format!("upload under the name `{name}`"), |bench| {
            bench.put(gun, &[(name, honest(bench))])
        });
    }
    for text in [
        "",
        "{}",
        "[]",
        "null",
        "x",
        "{\"signed\":{}}",
        "{\"signed\":{},\"signatures\":[]}",
        "{\"signed\":null,\"signatures\":null}",
        "{\"signed\":{\"_type\":\"Targets\"},\"signatures\":[{\"keyid\":1}]}",
        "{\"signed\":{\"_type\":\"Targets\",\"version\":\"1\"},\"signatures\":[]}",
        "{\"signed\":{\"_type\":\"Targets\",\"version\":1.5},\"signatures\":[]}",
        "{\"signed\":{\"_type\":\"Targets\",\"expires\":\"never\"},\"signatures\":[]}",
        "{\"signed\":{\"_type\":7},\"signatures\":[]}",
        "{\"signed\":{\"_type\":\"Targets\"},\"signatures\":[{\"keyid\":\"\",\"method\":\"ecdsa\",\"sig\":\"?\"}]}",
    ] {
        for role in ["root", "targets", "targets/alice", "snapshot", "timestamp"] {
            both.ask(&format!("upload {role} as `{text}`"), |bench| {
                bench.put(gun, &[(role, text.into())])
            });
        }
    }
    let part =
        format!("--{BOUNDARY}\r\nContent-Disposition: form-data; filename=\"root\"\r\n\r\n{{}}");
    for (name, body) in [
        ("an empty body", String::new()),
        ("a closing boundary alone", format!("--{BOUNDARY}--\r\n")),
        (
            "another boundary",
            "--other\r\n\r\n\r\n--other--\r\n".into(),
        ),
        ("a part without an end", part.clone()),
        ("a part cut in its head", part.split_at(40).0.into()),
        (
            "a part without headers",
            format!("--{BOUNDARY}\r\n\r\n{{}}\r\n--{BOUNDARY}--\r\n"),
        ),
    ] {
        both.ask(&format!("upload of {name}"), |bench| {
            bench.upload(gun, body.as_bytes())
        });
    }
    for kind in [
        "",
        "Content-Type: text/plain\r\n",
        "Content-Type: multipart/form-data\r\n",
    ] {
        both.ask(&format!("upload with `{}`", kind.trim()), |bench| {
            bench.ask("POST", "/v2/diff/shared/_trust/tuf/", kind, b"{}")
        });
    }
    both.ask("upload to an impossible name", |bench| {
        bench.put("diff/a*b", &shared(bench, "diff/x"))
    });
}
