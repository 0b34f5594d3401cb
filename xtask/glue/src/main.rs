//! Writes the JavaScript half of a wasm module: `xtask-glue <module.wasm> <folder>`.
//!
//! Knows nothing of who built the module; `cargo xtask wasm` calls it.
#![allow(clippy::print_stderr, reason = "a program's errors go to its stderr")]
#![allow(clippy::disallowed_methods, reason = "main reads its command line")]

use std::env;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let paths: Vec<String> = env::args().skip(1).collect();
    let [module, folder] = paths.as_slice() else {
        eprintln!("error: two paths are needed\nhint: run `cargo xtask wasm`, which gives them");
        return ExitCode::from(2);
    };
    match write(module, folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: no glue for `{module}`: {error}");
            eprintln!("hint: both halves of wasm-bindgen must be one release; see Cargo.toml");
            ExitCode::FAILURE
        }
    }
}

/// `--target web`: one form of glue for Node, the browser and the action alike.
fn write(module: &str, folder: &str) -> Result<(), Box<dyn std::error::Error>> {
    Ok(Bindgen::new()
        .input_path(module)
        .web(true)?
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)?)
}
