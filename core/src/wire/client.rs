//! Sends calls as whoever we are: answers challenges, follows redirects, keeps tokens for a flow.

use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;

use super::Challenge;
use super::Method;
use super::Reply;
use super::Request;
use super::Response;
use super::Service;
use super::TransportError;
use super::Url;
use super::Wire;
use super::echo;
use super::introduction::Introduction;
use super::introduction::introduction;
use super::introduction::token;
use crate::error::Error;
use crate::secret::Secret;
use crate::sorted::Map;
use crate::sorted::Set;

/// How often a server may send us elsewhere.
const MAX_REDIRECTS: usize = 5;

/// One thing to ask of a service; it can be asked again.
#[derive(Clone, Debug)]
pub(crate) struct Call<'a> {
    pub(super) service: &'a Service,
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
    pub(super) max_response: usize,
    pub(super) delay_ms: u32,
}

impl<'a> Call<'a> {
    /// The same call, sent later.
    pub(crate) const fn after(mut self, delay_ms: u32) -> Self {
        self.delay_ms = delay_ms;
        self
    }

    pub(super) fn get(service: &'a Service, path: &str, max_response: usize) -> Self {
        Self {
            service,
            method: Method::Get,
            url: service.base().join(path),
            headers: Vec::new(),
            body: Vec::new(),
            max_response,
            delay_ms: 0,
        }
    }

    /// Whether no redirect has led away from the service.
    fn is_at_home(&self) -> bool {
        self.url.origin() == self.service.base().origin()
    }

    fn request(&self, authorization: Option<&Secret<String>>) -> Request {
        let mut request = Request::get(self.url.clone(), self.max_response);
        request.method = self.method;
        request.delay_ms = self.delay_ms;
        request.headers.clone_from(&self.headers);
        request.body = Secret::new(self.body.clone());
        request.authorization = authorization
            .filter(|_| self.is_at_home())
            .map(|value| Secret::new(value.expose().clone()));
        request
    }
}

/// A flow's way to its services.
#[derive(Clone, Debug)]
pub struct Client {
    wire: Wire,
    granted: Rc<RefCell<Map<String, Rc<Secret<String>>>>>,
}

impl Client {
    /// A client without any token yet.
    #[must_use]
    pub fn new(wire: Wire) -> Self {
        Self {
            wire,
            granted: Rc::default(),
        }
    }

    /// Sends calls together. Every answer but a challenge and a redirect is the caller's to judge.
    pub(crate) async fn send_all(&self, mut calls: Vec<Call<'_>>) -> Vec<Result<Response, Error>> {
        let mut answers: Vec<Option<Result<Response, Error>>> = Vec::new();
        answers.resize_with(calls.len(), || None);
        let mut settle = |index: usize, answer| {
            if let Some(slot) = answers.get_mut(index) {
                *slot = Some(answer);
            }
        };
        let mut introduced: Set<String> = Set::new();
        let mut open: Vec<usize> = (0..calls.len()).collect();
        for _ in 0..=MAX_REDIRECTS + 1 {
            let replies = self.exchange(&calls, &open).await;
            let mut asked: Map<String, (usize, Challenge)> = Map::new();
            let mut again = Vec::new();
            for (index, reply) in open.iter().copied().zip(replies) {
                let Some(call) = calls.get_mut(index) else {
                    continue;
                };
                match next(call, reply, &introduced) {
                    Next::Answer(answer) => settle(index, answer.map(|it| self.discreet(call, it))),
                    Next::Moved => again.push(index),
                    Next::Challenged(challenge) => {
                        asked.insert(call.service.key(), (index, challenge));
                        again.push(index);
                    }
                }
            }
            for (key, refused) in self.introduce(&calls, asked).await {
                introduced.insert(key.clone());
                if let Some(error) = refused {
                    let concerned = |index: &usize| {
                        calls
                            .get(*index)
                            .is_some_and(|call| call.service.key() == key)
                    };
                    let (lost, rest) = again.into_iter().partition::<Vec<_>, _>(concerned);
                    for index in lost {
                        settle(index, Err(error.clone()));
                    }
                    again = rest;
                }
            }
            open = again;
            if open.is_empty() {
                break;
            }
        }
        for index in open {
            if let Some(call) = calls.get(index) {
                settle(
                    index,
                    Err(call.service.malformed("it sends us round in circles")),
                );
            }
        }
        answers.into_iter().flatten().collect()
    }

