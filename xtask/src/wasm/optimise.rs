//! Makes the module smaller with binaryen, once for each module: it takes a minute.

use std::fs;
use std::path::Path;

use super::hash;
use super::read;
use crate::npm::Packages;
use crate::refusal::Refusal;
use crate::workshop::Workshop;

/// How binaryen works, and what rustc lets a module use: with more, binaryen would use more, and older
/// hosts refuse it.
const FLAGS: &[&str] = &[
    "-Oz",
    // A function that swallows all that only it calls has more locals than one byte can name, and
    // gzip finds less in it that it has seen before.
    "--one-caller-inline-max-function-size=20",
    // The first kilobyte is the far end of the stack: whoever gets there traps a moment later.
    "--low-memory-unused",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Replaces the module by a smaller one that does the same.
pub(crate) fn optimise(shop: &Workshop, module: &Path) -> Result<(), Refusal> {
    let input = hash(&[&read(module)?, FLAGS.join(" ").as_bytes()].concat());
    let kept = shop.target.join("wasm/optimised").join(&input);
    if !kept.exists() {
        println!("  optimising {input}");
        let made = kept.with_extension("part");
        fs::create_dir_all(shop.target.join("wasm/optimised"))
            .map_err(|error| unwritable(&kept, &error))?;
        shop.program("node")
            .args([Packages::Tools.file(shop, "binaryen/bin/wasm-opt")])
            .args(FLAGS)
            .args([module, Path::new("-o"), &made])
            .run()?;
        fs::rename(&made, &kept).map_err(|error| unwritable(&kept, &error))?;
    }
    fs::copy(&kept, module)
        .map(drop)
        .map_err(|error| unwritable(module, &error))
}

fn unwritable(path: &Path, error: &std::io::Error) -> Refusal {
    Refusal::new(
        format!("`{}` cannot be written: {error}", path.display()),
        "look at its permissions",
    )
}
