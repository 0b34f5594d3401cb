//! A flow in progress, as a host drives it: requests out, replies in, until it is done.

use std::fmt;

use dct_core::wire;
use dct_core::wire::Reply;
use dct_core::wire::Request;
use dct_core::wire::Response;
use dct_core::wire::TransportError;
use serde_json::from_str;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::convert;
use crate::outcome;
use crate::safe::Safe;
use crate::safe::mistake;
use crate::story;

/// One flow over one repository.
///
/// Until a step is `done` or `refused`: send its requests, hand in `reply` or `fail` for each in their
/// order, and `receive` the next step.
#[wasm_bindgen]
pub struct Session {
    flow: Option<wire::Session<'static, String>>,
    step: String,
    requests: Vec<Request>,
    replies: Vec<Reply>,
}

#[wasm_bindgen]
impl Session {
    /// Signs tags of one repository.
    #[must_use]
    pub fn sign(
        #[wasm_bindgen(unchecked_param_type = "Json<SignOrder>")] order: &str,
        safe: &Safe,
    ) -> Self {
        Self::of(story::sign(order, safe))
    }

    /// Says what tags of one repository are, if all of them are what was asked for.
    #[must_use]
    pub fn verify(
        #[wasm_bindgen(unchecked_param_type = "Json<VerifyOrder>")] order: &str,
        safe: &Safe,
    ) -> Self {
        Self::of(story::verify(order, safe))
    }

    /// Fetches what a server has of a repository, and judges none of it.
    #[must_use]
    pub fn read(
        #[wasm_bindgen(unchecked_param_type = "Json<ReadOrder>")] order: &str,
        safe: &Safe,
    ) -> Self {
        Self::of(story::read(order, safe))
    }

    /// The first step: `Step<Signed>`, `Step<Verified>` or `Step<Read>`.
    #[wasm_bindgen(unchecked_return_type = "Json<Step<any>>")]
    #[must_use]
    pub fn start(&self) -> String {
        self.step.clone()
    }

    /// The body of a request of this step; empty for most.
    #[must_use]
    pub fn body(&self, index: usize) -> Vec<u8> {
        let request = self.requests.get(index);
        request.map_or_else(Vec::new, |request| request.body.expose().clone())
    }

    /// Hands in the answer to the next request of this step.
    ///
    /// # Errors
    ///
    /// A `Refusal` when the headers are not JSON of names and values.
    pub fn reply(
        &mut self,
        status: u16,
        #[wasm_bindgen(unchecked_param_type = "Json<[name: string, value: string][]>")]
        headers: &str,
        body: Vec<u8>,
    ) -> Result<(), JsError> {
        let headers = from_str(headers)
            .map_err(|error| convert::refusal(&mistake(&error.to_string()).into()))?;
        self.replies.push(Ok(Response {
            status,
            headers,
            body,
        }));
        Ok(())
    }

    /// Says that there is no answer to the next request of this step.
    pub fn fail(&mut self, #[wasm_bindgen(unchecked_param_type = "TransportError")] reason: &str) {
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

    /// Goes on with the replies handed in, and answers with the next step.
    #[wasm_bindgen(unchecked_return_type = "Json<Step<any>>")]
    pub fn receive(&mut self) -> String {
        let replies = std::mem::take(&mut self.replies);
        if let Some(flow) = &mut self.flow {
            let step = flow.receive(replies);
            self.take(step);
        }
        self.step.clone()
    }
}

impl Session {
    fn of(story: Result<story::Story, dct_core::error::Error>) -> Self {
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

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session")
    }
}
