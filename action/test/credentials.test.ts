// Logins: where they are looked for, in which order, and that a helper cannot do harm.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";

import { Credentials, type Found } from "../src/credentials/mod.ts";
import { Refusal } from "../src/refusal.ts";
import { Log } from "../src/runner/log.ts";
import { Masks } from "../src/runner/masks.ts";

let home: string;
let log: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), "dct-logins-"))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const auths = (entries: Record<string, string>): string =>
  JSON.stringify({
    auths: Object.fromEntries(Object.entries(entries).map(([host, pair]) => [host, { auth: base64(pair) }])),
  });

function write(path: string, text: string): void {
  mkdirSync(join(home, path, ".."), { recursive: true });
  writeFileSync(join(home, path), text);
}

function program(name: string, script: string): void {
  mkdirSync(join(home, "bin"), { recursive: true });
  writeFileSync(join(home, `bin/docker-credential-${name}`), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

function credentials(variables: Record<string, string> = {}): Credentials {
  log = "";
  const environment = { HOME: home, PATH: `${join(home, "bin")}:/bin`, ...variables };
  return new Credentials(environment, new Log((text) => (log += text), new Masks(), true));
}

const shown = (found: Found | undefined): string | undefined =>
  found &&
  (found.credential.kind === "token"
    ? `token ${found.credential.token}`
    : `${found.credential.user}/${found.credential.password}`);

async function of(host: string, repository = "team/app", variables = {}): Promise<string | undefined> {
  return shown(await credentials(variables).ofRegistry(host, repository, undefined));
}

test("entries are found by host however they are written", async () => {
  write(
    ".docker/config.json",
    JSON.stringify({
      auths: {
        "https://index.docker.io/v1/": { auth: base64("hub:a:b:c") },
        "https://r.test:5000/v2/": { auth: `${base64("u:p\0\0")}` },
        "acr.test": { auth: base64("00000000-0000-0000-0000-000000000000:x"), identitytoken: "refresh" },
        "plain.test": { username: "u", password: "p" },
        "empty.test": {},
        "odd.test": { auth: base64("nocolon") },
        "wrong.test": 7,
      },
    }),
  );
  for (const [host, expected] of [
    ["docker.io", "hub/a:b:c"],
    ["index.docker.io", "hub/a:b:c"],
    ["registry-1.docker.io", "hub/a:b:c"],
    ["r.test:5000", "u/p"],
    ["R.TEST:5000", "u/p"],
    ["r.test", undefined],
    ["acr.test", "token refresh"],
    ["plain.test", "u/p"],
    ["empty.test", undefined],
    ["odd.test", undefined],
    ["wrong.test", undefined],
  ] as const) {
    assert.equal(await of(host), expected, host);
  }
});

test("places are asked in one order, and only the place is said", async () => {
  const given = { user: "input", password: "given-secret", place: "input `username`" };
  write(
    "podman.json",
    auths({ "r.test": "podman:p-secret", "r.test/team": "team:t-secret", "r.test/team/app": "app:a-secret" }),
  );
  write(
    ".docker/config.json",
    JSON.stringify({
      credsStore: "store",
      credHelpers: { "own.test": "own" },
      ...JSON.parse(auths({ "r.test": "file:f-secret", "own.test": "file:f-secret" })),
    }),
  );
  program(
    "store",
    'read host; case "$host" in r.test) echo \'{"Username":"store","Secret":"s-secret"}\';; *) echo "credentials not found in native keychain"; exit 1;; esac',
  );
  program("own", 'echo \'{"Username":"<token>","Secret":"o-secret"}\'');
  write(".docker/buildx/config/r.test/team/app@push/config.json", auths({ "r.test": "scoped:b-secret" }));
  const places = {
    REGISTRY_AUTH_FILE: join(home, "podman.json"),
    DOCKER_AUTH_CONFIG: auths({ "r.test": "variable:v-secret" }),
  };

  assert.equal(
    shown(await credentials(places).ofRegistry("r.test", "team/app", given)),
    "input/given-secret",
  );
  assert.equal(await of("r.test", "team/app", places), "scoped/b-secret");
  assert.equal(await of("r.test", "team/other", places), "variable/v-secret");
  assert.equal(await of("r.test", "team/other"), "store/s-secret");
  assert.match(log, /login for r\.test: from docker-credential-store/u);
  assert.equal(log.replace(/^::add-mask::.*$/gmu, "").includes("s-secret"), false);
  assert.equal(await of("own.test"), "token o-secret");
  rmSync(join(home, "bin/docker-credential-store"));
  await assert.rejects(of("r.test", "team/other"), Refusal);
  program("store", "echo credentials not found in native keychain; exit 1");
  assert.equal(await of("r.test", "team/other"), "file/f-secret");
  rmSync(join(home, ".docker"), { recursive: true });
  const podman = { REGISTRY_AUTH_FILE: join(home, "podman.json") };
  assert.equal(await of("r.test", "team/app", podman), "app/a-secret");
  assert.equal(await of("r.test", "team/x", podman), "team/t-secret");
  assert.equal(await of("r.test", "x", podman), "podman/p-secret");
  assert.equal(await of("r.test"), undefined);
  assert.match(log, /login for r\.test: none/u);
});

test("Buildx's scopes: a repository before a registry, its own actions only", async () => {
  const scoped = (path: string, pair: string): void =>
    write(
      `buildx/config/${path}/config.json`,
      auths({ "r.test": pair, "https://index.docker.io/v1/": pair }),
    );
  const variables = { BUILDX_CONFIG: join(home, "buildx") };
  scoped("r.test@push", "registry:push");
  assert.equal(await of("r.test", "team/app", variables), "registry/push");
  scoped("r.test/team/app", "repository:any");
  assert.equal(await of("r.test", "team/app", variables), "repository/any");
  scoped("r.test/team/app@pull,push", "repository:both");
  assert.equal(await of("r.test", "team/app", variables), "repository/both");
  scoped("r.test/team/app@pull,push,delete", "repository:more");
  assert.equal(await of("r.test", "team/app", variables), "repository/both", "nobody deletes");
  assert.equal(await of("r.test", "team/other", variables), "registry/push");
  assert.equal(await of("r.test", "team", variables), "registry/push", "a part of a name is another name");
  assert.equal(await of("r.test.evil", "team/app", variables), undefined);
  scoped("registry-1.docker.io/library/app@push", "hub:push");
  assert.equal(await of("docker.io", "library/app", variables), "hub/push");
});

test("a trust server has its own login, or else the registry's", async () => {
  write(".docker/config.json", auths({ "r.test": "registry:r-secret", "n.test": "notary:n-secret" }));
  const all = credentials();
  const registry = await all.ofRegistry("r.test", "x", undefined);
  assert.equal(shown(await all.ofServer("n.test", "x", undefined, registry)), "notary/n-secret");
  assert.equal(shown(await all.ofServer("other.test", "x", undefined, registry)), "registry/r-secret");
  const given = { user: "g", password: "given", place: "input `notary-username`" };
  assert.equal(shown(await all.ofServer("n.test", "x", given, registry)), "g/given");
  const both = await all.ofRegistry("r.test", "x", {
    user: "i",
    password: "input",
    place: "input `username`",
  });
  assert.equal(shown(await all.ofServer("n.test", "x", undefined, both)), "i/input");
});

test("a helper that misbehaves is named, and what it says is not repeated", async () => {
  write(".docker/config.json", '{"credsStore":"bad"}');
  for (const [script, fact] of [
    ["echo leaked-secret; exit 2", /docker-credential-bad cannot be used: it ended with an error/u],
    ["echo leaked-secret", /its answer is not JSON/u],
    ['echo \'{"Username":"leaked-secret"}\'', /no `Username` and `Secret`/u],
    ["head -c 2000000 /dev/zero", /too long/u],
  ] as const) {
    program("bad", script);
    await assert.rejects(of("r.test"), (error) => {
      assert.ok(error instanceof Refusal && error.code === "action.credentials");
      assert.match(error.message, fact);
      assert.doesNotMatch(error.message, /leaked/u);
      return true;
    });
  }
  program("bad", 'cat >/dev/null; echo \'{"Username":"","Secret":""}\'');
  assert.equal(await of("r.test"), undefined, "an empty answer is none");
});

test("a helper sees no key of ours, and a name is never a path or a command", async () => {
  write(".docker/config.json", '{"credsStore":"env"}');
  program(
    "env",
    `/usr/bin/env > ${join(home, "seen")}; echo "{\\"Username\\":\\"u\\",\\"Secret\\":\\"p\\"}"`,
  );
  await of("r.test", "x", {
    INPUT_KEY: "leaked",
    DCT_SIGN_KEY: "leaked",
    DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE: "leaked",
    AWS_REGION: "kept",
  });
  const seen = readFileSync(join(home, "seen"), "utf8");
  assert.doesNotMatch(seen, /leaked/u);
  assert.match(seen, /AWS_REGION=kept/u);
  for (const name of ["../env", "/bin/env", "a\\b"]) {
    write(".docker/config.json", JSON.stringify({ credsStore: name }));
    assert.equal(await of("r.test"), undefined, name);
  }
  write(".docker/config.json", JSON.stringify({ credsStore: "env; touch pwned" }));
  await assert.rejects(of("r.test"), Refusal);
});

test("a file that is damaged is refused by its name, and its text is not repeated", async () => {
  write(".docker/config.json", '{"auths": leaked-secret');
  await assert.rejects(of("r.test"), (error) => {
    assert.ok(error instanceof Refusal);
    assert.match(error.message, /config\.json cannot be used: it is not JSON/u);
    assert.doesNotMatch(error.message, /leaked/u);
    return true;
  });
  for (const text of [
    "[]",
    "null",
    '{"auths":[]}',
    '{"auths":{"r.test":null}}',
    '{"credHelpers":{"r.test":7}}',
  ]) {
    write(".docker/config.json", text);
    assert.equal(await of("r.test"), undefined, text);
  }
});
