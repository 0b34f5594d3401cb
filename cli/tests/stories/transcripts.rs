//! The golden transcripts, replayed to the program: it asks what is written there, to the byte.
//!
//! Its clock and its network are those of a machine: `libfaketime` stops the one at the moment of the
//! recording, and a proxy leads the names of the recording to a server that plays it. What a new
//! repository or a new root begins with is made at random, so only flows without are compared.

use std::sync::Arc;
use std::sync::Mutex;

use dct_tests::peers::Authority;
use dct_tests::peers::http::Heard;
use dct_tests::peers::http::HttpServer;
use dct_tests::peers::http::Manner;
use dct_tests::peers::http::answer;
use dct_tests::peers::proxy::Proxy;
use dct_tests::peers::tls;
use dct_tests::tool;
use dct_tests::transcripts::Asked;
use dct_tests::transcripts::Exchange;
use dct_tests::transcripts::Flow;
use dct_tests::transcripts::Given;
use dct_tests::transcripts::Outcome;
use dct_tests::transcripts::Transcript;

use crate::home::Home;
use crate::home::Said;

/// What every request carries because it is HTTP.
const OF_HTTP: [&str; 4] = ["accept", "content-length", "host", "user-agent"];

const NAMES: [&str; 3] = ["registry.example", "tokens.example", "trust.example"];

#[test]
fn the_program_asks_what_is_written_down() {
    let home = Home::new();
    let all = Transcript::all();
    let mut played = 0;
    for (name, transcript) in all {
        if arguments(&transcript.given).is_some() {
            play(&home, &name, &transcript);
            played += 1;
        }
    }
    assert!(played >= 13);
}

/// What is typed for it, as far as it says which keys are to be used in the way of this test.
fn arguments(given: &Given) -> Option<Vec<String>> {
    let gun = given.gun.as_str();
    let tag = given.tag.as_deref().unwrap_or_default();
    let tagged = format!("{gun}:{tag}");
    let typed = match given.flow {
        Flow::Verify => vec!["verify", &tagged],
        Flow::Sign => vec!["sign", "--wait", "0", &given.images[0].reference],
        Flow::Revoke => vec!["revoke", &tagged],
        Flow::Delete => vec!["repo", "delete", "--yes", gun],
        _ => return None,
    };
    Some(typed.into_iter().map(str::to_owned).collect())
}

fn play(home: &Home, name: &str, transcript: &Transcript) {
    let given = &transcript.given;
    // Its certificates must be valid at the moment of the recording too.
    let authority = Authority::at(&given.now);
    let leaf = authority.certify(&NAMES);
    let stage = Arc::new(Mutex::new(Stage {
        rounds: transcript.rounds.clone(),
        surprises: Vec::new(),
    }));
    let behind = Arc::clone(&stage);
    let server = HttpServer::start_with(Some(tls::shown(&leaf)), move |heard| {
        behind.lock().unwrap().answer(heard)
    });
    let places = NAMES.map(|name| format!("{name}:443"));
    let places = places
        .each_ref()
        .map(|place| (place.as_str(), server.port()));
    let proxy = Proxy::start(&places, None);

    let proxy = format!("http://127.0.0.1:{}", proxy.port());
    let mut variables = tool::stopped_clock(&given.now);
    variables.push(("HTTPS_PROXY", proxy));
    variables.push(("DCT_SIGN_SERVER", given.server.clone()));
    if let Some(key) = given.keys.first() {
        variables.push(("DCT_SIGN_KEY", key.clone()));
    }
    if let Some(login) = &given.login {
        variables.push(("DCT_SIGN_USERNAME", login.user.clone()));
        variables.push(("DCT_SIGN_PASSWORD", login.password.clone()));
    }
    let variables: Vec<(&str, &str)> = variables
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let ca = authority.certificate();
    let mut line = vec!["--ca-cert", ca.to_str().unwrap(), "--config", name];
    let typed = arguments(given).unwrap();
    line.extend(typed.iter().map(String::as_str));
    if let Some(digest) = given.images.first().and_then(|i| i.expected.as_deref()) {
        line.extend(["--digest", digest]);
    }
    let said = home.run_with(&line, &variables, "");

    let stage = stage.lock().unwrap();
    assert_eq!(
        stage.surprises,
        Vec::<String>::new(),
        "{name}: {}",
        said.stderr
    );
    assert_eq!(
        stage.rounds,
        Vec::<Vec<Exchange>>::new(),
        "{name}: {}",
        said.stderr
    );
    judge(name, transcript, said);
}

fn judge(name: &str, transcript: &Transcript, said: Said) {
    match &transcript.outcome {
        Outcome::Refused(code) => assert_eq!(said.code(), code, "{name}"),
        Outcome::Verified(digest) => {
            assert!(said.done().stdout.contains(digest), "{name}");
        }
        Outcome::Deleted => {
            said.done();
        }
        Outcome::Published { tags, .. } => {
            let said = said.done();
            for (_, digest) in tags {
                assert!(said.stdout.contains(digest), "{name}: {}", said.stdout);
            }
        }
    }
}

/// What is still to be asked. Requests of one round come in any order.
struct Stage {
    rounds: Vec<Vec<Exchange>>,
    surprises: Vec<String>,
}

impl Stage {
    fn answer(&mut self, heard: &Heard) -> Manner {
        let round = self.rounds.first_mut();
        let found = round.and_then(|round| {
            let at = round.iter().position(|e| is_asked(&e.request, heard))?;
            Some(round.remove(at))
        });
        let Some(exchange) = found else {
            self.surprises.push(format!("{heard:?}"));
            return answer(500, &[], "").into();
        };
        if self.rounds.first().is_some_and(Vec::is_empty) {
            self.rounds.remove(0);
        }
        let reply = exchange.reply;
        let headers: Vec<(&str, &str)> = reply
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        answer(reply.status, &headers, reply.body).into()
    }
}

fn is_asked(asked: &Asked, heard: &Heard) -> bool {
    let host = heard.header("host").unwrap_or_default();
    let mut expected: Vec<(String, String)> = asked
        .headers
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value.clone()))
        .collect();
    if let Some(authorization) = &asked.authorization {
        expected.push(("authorization".to_owned(), authorization.clone()));
    }
    let sent = |header: &(String, String)| expected.contains(header);
    asked.method == heard.method
        && asked.url == format!("https://{host}{}", heard.path)
        && asked.body.as_bytes() == heard.body
        && expected.iter().all(|header| heard.headers.contains(header))
        && heard
            .headers
            .iter()
            .all(|header| sent(header) || OF_HTTP.contains(&header.0.as_str()))
}
