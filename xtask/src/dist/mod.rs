//! `cargo xtask dist`: everything that a runner needs to run the action, in `dist/`.
//!
//! Knows which files make the bundle and how two builds are compared, nothing of what they do.

mod action;
mod inspector;
mod licences;
mod record;

use std::fs;
use std::path::Path;

pub(crate) use self::action::tests;
pub(crate) use self::action::types;
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
    let compiler = Compiler::for_wasm();
    println!("  built by  {}", committed.compiler);
    println!("  here is   {}", now.compiler);
    if compiler.is_some() && committed.compiler == now.compiler {
        if committed.module != now.module {
            return Err(stale(
                "the module in `dist/` is another than these sources give".into(),
            ));
        }
        return same_bundle(shop);
    }
    // Two compilers never give the same bytes, so the committed ones must do the same.
    println!(
        "  another compiler: the committed module is compared by what it does, not by its bytes"
    );
    action::vectors(shop)
}

/// Builds everything into the build folder.
fn build(shop: &Workshop) -> Result<Record, Refusal> {
    let folder = shop.target.join("dist");
    fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    action::bundle(shop, &folder.join("index.mjs"))?;
    inspector::build(shop, &folder)?;
    let licences = licences::text(shop)?;
    let path = folder.join("licenses.txt");
    fs::write(&path, licences).map_err(|error| unwritable(&path, &error))?;
    Record::of(shop, &folder)
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

/// Begins the line of the page that names the hash of its script, module included.
const POLICY: &[u8] = b"<meta http-equiv=\"Content-Security-Policy\"";

/// The packed module may differ with the release of Node that packed it; what it unpacks to has been
/// compared already.
fn same_bundle(shop: &Workshop) -> Result<(), Refusal> {
    for file in FILES {
        let built = wasm::read(&shop.target.join("dist").join(file))?;
        let committed = wasm::read(&shop.root.join("dist").join(file))?;
        if without_packed(&built) != without_packed(&committed) {
            return Err(stale(format!(
                "`dist/{file}` is another than these sources give"
            )));
        }
    }
    println!("  dist/ is what these sources give, to the byte");
    Ok(())
}

/// The lines of a file but those that hold the module, or its hash.
fn without_packed(file: &[u8]) -> Vec<&[u8]> {
    let lines = file.split(|byte| *byte == b'\n');
    lines
        .filter(|line| !line.starts_with(b"var packed = ") && !line.starts_with(POLICY))
        .collect()
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

#[cfg(test)]
mod tests_of_comparison {
    use super::without_packed;

    #[test]
    fn only_the_packed_module_may_differ() {
        let one = b"a\nvar packed = \"1\";\nb\n";
        let other = b"a\nvar packed = \"22\";\nb\n";
        assert_eq!(without_packed(one), without_packed(other));
        assert_ne!(
            without_packed(one),
            without_packed(b"a\nvar packed = \"1\";\nc\n")
        );
    }
}
