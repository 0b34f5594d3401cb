//! Plays a transcript's answers to a flow that must ask what is written there.

use dct_core::wire::Response;

use super::Transcript;
use super::record::asked;
use super::story;
use crate::rng::Drawn;

/// Runs the flow of a transcript; every request must be the recorded one, to the byte.
pub fn replay(name: &str, transcript: &Transcript) {
    let mut rounds = transcript.rounds.iter();
    let mut rng = Drawn::of_hex(&transcript.random);
    let outcome = story(&transcript.given, &mut rng, |requests| {
        let round = rounds.next();
        let round = round.unwrap_or_else(|| panic!("{name}: asks more: {requests:?}"));
        let now: Vec<_> = requests.iter().map(asked).collect();
        let then: Vec<_> = round
            .iter()
            .map(|exchange| exchange.request.clone())
            .collect();
        assert_eq!(now, then, "{name}");
        let replies = round.iter().map(|exchange| {
            Ok(Response {
                status: exchange.reply.status,
                headers: exchange.reply.headers.clone(),
                body: exchange.reply.body.clone().into_bytes(),
            })
        });
        replies.collect()
    });
    assert_eq!(rounds.count(), 0, "{name}: asks less");
    assert_eq!(outcome, transcript.outcome, "{name}");
    assert_eq!(rng.hex(), transcript.random, "{name}: draws less");
}
