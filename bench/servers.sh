#!/bin/sh
# Debian's notary-server and ours, one after the other on this machine: what they answer a second, what
# they take of memory and disk, and whether they survive a crowd.
# It needs what `cargo xtask test` installs, and wrk. Names of sides as arguments run only those.
set -eu
cd "$(dirname "$0")/.."
cargo build --quiet --locked --profile server --package dct-sign-server
cargo build --quiet --locked --package dct-tests --features peers --example servers
target="${CARGO_TARGET_DIR:-$PWD/target}"
exec "$target/debug/examples/servers" "$target/server/dct-sign-server" "$@"
