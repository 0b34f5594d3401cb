//! `dct_tests::fuzzing::bundle` for libFuzzer.
#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| dct_tests::fuzzing::bundle(bytes));
