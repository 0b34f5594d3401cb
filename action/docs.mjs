#!/usr/bin/env node
// Prints what docs/action.md says of inputs, outputs and refusals from action.yml and the catalogue; with
// `--check` it only compares. README.md may have the same places.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// A test that reads action.yml as this does is somewhere else.
const root = process.env.DCT_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), "..");
const read = (path) => readFileSync(join(root, path), "utf8");

/** The inputs or outputs of action.yml, which is written in one form: two blanks, four, a quoted text. */
export function entries(section) {
  const text = read("action.yml")
    .split(/^(?=[a-z]+:)/mu)
    .find((part) => part.startsWith(`${section}:`));
  return text
    .split(/^ {2}(?=[a-z-]+:$)/mu)
    .slice(1)
    .map((part) => ({
      name: part.slice(0, part.indexOf(":")),
      description: JSON.parse(/^ {4}description: (".*")$/mu.exec(part)[1]),
      otherwise: /^ {4}default: "(.*)"$/mu.exec(part)?.[1] ?? "",
    }));
}

/** The rows of src/refusal.ts. */
function refusals() {
  const text = read("action/src/refusal.ts");
  const table = text.slice(text.indexOf("CATALOGUE = {"), text.indexOf("} as const"));
  const joined = (source) => [...source.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map(([, part]) => part).join("");
  return table
    .split(/^ {2}(?=")/mu)
    .slice(1)
    .map((part) => ({
      code: /^"([^"]+)"/u.exec(part)[1],
      status: /status: (\d)/u.exec(part)[1],
      message: joined(/message:\s([\s\S]*?)\n {4}hint/u.exec(part)[1]),
      hint: joined(/hint:\s([\s\S]*)$/u.exec(part)[1]),
    }));
}

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
const table = (heads, rows) =>
  [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const sections = {
  inputs: () =>
    table(
      ["name", "default", "meaning"],
      entries("inputs").map(({ name, otherwise, description }) => [
        `\`${name}\``,
        otherwise === "" ? "" : `\`${otherwise}\``,
        cell(description),
      ]),
    ),
  outputs: () =>
    table(
      ["name", "meaning"],
      entries("outputs").map(({ name, description }) => [`\`${name}\``, cell(description)]),
    ),
  refusals: () =>
    table(
      ["code", "message", "way out"],
      refusals().map(({ code, message, hint }) => [`\`${code}\``, cell(message), cell(hint)]),
    ),
};

/** Prints what is stale, or only names it. */
function print(intent) {
  const stale = [];
  for (const path of ["docs/action.md", "README.md"].filter((path) => existsSync(join(root, path)))) {
    const before = read(path);
    const after = before.replace(
      /(<!-- (inputs|outputs|refusals): [^>]*-->\n)[\s\S]*?(<!-- end -->)/gu,
      (_, begin, name, end) => `${begin}\n${sections[name]()}\n\n${end}`,
    );
    if (after !== before) {
      stale.push(path);
      if (intent === "write") {
        writeFileSync(join(root, path), after);
      }
    }
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const checks = process.argv.includes("--check");
  const stale = print(checks ? "check" : "write");
  if (checks && stale.length > 0) {
    console.error(`${stale.join(" and ")} is not what action.yml says; \`node action/docs.mjs\` prints it`);
    process.exit(1);
  }
}
