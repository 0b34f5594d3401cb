// The action's figures of docs/performance.md: from the start of the process to its first request, against
// an empty script; and a whole signature, against the programs that it replaces, on the same servers, and
// what it takes to have the one of them that a runner can still install.

import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import * as http from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { done, Runner } from "../fake/runner.ts";
import { authority, signerKey } from "../peers/certificates.ts";
import { Docker } from "../peers/docker.ts";
import { NotaryServer } from "../peers/notary.ts";
import { folder, output } from "../peers/process.ts";
import { Registry } from "../peers/registry.ts";
import { install, isDebian } from "./install.ts";

const STARTS = 25;
const SIGNATURES = 7;
const PASSPHRASE = "correct horse";

const { DCT_ACTION: action = "", DCT_NODE: node = "" } = process.env;

/** What disturbs a run only ever adds to it. */
function fastest(values: number[]): string {
  return Math.min(...values).toFixed(0);
}

/** Milliseconds from the start of a process until something happens to it. */
function timed(args: string[], env: NodeJS.ProcessEnv, first?: Promise<void>): Promise<number> {
  const begun = performance.now();
  const child = spawn(node, args, { env, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let at = 0;
  void (first ?? ended).then(() => (at = performance.now() - begun));
  return ended.then(() => at);
}

async function starts(home: string): Promise<void> {
  const empty = join(home, "empty.mjs");
  writeFileSync(empty, "");
  let asked: () => void = () => undefined;
  const server = http.createServer((_, response) => {
    asked();
    response.statusCode = 404;
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const environment = {
    PATH: home,
    HOME: home,
    RUNNER_TEMP: home,
    INPUT_TAGS: "r.test/x:1",
    "INPUT_VERIFY-ONLY": "true",
    "INPUT_NOTARY-SERVER": `http://127.0.0.1:${port}`,
  };
  const [nothing, ours]: [number[], number[]] = [[], []];
  for (let run = 0; run < STARTS; run += 1) {
    nothing.push(await timed([empty], environment));
    ours.push(await timed([action], environment, new Promise((resolve) => (asked = resolve))));
  }
  server.close();
  console.log(`node ${output(node, ["--version"]).trim()}`);
  console.log(`an empty script, whole: ${fastest(nothing)} ms`);
  console.log(`the action, to its first request: ${fastest(ours)} ms`);
}

async function signatures(home: string): Promise<void> {
  authority(home);
  const alice = signerKey(home, "alice", PASSPHRASE);
  const [server, registry, docker] = await Promise.all([
    NotaryServer.start(home),
    Registry.start(),
    Docker.start(),
  ]);
  const runner = new Runner();
  try {
    docker.trust(server.url, join(home, "ca.pem"));
    const gun = `${registry.host}/team/app`;
    const roles = { "targets/releases": alice.certificate, "targets/alice": alice.certificate };
    server.initialise(gun, roles);
    const tags = Array.from({ length: 3 * SIGNATURES }, (_, at) => `t${at}`);
    const digest = await registry.push("team/app", tags, "measured");
    const ca = join(home, "ca.pem");
    const inputs = {
      key: alice.encrypted,
      passphrase: PASSPHRASE,
      "notary-server": server.url,
      "ca-cert": ca,
    };
    const times: Record<string, number[]> = { action: [], notary: [], docker: [] };
    const measure = async (name: string, act: () => unknown): Promise<void> => {
      const begun = performance.now();
      await act();
      times[name]?.push(performance.now() - begun);
    };
    mkdirSync(join(home, "keys"));
    writeFileSync(join(home, "keys/alice.key"), alice.plain, { mode: 0o600 });
    docker.run(server.url, "trust", "key", "load", "--name", "alice", join(home, "keys/alice.key"));
    server.notary("key", "import", join(home, "keys/alice.key"), "--role", "alice");
    for (let run = 0; run < SIGNATURES; run += 1) {
      const [one = "", two = "", three = ""] = tags.slice(3 * run);
      docker.run("", "pull", "--disable-content-trust", `${gun}:${three}`);
      await measure("action", async () =>
        done(await runner.step({ ...inputs, tags: `${gun}:${one}`, digest })),
      );
      const [hex, size] = [digest.slice("sha256:".length), "700"];
      await measure("notary", () =>
        server.notary(
          "addhash",
          gun,
          two,
          size,
          "--sha256",
          hex,
          "-r",
          "targets/releases",
          "-r",
          "targets/alice",
          "-p",
        ),
      );
      await measure("docker", () => {
        const signed = docker.run(server.url, "trust", "sign", `${gun}:${three}`);
        if (signed.status !== 0) {
          throw new Error(signed.said);
        }
      });
    }
    // Docker signs the image of one platform, so the digests differ.
    if (!tags.every((tag) => server.listed(gun, tag) !== undefined)) {
      throw new Error("not every tag was signed: the figures say nothing");
    }
    for (const [name, values] of Object.entries(times)) {
      console.log(`${name}: ${fastest(values)} ms`);
    }
  } finally {
    runner.remove();
    server.stop();
    registry.stop();
    await docker.end();
  }
}

/** What each program costs before it can run for the first time. */
function downloads(home: string): void {
  const archive = spawnSync("git", ["archive", "--format=tar.gz", "HEAD"], {
    cwd: process.env["DCT_ROOT"],
    maxBuffer: 1 << 28,
  });
  console.log(`the action, as a runner fetches it: ${megabytes(archive.stdout.length)}`);
  if (!isDebian()) {
    console.log("installing notary is measured on Debian only");
    return;
  }
  const costs = install(home);
  costs.forEach(({ name, ms, bytes }) => console.log(`notary, ${name}: ${ms.toFixed(0)} ms, ${megabytes(bytes)}`));
  const whole = costs.reduce((sum, { ms }) => sum + ms, 0);
  console.log(`notary, until it can run: ${whole.toFixed(0)} ms`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

const home = folder("figures");
try {
  downloads(home);
  await starts(home);
  await signatures(home);
} finally {
  rmSync(home, { recursive: true, force: true });
}
