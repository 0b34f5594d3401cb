//! What the tests of this workspace share: the files of real tools, fixed keys, the honest
//! repository and the ways to damage it. Nothing here is shipped.

pub mod answers;
pub mod attacks;
pub mod dice;
pub mod fuzzing;
pub mod golden;
#[cfg(not(target_arch = "wasm32"))]
pub mod peers;
pub mod repo;
pub mod rng;
pub mod tagged;
pub mod tool;
#[cfg(not(target_arch = "wasm32"))]
pub mod transcripts;
pub mod uploads;
pub mod vectors;