    fn discreet(&self, call: &Call<'_>, response: Response) -> Response {
        let granted = self.granted.borrow().get(&call.service.key()).cloned();
        echo::discreet(
            response,
            call.service.credentials.as_deref(),
            granted.as_deref(),
        )
    }

    async fn exchange(&self, calls: &[Call<'_>], open: &[usize]) -> Vec<Reply> {
        let requests = open
            .iter()
            .filter_map(|&index| calls.get(index))
            .map(|call| {
                let granted = self.granted.borrow().get(&call.service.key()).cloned();
                call.request(granted.as_deref())
            });
        let requests = requests.collect();
        self.wire.exchange_all(requests).await
    }

    /// Answers challenges, all at once. A service that could not be satisfied comes with the reason.
    async fn introduce(
        &self,
        calls: &[Call<'_>],
        asked: Map<String, (usize, Challenge)>,
    ) -> Vec<(String, Option<Error>)> {
        let mut outcomes = Vec::new();
        let mut pending = Vec::new();
        let mut requests = Vec::new();
        for (key, (index, challenge)) in asked {
            let Some(call) = calls.get(index) else {
                continue;
            };
            match introduction(call.service, &challenge) {
                Ok(Introduction::Ready(value)) => {
                    self.granted
                        .borrow_mut()
                        .insert(key.clone(), Rc::new(value));
                    outcomes.push((key, None));
                }
                Ok(Introduction::Ask(request)) => {
                    requests.push(request);
                    pending.push((key, call.service));
                }
                Err(error) => outcomes.push((key, Some(error))),
            }
        }
        let replies = self.wire.exchange_all(requests).await;
        for ((key, service), reply) in pending.into_iter().zip(replies) {
            let refused = match token(service, reply) {
                Ok(value) => {
                    self.granted
                        .borrow_mut()
                        .insert(key.clone(), Rc::new(value));
                    None
                }
                Err(error) => Some(error),
            };
            outcomes.push((key, refused));
        }
        outcomes
    }
}

enum Next {
    Answer(Result<Response, Error>),
    Moved,
    Challenged(Challenge),
}

fn next(call: &mut Call<'_>, reply: Reply, introduced: &Set<String>) -> Next {
    let response = match reply {
        Ok(response) => response,
        Err(error) => return Next::Answer(Err(call.service.unreachable(error))),
    };
    if response.body.len() > call.max_response {
        return Next::Answer(Err(call.service.unreachable(TransportError::TooLarge)));
    }
    match response.status {
        // A redirect may lead anywhere; only the service itself may say where its credentials go.
        401 if call.is_at_home() && !introduced.contains(&call.service.key()) => {
            match Challenge::of(&response) {
                Some(challenge) => Next::Challenged(challenge),
                None => Next::Answer(Err(call.service.refusal(&response))),
            }
        }
        401 => Next::Answer(Err(call.service.refusal(&response))),
        301 | 302 | 303 | 307 | 308 if call.method == Method::Get => redirect(call, &response),
        _ => Next::Answer(Ok(response)),
    }
}

/// A redirect is followed for reading only, and never from https to http.
fn redirect(call: &mut Call<'_>, response: &Response) -> Next {
    let target = response
        .header("location")
        .and_then(|to| call.url.follow(to).ok());
    let Some(target) = target else {
        return Next::Answer(Err(call.service.malformed("it redirects to no address")));
    };
    if call.url.is_https() && !target.is_https() {
        return Next::Answer(Err(call
            .service
            .malformed("it redirects from https to http")));
    }
    call.url = target;
    Next::Moved
}
