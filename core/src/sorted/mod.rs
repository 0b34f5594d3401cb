//! Maps and sets as sorted lists: what a chain names is tens of things, read in order and seldom changed.
//!
//! A tree costs kilobytes of code for each pair of types, and the wasm module carries them all. What
//! strangers fill in any order, and thousands of it, stays in a tree: each insertion moves a list's tail.

mod map;
mod set;
#[cfg(test)]
mod tests;

pub use self::map::Iter;
pub use self::map::Map;
pub use self::set::Set;
