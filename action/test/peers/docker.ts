// Docker's engine and its client, which pulls only what is signed.

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

import { Peer, asRoot, folder, freePort } from "./process.ts";

export class Docker {
  readonly peer: Peer;

  private constructor(peer: Peer) {
    this.peer = peer;
  }

  /** Starts an engine that touches nothing of the machine's network, and needs its root user. */
  static async start(): Promise<Docker> {
    const home = folder("dockerd");
    const port = await freePort();
    const args = [
      ...["--bridge=none", "--iptables=false", "--ip6tables=false", "--storage-driver=vfs"],
      ...["--host", `tcp://127.0.0.1:${port}`, "--tls=false", "--host", `unix://${join(home, "socket")}`],
      ...["--data-root", join(home, "data"), "--exec-root", join(home, "exec")],
      ...["--pidfile", join(home, "pid"), "--log-level", "error"],
    ];
    const group = `--group=${process.getgid?.() ?? 0}`;
    const [program = "dockerd", ...rest] = asRoot("dockerd", group, ...args);
    return new Docker(await Peer.start(home, port, program, rest));
  }

  /** Believes the authority of a trust server. */
  trust(server: string, authority: string): void {
    const place = join(this.peer.folder, "config/tls", new URL(server).host);
    mkdirSync(place, { recursive: true });
    copyFileSync(authority, join(place, "ca.crt"));
  }

  /** Runs the client with content trust switched on. */
  run(server: string, ...args: string[]): { status: number; said: string } {
    const config = join(this.peer.folder, "config");
    const { status, stdout, stderr } = spawnSync("docker", args, {
      encoding: "utf8",
      env: {
        ...process.env,
        HOME: this.peer.folder,
        DOCKER_CONFIG: config,
        DOCKER_HOST: `unix://${join(this.peer.folder, "socket")}`,
        DOCKER_CONTENT_TRUST: "1",
        DOCKER_CONTENT_TRUST_SERVER: server,
        DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE: "correct horse",
      },
    });
    return { status: status ?? -1, said: stdout + stderr };
  }

  end(): Promise<void> {
    return this.peer.end();
  }
}
