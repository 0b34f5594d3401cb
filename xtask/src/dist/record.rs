//! `dist/BUILD.json`: what a bundle was made of and with, so that anybody can make it again.

use std::fs;
use std::path::Path;

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use super::FILES;
use super::action;
use super::licences;
use crate::npm::Packages;
use crate::refusal::Refusal;
use crate::wasm;
use crate::wasm::Compiler;
use crate::wasm::MODULE;
use crate::workshop::Workshop;

/// What goes into the bundle; crates and packages count by name and version.
const SOURCES: &[&str] = &[
    "action/build.mjs",
    "action/package-lock.json",
    "action/src",
    "core/Cargo.toml",
    "core/src",
    "inspector/build.mjs",
    "inspector/index.html",
    "inspector/inspector.css",
    "inspector/package-lock.json",
    "inspector/src",
    "wasm/Cargo.toml",
    "wasm/src",
    "xtask/tools/package-lock.json",
];

/// The record of a build.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// The compiler, and where its standard library is from.
    pub(super) compiler: String,
    /// The SHA-256 of all sources together.
    pub(super) sources: String,
    /// The SHA-256 of the module.
    pub(super) module: String,
    whole: Value,
}

impl Record {
    /// Of a build that lies in a folder.
    pub(super) fn of(shop: &Workshop, folder: &Path) -> Result<Self, Refusal> {
        let module = wasm::read(&shop.target.join(MODULE))?;
        let mut files = Map::new();
        for file in FILES {
            let bytes = wasm::read(&folder.join(file))?;
            let entry = json!({ "bytes": bytes.len(), "sha256": wasm::hash(&bytes) });
            files.insert((*file).to_owned(), entry);
        }
        let compiler = Compiler::for_wasm().map_or_else(String::new, |compiler| {
            format!(
                "{}, standard library {}",
                compiler.version(),
                compiler.std()
            )
        });
        Self::read_value(json!({
            "compiler": compiler,
            "files": files,
            "module": { "bytes": module.len(), "sha256": wasm::hash(&module) },
            "sources": { "sha256": sources(shop)? },
            "tools": {
                "binaryen": package(&Packages::Tools.file(shop, "binaryen/package.json"))?,
                "esbuild": package(&Packages::Action.file(shop, "esbuild/package.json"))?,
                "node": action::node(shop)?,
            },
        }))
    }

    /// One that was committed.
    pub(super) fn read(path: &Path) -> Result<Self, Refusal> {
        Self::read_value(parse(path)?)
    }

    fn read_value(whole: Value) -> Result<Self, Refusal> {
        let text = |at: &str| whole.pointer(at).and_then(Value::as_str).map(str::to_owned);
        let found = text("/compiler")
            .zip(text("/sources/sha256"))
            .zip(text("/module/sha256"));
        let Some(((compiler, sources), module)) = found else {
            return Err(Refusal::new(
                "`dist/BUILD.json` is not a record",
                "`cargo xtask dist` writes it",
            ));
        };
        Ok(Self {
            compiler,
            sources,
            module,
            whole,
        })
    }

    /// The SHA-256 of a file.
    pub(super) fn file(&self, name: &str) -> Option<&str> {
        self.whole.get("files")?.get(name)?.get("sha256")?.as_str()
    }

    pub(super) fn to_json(&self) -> String {
        format!("{:#}\n", self.whole)
    }
}

/// Every source by its name, in the order of names, and every crate.
fn sources(shop: &Workshop) -> Result<String, Refusal> {
    let list = shop
        .program("git")
        .args(["ls-files", "--"])
        .args(SOURCES)
        .answer()?;
    let mut all = Vec::new();
    for path in String::from_utf8_lossy(&list).lines() {
        // What only tests need does not reach the module.
        if path.ends_with("/tests.rs") {
            continue;
        }
        let bytes = wasm::read(&shop.root.join(path))?;
        all.extend(format!("{path}\n{}\n", bytes.len()).bytes());
        all.extend(bytes);
    }
    for name in licences::crates(shop)? {
        all.extend(format!("{name}\n").bytes());
    }
    Ok(wasm::hash(&all))
}

fn package(path: &Path) -> Result<String, Refusal> {
    let version = parse(path)?;
    let version = version.get("version").and_then(Value::as_str);
    Ok(version.unwrap_or_default().to_owned())
}

fn parse(path: &Path) -> Result<Value, Refusal> {
    let refused = |fact: String| {
        Refusal::new(
            format!("`{}` cannot be read: {fact}", path.display()),
            "`cargo xtask dist` writes what is missing",
        )
    };
    let text = fs::read_to_string(path).map_err(|error| refused(error.to_string()))?;
    serde_json::from_str(&text).map_err(|error| refused(error.to_string()))
}
