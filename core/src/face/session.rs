//! A flow in progress, as a host drives it: requests out, replies in, until it is done.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use rand_core::TryCryptoRng;

use super::Safe;
use super::outcome;
use super::random::Random;
use super::safe::mistake;
use super::story;
use crate::error::Error;
use crate::json::Node;
use crate::wire;
use crate::wire::Reply;
use crate::wire::Request;
use crate::wire::Response;
use crate::wire::TransportError;

/// One flow over one repository.
///
/// Until a step is `done` or `refused`: send its requests, hand in `reply` or `fail` for each in their
/// order, and `receive` the next step.
pub struct Session {
    flow: Option<wire::Session<'static, String>>,
    step: String,
    requests: Vec<Request>,
    replies: Vec<Reply>,
}

impl Session {
    /// Signs tags of one repository; `rng` salts signatures and draws how long to wait.
    pub fn sign(order: &str, safe: &Safe, rng: impl TryCryptoRng + 'static) -> Self {
        Self::of(story::sign(order, safe, Random::of(rng)))
    }

    /// Says what tags of one repository are, if all of them are what was asked for.
    #[must_use]
    pub fn verify(order: &str, safe: &Safe) -> Self {
        Self::of(story::verify(order, safe))
    }

    /// Reads a repository.
    #[must_use]
    pub fn read(order: &str, safe: &Safe) -> Self {
        Self::of(story::read(order, safe))
    }

    /// The step to take now.
    #[must_use]
    pub fn step(&self) -> &str {
        &self.step
    }

    /// The body of a request of this step; empty for most.
    #[must_use]
    pub fn body(&self, index: usize) -> &[u8] {
        let request = self.requests.get(index);
        request.map_or(&[], |request| request.body.expose())
    }

    /// Hands in the answer to the next request of this step.
    ///
    /// # Errors
    ///
    /// When the headers are not a JSON list of names and values.
    pub fn reply(&mut self, status: u16, headers: &str, body: Vec<u8>) -> Result<(), Error> {
        let headers =
            pairs(headers).ok_or_else(|| mistake("its headers are not pairs of texts"))?;
        self.replies.push(Ok(Response {
            status,
            headers,
            body,
        }));
        Ok(())
    }

    /// Says that there is no answer to the next request of this step.
    pub fn fail(&mut self, reason: &str) {
        self.replies.push(Err(match reason {
            "connect" => TransportError::Connect,
            "resolve" => TransportError::Resolve,
            "certificate" => TransportError::Certificate,
            "timeout" => TransportError::Timeout,
            "too_large" => TransportError::TooLarge,
            "exposed" => TransportError::Exposed,
            _ => TransportError::Interrupted,
        }));
    }

    /// Goes on with the replies handed in, to the next step.
    pub fn receive(&mut self) {
        let replies = core::mem::take(&mut self.replies);
        if let Some(flow) = &mut self.flow {
            let step = flow.receive(replies);
            self.take(step);
        }
    }

    fn of(story: Result<story::Story, Error>) -> Self {
        let mut session = Self {
            flow: None,
            step: String::new(),
            requests: Vec::new(),
            replies: Vec::new(),
        };
        match story {
            Ok((flow, step)) => {
                session.flow = Some(flow);
                session.take(step);
            }
            Err(error) => session.step = outcome::refused(&error, None),
        }
        session
    }

    fn take(&mut self, step: wire::Step<String>) {
        (self.step, self.requests) = match step {
            wire::Step::Send(requests) => (outcome::send(&requests), requests),
            wire::Step::Done(outcome) => {
                // A flow that has ended must not be asked again, and holds keys.
                self.flow = None;
                (outcome, Vec::new())
            }
        };
    }
}

fn pairs(headers: &str) -> Option<Vec<(String, String)>> {
    let mut pairs = Vec::new();
    for pair in Node::read(headers.as_bytes())
        .ok()?
        .into_list("headers")
        .ok()?
    {
        let texts = pair.into_texts("headers").ok()?;
        let [name, value] = <[String; 2]>::try_from(texts).ok()?;
        pairs.push((name, value));
    }
    Some(pairs)
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session")
    }
}
