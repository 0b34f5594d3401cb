// Debian's `docker-registry`, open, with images pushed by hand.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { Peer, folder, freePort } from "./process.ts";

const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const INDEX = "application/vnd.oci.image.index.v1+json";

export class Registry {
  readonly peer: Peer;
  readonly port: number;

  private constructor(peer: Peer, port: number) {
    this.peer = peer;
    this.port = port;
  }

  static async start(): Promise<Registry> {
    const home = folder("registry");
    const port = await freePort();
    const config = [
      "version: 0.1",
      "log: { level: error }",
      `storage: { filesystem: { rootdirectory: ${join(home, "storage")} } }`,
      `http: { addr: "127.0.0.1:${port}" }`,
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
      const config = await this.#blob(
        repository,
        JSON.stringify({ architecture, os: "linux", config: {}, rootfs: { type: "layers", diff_ids: [] } }),
      );
      const layer = await this.#blob(repository, `${content} for ${architecture}`);
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

  async #blob(repository: string, content: string): Promise<object> {
    const begun = await fetch(`http://${this.host}/v2/${repository}/blobs/uploads/`, { method: "POST" });
    const place = new URL(begun.headers.get("location") ?? "", `http://${this.host}`);
    place.searchParams.set("digest", digestOf(content));
    await this.#put(`${place.pathname}${place.search}`, "application/octet-stream", content);
    return described(content);
  }

  async #put(path: string, type: string, body: string): Promise<void> {
    const url = `http://${this.host}${path}`;
    const answer = await fetch(url, { method: "PUT", headers: { "Content-Type": type }, body });
    assert.equal(answer.status, 201, await answer.text());
  }
}

function digestOf(content: string): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

function described(content: string): object {
  return { digest: digestOf(content), size: Buffer.byteLength(content) };
}
