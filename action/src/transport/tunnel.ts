// Connections through a proxy: CONNECT to it, and TLS with the host inside. Node's own agents learnt
// this in version 24 only, and not every host of an action has that.

import * as http from "node:http";
import * as https from "node:https";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import * as tls from "node:tls";

import type { Proxy } from "./proxy.ts";

type Connected = (error: Error | null, socket: Duplex) => void;

/** What a proxy that refuses the tunnel is known by. */
export const TUNNEL_REFUSED = "ETUNNEL";

const CONNECT_MS = 10_000;

/** An agent whose connections all go through one proxy. */
export class TunnelAgent extends https.Agent {
  readonly #proxy: Proxy;

  constructor(options: https.AgentOptions, proxy: Proxy) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(
    options: https.RequestOptions & { servername?: string },
    connected?: Connected,
  ): null {
    const host = String(options.host ?? "");
    const bare = host.replace(/^\[|\]$/gu, "");
    const authority = `${bare.includes(":") ? `[${bare}]` : bare}:${options.port ?? 443}`;
    const done: Connected = connected ?? (() => undefined);
    // A failure has no socket; Node looks at the error first.
    const failed = (error: Error): void => done(error, undefined as unknown as Duplex);
    this.#connect(authority).then((tunnel) => {
      const secure = tls.connect({
        ...(options as tls.ConnectionOptions),
        socket: tunnel,
        servername: options.servername ?? (/^[\d.]+$|:/u.test(bare) ? "" : bare),
      });
      secure.once("error", failed);
      secure.once("secureConnect", () => {
        secure.removeListener("error", failed);
        done(null, secure);
      });
    }, failed);
    return null;
  }

  #connect(authority: string): Promise<Socket> {
    const { secure, host, port, authorization } = this.#proxy;
    return new Promise((resolve, reject) => {
      const options: https.RequestOptions = {
        host,
        port,
        method: "CONNECT",
        path: authority,
        agent: false,
        rejectUnauthorized: true,
        timeout: CONNECT_MS,
        headers: {
          Host: authority,
          ...(authorization === undefined ? {} : { "Proxy-Authorization": authorization }),
        },
      };
      const request = (secure ? https : http).request(options);
      const refused = (): void => {
        reject(Object.assign(new Error("the proxy refuses"), { code: TUNNEL_REFUSED }));
      };
      request.once("timeout", () => {
        request.destroy(Object.assign(new Error("the proxy is silent"), { code: "ETIMEDOUT" }));
      });
      request.once("error", reject);
      request.once("response", (response) => {
        response.destroy();
        refused();
      });
      request.once("connect", (response, socket, head) => {
        if (response.statusCode !== 200 || head.length > 0) {
          socket.destroy();
          refused();
          return;
        }
        socket.setTimeout(0);
        resolve(socket);
      });
      request.end();
    });
  }
}
