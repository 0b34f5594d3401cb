// Inputs: what is taken, what is refused, and that secrets are masked before anything else is said.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { type Inputs, read } from "../src/inputs/mod.ts";
import { days, flag, list, raw, text } from "../src/inputs/read.ts";
import { ofKey, ofLogin, ofPassword } from "../src/inputs/secrets.ts";
import { missingKey } from "../src/run/key.ts";
import { Refusal } from "../src/refusal.ts";
import { Log } from "../src/runner/log.ts";
import { Masks } from "../src/runner/masks.ts";

function given(inputs: Record<string, string>, variables: Record<string, string> = {}): Inputs {
  return readWith({ ...named(inputs), ...variables }).inputs;
}

function named(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function readWith(environment: Record<string, string>): { inputs: Inputs; log: string } {
  let log = "";
  const inputs = read(environment, new Log((piece) => (log += piece), new Masks(), false));
  return { inputs, log };
}

function refused(act: () => unknown, words: RegExp): void {
  assert.throws(act, (error) => {
    assert.ok(error instanceof Refusal);
    assert.match(`${error.message} ${error.hint}`, words);
    return true;
  });
}

test("names keep their hyphens, and values the blanks that a secret may have", () => {
  const environment = { "INPUT_NOTARY-SERVER": " https://n ", INPUT_MY_NAME: "x" };
  assert.equal(text(environment, "notary-server"), "https://n");
  assert.equal(raw(environment, "notary-server"), " https://n ");
  assert.equal(text(environment, "my name"), "x");
  assert.equal(text(environment, "absent"), "");
});

test("switches are the booleans of YAML 1.2", () => {
  for (const [value, expected] of [
    ["true", true],
    ["True", true],
    ["TRUE", true],
    [" true\n", true],
    ["false", false],
    ["False", false],
    ["FALSE", false],
    ["", true],
  ] as const) {
    assert.equal(flag(named({ x: value }), "x", "on"), expected, value);
  }
  for (const value of ["yes", "no", "1", "0", "on", "tRue", "y"]) {
    refused(() => flag(named({ x: value }), "x", "on"), /write `x: true`/u);
  }
});

test("days are whole and not beyond a century", () => {
  assert.equal(days(named({ x: "0" }), "x", 30), 0);
  assert.equal(days(named({ x: "36500" }), "x", 30), 36_500);
  assert.equal(days({}, "x", 30), 30);
  for (const value of ["-1", "1.5", "ten", "1e3", "36501", "999999", "٣"]) {
    refused(() => days(named({ x: value }), "x", 30), /whole days/u);
  }
});

test("lists have commas or lines, comments and doubles count for nothing", () => {
  assert.deepEqual(list(named({ x: "a, b\n\n# c, d\n b\r\ne," }), "x"), ["a", "b", "e"]);
  assert.deepEqual(list({}, "x"), []);
});

test("variables stand in for inputs, and inputs come first", () => {
  const variables = {
    DOCKER_CONTENT_TRUST_SERVER: "https://docker.example",
    DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE: "from docker",
    DCT_SIGN_USERNAME: "env",
    DCT_SIGN_PASSWORD: "env-password",
    NOTARY_AUTH: Buffer.from("old:pass:word").toString("base64"),
    DCT_SIGN_SUMMARY: "false",
  };
  const fallback = given({}, variables);
  assert.equal(fallback.server?.url, "https://docker.example");
  assert.equal(fallback.passphrase, "from docker");
  assert.deepEqual([fallback.login?.user, fallback.login?.place], ["env", "DCT_SIGN_USERNAME"]);
  assert.deepEqual([fallback.serverLogin?.user, fallback.serverLogin?.password], ["old", "pass:word"]);
  assert.equal(fallback.summary, false);
  const server = given({}, { ...variables, DCT_SIGN_NOTARY_USERNAME: "n", DCT_SIGN_NOTARY_PASSWORD: "word" });
  assert.deepEqual([server.serverLogin?.user, server.serverLogin?.password], ["n", "word"]);
  const explicit = given(
    { "notary-server": "https://mine", passphrase: "mine", username: "u", password: "p" },
    { ...variables, DCT_SIGN_SUMMARY: "" },
  );
  assert.equal(explicit.server?.url, "https://mine");
  assert.equal(explicit.passphrase, "mine");
  assert.equal(explicit.login?.user, "u");
  assert.equal(explicit.summary, true);
});

test("half a login and two purposes are refused", () => {
  refused(() => given({ username: "u" }), /`password` is not valid: it is empty, but `username` is given/u);
  refused(() => given({ "notary-password": "p1234567" }), /`notary-username` is not valid/u);
  refused(() => given({ "dry-run": "true", "verify-only": "true" }), /set one of them/u);
  assert.equal(given({ "verify-only": "true" }).purpose, "verify");
  assert.equal(given({ "dry-run": "true" }).purpose, "plan");
  assert.equal(given({}).purpose, "sign");
});

test("a key file is read, and a key beside it comes first", () => {
  const folder = mkdtempSync(join(tmpdir(), "dct-key-"));
  const path = join(folder, "key.pem");
  writeFileSync(path, "text of a key");
  assert.equal(given({ "key-file": path }).key, "text of a key");
  assert.equal(given({ "key-file": path, key: "other" }).key, "other");
  const spare = { DCT_SIGN_KEY: "a key of the job" };
  assert.equal(given({}, spare).key, "a key of the job");
  assert.equal(given({ "key-file": path }, spare).key, "text of a key");
  assert.equal(given({ "key-file": path, key: "other" }, spare).key, "other");
  refused(() => given({ "key-file": join(folder, "none") }), /it does not exist/u);
  refused(() => given({ "key-file": folder }), /it is a folder/u);
  const long = "keys/a-long-name-of-no-secret.pem";
  refused(() => given({ "key-file": long }), new RegExp(`names \`${long}\``, "u"));
  writeFileSync(path, " \n");
  refused(() => given({ "key-file": path }), /names `[^`]+`, which cannot be read: it is empty/u);
  writeFileSync(path, "x".repeat(300 * 1024));
  refused(() => given({ "key-file": path }), /too large/u);
  rmSync(folder, { recursive: true });
});

const BODY = "MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAi9AZfXge5MqAICCAAw";
const PEM = `-----BEGIN ENCRYPTED PRIVATE KEY-----\nrole: alice\n\n${BODY}\nshort==\n-----END ENCRYPTED PRIVATE KEY-----\n`;

test("a key where its path should be is told so, and masked", () => {
  const base64 = Buffer.from(PEM).toString("base64");
  for (const form of [PEM, PEM.replaceAll("\n", "\\n"), base64, `${base64.slice(0, 60)}\n${base64.slice(60)}`]) {
    refused(() => given({ "key-file": form }), /it is a key and not the path of one/u);
    let log = "";
    assert.throws(() => read(named({ "key-file": form }), new Log((piece) => (log += piece), new Masks(), false)));
    assert.ok(log.includes(`::add-mask::${BODY}\n`));
  }
});

test("the lines of a key are secret in whatever form it comes", () => {
  const base64 = Buffer.from(PEM).toString("base64");
  for (const form of [
    PEM,
    PEM.replaceAll("\n", "\r\n"),
    PEM.replaceAll("\n", "\\n"),
    base64,
    (base64.match(/.{1,60}/gu) ?? []).join("\n"),
    Buffer.from(base64).toString("base64"),
  ]) {
    const secrets = ofKey(form);
    assert.ok(secrets.includes(BODY), form);
    assert.ok(!secrets.some((secret) => secret.includes("BEGIN")), "the boundaries are no secret");
    assert.ok(!secrets.some((secret) => secret.includes("role:")));
  }
  assert.ok(ofKey(base64).includes(base64), "the packed form is secret too");
});

test("a passphrase is secret in every encoding", () => {
  const forms = ofPassword('a "b" $é`%\n');
  for (const form of [
    'a "b" $é`%',
    'a \\"b\\" $é`%',
    "a%20%22b%22%20%24%C3%A9%60%25",
    "a+%22b%22+%24%C3%A9%60%25",
  ]) {
    assert.ok(forms.includes(form), form);
  }
  assert.ok(forms.includes(Buffer.from('a "b" $é`%').toString("base64")));
  assert.ok(ofLogin("u", "secret").includes(Buffer.from("u:secret").toString("base64")));
});

test("every mask comes before the first word, even when an input is refused", () => {
  const environment = {
    ...named({ key: PEM, passphrase: "correct horse", password: "battery staple", "dry-run": "maybe" }),
    DCT_SIGN_USERNAME: "u",
    DCT_SIGN_PASSWORD: "other secret",
  };
  let log = "";
  assert.throws(() => read(environment, new Log((piece) => (log += piece), new Masks(), true)), Refusal);
  for (const secret of [BODY, "correct horse", "battery staple", "other secret"]) {
    assert.ok(log.includes(`::add-mask::${secret}\n`), secret);
  }
  assert.match(log, /^(?:::add-mask::.*\n)+$/u);
});

test("an empty key is explained by what started the run", () => {
  const folder = mkdtempSync(join(tmpdir(), "dct-event-"));
  const event = (content: unknown): string => {
    const path = join(folder, "event.json");
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const pull = (head: object | null): object => ({
    pull_request: { head: { repo: head }, base: { repo: { full_name: "o/r" } } },
  });
  const of = (name: string, content: unknown, actor = "someone"): string =>
    missingKey({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event(content), GITHUB_ACTOR: actor }).code;
  for (const name of ["pull_request", "pull_request_review", "pull_request_review_comment"]) {
    assert.equal(of(name, pull({ full_name: "fork/r" })), "action.fork", name);
  }
  assert.equal(of("pull_request_target", pull({ full_name: "fork/r" })), "action.no_key");
  assert.equal(of("issue_comment", { issue: { pull_request: { url: "u" } } }), "action.no_key");
  assert.equal(of("pull_request", pull(null)), "action.fork");
  assert.equal(of("pull_request", pull({ full_name: "o/r" })), "action.no_key");
  assert.equal(of("pull_request", pull({ full_name: "o/r" }), "dependabot[bot]"), "action.dependabot");
  assert.equal(of("push", {}), "action.no_key");
  assert.equal(missingKey({ GITHUB_EVENT_NAME: "pull_request" }).code, "action.no_key");
  rmSync(folder, { recursive: true });
});
