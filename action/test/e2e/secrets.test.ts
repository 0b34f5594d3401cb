// Planted secrets: in no encoding do they come out, on success and on every failure.

import assert from "node:assert/strict";
import * as http from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";

import { type Step, code, refused } from "../fake/runner.ts";
import { serving } from "../fake/web.ts";
import { PASSPHRASE, Workshop } from "../peers/workshop.ts";

const PASSWORD = 'pl4nted:"word"/+?';
const TOKEN = "pl4nted.identity.token-_~";

let shop: Workshop;
let gun: string;
let digest: string;
let echo: http.Server;
before(async () => {
  shop = await Workshop.open();
  gun = shop.gun("team/app");
  digest = await shop.repository("team/app", ["1"]);
  // A server that sends back everything it is shown, as its errors.
  echo = http.createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      const said = `${JSON.stringify(request.headers)} ${body} ${decodeURIComponent(body.replaceAll("+", " "))}`;
      const status = request.headers.authorization === undefined ? 401 : 400;
      const realm = `http://${request.headers.host}/token`;
      response.writeHead(request.url === "/token" ? 400 : status, {
        "WWW-Authenticate": `${challenge} realm="${realm}",service="echo",scope="${"x".repeat(3)}"`,
        "Content-Type": "application/json",
      });
      response.end(
        JSON.stringify({ errors: [{ code: "UNKNOWN", message: said, detail: said }], message: said }),
      );
    });
  });
  await new Promise<void>((resolve) => echo.listen(0, "127.0.0.1", resolve));
});
after(() => {
  echo.closeAllConnections();
  echo.close();
  shop.close();
});

let challenge = "Basic";

/** Every form in which a secret could come out. */
function forms(): string[] {
  const { encrypted, plain } = shop.alice;
  const lines = [encrypted, plain].flatMap((pem) =>
    pem.split("\n").filter((line) => line.length >= 16 && !line.startsWith("-----")),
  );
  const words = [PASSPHRASE, PASSWORD, TOKEN].flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString("base64"),
    Buffer.from(secret).toString("base64url"),
    encodeURIComponent(secret),
    encodeURIComponent(secret).replaceAll("%20", "+"),
  ]);
  const pems = [encrypted, plain].flatMap((pem) => [
    JSON.stringify(pem).slice(1, -1),
    Buffer.from(pem).toString("base64"),
    pem.replaceAll("\n", ""),
  ]);
  const logins = [`planted-user:${PASSWORD}`, Buffer.from(`planted-user:${PASSWORD}`).toString("base64")];
  return [...lines, ...words, ...pems, ...logins];
}

function assertAbsent(step: Step): void {
  const written = [...step.files].filter(([path]) => !path.startsWith("home/"));
  const places = new Map<string, string>([
    ["stdout", step.raw],
    ["stderr", step.stderr],
    ["summary", step.summary],
    ["outputs", [...step.outputs.values()].join("\n")],
    ...written,
  ]);
  for (const secret of forms()) {
    for (const [place, text] of places) {
      assert.ok(!text.includes(secret), `${place} holds ${secret}: ${text}`);
    }
  }
}

const login = { username: "planted-user", password: PASSWORD };

/** What happens, and the inputs that make it happen. */
const ENDINGS: readonly (readonly [string, string, () => Record<string, string>])[] = [
  ["a dry run", "", () => ({ "dry-run": "true" })],
  ["a signature", "", () => ({})],
  [
    "a signature with a plain key in base64",
    "",
    () => ({ key: Buffer.from(shop.alice.plain).toString("base64") }),
  ],
  ["nothing to do", "", () => ({ tags: "", digest: "" })],
  ["a wrong passphrase", "key.passphrase", () => ({ key: shop.alice.encrypted, passphrase: PASSWORD })],
  ["a damaged key", "key.", () => ({ key: shop.alice.encrypted.replace(/\n.{20}/u, "\n") })],
  ["a key where a digest should be", "input.digest", () => ({ digest: shop.alice.plain })],
  ["a passphrase where tags should be", "action.input", () => ({ tags: PASSPHRASE })],
  [
    "a key where metadata should be",
    "input.build_metadata",
    () => ({ tags: "", metadata: JSON.stringify({ x: shop.alice.plain }) }),
  ],
  ["a key where its path should be", "action.input", () => ({ key: "", "key-file": shop.alice.plain })],
  ["an address without a scheme", "action.input", () => ({ "notary-server": `u:${PASSWORD}@n.test` })],
  ["a password where a switch should be", "action.input", () => ({ "dry-run": PASSWORD })],
  [
    "a password in an address",
    "action.input",
    () => ({ "notary-server": `https://u:${encodeURIComponent(PASSWORD)}@n.test` }),
  ],
  ["a tag that moved", "registry.moved", () => ({ digest: `sha256:${"1".repeat(64)}` })],
  ["a foreign root", "trust.pin", () => ({ "root-key-ids": "a".repeat(64) })],
  ["a server that does not answer", "server.unreachable", () => ({ "notary-server": "http://127.0.0.1:9" })],
  ["a trust server that echoes", "server.", () => ({ "notary-server": echoUrl() })],
  ["a registry that echoes", "registry.", () => ({ tags: `localhost:${echoPort()}/x:1`, digest: "" })],
];

