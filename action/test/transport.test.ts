// The pipe: sizes, times, proxies, authorities, and that it decides nothing.

import assert from "node:assert/strict";
import { readFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import * as http from "node:http";
import * as https from "node:https";
import { type AddressInfo, type Socket, connect, createServer } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { Refusal } from "../src/refusal.ts";
import { Transport } from "../src/transport/mod.ts";
import { Proxies } from "../src/transport/proxy.ts";
import { Authorities } from "../src/transport/tls.ts";
import { ask, one, serving, told } from "./fake/web.ts";
import { authority } from "./peers/certificates.ts";
import { folder, freePort } from "./peers/process.ts";

let keys: string;
before(() => authority((keys = folder("tls"))));
after(() => rmSync(keys, { recursive: true, force: true }));

const pem = (name: string): string => readFileSync(join(keys, name), "utf8");

function transport(ca = "", environment: Record<string, string> = {}, docker = keys): Transport {
  return new Transport(new Authorities(ca, docker, environment), new Proxies(environment));
}

test("a batch is in flight together, replies keep their order, connections are kept", async () => {
  const connections = new Set<Socket>();
  let together = 0;
  let most = 0;
  const server = http.createServer((request, response) => {
    together += 1;
    most = Math.max(most, together);
    setTimeout(() => {
      together -= 1;
      response.end(request.url);
    }, 100);
  });
  server.on("connection", (socket: Socket) => connections.add(socket));
  await serving(server, async (port) => {
    const pipe = transport();
    const paths = Array.from({ length: 40 }, (_, at) => `/${at}`);
    const replies = await pipe.exchangeAll(paths.map((path) => ask(`http://127.0.0.1:${port}${path}`)));
    assert.deepEqual(
      replies.map((reply) => reply.kind === "response" && Buffer.from(reply.body).toString()),
      paths,
    );
    assert.ok(most > 1 && most <= 16, `${most} at once`);
    assert.ok(connections.size <= 16, `${connections.size} connections`);
    pipe.close();
  });
});

test("what a server says is handed on as it is: redirects, statuses, headers of any size", async () => {
  const server = http.createServer((request, response) => {
    if (request.url === "/post") {
      let body = "";
      request.setEncoding("utf8").on("data", (text: string) => (body += text));
      request.on("end", () => response.end(`${request.method} ${request.headers["content-type"]} ${body}`));
      return;
    }
    response.writeHead(307, {
      Location: "/elsewhere",
      "X-Large": "x".repeat(40_000),
      "Set-Cookie": ["a=1", "b=2"],
    });
    response.end();
  });
  await serving(server, async (port) => {
    const pipe = transport();
    const reply = await one(pipe, ask(`http://localhost:${port}/`));
    assert.ok(reply.kind === "response");
    assert.equal(reply.status, 307);
    assert.equal(reply.headers.find(([name]) => name === "X-Large")?.[1].length, 40_000);
    assert.equal(reply.headers.filter(([name]) => name === "Set-Cookie").length, 2);
    const body = Buffer.from("a body");
    const post = ask(`http://localhost:${port}/post`, {
      method: "POST",
      body,
      headers: [["Content-Type", "x/y"]],
      idempotent: false,
    });
    const posted = await one(pipe, post);
    assert.ok(posted.kind === "response");
    assert.equal(Buffer.from(posted.body).toString(), "POST x/y a body");
    pipe.close();
  });
});

test("an answer longer than asked for is not read to its end", async () => {
  let sent = 0;
  const server = http.createServer((_, response) => {
    const more = (): void => {
      while (sent < 1e9 && response.write("x".repeat(65_536))) {
        sent += 65_536;
      }
    };
    response.on("drain", more);
    more();
  });
  await serving(server, async (port) => {
    const pipe = transport();
    assert.equal(told(await one(pipe, ask(`http://127.0.0.1:${port}/`))), "too_large");
    assert.ok(sent < 5e7, `${sent} bytes were taken`);
    assert.equal(told(await one(pipe, ask(`http://127.0.0.1:${port}/`, { max_response: 0 }))), "too_large");
    pipe.close();
  });
});

test("a connection that breaks is tried once more for a read, and never for a submission", async () => {
  let asked = 0;
  const server = createServer((socket) => {
    socket.once("data", () => {
      asked += 1;
      socket.destroy();
    });
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const pipe = transport();
  assert.equal(told(await one(pipe, ask(`http://127.0.0.1:${port}/`))), "interrupted");
  assert.equal(asked, 2);
  const post = ask(`http://127.0.0.1:${port}/`, { method: "POST", idempotent: false });
  assert.equal(told(await one(pipe, post)), "interrupted");
  assert.equal(asked, 3);
  pipe.close();
  server.close();
});

test("why there is no answer is said in the core's words", async () => {
  const pipe = transport();
  const port = await freePort();
  assert.equal(told(await one(pipe, ask(`http://127.0.0.1:${port}/`))), "connect");
  assert.equal(told(await one(pipe, ask("https://name.invalid/"))), "resolve");
  assert.equal(told(await one(pipe, ask("http://example.com/"))), "exposed");
  assert.equal(told(await one(pipe, ask("http://127.0.0.1.example.com/"))), "exposed");
  assert.equal(told(await one(pipe, ask("file:///etc/passwd"))), "exposed");
  pipe.close();
});

test("plain http to another machine is refused before anything is sent", () => {
  const pipe = transport();
  assert.throws(() => pipe.prepare(new URL("http://notary.example"), "notary-server"), Refusal);
  pipe.prepare(new URL("http://127.0.0.1:5000"), "notary-server");
  pipe.prepare(new URL("http://[::1]:5000"), "notary-server");
});

test("a private authority counts when it is named: as text, by path, or in Docker's folder", async () => {
  const server = https.createServer({ cert: pem("leaf.pem"), key: pem("leaf.key") }, (_, response) =>
    response.end("x"),
  );
  await serving(server, async (port) => {
    const url = `https://localhost:${port}/`;
    const told2 = async (pipe: Transport): Promise<string> => {
      const reply = told(await one(pipe, ask(url)));
      pipe.close();
      return reply;
    };
    assert.equal(await told2(transport()), "certificate");
    assert.equal(await told2(transport(pem("ca.pem"))), "200");
    assert.equal(await told2(transport(join(keys, "ca.pem"))), "200");
    assert.equal(await told2(transport("", { SSL_CERT_FILE: join(keys, "ca.pem") })), "200");
    const folder = join(keys, "tls", `localhost:${port}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "ca.crt"), pem("ca.pem"));
    assert.equal(await told2(transport()), "200");
    rmSync(folder, { recursive: true });
    const other = await one(transport(pem("ca.pem")), ask(`https://127.0.0.2:${port}/`));
    assert.notEqual(told(other), "200", "the name in the certificate is another one");
  });
  for (const [given, fact] of [
    ["/nowhere/ca.pem", /it does not exist/u],
    ["-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", /damaged/u],
    ["-----BEGIN NOTHING-----", /no certificate in PEM/u],
  ] as const) {
    assert.throws(() => transport(given), fact);
  }
});

test("certificates are checked also where a job tells Node not to", async () => {
  const server = https.createServer({ cert: pem("leaf.pem"), key: pem("leaf.key") }, (_, response) =>
    response.end("x"),
  );
  const asked = process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
  process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
  try {
    await serving(server, async (port) => {
      const direct = transport();
      assert.equal(told(await one(direct, ask(`https://localhost:${port}/`))), "certificate");
      direct.close();
      const way = http.createServer();
      way.on("connect", (_, socket: Socket) => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        const there = connect(port, "127.0.0.1");
        there.on("error", () => socket.destroy());
        socket.on("error", () => there.destroy());
        socket.pipe(there).pipe(socket);
      });
      await serving(way, async (proxy) => {
        const tunnelled = transport("", { HTTPS_PROXY: `http://127.0.0.1:${proxy}` });
        assert.equal(told(await one(tunnelled, ask("https://registry.test/"))), "certificate");
        tunnelled.close();
      });
      const behind = transport("", { HTTPS_PROXY: `https://127.0.0.1:${port}` });
      assert.equal(told(await one(behind, ask("https://registry.test/"))), "certificate");
      behind.close();
    });
  } finally {
    if (asked === undefined) {
      delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    } else {
      process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = asked;
    }
  }
});

test("a client certificate is shown where Docker keeps it, with its key or not at all", async () => {
  const options = {
    cert: pem("leaf.pem"),
    key: pem("leaf.key"),
    ca: pem("ca.pem"),
    requestCert: true,
    rejectUnauthorized: true,
  };
  await serving(
    https.createServer(options, (_, response) => response.end("x")),
    async (port) => {
      const url = `https://localhost:${port}/`;
      const stranger = transport(pem("ca.pem"));
      assert.notEqual(told(await one(stranger, ask(url))), "200");
      stranger.close();
      const folder = join(keys, "tls", `localhost:${port}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "client.cert"), pem("leaf.pem"));
      assert.throws(
        () => transport(pem("ca.pem")).prepare(new URL(url), "x"),
        /client\.key cannot be used: it does not exist/u,
      );
      writeFileSync(join(folder, "client.key"), pem("ca.key"));
      assert.throws(
        () => transport(pem("ca.pem")).prepare(new URL(url), "x"),
        /not the key of the certificate/u,
      );
      writeFileSync(join(folder, "client.key"), pem("leaf.key"));
      const known = transport(pem("ca.pem"));
      assert.equal(told(await one(known, ask(url))), "200");
      known.close();
      rmSync(folder, { recursive: true });
    },
  );
});

test("a registry on this machine may speak plain http, and https is tried first", async () => {
  await serving(
    http.createServer((_, response) => response.end()),
    async (port) => {
      const pipe = transport();
      assert.equal((await pipe.registry(`localhost:${port}`)).origin, `http://localhost:${port}`);
      pipe.close();
    },
  );
  const secure = https.createServer({ cert: pem("leaf.pem"), key: pem("leaf.key") }, (_, response) =>
    response.end(),
  );
  await serving(secure, async (port) => {
    const pipe = transport();
    assert.equal(
      (await pipe.registry(`localhost:${port}`)).protocol,
      "https:",
      "an unknown authority is no reason",
    );
    pipe.close();
  });
  assert.equal((await transport().registry("ghcr.io")).origin, "https://ghcr.io");
});
