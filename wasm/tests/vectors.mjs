// The wasm module answers as core does: run under Node by `cargo xtask wasm`.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import { drive, face, golden as file, refused } from "./face.mjs";

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

const golden = (path) => file(`notary/${path}`);
const bytes = (text) => new TextEncoder().encode(text);

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
  const file = (role, path) => ({ role, text: golden(`server-copy/${path}.json`).toString() });
  const roots = ["1.root", "2.root", "3.root", "4.root", "root"].map((path) => file("root", path));
  const others = ["timestamp", "snapshot", "targets", "targets/releases"].map((role) => file(role, role));
  const bundle = (files) =>
    JSON.stringify({ format: "dct-sign-bundle", version: 1, gun: "exp/one", server: "", fetched: "2026-11-21T12:00:00Z", files });
  const at = (text) => Date.parse(text) / 1000;
  const report = (files, order) =>
    JSON.parse(face.inspect(bundle(files), JSON.stringify({ now: at("2026-11-21T12:00:00Z"), ...order })));
  const all = [...roots, ...others];
  assert.deepEqual(report(all, {}), JSON.parse(readFileSync(new URL("../../tests/golden/reports/server-copy.json", import.meta.url), "utf8")));
  assert.equal(report(all, { now: at("2027-01-01T00:00:00Z") }).verdict, "expired");
  assert.equal(report(all, { root_key_ids: ["0".repeat(64)] }).verdict, "refused");
  assert.equal(report(all.slice(0, -2), {}).verdict, "incomplete");
  const long = { role: "timestamp", text: " ".repeat((1 << 20) + 1) };
  assert.equal(refused(() => report([...roots, long], {})), "input.bundle");
  assert.equal(refused(() => face.inspect("{}", JSON.stringify({ now: 0 }))), "input.bundle");
  assert.equal(refused(() => face.inspect(bundle(all), "{}")), "host.order");
});

test("a repository is read as a server has it, and what was seen before counts", () => {
  const now = Date.parse("2026-11-21T12:00:00Z") / 1000;
  const asked = [];
  const serve = (without) => (requests) =>
    requests.map(({ url, headers }) => {
      asked.push(headers);
      const name = url.slice("https://r.test/v2/exp/one/_trust/tuf/".length).replace(/(?:\.[0-9a-f]{64})?\.json$/, "");
      const body = name === without ? bytes("{}") : golden(`server-copy/${name}.json`);
      return name === without ? { status: 404, headers: [], body } : { status: 200, headers: [], body };
    });
  const read = (without) => {
    const order = { gun: "exp/one", server: { url: "https://r.test" }, now };
    return drive(face.Session.read(JSON.stringify(order), new face.Safe()), serve(without));
  };
  const report = (bundle, more = {}) => JSON.parse(face.inspect(bundle, JSON.stringify({ now, ...more })));
  const { outcome } = read();
  assert.equal(outcome.gun, "exp/one");
  assert.equal(report(outcome.bundle).verdict, "trusted");
  assert.deepEqual(asked.flat(), [], "nothing that a browser would have to ask leave for");
  assert.equal(report(read("targets").outcome.bundle).verdict, "incomplete");
  assert.equal(read("timestamp").refusal.code, "server.no_trust_data");
  const seen = outcome.bundle;
  assert.equal(report(seen, { seen }).basis, "remembered");
  const other = seen.replace('"gun": "exp/one"', '"gun": "exp/two"');
  const more = (order) => refused(() => face.inspect(seen, JSON.stringify({ now, ...order })));
  assert.equal(more({ seen: other }), "host.order");
  assert.equal(more({ seen, memory: "{}" }), "host.order");
  assert.equal(more({ seen: read("targets").outcome.bundle }), "trust.not_offered");
});

test("what a push said is sorted by repository", () => {
  const digest = `sha256:${"1".repeat(64)}`;
  const [hub, own] = JSON.parse(face.pushed("a/b:1,r.test:5000/a:x\na/b:2", digest));
  assert.equal(hub.gun, "docker.io/a/b");
  assert.equal(hub.api_host, "registry-1.docker.io");
  assert.equal(hub.is_docker_hub, true);
  assert.deepEqual(hub.images.map(({ tag }) => tag), ["1", "2"]);
  assert.deepEqual(own.images, [{ reference: `r.test:5000/a:x@${digest}`, tag: "x", digest }]);
  assert.equal(own.registry, "r.test:5000");
  assert.equal(refused(() => face.pushed("app", undefined)), "input.pushed");
});

test("an order that cannot be followed ends the session before it begins", () => {
  const safe = new face.Safe();
  const image = "r.test/a:1";
  const service = { url: "https://r.test" };
  const order = { images: [image], registry: service, server: service, now: 0 };
  const code = (change) => {
    const step = JSON.parse(face.Session.sign(JSON.stringify({ ...order, ...change }), safe).start());
    return step.kind === "refused" ? step.refusal.code : step.kind;
  };
  assert.equal(code({}), "send");
  assert.equal(code({ images: [] }), "host.order");
  assert.equal(code({ images: [image, "r.test/b:1"] }), "host.order");
  assert.equal(code({ unknown: true }), "host.order");
  assert.equal(code({ server: { url: "https://r.test", login: "nobody" } }), "host.order");
  assert.equal(code({ images: ["r.test/a"] }), "input.reference");
  assert.equal(code({ images: [`${image}@sha256:${"1".repeat(64)}`], digest: `sha256:${"2".repeat(64)}` }), "input.reference");
  assert.equal(code({ server: { url: "ftp://r.test" } }), "input.url");
  assert.equal(code({ roles: ["releases"] }), "input.role");
  assert.equal(code({ root_key_ids: ["x"] }), "input.key_id");
});
