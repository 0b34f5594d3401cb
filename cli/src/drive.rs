//! The loop between a flow and the network.

use dct_core::wire::Request;
use dct_core::wire::Session;
use dct_core::wire::Step;

use crate::report::Report;
use crate::transport::Transport;

/// Shorter waits are not worth a line.
const NOTICED_MS: u32 = 500;

/// Drives a flow to its end.
pub(crate) fn drive<T>(
    transport: &Transport,
    report: &Report,
    (mut session, mut step): (Session<'_, T>, Step<T>),
) -> T {
    loop {
        match step {
            Step::Done(outcome) => return outcome,
            Step::Send(requests) => {
                tell(report, &requests);
                step = session.receive(transport.exchange_all(&requests));
            }
        }
    }
}

/// Whoever waits should know for what.
fn tell(report: &Report, requests: &[Request]) {
    let waiting = requests
        .iter()
        .filter(|request| request.delay_ms >= NOTICED_MS);
    for request in waiting {
        let tenths = request.delay_ms / 100;
        report.talk(&format!(
            "asking {} again in {}.{} s",
            request.url,
            tenths / 10,
            tenths % 10
        ));
    }
}
