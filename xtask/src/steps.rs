//! What `cargo xtask test` does, in order: one line a step.
//!
//! A step names what it needs of the machine; a new one is a new entry here and nothing else.

use crate::dist;
use crate::needs::Need;
use crate::refusal::Refusal;
use crate::tally::Tally;
use crate::tidy;
use crate::wasm;
use crate::workshop::Bless;
use crate::workshop::Workshop;

/// One line of the closing table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) needs: &'static [Need],
    pub(crate) run: fn(&Workshop, &mut Tally) -> Result<(), Refusal>,
}

/// Everything that needs no network once the sources have been fetched.
pub(crate) const TEST: &[Step] = &[
    step("sources", &[], sources),
    step("std sources", &[Need::StdSource], |shop, _| {
        wasm::fetch_std(shop)
    }),
    step("format", &[Need::Rustfmt], format),
    step("tidy", &[Need::Git], |shop, _| tidy::run(shop, Bless::No)),
    step("clippy", &[Need::Clippy], clippy),
    step("test", &[Need::OpenSsl], test),
    step(
        "peers",
        &[
            Need::Notary,
            Need::DockerRegistry,
            Need::Docker,
            Need::Compose,
            Need::OpenSsl,
            Need::Postgres,
            Need::Sqlite,
            Need::FakeTime,
            Need::SystemdAnalyze,
        ],
        peers,
    ),
    step("demo", &[], demo),
    step("docs", &[], docs),
    step("no_std", &[Need::StdSource], |shop, _| {
        wasm::bare_metal(shop)
    }),
    step("wasm", MODULE, |shop, _| wasm::module(shop, Bless::No)),
    step("vectors", MODULE, wasm::vectors),
    step(
        "action types",
        &[Need::Node, Need::ActionPackages],
        |shop, _| dist::types(shop),
    ),
    step("action docs", &[Need::Node], |shop, _| dist::docs(shop)),
    step(
        "workflows",
        &[
            Need::Node,
            Need::ActionPackages,
            Need::Python,
            Need::Linters,
        ],
        |shop, _| dist::workflows(shop),
    ),
    step("action tests", ACTION, dist::tests),
    step("page", PAGE, dist::page_tests),
    step("dist", DIST, |shop, _| dist::check(shop)),
    step("action peers", ACTION_PEERS, dist::peers),
    step("deny", &[Need::CargoDeny], deny),
];

/// What the module is made and tried with.
const MODULE: &[Need] = &[
    Need::WasmCompiler,
    Need::Node,
    Need::Npm,
    Need::ToolPackages,
];

/// What the action is bundled with.
const DIST: &[Need] = &[
    Need::WasmCompiler,
    Need::Node,
    Need::Npm,
    Need::ToolPackages,
    Need::ActionPackages,
    Need::InspectorPackages,
];

/// And what it is tried against.
const ACTION: &[Need] = &[
    Need::WasmCompiler,
    Need::Node,
    Need::Npm,
    Need::ToolPackages,
    Need::ActionPackages,
    Need::Docker,
    Need::DockerRegistry,
    Need::Notary,
    Need::OpenSsl,
];

/// And the same with databases, tokens and our own command line.
const ACTION_PEERS: &[Need] = &[
    Need::WasmCompiler,
    Need::Node,
    Need::Npm,
    Need::ToolPackages,
    Need::ActionPackages,
    Need::Docker,
    Need::DockerRegistry,
    Need::Notary,
    Need::OpenSsl,
    Need::Postgres,
];

/// What the page is bundled with and looked at with.
const PAGE: &[Need] = &[
    Need::WasmCompiler,
    Need::Node,
    Need::Npm,
    Need::ToolPackages,
    Need::InspectorPackages,
    Need::Chromium,
    Need::Notary,
    Need::OpenSsl,
    Need::Postgres,
];

/// What needs network every time.
pub(crate) const ADVISORIES: &[Step] = &[step("advisories", &[Need::CargoDeny], advisories)];

const fn step(
    name: &'static str,
    needs: &'static [Need],
    run: fn(&Workshop, &mut Tally) -> Result<(), Refusal>,
) -> Step {
    Step { name, needs, run }
}

/// Once these and those of the standard library are fetched, no later step needs network.
fn sources(shop: &Workshop, _: &mut Tally) -> Result<(), Refusal> {
    shop.cargo(["fetch", "--locked"])
        .or_else("connect once, or commit the Cargo.lock that your change to a manifest asks for")
        .run()
}

fn format(shop: &Workshop, _: &mut Tally) -> Result<(), Refusal> {
    shop.cargo(["fmt", "--all", "--check"])
        .or_else("`cargo fmt --all` formats it")
        .run()
}

fn clippy(shop: &Workshop, _: &mut Tally) -> Result<(), Refusal> {
    shop.cargo([
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--",
        "-D",
        "warnings",
    ])
    .or_else(
        "mend what clippy names; an exception states its reason with `#[allow(…, reason = \"…\")]`",
    )
    .run()
}

fn test(shop: &Workshop, tally: &mut Tally) -> Result<(), Refusal> {
    shop.cargo(["test", "--locked", "--workspace", "--no-fail-fast"])
        .or_else("the failing tests are named above")
        .count(tally)
}

/// What stands only against real servers.
fn peers(shop: &Workshop, tally: &mut Tally) -> Result<(), Refusal> {
    shop.cargo([
        "test",
        "--locked",
        "--no-fail-fast",
        "--package",
        "dct-tests",
        "--package",
        "dct-sign",
        "--package",
        "dct-sign-server",
        "--features",
        "dct-tests/peers,dct-sign/peers,dct-sign-server/peers",
        "--test",
        "flows",
        "--test",
        "stories",
        "--test",
        "docker_trust",
        "--test",
        "clients",
        "--test",
        "deploy",
        "--test",
        "differences",
        "--test",
        "matrix",
        "--test",
        "import",
        "--test",
        "store",
        "--test",
        "http",
        "--test",
        "app",
    ])
    .or_else("the failing tests are named above")
    .count(tally)
}

/// The first command that a newcomer types, as they type it; `demo/tests` judges what it says.
fn demo(shop: &Workshop, _: &mut Tally) -> Result<(), Refusal> {
    shop.cargo(["demo"])
        .or_else(
            "the command that failed stands above; `cargo demo --keep` leaves its servers running",
        )
        .run()
}

fn docs(shop: &Workshop, _: &mut Tally) -> Result<(), Refusal> {
    shop.cargo(["doc", "--locked", "--workspace", "--no-deps"])
        .env("RUSTDOCFLAGS", "-D warnings")
        .or_else("mend the links and examples that rustdoc names")
        .run()
}

fn deny(shop: &Workshop, _: &mut Tally) -> Result<(), Refusal> {
    shop.program(Need::cargo_deny(shop))
        .args([
            "--offline",
            "--locked",
            "check",
            "--hide-inclusion-graph",
            "bans",
            "licenses",
            "sources",
        ])
        .or_else("deny.toml states what may enter and why; a new exception needs its reason there")
        .run()
}

fn advisories(shop: &Workshop, _: &mut Tally) -> Result<(), Refusal> {
    shop.program(Need::cargo_deny(shop))
        .args(["--locked", "check", "advisories"])
        .or_else("update the crate named above; without network, leave this to `cargo xtask test`")
        .run()
}
