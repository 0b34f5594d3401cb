//! The table of attacks and the vectors of `dct-tests`, as a module of their own: the same rows on the
//! same core, compiled as the face is compiled and judged where it runs. Knows no row by name.

use dct_tests::attacks;
use dct_tests::golden;
use dct_tests::vectors::FAMILIES;
use wasm_bindgen::prelude::wasm_bindgen;

/// Hands in a file of `tests/golden/notary`: a module has no disk.
#[wasm_bindgen]
pub fn shelve(path: String, file: Vec<u8>) {
    golden::shelve(path, file);
}

/// The names of all attacks, one a line.
#[wasm_bindgen]
#[must_use]
pub fn attacks() -> String {
    let names: Vec<_> = attacks::all().iter().map(|attack| attack.name).collect();
    names.join("\n")
}

/// What is wrong with how an attack was judged; nothing when it was refused for its own reason.
#[wasm_bindgen]
#[must_use]
pub fn attack(index: usize) -> Option<String> {
    match attacks::all().get(index) {
        Some(attack) => attack.judge().err(),
        None => Some(String::from("there is no such row")),
    }
}

/// The names of all families of vectors, one a line.
#[wasm_bindgen]
#[must_use]
pub fn families() -> String {
    let names: Vec<_> = FAMILIES.iter().map(|(name, _)| *name).collect();
    names.join("\n")
}

/// The vectors of a family that were judged wrongly, one a line.
#[wasm_bindgen]
#[must_use]
pub fn family(index: usize) -> Option<String> {
    let wrong = FAMILIES.get(index).map_or_else(
        || vec![String::from("there is no such family")],
        |(_, run)| run(),
    );
    (!wrong.is_empty()).then(|| wrong.join("\n"))
}
