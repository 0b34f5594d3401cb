//! Ends servers and databases at random moments while many publish, far more often than the ordinary
//! tests do. It takes some minutes, and prints what was promised and what was kept.

use crate::refusal::Refusal;
use crate::workshop::Workshop;

/// How often each is ended unless told otherwise.
pub(crate) const ROUNDS: &str = "200";

/// SQLite, PostgreSQL below servers that end, and PostgreSQL that ends with them.
pub(crate) fn run(shop: &Workshop, rounds: &str) -> Result<(), Refusal> {
    if rounds.parse::<u32>().is_err() {
        return Err(Refusal::new(
            format!("`{rounds}` is no number of rounds"),
            format!("leave it out for {ROUNDS}"),
        ));
    }
    println!("== soak: {rounds} ends of each kind");
    shop.cargo([
        "test",
        "--locked",
        "--package",
        "dct-sign-server",
        "--features",
        "peers",
        "--test",
        "http",
        "--",
        "--nocapture",
        "--test-threads=1",
        "nothing_that_was_answered_is_lost",
        "nothing_is_lost_when_the_database_ends_with_its_server",
    ])
    .env("DCT_SOAK_ROUNDS", rounds)
    .or_else("what was promised and is not there stands above; PostgreSQL is needed: `cargo xtask test` installs it")
    .run()
}
