//! Builds the wasm module and its glue, measures it, and runs core's vectors through it in Node.
//!
//! Knows the module as bytes: its size, its hash and what it imports, nothing of what it does.

mod compiler;
mod optimise;

use std::fs;
use std::path::Path;

use sha2::Digest;
use sha2::Sha256;

pub(crate) use self::compiler::Compiler;
pub(crate) use self::compiler::minor_version;
use self::optimise::optimise;

use crate::needs::Need;
use crate::program::Program;
use crate::refusal::Refusal;
use crate::tally::Tally;
use crate::workshop::Bless;
use crate::workshop::Workshop;

const WASM: &str = "wasm32-unknown-unknown";

/// The module as it is shipped, in the build folder, beside its glue.
pub(crate) const MODULE: &str = "wasm/pkg/dct_wasm_bg.wasm";

/// The tests of the face.
const FACE: &[&str] = &[
    "wasm/tests/attacks.mjs",
    "wasm/tests/transcripts.mjs",
    "wasm/tests/vectors.mjs",
];

/// The tests of core inside a module; they need no face.
const TABLES: &str = "wasm/tests/tables.mjs";

/// A microcontroller: nothing but `core` and `alloc` exists there, so that what compiles is `no_std`.
const BARE_METAL: &str = "thumbv7em-none-eabi";

/// The command `cargo xtask wasm`.
pub(crate) fn run(shop: &Workshop, bless: Bless) -> Result<(), Refusal> {
    module(shop, bless)?;
    let mut tally = Tally::default();
    let outcome = vectors(shop, &mut tally);
    println!("\n{} passed, {} failed", tally.passed, tally.failed);
    outcome
}

/// Builds the module, writes its glue and checks what it asks of its host.
pub(crate) fn module(shop: &Workshop, bless: Bless) -> Result<(), Refusal> {
    build(shop, "dct-wasm")?;
    glue(shop, "dct_wasm", &shop.target.join("wasm/pkg"))?;
    optimise(shop, &shop.target.join(MODULE))?;
    measure(shop)?;
    imports(shop, bless)?;
    types(shop, bless)
}

/// The face's own tests under Node, then core's tables and vectors in a module of their own, which is
/// compiled as the face is.
pub(crate) fn vectors(shop: &Workshop, tally: &mut Tally) -> Result<(), Refusal> {
    let (face, tables) = (
        shop.target.join("wasm/pkg"),
        shop.target.join("wasm/tables"),
    );
    tests(shop, &face)?.count(tally)?;
    build(shop, "dct-wasm-tables")?;
    glue(shop, "dct_wasm_tables", &tables)?;
    shop.program("node")
        .args(["--test", "--test-reporter=tap", TABLES])
        .env("DCT_WASM", face)
        .env("DCT_TABLES", tables)
        .or_else("the failing rows are named above as `not ok`")
        .count(tally)
}

/// The tests of the module in a folder; the table of attacks is printed for them by core's own.
pub(crate) fn tests(shop: &Workshop, folder: &Path) -> Result<Program, Refusal> {
    let attacks = shop.target.join("wasm/attacks.jsonl");
    let table = shop
        .cargo(["run", "--quiet", "--locked", "--package", "dct-tests"])
        .args(["--example", "attacks"])
        .answer()?;
    fs::write(&attacks, table).map_err(|error| {
        Refusal::new(
            format!("`{}` cannot be written: {error}", attacks.display()),
            "look at its permissions",
        )
    })?;
    Ok(shop
        .program("node")
        .args(["--test", "--test-reporter=tap"])
        .args(FACE)
        .env("DCT_WASM", folder)
        .env("DCT_ATTACKS", attacks)
        .or_else("the failing vectors are named above as `not ok`"))
}

