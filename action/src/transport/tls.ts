// Whom we believe over TLS, and who we are there: Node's and the machine's authorities, `ca-cert`, and
// Docker's folder of certificates for a host.

import { X509Certificate } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as tls from "node:tls";

import { reason, refuse } from "../refusal.ts";
import type { Environment } from "../runner/files.ts";

const FILE_LIMIT = 4 * 1024 * 1024;

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/gu;

/** What differs from the way Node speaks TLS by itself. */
interface Identity {
  readonly cert?: string;
  readonly key?: string;
}

export class Authorities {
  readonly #given: readonly string[];
  readonly #folder: string;
  readonly #extra: string | undefined;
  #usual: tls.SecureContext | undefined;

  /** `given` is PEM text or a path; `docker` is Docker's configuration folder. */
  constructor(given: string, docker: string, environment: Environment) {
    this.#given = given.trim() === "" ? [] : fromInput(given);
    this.#folder = join(docker, "tls");
    this.#extra = environment["SSL_CERT_FILE"] || undefined;
  }

  /**
   * How a host is spoken to. Most are spoken to alike, and reading a hundred authorities anew for each
   * connection would take longer than all that is said.
   */
  ofHost(authority: string): tls.SecureContext {
    const folder = join(this.#folder, authority);
    const ca: string[] = [];
    let identity: Identity = {};
    for (const file of entries(folder)) {
      const path = join(folder, file);
      if (file.endsWith(".crt")) {
        ca.push(...fromFile(path));
      } else if (file.endsWith(".cert")) {
        identity = client(path);
      }
    }
    if (ca.length === 0 && identity.cert === undefined) {
      return (this.#usual ??= this.#context({}, []));
    }
    return this.#context(identity, ca);
  }

  #context(identity: Identity, own: readonly string[]): tls.SecureContext {
    const extra = this.#extra === undefined ? [] : fromFile(this.#extra);
    const more = [...this.#given, ...extra, ...own];
    const ca = more.length === 0 ? {} : { ca: [...ofMachine(), ...more] };
    return tls.createSecureContext({ ...identity, ...ca, minVersion: "TLSv1.2" });
  }
}

/** Those that Node believes anyway: naming others would forget them. */
function ofMachine(): readonly string[] {
  // Node 20 has no such function, and there NODE_EXTRA_CA_CERTS has to be read again.
  const { getCACertificates } = tls as { getCACertificates?: (of: "default" | "system") => string[] };
  if (getCACertificates !== undefined) {
    return [...getCACertificates("default"), ...getCACertificates("system")];
  }
  const extra = process.env["NODE_EXTRA_CA_CERTS"];
  return [...tls.rootCertificates, ...(extra ? fromFile(extra) : [])];
}

function fromInput(given: string): string[] {
  if (given.includes("-----BEGIN")) {
    return certificates(given, "input `ca-cert`");
  }
  return fromFile(given.trim());
}

function fromFile(path: string): string[] {
  return certificates(read(path), path);
}

function certificates(text: string, place: string): string[] {
  const found = text.match(CERTIFICATE) ?? [];
  const refused = (fact: string): Error => refuse("action.certificate", { place, fact });
  if (found.length === 0) {
    throw refused("there is no certificate in PEM");
  }
  for (const pem of found) {
    try {
      new X509Certificate(pem);
    } catch {
      throw refused("one of them is damaged");
    }
  }
  return found;
}

/** A certificate and the key beside it. They are tried on each other here, by their names. */
function client(path: string): Identity {
  const keyPath = `${path.slice(0, -".cert".length)}.key`;
  const [cert, key] = [read(path), read(keyPath)];
  try {
    tls.createSecureContext({ cert, key });
  } catch {
    throw refuse("action.certificate", {
      place: keyPath,
      fact: "it is not the key of the certificate beside it",
    });
  }
  return { cert, key };
}

function read(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw refuse("action.certificate", { place: path, fact: reason(error) });
  }
  if (bytes.length > FILE_LIMIT) {
    throw refuse("action.certificate", { place: path, fact: "it is too large" });
  }
  return bytes.toString("utf8");
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // Most hosts have no such folder.
    return [];
  }
}
