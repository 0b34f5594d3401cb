//! Writes down what real servers answer. They stand on ports of the day; in the transcript they have
//! names that stay.

use std::collections::BTreeMap;

use dct_core::wire::Reply;
use dct_core::wire::Request;

use super::Answered;
use super::Asked;
use super::Exchange;
use super::Given;
use super::Transcript;
use super::story;
use crate::peers::pipe;
use crate::rng::Drawn;

/// The headers of answers that mean something to us.
const MEANT: [&str; 4] = [
    "content-type",
    "docker-content-digest",
    "location",
    "www-authenticate",
];

/// Which port stands for which name.
#[derive(Clone, Debug, Default)]
pub struct Servers(pub BTreeMap<String, u16>);

impl Servers {
    /// Sends a request to the server that stands for its name.
    #[must_use]
    pub fn ask(&self, request: &Request) -> dct_core::wire::Response {
        let port = self.0[request.url.origin()];
        let asked = asked(request);
        let mut headers = asked.headers;
        headers.extend(
            asked
                .authorization
                .map(|value| ("Authorization".into(), value)),
        );
        let headers: Vec<(&str, &str)> = headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let mut answer = pipe::raw(
            port,
            &asked.method,
            request.url.path(),
            &headers,
            asked.body.as_bytes(),
        );
        answer.headers = answer
            .headers
            .into_iter()
            .map(|(name, value)| (name.to_ascii_lowercase(), value))
            .filter(|(name, _)| MEANT.contains(&name.as_str()))
            .collect();
        answer
    }
}

/// Runs a flow against servers. `before` sees each request before it is sent.
pub fn record(
    given: Given,
    servers: &Servers,
    seed: &[u8],
    mut before: impl FnMut(&Request),
) -> Transcript {
    let mut rng = Drawn::new(seed);
    let mut rounds = Vec::new();
    let outcome = story(&given, &mut rng, |requests| {
        let mut round = Vec::new();
        let mut replies: Vec<Reply> = Vec::new();
        for request in requests {
            before(request);
            let answer = servers.ask(request);
            round.push(Exchange {
                request: asked(request),
                reply: Answered {
                    status: answer.status,
                    headers: answer.headers.clone(),
                    body: String::from_utf8(answer.body.clone()).unwrap(),
                },
            });
            replies.push(Ok(answer));
        }
        rounds.push(round);
        replies
    });
    Transcript {
        given,
        random: rng.hex(),
        rounds,
        outcome,
    }
}

/// A request as it is written down.
pub(super) fn asked(request: &Request) -> Asked {
    let headers = request.headers.iter();
    Asked {
        method: request.method.as_str().to_owned(),
        url: request.url.to_string(),
        headers: headers
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect(),
        authorization: request.authorization.as_ref().map(|a| a.expose().clone()),
        body: String::from_utf8(request.body.expose().clone()).unwrap(),
        max_response: request.max_response,
        delay_ms: request.delay_ms,
    }
}
