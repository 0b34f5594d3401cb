// Sends requests as they are: connections kept alive, a batch in flight together, every answer bounded
// in size and time. Follows no redirect and adds no credential; what an answer means is the core's matter.

import * as http from "node:http";
import * as https from "node:https";
import { setTimeout as wait } from "node:timers/promises";

import { refuse } from "../refusal.ts";
import { type Proxies, isLoopback } from "./proxy.ts";
import type { Authorities } from "./tls.ts";
import { TunnelAgent } from "./tunnel.ts";
import { type Failure, failureOf } from "./failure.ts";

const CONNECT_MS = 10_000;
const IDLE_MS = 30_000;
const TOTAL_MS = 60_000;

/** Google's registry sends more than Node reads by itself. */
const HEADERS_LIMIT = 64 * 1024;

/** Servers limit the connections of one client; so many are in flight at once. */
const CONCURRENT = 16;

/** One request, complete. The core's own have more members, which are not for sending. */
export interface Request {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
  readonly max_response: number;
  /** Whether it may be sent once more when the connection broke. */
  readonly idempotent: boolean;
  /** How long to wait before sending it. */
  readonly delay_ms: number;
}

export type Reply =
  | {
      readonly kind: "response";
      readonly status: number;
      readonly headers: [string, string][];
      readonly body: Uint8Array;
    }
  | { readonly kind: "failure"; readonly failure: Failure };

export class Transport {
  readonly #authorities: Authorities;
  readonly #proxies: Proxies;
  readonly #agents = new Map<string, http.Agent>();

  constructor(authorities: Authorities, proxies: Proxies) {
    this.#authorities = authorities;
    this.#proxies = proxies;
  }

  /** Makes ready for a host. What is wrong on this machine is said here, by its name. */
  prepare(url: URL, input: string): void {
    if (isExposed(url)) {
      throw refuse("action.input", {
        name: input,
        fact: `\`${url.origin}\` is plain http to another machine, where anyone on the way can read and alter what is said`,
        way: "use https; `ca-cert` makes a private authority known",
      });
    }
    this.#agent(url);
  }

  /**
   * Where a registry answers. As with Docker, one on this very machine may speak plain http; https is
   * tried first.
   */
  async registry(host: string): Promise<URL> {
    const url = new URL(`https://${host}`);
    this.prepare(url, "tags");
    if (!isLoopback(url)) {
      return url;
    }
    const reply = await this.#send({
      method: "GET",
      url: `https://${host}/v2/`,
      headers: [],
      body: new Uint8Array(),
      max_response: 64 * 1024,
      idempotent: true,
      delay_ms: 0,
    });
    const plain = reply.kind === "failure" && reply.failure === "interrupted";
    return plain ? new URL(`http://${host}`) : url;
  }

  /** Sends requests together; the replies come in their order. */
  async exchangeAll(requests: readonly Request[]): Promise<Reply[]> {
    const replies: Reply[] = [];
    for (let at = 0; at < requests.length; at += CONCURRENT) {
      const chunk = requests.slice(at, at + CONCURRENT);
      replies.push(...(await Promise.all(chunk.map((request) => this.#exchange(request)))));
    }
    return replies;
  }

  /** Lets go of every connection, so that the process can end. */
  close(): void {
    for (const agent of this.#agents.values()) {
      agent.destroy();
    }
    this.#agents.clear();
  }

  /** A connection kept alive may have been closed meanwhile: a read is tried once more. */
  async #exchange(request: Request): Promise<Reply> {
    if (request.delay_ms > 0) {
      await wait(request.delay_ms);
    }
    const reply = await this.#send(request);
    const lost = reply.kind === "failure" && reply.failure === "interrupted";
    return lost && request.idempotent ? this.#send(request) : reply;
  }

  #send(request: Request): Promise<Reply> {
    const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
    if (url === undefined || isExposed(url)) {
      return Promise.resolve({ kind: "failure", failure: "exposed" });
    }
    return new Promise((resolve) => {
      const fail = (failure: Failure): void => {
        clearTimeout(total);
        clearTimeout(connecting);
        resolve({ kind: "failure", failure });
      };
      let sent: http.ClientRequest;
      const giveUp = (failure: Failure): void => {
        fail(failure);
        sent.destroy();
      };
      const total = setTimeout(() => giveUp("timeout"), TOTAL_MS);
      const connecting = setTimeout(() => giveUp("timeout"), CONNECT_MS);
      sent = this.#begin(url, request);
      sent.once("socket", (socket) => {
        if (socket.connecting) {
          const ready = url.protocol === "https:" ? "secureConnect" : "connect";
          socket.once(ready, () => clearTimeout(connecting));
        } else {
          clearTimeout(connecting);
        }
      });
      sent.setTimeout(IDLE_MS, () => giveUp("timeout"));
      sent.on("error", (error) => fail(failureOf(error)));
      sent.once("response", (response) => {
        clearTimeout(connecting);
        const chunks: Buffer[] = [];
        let size = 0;
        response.on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size > request.max_response) {
            giveUp("too_large");
          } else {
            chunks.push(chunk);
          }
        });
        response.once("aborted", () => fail("interrupted"));
        response.once("error", (error) => fail(failureOf(error)));
        response.once("end", () => {
          clearTimeout(total);
          resolve({
            kind: "response",
            status: response.statusCode ?? 0,
            headers: pairs(response.rawHeaders),
            body: Buffer.concat(chunks),
          });
        });
      });
      sent.end(request.body);
    });
  }

  #begin(url: URL, request: Request): http.ClientRequest {
    const headers: Record<string, string> = { "User-Agent": "dct-sign-action", Host: url.host };
    for (const [name, value] of request.headers) {
      headers[name] = value;
    }
    if (request.method === "POST") {
      headers["Content-Length"] = String(request.body.length);
    }
    const options: https.RequestOptions = {
      method: request.method,
      agent: this.#agent(url),
      headers,
      maxHeaderSize: HEADERS_LIMIT,
    };
    return url.protocol === "https:" ? https.request(url, options) : http.request(url, options);
  }

  /** One agent an origin: each may have its own certificates. */
  #agent(url: URL): http.Agent {
    const known = this.#agents.get(url.origin);
    if (known !== undefined) {
      return known;
    }
    const agent = this.#newAgent(url);
    this.#agents.set(url.origin, agent);
    return agent;
  }

  #newAgent(url: URL): http.Agent {
    const options = { keepAlive: true, maxSockets: CONCURRENT };
    if (url.protocol !== "https:") {
      return new http.Agent(options);
    }
    // Said aloud, since NODE_TLS_REJECT_UNAUTHORIZED would have Node believe everybody.
    const secure = {
      ...options,
      secureContext: this.#authorities.ofHost(url.host),
      rejectUnauthorized: true,
    };
    const proxy = this.#proxies.onTheWayTo(url);
    return proxy === undefined ? new https.Agent(secure) : new TunnelAgent(secure, proxy);
  }
}

/** Whether what is said to it can be overheard: plain http to another machine. */
export function isExposed(url: URL): boolean {
  return url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url));
}

/** Node gives names and values in turns. */
function pairs(raw: readonly string[]): [string, string][] {
  const headers: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    headers.push([raw[at] ?? "", raw[at + 1] ?? ""]);
  }
  return headers;
}
