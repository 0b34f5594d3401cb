//! Docker Content Trust without I/O: metadata, keys, trust decisions and edits.
//!
//! This crate knows no clock, no environment, no file, no socket and no random source: `now`, an
//! RNG and bytes are arguments.
#![no_std]
#![warn(
    missing_docs,
    clippy::std_instead_of_core,
    clippy::std_instead_of_alloc,
    clippy::alloc_instead_of_core,
    clippy::exhaustive_enums
)]

extern crate alloc;

pub mod accept;
pub mod edit;
pub mod error;
pub mod face;
pub mod flow;
pub mod inspect;
pub mod json;
pub mod key;
pub mod oci;
pub mod secret;
pub mod sorted;
pub mod time;
pub mod trust;
pub mod tuf;
pub mod wire;
