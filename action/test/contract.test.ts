// What action.yml promises is what the code reads and writes, and what the documents say.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { entries } from "../docs.mjs";
import { read } from "../src/inputs/mod.ts";
import { CATALOGUE } from "../src/refusal.ts";
import * as outputs from "../src/report/outputs.ts";
import { run } from "../src/run/mod.ts";
import type { Files } from "../src/runner/files.ts";
import { Log } from "../src/runner/log.ts";
import { Masks } from "../src/runner/masks.ts";
import { hear } from "./fake/readers.ts";
import { output } from "./peers/process.ts";

const root = process.env["DCT_ROOT"] ?? "";
const quiet = (): Log => new Log(() => undefined, new Masks(), false);

test("the inputs of action.yml are those that are read", () => {
  const asked = new Set<string>();
  const environment = new Proxy<Record<string, string | undefined>>(
    {},
    {
      get: (_, name) => {
        asked.add(String(name));
        return undefined;
      },
    },
  );
  read(environment, quiet());
  const names = [...asked]
    .filter((name) => name.startsWith("INPUT_"))
    .map((name) => name.slice(6).toLowerCase());
  assert.deepEqual(
    names.sort(),
    entries("inputs")
      .map(({ name }) => name)
      .sort(),
  );
});

test("the defaults of action.yml are those of the code", () => {
  const defaults = Object.fromEntries(
    entries("inputs").map(({ name, otherwise }) => [`INPUT_${name.toUpperCase()}`, otherwise]),
  );
  assert.deepEqual(read(defaults, quiet()), read({}, quiet()));
});

test("the outputs of action.yml are those that are written", () => {
  const written: string[] = [];
  outputs.nothing({ output: (name: string) => written.push(name) } as unknown as Files);
  assert.deepEqual(
    written,
    entries("outputs").map(({ name }) => name),
  );
});

test("the documents say what action.yml and the catalogue say", () => {
  output(process.execPath, [join(root, "action/docs.mjs"), "--check"]);
});

test("the bundle is smaller than it promises to be", () => {
  assert.ok(statSync(process.env["DCT_ACTION"] ?? "").size < 700_000);
});

test("every step that the documents show stands in an example, where it is linted", () => {
  const words = (text: string): string => text.replace(/\s+/gu, " ").trim();
  const examples = readdirSync(join(root, "examples")).map((file) =>
    words(readFileSync(join(root, "examples", file), "utf8")),
  );
  const shown = ["README.md", "docs/action.md"].flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gmu)].map(([, body = ""]) => words(body));
  });
  assert.ok(shown.length > 0);
  for (const step of shown) {
    assert.ok(
      examples.some((example) => example.includes(step)),
      step,
    );
  }
});

test("every refusal of the action is met by a test", () => {
  const folder = join(root, "action/test");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const tests = files
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
  const missing = Object.keys(CATALOGUE).filter((code) => !tests.some((text) => text.includes(code)));
  assert.deepEqual(missing, []);
});

test("a defect fails the step by its place and not by its words", async () => {
  let log = "";
  const files = {
    output: () => {
      throw new TypeError("words that could hold anything");
    },
    summary: () => undefined,
  } as unknown as Files;
  const ending = await run({ INPUT_TAGS: "" }, new Log((text) => (log += text), new Masks(), false), files);
  assert.equal(ending, "failure");
  const [error] = hear(log).commands.filter(({ name }) => name === "error");
  assert.equal(error?.properties.get("title"), "dct-sign: action.defect");
  assert.match(error?.data ?? "", /TypeError/u);
  assert.doesNotMatch(log, /words that could/u);
});
