//! The loop between a flow and the network.

use dct_core::wire::Session;
use dct_core::wire::Step;

use crate::transport::Transport;

/// Drives a flow to its end.
pub(crate) fn drive<T>(
    transport: &Transport,
    (mut session, mut step): (Session<'_, T>, Step<T>),
) -> T {
    loop {
        match step {
            Step::Done(outcome) => return outcome,
            Step::Send(requests) => step = session.receive(transport.exchange_all(&requests)),
        }
    }
}
