// Debian's `notary-server` with its memory store and local signer, and the `notary` client, which owns
// repositories there and judges what is in them.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { Peer, folder, freePort, output } from "./process.ts";

const PASSPHRASES = {
  NOTARY_ROOT_PASSPHRASE: "rootpass1",
  NOTARY_TARGETS_PASSPHRASE: "targpass1",
  NOTARY_SNAPSHOT_PASSPHRASE: "snappass1",
  NOTARY_DELEGATION_PASSPHRASE: "delgpass1",
};

export class NotaryServer {
  readonly peer: Peer;
  readonly port: number;
  readonly #tls: string | undefined;

  private constructor(peer: Peer, port: number, tls: string | undefined) {
    this.peer = peer;
    this.port = port;
    this.#tls = tls;
  }

  /** Starts one without any repository; over TLS when a folder with certificates is named. */
  static async start(tls?: string): Promise<NotaryServer> {
    const home = folder("notary-server");
    const port = await freePort();
    const secure =
      tls === undefined ? {} : { tls_cert_file: join(tls, "leaf.pem"), tls_key_file: join(tls, "leaf.key") };
    const config = {
      server: { http_addr: `127.0.0.1:${port}`, ...secure },
      trust_service: { type: "local" },
      storage: { backend: "memory" },
      logging: { level: "error" },
    };
    writeFileSync(join(home, "config.json"), JSON.stringify(config));
    // The map of the keys that it has in memory has no lock.
    const alone = { GOMAXPROCS: "1" };
    const peer = await Peer.start(home, port, "notary-server", ["-config", "config.json"], alone);
    return new NotaryServer(peer, port, tls);
  }

  get url(): string {
    return this.#tls === undefined ? `http://127.0.0.1:${this.port}` : `https://localhost:${this.port}`;
  }

  /** Runs the client, which must succeed. */
  notary(...args: string[]): string {
    return output("notary", this.#arguments(args), { env: { ...process.env, ...PASSPHRASES } });
  }

  /** A repository of an owner who lets a certificate's holder sign into roles. */
  initialise(gun: string, roles: Readonly<Record<string, string>>): void {
    this.notary("init", "--publish", gun);
    this.notary("key", "rotate", gun, "snapshot", "-r");
    for (const [role, certificate] of Object.entries(roles)) {
      this.notary("delegation", "add", gun, role, certificate, "--all-paths");
    }
    this.notary("publish", gun);
  }

  /** The digest that the client lists for a tag in a role. */
  listed(gun: string, tag: string, role = "targets/releases"): string | undefined {
    const args = this.#arguments(["list", gun, "-r", role]);
    const { stdout } = spawnSync("notary", args, {
      encoding: "utf8",
      env: { ...process.env, ...PASSPHRASES },
    });
    const line = stdout.split("\n").find((line) => line.trim().split(/\s+/u)[0] === tag);
    return line?.trim().split(/\s+/u)[1];
  }

  /** The versions of every role that the server has, so that "nothing was published" can be said. */
  async timestamp(gun: string): Promise<string> {
    const answer = await fetch(`${this.url}/v2/${gun}/_trust/tuf/timestamp.json`);
    return answer.text();
  }

  stop(): void {
    this.peer.stop();
  }

  #arguments(args: readonly string[]): string[] {
    const authority = this.#tls === undefined ? [] : ["--tlscacert", join(this.#tls, "ca.pem")];
    return ["-s", this.url, "-d", join(this.peer.folder, "client"), ...authority, ...args];
  }
}
