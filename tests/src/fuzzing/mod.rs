//! What must hold for any bytes at all, as plain functions: one for each thing that is read.
//!
//! The ordinary tests run them over `tests/corpus` and its mutations; `fuzz/` hands them to
//! libFuzzer; `cargo run --release --example wander` mutates without end on stable Rust.
#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a panic is how a broken promise is told to every runner"
)]

use std::fs;

use crate::golden::repository;

mod chain;
mod documents;
mod keys;
mod metadata;
mod mutation;
mod names;

pub use self::chain::chain;
pub use self::documents::bundle;
pub use self::documents::push;
pub use self::keys::certificate;
pub use self::keys::pbes2;
pub use self::keys::pem;
pub use self::keys::pkcs8;
pub use self::metadata::envelope;
pub use self::metadata::json;
pub use self::metadata::memory;
pub use self::metadata::pin_file;
pub use self::metadata::stability;
pub use self::mutation::mutated;
pub use self::names::manifest;
pub use self::names::names;
pub use self::names::reference;

/// A body with the name of its corpus and of its cargo-fuzz target.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// The name.
    pub name: &'static str,
    /// The body: panics when a promise is broken.
    pub body: fn(&[u8]),
    /// How many mutations the ordinary tests can afford.
    pub rounds: usize,
}

/// All of them.
pub const TARGETS: &[Target] = &[
    target("bundle", bundle, 1_500),
    target("certificate", certificate, 12_000),
    target("chain", chain, 1_500),
    target("envelope", envelope, 8_000),
    target("json", json, 30_000),
    target("manifest", manifest, 15_000),
    target("memory", memory, 8_000),
    target("names", names, 50_000),
    target("pbes2", pbes2, 5_000),
    target("pem", pem, 8_000),
    target("pin_file", pin_file, 20_000),
    target("pkcs8", pkcs8, 3_000),
    target("push", push, 30_000),
    target("reference", reference, 50_000),
    target("stability", stability, 8_000),
];

const fn target(name: &'static str, body: fn(&[u8]), rounds: usize) -> Target {
    Target { name, body, rounds }
}

/// The committed inputs of a body, in the order of their names.
#[must_use]
pub fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = repository().join("tests/corpus").join(name);
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}
