// Bad input gets the reason and the way out, and nothing is published.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { annotations, code, done, refused } from "../fake/runner.ts";
import { signerKey } from "../peers/certificates.ts";
import { output } from "../peers/process.ts";
import { PASSPHRASE, Workshop } from "../peers/workshop.ts";

let shop: Workshop;
let gun: string;
let digest: string;
let version: string;
before(async () => {
  shop = await Workshop.open();
  gun = shop.gun("team/app");
  digest = await shop.repository("team/app", ["1"]);
  version = await shop.server.timestamp(gun);
});
after(() => shop.close());

/** What is wrong, the inputs that are, the code, and words of the sentence or the way out. */
type Row = readonly [string, () => Record<string, string>, string, RegExp];

const ROWS: readonly Row[] = [
  ["an empty key", () => ({ key: "" }), "action.no_key", /the secret is not set/u],
  ["a key of blanks", () => ({ key: " \n " }), "action.no_key", /the secret is not set/u],
  ["a wrong passphrase", () => ({ passphrase: "wrong" }), "key.passphrase", /passphrase/u],
  ["no passphrase", () => ({ passphrase: "" }), "key.passphrase_missing", /passphrase/u],
  ["a public key", () => ({ key: publicKey() }), "key.not_private", /private/u],
  ["a certificate", () => ({ key: output("cat", [shop.alice.certificate]) }), "key.not_private", /private/u],
  ["a key that is no key", () => ({ key: "secret" }), "key.no_pem", /-----BEGIN/u],
  ["half a key", () => ({ key: shop.alice.plain.slice(0, 120) }), "key.pem", /END line is missing/u],
  ["an image id as digest", () => ({ digest: imageId() }), "registry.moved", /not `imageid`/u],
  ["a digest that is none", () => ({ digest: "sha256:abc" }), "input.digest", /sha256/u],
  ["a tag without repository", () => ({ tags: "1.2.3" }), "input.pushed", /a tag without its repository/u],
  ["a repository without tag", () => ({ tags: gun, digest }), "input.pushed", /it names no tag/u],
  ["upper case", () => ({ tags: `${shop.registry.host}/Team/App:1` }), "input.reference", /lower case/u],
  [
    "Docker Hub without a server",
    () => ({ tags: "team/app:1", "notary-server": "" }),
    "action.no_server",
    /8 December 2026.*cosign/u,
  ],
  [
    "a server by plain http",
    () => ({ "notary-server": "http://notary.example" }),
    "action.input",
    /plain http.*use https/u,
  ],
  [
    "a server without scheme",
    () => ({ "notary-server": "notary.example" }),
    "action.input",
    /with its scheme/u,
  ],
  [
    "a server with a password",
    () => ({ "notary-server": "https://u:p@n.example" }),
    "action.input",
    /`notary-password`/u,
  ],
  [
    "a foreign root pinned",
    () => ({ "root-key-ids": "a".repeat(64) }),
    "trust.pin",
    /compare `root-key-ids`/u,
  ],
  ["a pin that is none", () => ({ "root-key-ids": "abc" }), "input.key_id", /64/u],
  [
    "a tag that is not there",
    () => ({ tags: `${gun}:none`, digest: "" }),
    "registry.missing",
    /push it first/u,
  ],
  [
    "two tags that are not there",
    () => ({ tags: `${gun}:none\n${gun}:neither\n${gun}:1`, digest: "" }),
    "registry.missing",
    /app:none`, `[^`]*app:neither` — push it first/u,
  ],
  [
    "tags that are not there, of several repositories",
    () => ({ tags: ["a", "b", "c"].map((name) => `${shop.gun(`none/${name}`)}:1`).join(" "), digest: "" }),
    "registry.missing",
    /none\/a:1`; .*none\/b:1`; .*none\/c:1` — push it first/u,
  ],
  [
    "more tags than anybody pushes",
    () => ({ tags: [...Array(4097).keys()].map((at) => `${gun}:${at}`).join(",") }),
    "input.too_many_tags",
    /at most 4096/u,
  ],
  ["a role that is not there", () => ({ roles: "targets/nobody" }), "edit.no_role", /`targets\/nobody`/u],
  ["a role that is none", () => ({ roles: "Releases" }), "input.role", /role/u],
  ["a switch that is none", () => ({ "dry-run": "yes" }), "action.input", /`dry-run: true`/u],
  ["an authority that is none", () => ({ "ca-cert": "-----BEGIN X-----" }), "action.certificate", /PEM/u],
  ["metadata that is none", () => ({ tags: "", metadata: "{" }), "input.build_metadata", /metadata|JSON/u],
];

for (const [name, inputs, expected, words] of ROWS) {
  test(`refused: ${name}`, async () => {
    const step = await shop.runner.step({ ...shop.signing, tags: `${gun}:1`, digest, ...inputs() });
    refused(step, expected, words);
    assert.equal(await shop.server.timestamp(gun), version, "nothing was published");
    assert.match(step.summary, /<li><b>/u, "the summary says it as well");
  });
}

test("a key that no role accepts gets a table of those that are accepted", async () => {
  const stranger = signerKey(shop.keys, "stranger", PASSPHRASE);
  const step = await shop.runner.step({ ...shop.signing, key: stranger.encrypted, tags: `${gun}:1`, digest });
  refused(step, "edit.no_role_for_keys", /signer add/u);
  for (const role of ["targets/alice", "targets/releases"]) {
    assert.match(step.raw, new RegExp(`${role} accepts [0-9a-f]{64}`, "u"));
  }
  assert.equal(await shop.server.timestamp(gun), version);
});

test("what has expired is refused, and what ends soon is said", async () => {
  const shift = shop.runner.write(
    "shift.cjs",
    "const now = Date.now; Date.now = () => now() + 4 * 365 * 86_400_000;",
  );
  const inputs = { ...shop.signing, tags: `${gun}:1`, digest };
  const step = await shop.runner.step(inputs, { NODE_OPTIONS: `--require ${shift}` });
  refused(step, "trust.expired", /must sign it again/u);
  assert.equal(await shop.server.timestamp(gun), version);
  const soon = await shop.runner.step({ ...inputs, "dry-run": "true", "expiry-warning-days": "2000" });
  const [warning = ""] = annotations(done(soon), "warning");
  assert.match(warning, /targets in \d+ days.*must sign them again/u);
  assert.doesNotMatch(warning, /timestamp|root in/u, "nobody signs timestamp, and root lives for ten years");
});

test("a runner whose folder or files cannot be written fails the step", async () => {
  const inputs = { ...shop.signing, tags: `${gun}:1`, digest, "dry-run": "true" };
  const nowhere = "/nowhere/at/all";
  const other = `${shop.gun("team/full")}:1`;
  const pushed = await shop.repository("team/full", ["1"]);
  const full = { ...shop.signing, tags: other, digest: pushed };
  const published = await shop.runner.step(full, { RUNNER_TEMP: nowhere });
  refused(published, "action.unwritable");
  assert.equal(published.outputs.get("signed"), "true", "what was published is told");
  assert.equal(published.outputs.get("refs"), `${other}@${pushed}`);
  assert.match(published.summary, /^<h3>Signed [^]*unwritable/u, "and why the step failed all the same");
  const mute = await shop.runner.step(full, { GITHUB_OUTPUT: nowhere });
  refused(mute, "action.unwritable");
  assert.match(mute.summary, /^<h3>Signed /u);
  for (const variable of ["RUNNER_TEMP", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"]) {
    refused(await shop.runner.step(inputs, { [variable]: nowhere }), "action.unwritable", /does not exist/u);
  }
});

test("half a login in variables is refused, and a summary that nobody wants is not written", async () => {
  const inputs = { ...shop.signing, tags: `${gun}:1`, digest };
  for (const variables of [
    { DCT_SIGN_USERNAME: "u" },
    { DCT_SIGN_NOTARY_PASSWORD: "pl4nted" },
    { NOTARY_AUTH: "u:p" },
  ] as Record<string, string>[]) {
    refused(await shop.runner.step(inputs, variables), "action.variable", /or neither/u);
  }
  const step = await shop.runner.step({ ...inputs, summary: "false", "expiry-warning-days": "x" });
  refused(step, "action.input");
  assert.equal(step.summary, "");
});

test("a login that is damaged and a proxy that is none are named", async () => {
  const inputs = { ...shop.signing, tags: `${gun}:1`, digest };
  refused(
    await shop.runner.step(inputs, { DOCKER_AUTH_CONFIG: "{" }),
    "action.credentials",
    /DOCKER_AUTH_CONFIG/u,
  );
  refused(await shop.runner.step(inputs, { HTTPS_PROXY: "socks5://x" }), "action.proxy", /`HTTPS_PROXY`/u);
  refused(
    await shop.runner.step({ ...inputs, key: "", "key-file": "none.pem" }),
    "action.file",
    /does not exist/u,
  );
});

test("a fork's pull request and Dependabot are told why there is no key", async () => {
  const event = shop.runner.write(
    "event.json",
    JSON.stringify({
      pull_request: { head: { repo: { full_name: "fork/r" } }, base: { repo: { full_name: "o/r" } } },
    }),
  );
  const variables = { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: event };
  const inputs = { ...shop.signing, key: "", tags: `${gun}:1`, digest };
  refused(await shop.runner.step(inputs, variables), "action.fork", /gives it no secrets.*`dry-run: true`/u);
  const dry = done(await shop.runner.step({ ...inputs, "dry-run": "true" }, variables));
  assert.match(annotations(dry, "notice").join("\n"), /from a fork/u);
  assert.match(dry.raw, /would sign in targets\//u);
  refused(await shop.runner.step(inputs, { GITHUB_ACTOR: "dependabot[bot]" }), "action.dependabot");
});

test("a key comes in any form that people paste", async () => {
  const { encrypted, plain } = shop.alice;
  const base64 = Buffer.from(encrypted).toString("base64");
  const forms = {
    "as it is": encrypted,
    "without a passphrase": plain,
    "with literal line breaks": encrypted.replaceAll("\n", "\\n"),
    "with line breaks of Windows": encrypted.replaceAll("\n", "\r\n"),
    "in base64": base64,
    "in base64 with line breaks": (base64.match(/.{1,76}/gu) ?? []).join("\n"),
  };
  for (const [name, key] of Object.entries(forms)) {
    const step = await shop.runner.step({
      ...shop.signing,
      key,
      tags: `${gun}:1`,
      digest,
      "dry-run": "true",
    });
    assert.equal(code(step), "", name);
    assert.match(step.outputs.get("key-ids") ?? "", /^[0-9a-f]{64}$/u, name);
  }
});

test("a server that does not answer or has no such repository is named", async () => {
  const inputs = { ...shop.signing, tags: `${gun}:1`, digest };
  refused(
    await shop.runner.step({ ...inputs, "notary-server": "http://127.0.0.1:9" }),
    "server.unreachable",
    /`notary-server`/u,
  );
  const both = `${gun}:1\n${shop.gun("team/other")}:1`;
  await shop.registry.push("team/other", ["1"], "other");
  const twice = { ...inputs, tags: both, digest: "", "notary-server": "http://127.0.0.1:9" };
  refused(await shop.runner.step(twice), "server.unreachable");
  await shop.registry.push("team/unknown", ["1"], "x");
  refused(
    await shop.runner.step({ ...inputs, tags: `${shop.gun("team/unknown")}:1`, digest: "" }),
    "server.no_trust_data",
    /repo init/u,
  );
});

function publicKey(): string {
  return output("openssl", ["x509", "-in", shop.alice.certificate, "-pubkey", "-noout"]);
}

function imageId(): string {
  return `sha256:${"1".repeat(64)}`;
}
