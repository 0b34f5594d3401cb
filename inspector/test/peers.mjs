// Real servers for the page: our own trust server, Debian's, the client that publishes to either, and our
// command line, which the page must agree with.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer, request as ask } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const { DCT_SIGN: program = "", DCT_SIGN_SERVER_PROGRAM: server = "", DCT_MOVED: mover = "" } = process.env;

const PASSPHRASES = {
  NOTARY_ROOT_PASSPHRASE: "rootpass1",
  NOTARY_TARGETS_PASSPHRASE: "targpass1",
  NOTARY_SNAPSHOT_PASSPHRASE: "snappass1",
  NOTARY_DELEGATION_PASSPHRASE: "delgpass1",
};

/** A trust server in a folder of its own. */
class TrustServer {
  constructor(folder, port, child) {
    Object.assign(this, { folder, port, child, url: `http://localhost:${port}` });
  }

  /** Runs Debian's client against it, which must succeed. */
  notary(...args) {
    const place = ["-s", this.url, "-d", join(this.folder, "client")];
    const { status, stdout, stderr } = spawnSync("notary", [...place, ...args], { encoding: "utf8", env: { ...process.env, ...PASSPHRASES } });
    assert.equal(status, 0, `notary ${args.join(" ")}: ${stderr}${stdout}`);
    return stdout;
  }

  /** A repository of an owner and a signer, with tags; the first tag is signed twice, so that there is a history. */
  publish(gun, tags) {
    const key = certified(this.folder, "alice");
    this.notary("init", "--publish", gun);
    this.notary("key", "rotate", gun, "snapshot", "-r");
    for (const role of ["targets/releases", "targets/alice"]) this.notary("delegation", "add", gun, role, `${key}.pem`, "--all-paths");
    this.notary("publish", gun);
    this.notary("key", "import", `${key}.key`, "--role", "alice");
    for (const tag of [...tags, tags[0]]) {
      const into = ["-r", "targets/releases", "-r", "targets/alice"];
      this.notary("addhash", gun, tag, "700", "--sha256", "ab".repeat(32), ...into, "-p");
    }
  }

  stop() {
    this.child.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A key and its certificate, `NAME.key` and `NAME.pem`, by their path without an end. */
export function certified(folder, name) {
  const path = join(folder, name);
  const { status, stderr } = spawnSync("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "400"],
    ...["-subj", `/CN=${name}`, "-keyout", `${path}.key`, "-out", `${path}.pem`],
  ]);
  assert.equal(status, 0, String(stderr));
  return path;
}

/** Our own. */
export async function ours(...options) {
  const folder = mkdtempSync(join(tmpdir(), "dct-page-"));
  const port = await freePort();
  const args = ["serve", "--listen", `127.0.0.1:${port}`, "--data", join(folder, "data"), ...options];
  return listening(new TrustServer(folder, port, start(server, args, folder)));
}

/** Debian's. */
export async function debian() {
  const folder = mkdtempSync(join(tmpdir(), "dct-page-"));
  const port = await freePort();
  const config = {
    server: { http_addr: `127.0.0.1:${port}` },
    trust_service: { type: "local" },
    storage: { backend: "memory" },
    logging: { level: "error" },
  };
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  return listening(new TrustServer(folder, port, start("notary-server", ["-config", "config.json"], folder)));
}

/** Debian's on PostgreSQL with its signer, and ours to which everything was moved from there. */
export async function moved(gun, tags) {
  const child = spawn(mover, [server, gun, ...tags], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const line = await new Promise((resolve) => {
    child.stdout.once("data", (bytes) => resolve(String(bytes)));
    child.once("exit", (status) => resolve(`it ended with ${status}`));
  });
  assert.match(line, /^\{/, line);
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  return { ...JSON.parse(line), stop };
}

/**
 * In front of a server of ours, the page of these sources: the server hands out the one that it was built
 * with. Everything else, headers included, is what the server says.
 */
export async function fronted(behind, folder) {
  const web = createHttpServer((request, response) => {
    const path = { host: "127.0.0.1", port: behind.port, path: request.url, method: request.method, headers: request.headers };
    const asked = ask(path, (answer) => {
      const name = request.url === "/" ? "index.html" : request.url.slice(1);
      if (!PAGE.includes(name)) {
        response.writeHead(answer.statusCode, answer.headers);
        return answer.pipe(response);
      }
      const body = readFileSync(join(folder, "inspector", name));
      response.writeHead(answer.statusCode, { ...answer.headers, "content-length": body.length });
      answer.resume();
      return response.end(body);
    });
    request.pipe(asked);
  });
  await new Promise((resolve) => web.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    web.closeAllConnections();
    web.close();
  };
  return { url: `http://localhost:${web.address().port}`, stop };
}

/** The files of the page. */
export const PAGE = ["index.html", "inspector.css", "inspector.js", "core.js"];

/** A user who logs in with a password, as `--users` takes it: the hash is bcrypt of `word-of-alice`. */
export function users(folder) {
  const file = join(folder, "users");
  writeFileSync(file, "alice:$2b$04$xJuN53wUWH8/bWaTlq9H5O.50cxNm2EL0jmKKn.HtUsOjZ/EhBCsy\n");
  return file;
}

/** Runs our command line as somebody who was never here. */
export function dctSign(url, ...args) {
  return asNewcomer({ DCT_SIGN_SERVER: url }, tmpdir(), program, args);
}

/** Runs a line that the page shows, in a shell that finds the program and knows nothing of a server. */
export function shell(folder, line) {
  return asNewcomer({}, folder, "sh", ["-c", line]);
}

function asNewcomer(variables, folder, command, args) {
  const home = mkdtempSync(join(tmpdir(), "dct-home-"));
  const env = { PATH: `${dirname(program)}:${process.env.PATH}`, HOME: home, ...variables };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8", env });
  rmSync(home, { recursive: true });
  assert.equal(status, 0, `${command} ${args.join(" ")}: ${stderr}`);
  return stdout;
}

function start(name, args, folder) {
  const log = join(folder, "log");
  const file = openSync(log, "w");
  // The map of keys that Debian's server has in memory has no lock.
  const env = { ...process.env, GOMAXPROCS: "1" };
  const child = spawn(name, args, { cwd: folder, stdio: ["ignore", file, file], env });
  closeSync(file);
  child.said = () => readFileSync(log, "utf8");
  // Neither a test that fails nor one that is stopped leaves it behind.
  process.once("exit", () => child.kill("SIGKILL"));
  child.unref();
  return child;
}

async function listening(peer) {
  for (let tries = 0; tries < 4000; tries += 1) {
    assert.equal(peer.child.exitCode, null, peer.child.said());
    if (await answers(peer.port)) return peer;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  peer.stop();
  assert.fail(`nothing listens on ${peer.port}: ${peer.child.said()}`);
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/**
 * A port on which nobody listens, below those that a system gives to whoever asks for any: so nobody is
 * given it before the peer has it. Files of tests run in processes of their own, which begin far apart.
 */
async function freePort() {
  for (;;) {
    const port = 15_000 + ((process.pid * 307 + given) % 17_000);
    given += 1;
    if (!(await answers(port))) return port;
  }
}

let given = 0;
