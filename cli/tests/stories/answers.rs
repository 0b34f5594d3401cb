//! Servers that answer otherwise than expected, over a real connection. No real one does so on command.

use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

use dct_tests::peers::front;
use dct_tests::peers::http::Heard;
use dct_tests::peers::http::HttpServer;
use dct_tests::peers::http::Manner;
use dct_tests::peers::http::answer;

use crate::home::Home;

/// How a server answers everything, the seconds that it is waited for, and what comes of it when it is
/// a registry and when it is a trust server.
type Row = (
    fn(&Heard) -> Manner,
    &'static str,
    (i32, &'static str),
    (i32, &'static str),
);

/// Whoever answers does so in time, however slow the machine is.
const LONG: &str = "120";
/// Nobody answers in time.
const SHORT: &str = "1";

const ROWS: [Row; 14] = [
    (
        |_| answer(401, &[], "").into(),
        LONG,
        (4, "registry.unauthorized"),
        (5, "server.unauthorized"),
    ),
    (
        |_| answer(401, &[("WWW-Authenticate", "Basic realm=\"x\"")], "").into(),
        LONG,
        (4, "registry.unauthorized"),
        (5, "server.unauthorized"),
    ),
    (
        |_| answer(403, &[], "").into(),
        LONG,
        (4, "registry.denied"),
        (5, "server.denied"),
    ),
    (
        |_| answer(404, &[], "").into(),
        LONG,
        (4, "registry.missing"),
        (5, "server.no_trust_data"),
    ),
    (
        |_| answer(429, &[("Retry-After", "1")], "").into(),
        LONG,
        (4, "registry.too_many_requests"),
        (5, "server.too_many_requests"),
    ),
    (
        |_| answer(500, &[], "<html>").into(),
        LONG,
        (4, "registry.status"),
        (5, "server.status"),
    ),
    (
        |_| {
            answer(
                200,
                &[("Content-Type", "text/html")],
                "<html>please log in</html>",
            )
            .into()
        },
        LONG,
        (4, "input.manifest"),
        (7, "metadata.json"),
    ),
    (
        |_| Manner::Half(answer(200, &[], "{\"signed\":{}}")),
        LONG,
        (4, "registry.unreachable"),
        (5, "server.unreachable"),
    ),
    (
        |_| {
            Manner::Drip(
                answer(200, &[], vec![b' '; 4096]),
                Duration::from_millis(20),
            )
        },
        SHORT,
        (4, "registry.unreachable"),
        (5, "server.unreachable"),
    ),
    (
        |_| Manner::Never,
        SHORT,
        (4, "registry.unreachable"),
        (5, "server.unreachable"),
    ),
    (
        |_| answer(200, &[], vec![b' '; 5 << 20]).into(),
        LONG,
        (4, "registry.unreachable"),
        (5, "server.unreachable"),
    ),
    (
        |heard| answer(307, &[("Location", &heard.path)], "").into(),
        LONG,
        (4, "registry.malformed"),
        (5, "server.malformed"),
    ),
    (
        |_| answer(307, &[("Location", "file:///etc/passwd")], "").into(),
        LONG,
        (4, "registry.malformed"),
        (5, "server.malformed"),
    ),
    (
        |_| {
            answer(
                401,
                &[(
                    "WWW-Authenticate",
                    "Bearer realm=\"http://tokens.example/t\"",
                )],
                "",
            )
            .into()
        },
        LONG,
        (4, "registry.exposed"),
        (5, "server.exposed"),
    ),
];

#[test]
fn every_bad_answer_is_refused_by_its_code() {
    let home = Home::new();
    for (number, (manner, patience, as_registry, as_server)) in ROWS.into_iter().enumerate() {
        let bad = HttpServer::start(manner);
        let host = format!("127.0.0.1:{}", bad.port());
        let key = [("DCT_SIGN_KEY", KEY)];
        let image = format!("{host}/x:1");
        let said = home.run_with(&["sign", "--timeout", patience, &image], &key, "");
        assert_eq!(
            (said.status, said.code()),
            as_registry,
            "row {number}: {}",
            said.stderr
        );
        let server = format!("http://{host}");
        let arguments = [
            "verify",
            "--timeout",
            patience,
            "--server",
            &server,
            "r.example/x:1",
        ];
        let said = home.run(&arguments);
        assert_eq!(
            (said.status, said.code()),
            as_server,
            "row {number}: {}",
            said.stderr
        );
    }
}

/// A key that is never asked to sign here.
/// Everybody knows it: it is the example for ES256 on jwt.io.
const KEY: &str = "-----BEGIN PRIVATE KEY-----\\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgevZzL1gdAFr88hb2\\nOF/2NxApJCzGCEDdfSp6VQO30hyhRANCAAQRWz+jn65BtOMvdyHKcvjBeBSDZH2r\\n1RTwjmYSi9R/zpBnuQ4EiMnCqfMPWiZqB4QdbAd0E7oH50VpuZ1P087G\\n-----END PRIVATE KEY-----\\n";

#[test]
fn a_registry_that_lags_is_waited_for() {
    let home = Home::new();
    home.registry.push_index("late", "1", "one");
    let registry = front::lagging(home.registry.port(), 2);
    let image = format!("localhost:{}/late", registry.port());
    let tag = format!("{image}:1");
    home.run(&["repo", "init", &image]).done();
    home.run(&["sign", "--wait", "0", &tag])
        .refused(4, "registry.missing");
    home.run(&["sign", "--wait", "60", &tag]).done();
    home.run(&["verify", &tag]).done();
}

#[test]
fn what_opens_one_server_is_not_shown_to_another() {
    let home = Home::new();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let keep = |seen: &Arc<Mutex<Vec<Heard>>>| {
        let seen = Arc::clone(seen);
        move |heard: &Heard| seen.lock().unwrap().push(heard.clone())
    };
    let at_elsewhere = keep(&seen);
    let elsewhere = HttpServer::start(move |heard| {
        at_elsewhere(heard);
        answer(404, &[], "").into()
    });
    let target = format!("http://127.0.0.1:{}/stored", elsewhere.port());
    let asked = Arc::new(Mutex::new(Vec::new()));
    let at_registry = keep(&asked);
    let registry = HttpServer::start(move |heard| {
        at_registry(heard);
        match heard.header("authorization") {
            None => answer(401, &[("WWW-Authenticate", "Basic realm=\"x\"")], "").into(),
            Some(_) => answer(307, &[("Location", &target)], "").into(),
        }
    });
    let variables = [
        ("DCT_SIGN_USERNAME", "ci"),
        ("DCT_SIGN_PASSWORD", "planted-marker"),
        ("DCT_SIGN_KEY", KEY),
    ];
    let image = format!("127.0.0.1:{}/x:1", registry.port());
    home.run_with(&["sign", &image], &variables, "")
        .refused(4, "registry.missing");
    let shown = |heard: &[Heard]| {
        let shown = heard
            .iter()
            .filter(|heard| heard.header("authorization").is_some());
        shown.count()
    };
    assert_eq!(shown(&asked.lock().unwrap()), 1);
    let seen = seen.lock().unwrap();
    assert_eq!((seen.len(), shown(&seen)), (1, 0));
}
