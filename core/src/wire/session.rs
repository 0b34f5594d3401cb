//! Turns a flow inside out: an `async fn` becomes steps that any host can drive.
//!
//! The only thing that a flow ever awaits is a [`Wire`], so there is nothing to wake: a step polls
//! once, and the flow has either put requests into the mailbox or ended.

use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::vec::Vec;
use core::cell::RefCell;
use core::fmt;
use core::future::Future;
use core::future::poll_fn;
use core::pin::Pin;
use core::task::Context;
use core::task::Poll;
use core::task::Waker;

use super::Reply;
use super::Request;
use super::TransportError;

/// What a host has to do next.
#[derive(Debug)]
#[expect(clippy::exhaustive_enums, reason = "a host must know every step")]
pub enum Step<T> {
    /// Send these requests, all at once if it can, and hand back their replies in order.
    Send(Vec<Request>),
    /// Nothing; this is the outcome.
    Done(T),
}

/// A flow in progress.
pub struct Session<'a, T> {
    flow: Pin<Box<dyn Future<Output = T> + 'a>>,
    mailbox: Rc<RefCell<Mailbox>>,
}

impl<'a, T> Session<'a, T> {
    /// Begins a flow and runs it up to its first requests.
    pub fn start<F>(flow: impl FnOnce(Wire) -> F) -> (Self, Step<T>)
    where
        F: Future<Output = T> + 'a,
    {
        let mailbox = Rc::new(RefCell::new(Mailbox::default()));
        let wire = Wire {
            mailbox: Rc::clone(&mailbox),
        };
        let mut session = Self {
            flow: Box::pin(flow(wire)),
            mailbox,
        };
        let step = session.step();
        (session, step)
    }

    /// Goes on with the replies to the last requests, in their order. A missing reply counts as an
    /// interrupted connection.
    pub fn receive(&mut self, replies: Vec<Reply>) -> Step<T> {
        self.mailbox.borrow_mut().replies = Some(replies);
        self.step()
    }

    fn step(&mut self) -> Step<T> {
        let mut context = Context::from_waker(Waker::noop());
        match self.flow.as_mut().poll(&mut context) {
            Poll::Ready(outcome) => Step::Done(outcome),
            Poll::Pending => Step::Send(core::mem::take(&mut self.mailbox.borrow_mut().requests)),
        }
    }
}

impl<T> fmt::Debug for Session<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session")
    }
}

/// A flow's end of the line.
#[derive(Clone)]
pub struct Wire {
    mailbox: Rc<RefCell<Mailbox>>,
}

impl Wire {
    /// Sends requests that may be in flight together; the replies come in their order.
    pub async fn exchange_all(&self, requests: Vec<Request>) -> Vec<Reply> {
        let expected = requests.len();
        if expected == 0 {
            return Vec::new();
        }
        self.mailbox.borrow_mut().requests = requests;
        let mut replies = poll_fn(|_| match self.mailbox.borrow_mut().replies.take() {
            Some(replies) => Poll::Ready(replies),
            None => Poll::Pending,
        })
        .await;
        replies.resize_with(expected, || Err(TransportError::Interrupted));
        replies
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Wire")
    }
}

#[derive(Default)]
struct Mailbox {
    requests: Vec<Request>,
    replies: Option<Vec<Reply>>,
}