for (const [name, expected, inputs] of ENDINGS) {
  test(`no secret comes out of ${name}`, async () => {
    for (const variables of [{}, { RUNNER_DEBUG: "1" }]) {
      for (const scheme of ["Basic", "Bearer"]) {
        challenge = scheme;
        const step = await shop.runner.step(
          { ...shop.signing, ...login, tags: `${gun}:1`, digest, ...inputs() },
          variables as Record<string, string>,
        );
        assert.ok(expected === "" ? step.status === 0 : code(step).startsWith(expected), step.stdout);
        assertAbsent(step);
      }
      if (!name.includes("echoes")) {
        break;
      }
    }
  });
}

test("no identity token of a login comes out", async () => {
  const auths = {
    [`127.0.0.1:${echoPort()}`]: { auth: Buffer.from("0:").toString("base64"), identitytoken: TOKEN },
  };
  shop.runner.write(".docker/config.json", JSON.stringify({ auths }));
  for (const variables of [{}, { RUNNER_DEBUG: "1" }]) {
    challenge = "Bearer";
    const step = await shop.runner.step(
      { ...shop.signing, tags: `${gun}:1`, digest, "notary-server": echoUrl() },
      variables as Record<string, string>,
    );
    assert.match(code(step), /^server\./u);
    assertAbsent(step);
  }
});

test("no access token comes out, in whatever form its server sends it back", async () => {
  const access = 'pl4nted.access"token"/+?=';
  const inner = [
    access,
    JSON.stringify(access).slice(1, -1),
    encodeURIComponent(access),
    Buffer.from(access).toString("base64"),
    Buffer.from(access).toString("base64url"),
  ];
  for (const form of inner) {
    const granting = http.createServer((request, response) => {
      const realm = `http://${request.headers.host}/token`;
      if (request.url?.startsWith("/token") === true) {
        response.end(JSON.stringify({ token: access }));
        return;
      }
      const known = request.headers.authorization !== undefined;
      response.writeHead(known ? 400 : 401, { "WWW-Authenticate": `Bearer realm="${realm}"` });
      response.end(known ? `it says ${form}` : "");
    });
    await serving(granting, async (port) => {
      const server = `http://127.0.0.1:${port}`;
      const inputs = { ...shop.signing, ...login, tags: `${gun}:1`, digest, "notary-server": server };
      const step = await shop.runner.step(inputs, { RUNNER_DEBUG: "1" });
      refused(step, "server.status");
      for (const secret of inner) {
        for (const text of [step.raw, step.summary, ...step.outputs.values()]) {
          assert.ok(!text.includes(secret), `${secret} in ${text}`);
        }
      }
    });
  }
});

test("no beginning of a secret comes out of a text that was cut", async () => {
  const secret = "c0rrect-h0rse-battery-staple-planted";
  let pad = 0;
  const cut = http.createServer((request, response) => {
    const { authorization } = request.headers;
    response.writeHead(authorization === undefined ? 401 : 400, { "WWW-Authenticate": 'Basic realm="x"' });
    response.end(`${"-".repeat(pad)}${secret} ${authorization ?? ""}`);
  });
  const inputs = { ...shop.signing, tags: `${gun}:1`, digest, username: "u", password: secret };
  await serving(cut, async (port) => {
    for (const before of [0, 20, 50, 60, 70]) {
      pad = before;
      const server = { "notary-server": `http://127.0.0.1:${port}` };
      const step = await shop.runner.step({ ...inputs, ...server }, { RUNNER_DEBUG: "1" });
      const base64 = Buffer.from(`u:${secret}`).toString("base64");
      for (const piece of [secret.slice(0, 6), base64.slice(0, 8)]) {
        assert.ok(!step.raw.includes(piece) && !step.summary.includes(piece), step.raw);
      }
    }
  });
  const phrase = { passphrase: "c0rrect h0rse battery", tags: "c0rrect h0rse battery" };
  const split = await shop.runner.step({ ...inputs, ...phrase });
  refused(split, "action.input", /input\.pushed, and it holds a secret/u);
  assert.doesNotMatch(split.raw + split.summary, /c0rrect/u);
  const pasted = await shop.runner.step({ ...inputs, digest: secret.repeat(3), passphrase: secret.repeat(3) });
  assert.doesNotMatch(pasted.raw + pasted.summary, /c0rrect/u);
});

function echoPort(): number {
  return (echo.address() as AddressInfo).port;
}

function echoUrl(): string {
  return `http://127.0.0.1:${echoPort()}`;
}
