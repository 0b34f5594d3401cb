#!/usr/bin/env node
// Runs the tests: bundles each with esbuild, which takes the types away, and gives them to Node's own
// runner. Arguments are parts of file names; none means all. `--figures` measures instead of testing.
//
//   DCT_WASM=GLUE_FOLDER node action/test/run.mjs [NAME... | --figures]

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

import { options } from "../build.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const glue = process.env.DCT_WASM;
if (glue === undefined) {
  console.error("DCT_WASM names the folder of dct_wasm.js; `cargo xtask wasm` makes it");
  process.exit(2);
}
const wanted = process.argv.slice(2);
const measures = wanted[0] === "--figures";
const files = measures
  ? ["measure/figures.ts"]
  : readdirSync(here, { recursive: true })
      .filter((file) => file.endsWith(".test.ts"))
      .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
      .sort();
const folder = mkdtempSync(join(tmpdir(), "dct-action-tests-"));
let status = 1;
try {
  const action = join(folder, "index.mjs");
  const common = { ...options(glue), absWorkingDir: join(here, "..") };
  await build({ ...common, entryPoints: ["src/index.ts"], outfile: action });
  await build({
    ...common,
    entryPoints: files.map((file) => join("test", file)),
    outdir: folder,
    entryNames: "[name]",
    outExtension: { ".js": ".mjs" },
    sourcemap: "inline",
  });
  const tests = files.map((file) => join(folder, `${basename(file, ".ts")}.mjs`));
  const node = process.env.DCT_NODE ?? process.execPath;
  // The built file of the action is what the stories run, unless another one is to be tried.
  const root = join(here, "../..");
  const environment = { DCT_ACTION: action, DCT_NODE: node, DCT_ROOT: root, ...process.env };
  const reporter = process.env.DCT_TEST_REPORTER ?? "spec";
  const args = measures
    ? tests
    : [
        "--enable-source-maps",
        "--test",
        `--test-reporter=${reporter}`,
        "--test-concurrency=2",
        "--test-timeout=600000",
        ...tests,
      ];
  status = spawnSync(node, args, { stdio: "inherit", env: environment }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status);
