//! Project Wycheproof's vectors, family by family; `dct_tests::vectors` says which are not run, and why.

use dct_tests::vectors::FAMILIES;

#[test]
fn no_vector_is_judged_wrongly() {
    for (name, family) in FAMILIES {
        let wrong = family();
        assert!(wrong.is_empty(), "{name}: {wrong:#?}");
    }
}
