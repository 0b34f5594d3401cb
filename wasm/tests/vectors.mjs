// The wasm module answers as core does: run under Node by `cargo xtask wasm`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const folder = process.env.DCT_WASM;
const face = await import(pathToFileURL(join(folder, "dct_wasm.js")));
await face.default({ module_or_path: readFileSync(join(folder, "dct_wasm_bg.wasm")) });

test("the version is the workspace's", () => {
  const manifest = readFileSync(new URL("../../Cargo.toml", import.meta.url), "utf8");
  assert.equal(face.version(), /^version = "(.+)"$/m.exec(manifest)[1]);
});

test("every code of the catalogue is told once, with its way out", () => {
  const rows = JSON.parse(face.catalogue());
  const codes = rows.map((row) => row.code);
  assert.ok(codes.includes("trust.expired"));
  assert.equal(new Set(codes).size, codes.length);
  for (const row of rows) {
    assert.deepEqual(Object.keys(row).sort(), ["code", "hint", "message", "status"]);
    assert.match(row.code, /^[a-z]+\.[a-z0-9_]+$/);
    assert.ok(row.hint.length > 0, row.code);
    assert.ok([1, 2, 3, 7].includes(row.status), row.code);
  }
});

test("a moment is printed in UTC", () => {
  assert.equal(face.moment("2036-11-18T01:02:59.500+01:00"), "2036-11-18T00:02:59.5Z");
});

test("a refusal crosses as data", () => {
  const refuse = () => face.moment("tomorrow");
  assert.throws(refuse, (error) => {
    const { code, status, message } = JSON.parse(error.message);
    assert.equal(code, "input.time");
    assert.equal(status, 2);
    assert.match(message, /`tomorrow`/);
    return true;
  });
});