/// Compiles core where there is no standard library at all.
pub(crate) fn bare_metal(shop: &Workshop) -> Result<(), Refusal> {
    found(Compiler::with_std_source(), Need::StdSource)?
        .cargo("check", BARE_METAL, "core,alloc")
        .args(["--locked", "--package", "dct-core", "--target-dir"])
        .args([shop.target.join("bare-metal")])
        .inside(&shop.root)
        .or_else(
            "core and all it depends on must do without std; look for a feature that brings it in",
        )
        .run()
}

/// Fetches what the standard library is built from, so that building it needs no network.
pub(crate) fn fetch_std(shop: &Workshop) -> Result<(), Refusal> {
    found(Compiler::with_std_source(), Need::StdSource)?
        .fetch_std()
        .inside(&shop.root)
        .run()
}

fn build(shop: &Workshop, package: &str) -> Result<(), Refusal> {
    let compiler = found(Compiler::for_wasm(), Need::WasmCompiler)?;
    println!("  {}", compiler.version());
    compiler
        .cargo("build", WASM, "std,panic_abort")
        .args([
            "--locked",
            "--package",
            package,
            "--lib",
            "--profile",
            "module",
            "--target-dir",
        ])
        .args([shop.target.join("wasm")])
        .inside(&shop.root)
        .run()
}

/// Its writer is a crate of its own, in a profile of its own: compiling it must not hold up the
/// workshop's other commands.
fn glue(shop: &Workshop, name: &str, package: &Path) -> Result<(), Refusal> {
    shop.cargo([
        "run",
        "--quiet",
        "--locked",
        "--profile",
        "glue",
        "--package",
        "xtask-glue",
        "--",
    ])
    .args([
        shop.target
            .join("wasm")
            .join(WASM)
            .join("module")
            .join(name)
            .with_extension("wasm"),
        package.to_owned(),
    ])
    .run()?;
    // Node takes a `.js` file for CommonJS unless told otherwise.
    fs::write(package.join("package.json"), "{ \"type\": \"module\" }\n").map_err(|error| {
        Refusal::new(
            format!("`{}` cannot be written: {error}", package.display()),
            "look at its permissions",
        )
    })
}

fn measure(shop: &Workshop) -> Result<(), Refusal> {
    let path = shop.target.join(MODULE);
    let bytes = read(&path)?;
    let packed = Program::new("gzip")
        .args(["-9", "--no-name", "--stdout"])
        .args([&path])
        .answer()?;
    println!("  {}", path.display());
    println!(
        "  {} bytes, {} with gzip, sha256 {}",
        bytes.len(),
        packed.len(),
        hash(&bytes)
    );
    Ok(())
}

/// A new import is a new thing the module can do to its host: it must be seen in review.
fn imports(shop: &Workshop, bless: Bless) -> Result<(), Refusal> {
    let list = shop
        .program("node")
        .args(["wasm/tests/imports.mjs"])
        .args([shop.target.join(MODULE)])
        .answer()?;
    shop.golden(
        "wasm/imports.txt",
        &String::from_utf8_lossy(&list),
        bless,
        "cargo xtask wasm",
    )
}

/// What the face offers, as its users' compilers see it.
fn types(shop: &Workshop, bless: Bless) -> Result<(), Refusal> {
    let types = read(&shop.target.join("wasm/pkg/dct_wasm.d.ts"))?;
    shop.golden(
        "wasm/types.d.ts",
        &String::from_utf8_lossy(&types),
        bless,
        "cargo xtask wasm",
    )
}

/// SHA-256 in hexadecimal digits.
pub(crate) fn hash(bytes: &[u8]) -> String {
    let digits = Sha256::digest(bytes);
    let digits: Vec<String> = digits.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.concat()
}

pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Refusal> {
    fs::read(path).map_err(|error| {
        Refusal::new(
            format!("`{}` cannot be read: {error}", path.display()),
            "something should have written it; see above",
        )
    })
}

fn found(compiler: Option<Compiler>, need: Need) -> Result<Compiler, Refusal> {
    compiler.ok_or_else(|| {
        Refusal::new(
            format!("no {} on this machine", need.name()),
            need.way_out(),
        )
    })
}
