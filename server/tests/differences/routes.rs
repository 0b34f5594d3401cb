//! Every method at every address, on a repository that is there and one that is not.

use std::fmt::Write;

use sha2::Digest;

use crate::Both;

const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];

pub(crate) fn ask(both: &mut Both) {
    for gun in ["diff/shared", "diff/none"] {
        for path in paths(gun) {
            for method in METHODS {
                // These have their own places: they change what the others read.
                let changes = matches!(method, "POST" | "DELETE") && path.contains("_trust/tuf/");
                if !changes || path.contains(".json") {
                    let name = format!("{method} {path}");
                    both.ask(&name, |bench| bench.ask(method, &path, "", b""));
                }
            }
        }
        for (method, name) in [("GET", "snapshot"), ("POST", "timestamp"), ("POST", "root")] {
            let path = format!("/v2/{gun}/_trust/tuf/{name}.key");
            both.ask(&format!("{method} {path}"), |bench| {
                bench.ask(method, &path, "", b"")
            });
        }
        for path in [
            format!("/v2/{gun}/_trust/tuf/"),
            format!("/v2/{gun}/_trust/tuf"),
        ] {
            both.ask(&format!("POST {path}"), |bench| {
                bench.ask("POST", &path, "", b"")
            });
        }
    }
    for path in ["/v2/diff/shared/_trust/tuf/root.json", "/v2/"] {
        let headers = "Origin: https://example.com\r\nAccess-Control-Request-Method: GET\r\n";
        both.ask(&format!("OPTIONS of a page {path}"), |bench| {
            bench.ask("OPTIONS", path, headers, b"")
        });
    }
    both.ask("GET / by a browser", |bench| {
        bench.ask("GET", "/", "Accept: text/html, */*\r\n", b"")
    });
    for role in ["root", "targets", "snapshot", "timestamp", "targets/alice"] {
        both.ask(&format!("GET {role} by its hash"), |bench| {
            let folder = "/v2/diff/shared/_trust/tuf";
            let file = bench.body("GET", &format!("{folder}/{role}.json"));
            let hash = hash(&file);
            bench.ask("GET", &format!("{folder}/{role}.{hash}.json"), "", b"")
        });
    }
    for gun in ["diff/shared", "diff/shared", "diff/none"] {
        let path = format!("/v2/{gun}/_trust/tuf/");
        both.ask(&format!("DELETE {path}"), |bench| {
            bench.ask("DELETE", &path, "", b"")
        });
        let path = format!("/v2/{gun}/_trust/tuf/root.json");
        both.ask(&format!("GET {path} afterwards"), |bench| {
            bench.ask("GET", &path, "", b"")
        });
    }
}

fn paths(gun: &str) -> Vec<String> {
    let zeros = "0".repeat(64);
    let below = [
        "root.json",
        "targets.json",
        "snapshot.json",
        "timestamp.json",
        "targets/alice.json",
        "targets/none.json",
        "1.root.json",
        "01.root.json",
        "9.root.json",
        "0.root.json",
        "99999999999999999999.root.json",
        "1.timestamp.json",
        "mirror.json",
        "root",
        "root.txt",
        "targets/.json",
        "root.abc.json",
        &format!("root.{zeros}.json"),
        &format!("targets/alice.{zeros}.json"),
        &format!("root.{zeros}{zeros}.json"),
        &format!("root.{}.json", "A".repeat(64)),
    ];
    let below = below
        .iter()
        .map(|name| format!("/v2/{gun}/_trust/tuf/{name}"));
    let others = [
        "/v2/".to_owned(),
        "/v2".to_owned(),
        "/".to_owned(),
        "/elsewhere".to_owned(),
        "/_notary_server/health".to_owned(),
        "/metrics".to_owned(),
        format!("/v2/{gun}"),
        format!("/v2/{gun}/_trust/"),
        format!("/v2//{gun}/_trust/tuf/root.json"),
        format!("/v2/{gun}/../_trust/tuf/root.json"),
        format!("/v2/{gun}*/_trust/tuf/root.json"),
        "/v2/_trust/tuf/root.json".to_owned(),
    ];
    below.chain(others).collect()
}

fn hash(file: &[u8]) -> String {
    let mut text = String::new();
    for byte in sha2::Sha256::digest(file) {
        write!(text, "{byte:02x}").unwrap();
    }
    text
}
