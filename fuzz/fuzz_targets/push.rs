//! `dct_tests::fuzzing::push` for libFuzzer.
#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| dct_tests::fuzzing::push(bytes));
