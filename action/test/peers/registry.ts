// Debian's `docker-registry`, open, with images pushed by hand.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { Peer, folder, freePort } from "./process.ts";

const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const INDEX = "application/vnd.oci.image.index.v1+json";

/** The one login, and its password as bcrypt hashes it. */
export const LOGIN = {
  user: "planted-user",
  password: "pl4nted-word",
  hash: "$2b$04$xJuN53wUWH8/bWaTlq9H5O.50cxNm2EL0jmKKn.HtUsOjZ/EhBCsy",
};

/** An open registry does not mind it. */
const AUTHORIZATION = {
  Authorization: `Basic ${Buffer.from(`${LOGIN.user}:${LOGIN.password}`).toString("base64")}`,
};

export class Registry {
  readonly peer: Peer;
  readonly port: number;

  private constructor(peer: Peer, port: number) {
    this.peer = peer;
    this.port = port;
  }

  /** Starts an empty one that is open to everybody, or to one login. */
  static async start(access: "open" | "login" = "open"): Promise<Registry> {
    const home = folder("registry");
    const port = await freePort();
    writeFileSync(join(home, "htpasswd"), `${LOGIN.user}:${LOGIN.hash}\n`);
    const config = [
      "version: 0.1",
      "log: { level: error }",
      `storage: { filesystem: { rootdirectory: ${join(home, "storage")} } }`,
      `http: { addr: "127.0.0.1:${port}" }`,
      ...(access === "open" ? [] : ["auth: { htpasswd: { realm: here, path: htpasswd } }"]),
    ];
    writeFileSync(join(home, "config.yml"), `${config.join("\n")}\n`);
    return new Registry(await Peer.start(home, port, "docker-registry", ["serve", "config.yml"]), port);
  }

  /** Its host and port, as they begin an image's name. */
  get host(): string {
    return `localhost:${this.port}`;
  }

  /** Pushes an OCI index of two platforms, told apart by `content`, under tags; answers with its digest. */
  async push(repository: string, tags: readonly string[], content: string): Promise<string> {
    const manifests = [];
    for (const architecture of ["amd64", "arm64"]) {
      const files = tar("content", `${content} for ${architecture}`);
      const rootfs = { type: "layers", diff_ids: [digestOf(files)] };
      const image = { architecture, os: "linux", config: { Cmd: ["/content"] }, rootfs };
      const config = await this.#blob(repository, Buffer.from(JSON.stringify(image)));
      const layer = await this.#blob(repository, files);
      const manifest = JSON.stringify({
        schemaVersion: 2,
        mediaType: MANIFEST,
        config: { mediaType: "application/vnd.oci.image.config.v1+json", ...config },
        layers: [{ mediaType: "application/vnd.oci.image.layer.v1.tar", ...layer }],
      });
      await this.#put(`/v2/${repository}/manifests/${digestOf(manifest)}`, MANIFEST, manifest);
      const platform = { architecture, os: "linux" };
      manifests.push({ mediaType: MANIFEST, ...described(manifest), platform });
    }
    const index = JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests });
    for (const tag of tags) {
      await this.#put(`/v2/${repository}/manifests/${tag}`, INDEX, index);
    }
    return digestOf(index);
  }

  stop(): void {
    this.peer.stop();
  }

  async #blob(repository: string, content: Buffer): Promise<object> {
    const begin = `http://${this.host}/v2/${repository}/blobs/uploads/`;
    const begun = await fetch(begin, { method: "POST", headers: AUTHORIZATION });
    const place = new URL(begun.headers.get("location") ?? "", `http://${this.host}`);
    place.searchParams.set("digest", digestOf(content));
    await this.#put(`${place.pathname}${place.search}`, "application/octet-stream", content);
    return described(content);
  }

  async #put(path: string, type: string, body: string | Buffer): Promise<void> {
    const url = `http://${this.host}${path}`;
    const headers = { ...AUTHORIZATION, "Content-Type": type };
    const answer = await fetch(url, { method: "PUT", headers, body: Buffer.from(body) });
    assert.equal(answer.status, 201, await answer.text());
  }
}

/** An archive of one file (POSIX ustar). */
function tar(name: string, content: string): Buffer {
  const body = Buffer.from(content);
  const head = Buffer.alloc(512);
  const octal = (value: number, digits: number): string => `${value.toString(8).padStart(digits, "0")}\0`;
  head.write(name, 0);
  head.write(octal(0o755, 7) + octal(0, 7) + octal(0, 7) + octal(body.length, 11) + octal(0, 11), 100);
  head.write(" ".repeat(8) + "0", 148);
  head.write("ustar\u000000", 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  const padding = Buffer.alloc((512 - (body.length % 512)) % 512);
  return Buffer.concat([head, body, padding, Buffer.alloc(1024)]);
}

function digestOf(content: string | Buffer): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

function described(content: string | Buffer): object {
  return { digest: digestOf(content), size: Buffer.byteLength(content) };
}
