//! `dct_tests::fuzzing::pbes2` for libFuzzer.
#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| dct_tests::fuzzing::pbes2(bytes));
