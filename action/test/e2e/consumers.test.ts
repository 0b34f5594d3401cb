// What consumers make of it: Docker's own client over TLS, and a registry that shows a tag late.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import * as http from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { Runner, done } from "../fake/runner.ts";
import { type SignerKey, authority, signerKey } from "../peers/certificates.ts";
import { Docker } from "../peers/docker.ts";
import { NotaryServer } from "../peers/notary.ts";
import { folder, output } from "../peers/process.ts";
import { Registry } from "../peers/registry.ts";

let tls: string;
let server: NotaryServer;
let registry: Registry;
let docker: Docker;
let alice: SignerKey;
const runner = new Runner();
before(async () => {
  authority((tls = folder("consumers")));
  alice = signerKey(tls, "alice", "correct horse");
  [server, registry, docker] = await Promise.all([NotaryServer.start(tls), Registry.start(), Docker.start()]);
  docker.trust(server.url, join(tls, "ca.pem"));
});
after(async () => {
  server.stop();
  registry.stop();
  runner.remove();
  rmSync(tls, { recursive: true, force: true });
  await docker.end();
});

test("docker trust inspect lists every tag with its digest and signers, and docker pulls them", async () => {
  const gun = `${registry.host}/team/app`;
  server.initialise(gun, { "targets/releases": alice.certificate, "targets/alice": alice.certificate });
  const digest = await registry.push("team/app", ["1", "2"], "consumers");
  const inputs = { key: alice.encrypted, passphrase: "correct horse", "notary-server": server.url };
  const authorities = { "ca-cert": join(tls, "ca.pem") };
  done(await runner.step({ ...inputs, ...authorities, tags: `${gun}:1,${gun}:2`, digest }));
  const inspected = docker.run(server.url, "trust", "inspect", gun);
  assert.equal(inspected.status, 0, inspected.said);
  const [trust] = JSON.parse(inspected.said);
  const tags = trust.SignedTags.map((tag: Record<string, unknown>) => [
    tag["SignedTag"],
    tag["Digest"],
    tag["Signers"],
  ]);
  assert.deepEqual(tags, [
    ["1", digest.slice(7), ["alice"]],
    ["2", digest.slice(7), ["alice"]],
  ]);
  for (const tag of ["1", "2"]) {
    const pulled = docker.run(server.url, "pull", `${gun}:${tag}`);
    assert.equal(pulled.status, 0, pulled.said);
    assert.ok(pulled.said.includes(digest), pulled.said);
  }
  await registry.push("team/app", ["unsigned"], "never signed");
  const unsigned = docker.run(server.url, "pull", `${gun}:unsigned`);
  assert.notEqual(unsigned.status, 0);
  assert.match(unsigned.said, /no valid trust data for unsigned/iu);
  const pem = output("cat", [join(tls, "ca.pem")]);
  const gate = { "verify-only": "true", "ca-cert": pem, "notary-server": server.url };
  done(await runner.step({ ...gate, tags: `${gun}:2`, digest, roles: "targets/alice" }));
});

test("a registry that shows a tag late is waited for", async () => {
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.index.v1+json",
    manifests: [],
  });
  const digest = `sha256:${createHash("sha256").update(manifest).digest("hex")}`;
  let asked = 0;
  const late = http.createServer((request, response) => {
    if (!request.url?.includes("/manifests/")) {
      response.end("{}");
      return;
    }
    asked += 1;
    if (asked === 2) {
      response.writeHead(200, { "Content-Type": "application/vnd.oci.image.index.v1+json" });
      response.end(manifest.replace("2", " 2"));
      return;
    }
    if (asked === 1) {
      response.writeHead(404, { "Content-Type": "application/json" });
      response.end('{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}');
      return;
    }
    response.writeHead(200, {
      "Content-Type": "application/vnd.oci.image.index.v1+json",
      "Docker-Content-Digest": digest,
    });
    response.end(manifest);
  });
  await new Promise<void>((resolve) => late.listen(0, "127.0.0.1", resolve));
  const gun = `localhost:${(late.address() as AddressInfo).port}/team/late`;
  server.initialise(gun, { "targets/releases": alice.certificate });
  const step = done(
    await runner.step({
      key: alice.plain,
      "notary-server": server.url,
      "ca-cert": join(tls, "ca.pem"),
      tags: `${gun}:1`,
      digest,
    }),
  );
  late.closeAllConnections();
  late.close();
  assert.equal(asked, 3);
  assert.match(step.raw, /^localhost:\d+ is asked again in 0\.25 s$/mu);
  assert.match(step.raw, /^localhost:\d+ is asked again in 0\.5 s$/mu);
  assert.equal(server.listed(gun, "1"), digest.slice(7));
});
