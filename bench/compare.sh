#!/bin/sh
# Signs beside `docker trust sign` and `notary addhash -p`, and prints what each costs.
# It needs what `cargo xtask test` installs, GNU time, and Docker's command line up to 28.
set -eu
cd "$(dirname "$0")/.."
cargo build --quiet --locked --release --package dct-sign
cargo build --quiet --locked --package dct-tests --features peers --example compare
target="${CARGO_TARGET_DIR:-$PWD/target}"
exec "$target/debug/examples/compare" "$target/release/dct-sign"
