// Proxies: tunnels by CONNECT, and the conventions of which hosts are behind one.

import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import * as http from "node:http";
import * as https from "node:https";
import { type Socket, connect } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { Transport } from "../src/transport/mod.ts";
import { Proxies } from "../src/transport/proxy.ts";
import { Authorities } from "../src/transport/tls.ts";
import { ask, one, serving, told } from "./fake/web.ts";
import { authority } from "./peers/certificates.ts";
import { folder } from "./peers/process.ts";

let keys: string;
before(() => authority((keys = folder("proxy"))));
after(() => rmSync(keys, { recursive: true, force: true }));

const pem = (name: string): string => readFileSync(join(keys, name), "utf8");

function transport(ca: string, environment: Record<string, string>): Transport {
  return new Transport(new Authorities(ca, keys, environment), new Proxies(environment));
}

/** A proxy that tunnels every name to one port of this machine, and remembers what it was asked. */
function proxy(port: number, asked: string[], status = 200): http.Server {
  const server = http.createServer();
  server.on("connect", (request: http.IncomingMessage, socket: Socket) => {
    asked.push(`${request.url} ${request.headers["proxy-authorization"] ?? ""}`.trim());
    socket.on("error", () => undefined);
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 2\r\n\r\nno`);
      return;
    }
    const inner = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connected\r\n\r\n");
      inner.pipe(socket).pipe(inner);
    });
    inner.on("error", () => socket.destroy());
    socket.on("close", () => inner.destroy());
  });
  return server;
}

test("through a proxy by CONNECT, with TLS to the host inside, and the tunnel is kept", async () => {
  const server = https.createServer({ cert: pem("leaf.pem"), key: pem("leaf.key") }, (request, response) =>
    response.end(request.headers.host),
  );
  await serving(server, async (port) => {
    const asked: string[] = [];
    await serving(proxy(port, asked), async (proxyPort) => {
      const variables = { HTTPS_PROXY: `http://us%40er:p%3Aw@127.0.0.1:${proxyPort}` };
      const pipe = transport(pem("ca.pem"), variables);
      for (let times = 0; times < 2; times += 1) {
        const reply = await one(pipe, ask("https://registry.test:8443/x"));
        assert.ok(reply.kind === "response", told(reply));
        assert.equal(Buffer.from(reply.body).toString(), "registry.test:8443");
      }
      const authorization = Buffer.from("us@er:p:w").toString("base64");
      assert.deepEqual(asked, [`registry.test:8443 Basic ${authorization}`]);
      assert.deepEqual(new Proxies(variables).secrets(), [`Basic ${authorization}`, authorization]);
      assert.equal(
        told(await one(pipe, ask("https://other.test/"))),
        "certificate",
        "the name inside counts",
      );
      pipe.close();
    });
    await serving(proxy(port, asked, 407), async (proxyPort) => {
      const pipe = transport(pem("ca.pem"), { https_proxy: `127.0.0.1:${proxyPort}` });
      assert.equal(told(await one(pipe, ask("https://registry.test/"))), "connect");
      pipe.close();
    });
  });
});

test("exceptions are hosts, domains and ports; this machine is never behind a proxy", () => {
  const proxies = new Proxies({
    HTTPS_PROXY: "http://proxy:3128",
    NO_PROXY: "internal.example, .corp ,*.wild.example,registry.test:5000,::2",
  });
  for (const [url, isProxied] of [
    ["https://ghcr.io", true],
    ["http://ghcr.io", false],
    ["https://internal.example", false],
    ["https://a.internal.example:8443", false],
    ["https://notinternal.example", true],
    ["https://x.corp", false],
    ["https://x.wild.example", false],
    ["https://registry.test:5000", false],
    ["https://registry.test", true],
    ["https://[::2]", false],
    ["https://localhost:5000", false],
    ["https://127.0.0.1", false],
    ["https://[::1]", false],
  ] as const) {
    assert.equal(proxies.onTheWayTo(new URL(url)) !== undefined, isProxied, url);
  }
  const none = new Proxies({ HTTPS_PROXY: "http://proxy", NO_PROXY: "*" });
  assert.equal(none.onTheWayTo(new URL("https://ghcr.io")), undefined);
  for (const [text, host, port] of [
    ["proxy", "proxy", 80],
    ["proxy:3128", "proxy", 3128],
    ["https://proxy", "proxy", 443],
    ["http://[::3]:8", "::3", 8],
  ] as const) {
    const found = new Proxies({ ALL_PROXY: text }).onTheWayTo(new URL("https://ghcr.io"));
    assert.deepEqual([found?.host, found?.port], [host, port], text);
  }
  for (const text of ["socks5://p:1", "http://", "http://a b"]) {
    assert.throws(() => new Proxies({ HTTPS_PROXY: text }), /`HTTPS_PROXY` is not the address/u);
  }
});
