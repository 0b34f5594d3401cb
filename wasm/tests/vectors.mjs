// The wasm module answers as core does: run under Node by `cargo xtask wasm`.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
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
    assert.deepEqual(Object.keys(row).sort(), ["code", "fault", "hint", "message", "status"]);
    assert.match(row.code, /^[a-z]+\.[a-z0-9_]+$/);
    assert.ok(row.hint.length > 0, row.code);
    assert.ok([1, 2, 3, 4, 5, 6, 7, 8].includes(row.status), row.code);
  }
});

const golden = (path) => readFileSync(new URL(`../../tests/golden/notary/${path}`, import.meta.url));
const bytes = (text) => new TextEncoder().encode(text);
const refused = (call) => {
  try {
    call();
  } catch (error) {
    return JSON.parse(error.message).code;
  }
  return undefined;
};

test("a refusal crosses as data", () => {
  assert.throws(() => face.canonical(bytes("1.5")), (error) => {
    const { code, status, message } = JSON.parse(error.message);
    assert.equal(code, "metadata.number");
    assert.equal(status, 7);
    assert.match(message, /fraction/);
    return true;
  });
});

test("the canonical-encoding vectors of a real server", () => {
  const vectors = [
    ["1e3", "1000"],
    ["1.0", "1"],
    ["-0", "0"],
    ["9007199254740993", "9007199254740992"],
    ['"\\u003c"', '"<"'],
    ['"\\/"', '"/"'],
    ['"\\ud83d\\ude00"', '"😀"'],
    ['"\\ud83d"', '"\ufffd"'],
    ['"a\\tb"', '"a\tb"'],
    ['"\\u0001"', '"\u0001"'],
    ['"\\u2028"', '"\u2028"'],
    ["[1, 2]", "[1,2]"],
    ['{"b":1,"a":2}', '{"a":2,"b":1}'],
  ];
  for (const [file, signed] of vectors) {
    assert.equal(face.canonical(bytes(file)), signed, file);
  }
});

test("every file of a real server would be kept as it is, and a newline changes that", () => {
  for (const role of ["root", "timestamp", "snapshot", "targets", "targets/releases"]) {
    const file = golden(`server-copy/${role}.json`);
    assert.equal(face.unstable(role, file), undefined, role);
    assert.match(face.unstable(role, Buffer.concat([file, bytes("\n")])), /Go would write other bytes/);
  }
  assert.equal(refused(() => face.unstable("targets/Upper", bytes("{}"))), "input.role");
  assert.equal(refused(() => face.unstable("root", bytes("<html>"))), "metadata.json");
});

test("keys of every algorithm open with their passphrase and have their own id", () => {
  const folder = "keys/imported-delgpass1";
  const names = readdirSync(new URL(`../../tests/golden/notary/${folder}/`, import.meta.url));
  const algorithms = new Set();
  for (const name of names) {
    const pem = golden(`${folder}/${name}`).toString();
    const passphrase = /^role: (targets|snapshot)$/m.test(pem) ? "targpass1" : "delgpass1";
    const safe = new face.Safe();
    assert.equal(refused(() => safe.addKeys(pem, "wrong")), "key.passphrase", name);
    const [key, ...others] = JSON.parse(safe.addKeys(pem, passphrase));
    assert.deepEqual(others, []);
    assert.equal(`${key.id}.key`, name);
    algorithms.add(key.algorithm);
    safe.free();
  }
  assert.deepEqual([...algorithms].sort(), ["ECDSA P-256", "ECDSA P-384", "ECDSA P-521", "RSA 1024", "RSA 2048"]);
});

test("the report on a real server's files is the one that the native core gives", () => {
  const text = (path) => golden(`server-copy/${path}.json`).toString();
  const request = {
    gun: "exp/one",
    now: "2026-11-21T12:00:00Z",
    roots: ["1.root", "2.root", "3.root", "4.root", "root"].map(text),
    timestamp: text("timestamp"),
    snapshot: text("snapshot"),
    targets: { targets: text("targets"), "targets/releases": text("targets/releases") },
  };
  const report = (change) => JSON.parse(face.inspect(JSON.stringify({ ...request, ...change })));
  const expected = readFileSync(new URL("../../tests/golden/reports/server-copy.json", import.meta.url), "utf8");
  assert.deepEqual(report({}), JSON.parse(expected));
  assert.equal(report({ now: "2027-01-01T00:00:00Z" }).verdict, "expired");
  assert.equal(report({ root_keys: ["0".repeat(64)] }).verdict, "refused");
  assert.equal(report({ targets: {} }).verdict, "incomplete");
  assert.throws(() => face.inspect("{}"), /missing field/);
});
