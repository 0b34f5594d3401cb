//! The day of every client that people have, on every kind of our server: Docker 28, Debian's `notary`,
//! our own command line and our action, over TLS, on both databases, at each kind of door.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on must stop, and its shell finds the programs that it was given"
)]

mod action;
mod desk;
mod docker;
mod notary;
mod ours;
mod place;

use self::desk::Desk;
use self::place::Database;
use self::place::Door;

/// A test for each client in each place.
macro_rules! places {
    ($($name:ident: $database:ident, $door:ident;)+) => {$(
        mod $name {
            use super::*;

            const PLACE: (Database, Door) = (Database::$database, Door::$door);

            #[test]
            fn docker_signs_pulls_pushes_and_runs() {
                docker::day(&Desk::at(PLACE));
            }

            #[test]
            fn notary_publishes_rotates_witnesses_and_deletes() {
                notary::day(&Desk::at(PLACE));
            }

            #[test]
            fn our_command_line_goes_from_init_to_delete() {
                ours::day(&Desk::at(PLACE));
            }

            #[test]
            fn our_action_signs_and_verifies() {
                action::day(&Desk::at(PLACE));
            }
        }
    )+};
}

places! {
    sqlite_open: Sqlite, Open;
    sqlite_passwords: Sqlite, Passwords;
    sqlite_tokens: Sqlite, Tokens;
    postgres_open: Postgres, Open;
    postgres_passwords: Postgres, Passwords;
    postgres_tokens: Postgres, Tokens;
}
