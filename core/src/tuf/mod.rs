//! The vocabulary of trust metadata.

pub mod name;
