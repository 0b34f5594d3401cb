//! The page: its types, its files and its tests in a browser, made by what npm installed.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use super::action;
use super::unwritable;
use crate::npm::Packages;
use crate::refusal::Refusal;
use crate::tally::Tally;
use crate::workshop::Workshop;

/// Fetches what the commands here run, unless it is there.
pub(super) fn install(shop: &Workshop) -> Result<(), Refusal> {
    if Packages::Inspector.are_installed(shop) {
        return Ok(());
    }
    Packages::Inspector.install(shop)
}

/// Writes the files of the page into a folder, made of glue and module in another.
pub(super) fn build(shop: &Workshop, glue: &Path, folder: &Path) -> Result<(), Refusal> {
    let (module, glue) = (glue.join("dct_wasm_bg.wasm"), glue.join("dct_wasm.js"));
    shop.program("node")
        .args(["inspector/build.mjs"])
        .args([module.as_path(), glue.as_path(), folder])
        .run()
}

/// Checks the types, and runs the page in a browser over bundles that the tests make, and beside real servers.
pub(crate) fn tests(shop: &Workshop, tally: &mut Tally) -> Result<(), Refusal> {
    shop.program("node")
        .args([Packages::Inspector.file(shop, "typescript/bin/tsc")])
        .args(["--noEmit", "--project", "inspector"])
        .or_else("mend the types that are named above")
        .run()?;
    let folder = shop.target.join("inspector");
    fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    build(shop, &action::glue(shop), &folder)?;
    let bundles = folder.join("bundles");
    shop.cargo(["run", "--locked", "--package", "dct-tests"])
        .args(["--example", "bundles", "--"])
        .args([&bundles])
        .run()?;
    shop.cargo(["build", "--locked"])
        .args(["--package", "dct-sign", "--package", "dct-sign-server"])
        .run()?;
    shop.cargo(["build", "--locked", "--package", "dct-tests"])
        .args(["--features", "peers", "--example", "moved"])
        .run()?;
    let built = |name| shop.target.join("debug").join(name);
    shop.program("node")
        .args(["--test", "--test-reporter=tap"])
        .args(test_files(shop)?)
        .env("DCT_INSPECTOR", &folder)
        .env("DCT_BUNDLES", &bundles)
        .env("DCT_SIGN", built("dct-sign"))
        .env("DCT_SIGN_SERVER_PROGRAM", built("dct-sign-server"))
        .env("DCT_MOVED", built("examples/moved"))
        .or_else("the failing tests are named above as `not ok`")
        .count(tally)
}

fn test_files(shop: &Workshop) -> Result<Vec<PathBuf>, Refusal> {
    let folder = shop.root.join("inspector/test");
    let entries = fs::read_dir(&folder).map_err(|error| unwritable(&folder, &error))?;
    let files = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<PathBuf> = files
        .filter(|file| file.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    Ok(files)
}
