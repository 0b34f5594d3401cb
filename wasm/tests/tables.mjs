// Core's own tables, run by core itself inside WebAssembly: every attack, those too that no file alone can
// tell, and Wycheproof's vectors. `DCT_TABLES` names the folder of the module that holds them.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { golden } from "./face.mjs";

const folder = process.env.DCT_TABLES;
const tables = await import(pathToFileURL(join(folder, "dct_wasm_tables.js")));
tables.initSync({ module: readFileSync(join(folder, "dct_wasm_tables_bg.wasm")) });

const files = readdirSync(new URL("../../tests/golden/notary/", import.meta.url), { recursive: true, withFileTypes: true });
const below = new URL("../../tests/golden/notary/", import.meta.url).pathname;
for (const file of files.filter((entry) => entry.isFile())) {
  const path = join(file.parentPath ?? file.path, file.name).slice(below.length);
  tables.shelve(path, golden(`notary/${path}`));
}

const attacks = tables.attacks().split("\n");

test("the whole table is there", () => {
  assert.ok(attacks.length > 250, `${attacks.length} rows`);
  assert.equal(new Set(attacks).size, attacks.length);
});

attacks.forEach((name, index) => {
  test(`in core: ${name}`, () => assert.equal(tables.attack(index), undefined));
});

tables.families().split("\n").forEach((name, index) => {
  test(name, () => assert.equal(tables.family(index), undefined));
});
