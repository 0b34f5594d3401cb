// Logins against a registry that asks for one: from inputs, Docker's file, a helper, and Buildx's scopes.

import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import * as http from "node:http";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";

import { type Step, Runner, done, refused } from "../fake/runner.ts";
import { serving } from "../fake/web.ts";
import { type SignerKey, signerKey } from "../peers/certificates.ts";
import { NotaryServer } from "../peers/notary.ts";
import { folder } from "../peers/process.ts";
import { LOGIN, Registry } from "../peers/registry.ts";

let keys: string;
let server: NotaryServer;
let registry: Registry;
let alice: SignerKey;
let digest: string;
let runner: Runner;
before(async () => {
  keys = folder("logins");
  alice = signerKey(keys, "alice", "correct horse");
  [server, registry] = await Promise.all([NotaryServer.start(), Registry.start("login")]);
  server.initialise(`${registry.host}/team/app`, { "targets/releases": alice.certificate });
  digest = await registry.push("team/app", ["1"], "logins");
});
beforeEach(() => {
  runner?.remove();
  runner = new Runner();
});
after(() => {
  runner.remove();
  server.stop();
  registry.stop();
  rmSync(keys, { recursive: true, force: true });
});

function step(more: Record<string, string> = {}, variables: Record<string, string> = {}): Promise<Step> {
  const tags = `${registry.host}/team/app:1`;
  const inputs = { key: alice.plain, "notary-server": server.url, tags, digest, "dry-run": "true" };
  return runner.step({ ...inputs, ...more }, variables);
}

const pair = Buffer.from(`${LOGIN.user}:${LOGIN.password}`).toString("base64");
const config = (): string => JSON.stringify({ auths: { [registry.host]: { auth: pair } } });

function from(said: Step, place: string): void {
  done(said);
  assert.ok(said.raw.includes(`login for ${registry.host}: from ${place}`), said.raw);
  for (const secret of [LOGIN.password, pair]) {
    assert.ok(!said.raw.includes(secret));
  }
}

test("nobody and a wrong password are told to log in", async () => {
  refused(await step(), "registry.unauthorized", /docker\/login-action/u);
  const wrong = { username: LOGIN.user, password: "wrong-word" };
  refused(await step(wrong), "registry.unauthorized");
});

test("a login by inputs or variables", async () => {
  from(await step({ username: LOGIN.user, password: LOGIN.password }), "input `username`");
  const variables = { DCT_SIGN_USERNAME: LOGIN.user, DCT_SIGN_PASSWORD: LOGIN.password };
  from(await step({}, variables), "DCT_SIGN_USERNAME");
  from(await step({}, { DOCKER_AUTH_CONFIG: config() }), "DOCKER_AUTH_CONFIG");
});

test("the login that docker/login-action made", async () => {
  from(
    await step({}, { DOCKER_CONFIG: join(runner.write("docker/config.json", config()), "..") }),
    join(runner.home, "docker/config.json"),
  );
  runner.write(".docker/config.json", config());
  from(await step(), join(runner.home, ".docker/config.json"));
});

test("the login of a credential helper", async () => {
  const answer = JSON.stringify({ ServerURL: registry.host, Username: LOGIN.user, Secret: LOGIN.password });
  runner.program("docker-credential-vault", `echo '${answer}'`);
  runner.write(".docker/config.json", JSON.stringify({ credHelpers: { [registry.host]: "vault" } }));
  from(await step(), "docker-credential-vault");
});

test("the login that docker/login-action made for one scope", async () => {
  const path = `.docker/buildx/config/${registry.host}/team/app@push/config.json`;
  runner.write(path, config());
  from(await step(), join(runner.home, path));
  runner.write(".docker/config.json", JSON.stringify({ auths: { [registry.host]: { auth: "eDp4" } } }));
  from(await step(), join(runner.home, path));
});

test("one login is never shown to two hosts, and nobody is asked", async () => {
  const asked: string[] = [];
  const web = http.createServer((request, response) => {
    asked.push(request.url ?? "");
    response.statusCode = 404;
    response.end("{}");
  });
  await serving(web, async (port) => {
    const [here, there] = [`localhost:${port}`, `127.0.0.1:${port}`];
    const tags = `${here}/team/app:1\n${there}/team/app:1`;
    const one = { tags, digest: "", "notary-server": `http://${here}` };
    const own = { username: LOGIN.user, password: LOGIN.password };
    const several = new RegExp(`several registries: ${there}, ${here} .*login-action`, "u");
    refused(await step({ ...one, ...own }), "action.one_login", several);
    const variables = { DCT_SIGN_USERNAME: LOGIN.user, DCT_SIGN_PASSWORD: LOGIN.password };
    refused(await step(one, variables), "action.one_login", /login in DCT_SIGN_USERNAME/u);
    // Without a server's name, each registry has its own.
    const theirs = { "notary-username": LOGIN.user, "notary-password": LOGIN.password };
    const servers = /input `notary-username` .*several trust servers/u;
    refused(await step({ ...one, ...theirs, "notary-server": "" }), "action.one_login", servers);
    refused(await step({ ...one, "notary-server": "" }, { NOTARY_AUTH: pair }), "action.one_login", /NOTARY_AUTH/u);
    const gate = { ...one, ...own, "notary-server": "", "dry-run": "", "verify-only": "true" };
    refused(await step(gate), "action.one_login", /input `username` .*several trust servers/u);
    assert.deepEqual(asked, []);
    // A gate asks no registry, so one server has one login.
    await step({ ...one, ...own, "dry-run": "", "verify-only": "true" });
    assert.notDeepEqual(asked, []);
  });
});
