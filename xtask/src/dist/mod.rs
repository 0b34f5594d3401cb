//! `cargo xtask dist`: everything that a runner needs to run the action, in `dist/`.
//!
//! Knows which files make the bundle and how two builds are compared, nothing of what they do.

mod action;
mod compare;
mod inspector;
mod licences;
mod record;

use std::fs;
use std::path::Path;

pub(crate) use self::action::docs;
pub(crate) use self::action::peers;
pub(crate) use self::action::tests;
pub(crate) use self::action::types;
pub(crate) use self::action::workflows;
use self::compare::same;
pub(crate) use self::inspector::tests as page_tests;
use self::record::Record;

use crate::refusal::Refusal;
use crate::wasm;
use crate::wasm::Compiler;
use crate::workshop::Bless;
use crate::workshop::Workshop;

/// What to do with a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dist {
    Write,
    Check,
}

/// What `dist/` holds beside the record.
const FILES: &[&str] = &[
    "index.mjs",
    "inspector.html",
    "inspector/core.js",
    "inspector/index.html",
    "inspector/inspector.css",
    "inspector/inspector.js",
    "licenses.txt",
];
/// Those that hold the module.
const PACKED: &[&str] = &["index.mjs", "inspector.html", "inspector/core.js"];
const RECORD: &str = "BUILD.json";

/// The commands `cargo xtask dist` and `cargo xtask dist --check`.
pub(crate) fn run(shop: &Workshop, dist: Dist) -> Result<(), Refusal> {
    action::install(shop)?;
    inspector::install(shop)?;
    match dist {
        Dist::Write => {
            wasm::module(shop, Bless::No)?;
            let record = build(shop)?;
            write(shop, &record)
        }
        Dist::Check => {
            wasm::module(shop, Bless::No)?;
            check(shop)
        }
    }
}

/// Whether `dist/` is what these sources give. The module is there already.
pub(crate) fn check(shop: &Workshop) -> Result<(), Refusal> {
    let committed = Record::read(&shop.root.join("dist").join(RECORD))?;
    for file in FILES {
        let found = wasm::hash(&wasm::read(&shop.root.join("dist").join(file))?);
        if committed.file(file) != Some(found.as_str()) {
            return Err(stale(format!(
                "`dist/{file}` is not what `dist/{RECORD}` records"
            )));
        }
    }
    let now = build(shop)?;
    if committed.sources != now.sources {
        return Err(stale(
            "`dist/` was built from other sources than these".into(),
        ));
    }
    for file in PACKED {
        let module = action::unpack(shop, &shop.root.join("dist").join(file))?;
        if wasm::hash(&wasm::read(&module)?) != committed.module {
            return Err(stale(format!(
                "the module in `dist/{file}` is not the one that `dist/{RECORD}` records"
            )));
        }
    }
    let compiler = Compiler::for_wasm();
    println!("  built by  {}", committed.compiler);
    println!("  here is   {}", now.compiler);
    let (folder, dist) = (shop.target.join("dist"), shop.root.join("dist"));
    if compiler.is_some() && committed.compiler == now.compiler {
        if committed.module != now.module {
            return Err(stale(
                "the module in `dist/` is another than these sources give".into(),
            ));
        }
        same(&folder, &dist)?;
        println!("  dist/ is what these sources give, to the byte");
        return Ok(());
    }
    // Two compilers never give the same bytes, so the committed ones must do the same, and everything
    // around them must be what is made of them here.
    println!(
        "  another compiler: the committed module is compared by what it does, the rest by its bytes"
    );
    let glue = action::committed(shop)?;
    bundle(shop, &glue, &folder)?;
    same(&folder, &dist)?;
    action::vectors(shop, &glue)
}

/// Builds everything into the build folder.
fn build(shop: &Workshop) -> Result<Record, Refusal> {
    let folder = shop.target.join("dist");
    fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    bundle(shop, &action::glue(shop), &folder)?;
    let licences = licences::text(shop)?;
    let path = folder.join("licenses.txt");
    fs::write(&path, licences).map_err(|error| unwritable(&path, &error))?;
    Record::of(shop, &folder)
}

/// Everything that holds the module of a folder, whose glue lies beside it.
fn bundle(shop: &Workshop, glue: &Path, folder: &Path) -> Result<(), Refusal> {
    action::bundle(shop, glue, &folder.join("index.mjs"))?;
    inspector::build(shop, glue, folder)
}

fn write(shop: &Workshop, record: &Record) -> Result<(), Refusal> {
    let (from, to) = (shop.target.join("dist"), shop.root.join("dist"));
    let page = to.join("inspector");
    fs::create_dir_all(&page).map_err(|error| unwritable(&page, &error))?;
    for file in FILES {
        fs::copy(from.join(file), to.join(file)).map_err(|error| unwritable(&to, &error))?;
        println!("  dist/{file}: {} bytes", wasm::read(&to.join(file))?.len());
    }
    fs::write(to.join(RECORD), record.to_json()).map_err(|error| unwritable(&to, &error))
}

fn stale(fact: String) -> Refusal {
    Refusal::new(
        fact,
        "`cargo xtask dist` builds it anew; commit what it wrote",
    )
}

fn unwritable(path: &Path, error: &std::io::Error) -> Refusal {
    Refusal::new(
        format!("`{}` cannot be written: {error}", path.display()),
        "look at its permissions",
    )
}
