//! The TypeScript half: its types, its tests and its bundle, made by what npm installed.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use crate::npm;
use crate::npm::NODES;
use crate::npm::Packages;
use crate::pypi;
use crate::refusal::Refusal;
use crate::tally::Tally;
use crate::wasm;
use crate::wasm::MODULE;
use crate::workshop::Workshop;

/// Fetches what the commands here run, unless it is there.
pub(crate) fn install(shop: &Workshop) -> Result<(), Refusal> {
    for packages in [Packages::Tools, Packages::Action] {
        if !packages.are_installed(shop) {
            packages.install(shop)?;
        }
    }
    Ok(())
}

/// Checks the types.
pub(crate) fn types(shop: &Workshop) -> Result<(), Refusal> {
    shop.program("node")
        .args([Packages::Action.file(shop, "typescript/bin/tsc")])
        .args(["--noEmit", "--project", "action"])
        .or_else("mend the types that are named above")
        .run()
}

/// Whether the documents say what action.yml and the catalogue say.
pub(crate) fn docs(shop: &Workshop) -> Result<(), Refusal> {
    shop.program("node")
        .args(["action/docs.mjs", "--check"])
        .or_else("`node action/docs.mjs` prints the documents anew; commit what it wrote")
        .run()
}

/// Lints the workflows of the project and of its examples.
pub(crate) fn workflows(shop: &Workshop) -> Result<(), Refusal> {
    shop.program("node")
        .args(["action/lint.mjs".into(), pypi::program(shop, "zizmor")])
        .or_else("mend the workflows that are named above")
        .run()
}

/// The action's own tests, on every release of Node that it must run on.
pub(crate) fn tests(shop: &Workshop, tally: &mut Tally) -> Result<(), Refusal> {
    for release in NODES {
        // Where no such release is made for the machine, its own must do.
        let node = npm::node(shop, release).unwrap_or_else(|| "node".into());
        println!("  {release}: {}", node.display());
        shop.program("node")
            .args(["action/test/run.mjs"])
            .env("DCT_WASM", glue(shop))
            .env("DCT_NODE", node)
            .env("DCT_TEST_REPORTER", "tap")
            .or_else("the failing tests are named above as `not ok`")
            .count(tally)?;
    }
    Ok(())
}

/// The built action beside our own command line, on the release of Node that runners have, against
/// services with databases and tokens.
pub(crate) fn peers(shop: &Workshop, tally: &mut Tally) -> Result<(), Refusal> {
    let file = shop.target.join("dist/index.mjs");
    bundle(shop, &glue(shop), &file)?;
    let node = npm::node(shop, "node24").unwrap_or_else(|| "node".into());
    shop.cargo(["test", "--locked", "--package", "dct-sign"])
        .args(["--features", "peers", "--test", "action"])
        .env("DCT_ACTION", file)
        .env("DCT_NODE", node)
        .or_else("the failing tests are named above")
        .count(tally)
}

/// One file of the sources, and of glue and module in a folder.
pub(super) fn bundle(shop: &Workshop, glue: &Path, file: &Path) -> Result<(), Refusal> {
    shop.program("node")
        .args(["action/build.mjs"])
        .args([glue, file])
        .run()
}

/// The release that packs the module.
pub(super) fn node(shop: &Workshop) -> Result<String, Refusal> {
    let version = shop.program("node").args(["--version"]).answer()?;
    Ok(String::from_utf8_lossy(&version).trim_end().to_owned())
}

/// A folder with the committed module, and beside it the glue that is made here.
pub(super) fn committed(shop: &Workshop) -> Result<PathBuf, Refusal> {
    let module = unpack(shop, &shop.root.join("dist/index.mjs"))?;
    let folder = module.parent().map(Path::to_owned).unwrap_or_default();
    for file in ["dct_wasm.js", "package.json"] {
        fs::copy(glue(shop).join(file), folder.join(file))
            .map_err(|error| unwritable(&folder, &error))?;
    }
    Ok(folder)
}

/// Takes the module out of a committed file.
pub(super) fn unpack(shop: &Workshop, file: &Path) -> Result<PathBuf, Refusal> {
    let folder = shop.target.join("dist/committed");
    fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    let module = folder.join("dct_wasm_bg.wasm");
    shop.program("node")
        .args(["wasm/tests/unpack.mjs".as_ref(), file, module.as_path()])
        .or_else("`cargo xtask dist` builds it anew")
        .run()?;
    Ok(module)
}

/// Runs core's vectors on a module.
pub(super) fn vectors(shop: &Workshop, folder: &Path) -> Result<(), Refusal> {
    wasm::tests(shop, folder)?.run()
}

/// Where the module is that was built here, with its glue.
pub(super) fn glue(shop: &Workshop) -> PathBuf {
    let module = shop.target.join(MODULE);
    module.parent().map(Path::to_owned).unwrap_or(module)
}

fn unwritable(path: &Path, error: &std::io::Error) -> Refusal {
    Refusal::new(
        format!("`{}` cannot be written: {error}", path.display()),
        "look at its permissions",
    )
}
