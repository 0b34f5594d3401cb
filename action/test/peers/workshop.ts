// A trust server, a registry, a runner and a signer's key: what every story needs.

import { rmSync } from "node:fs";

import { Runner } from "../fake/runner.ts";
import { type SignerKey, signerKey } from "./certificates.ts";
import { NotaryServer } from "./notary.ts";
import { folder } from "./process.ts";
import { Registry } from "./registry.ts";

/** Stands in every secret of a test, and must never come out. */
export const PASSPHRASE = 'pl4nted "pass$phrase` %25';

export class Workshop {
  readonly server: NotaryServer;
  readonly registry: Registry;
  readonly runner = new Runner();
  readonly keys: string;
  readonly alice: SignerKey;

  private constructor(server: NotaryServer, registry: Registry) {
    this.server = server;
    this.registry = registry;
    this.keys = folder("keys");
    this.alice = signerKey(this.keys, "alice", PASSPHRASE);
  }

  static async open(): Promise<Workshop> {
    const [server, registry] = await Promise.all([NotaryServer.start(), Registry.start()]);
    return new Workshop(server, registry);
  }

  /** The name of a repository of the registry. */
  gun(name: string): string {
    return `${this.registry.host}/${name}`;
  }

  /** A repository into which alice may sign, with an image under tags; answers with its digest. */
  async repository(name: string, tags: readonly string[]): Promise<string> {
    const certificate = this.alice.certificate;
    this.server.initialise(this.gun(name), {
      "targets/releases": certificate,
      "targets/alice": certificate,
    });
    return this.registry.push(name, tags, name);
  }

  /** The inputs that say who signs and where. */
  get signing(): Record<string, string> {
    return { key: this.alice.encrypted, passphrase: PASSPHRASE, "notary-server": this.server.url };
  }

  close(): void {
    this.server.stop();
    this.registry.stop();
    this.runner.remove();
    rmSync(this.keys, { recursive: true, force: true });
  }
}
