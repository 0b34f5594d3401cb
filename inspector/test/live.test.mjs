// The page of our own trust server fetches what it has, and says of it what the command line says.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { at, browse, bundle, BUILT, FRESH, open, pick, sentence, serve, settled, verdict } from "./page.mjs";
import { certified, dctSign, debian, fronted, moved, ours, PAGE, users } from "./peers.mjs";

const GUN = "registry.example/team/app";

let browser;
let server;
let notary;
let front;

before(async () => {
  browser = await browse();
  [server, notary] = await Promise.all([ours(), debian()]);
  front = await fronted(server, BUILT);
  for (const peer of [server, notary]) peer.publish(GUN, ["1.0", "1.1", "latest"]);
});

after(async () => {
  await browser.close();
  for (const peer of [front, server, notary]) peer.stop();
});

/** The page as our server hands it out. */
function visit() {
  return open(browser, `${front.url}/`);
}

async function fetchLive(page, gun, url) {
  await page.evaluate(() => (document.querySelector("#live").open = true));
  if (url !== undefined) await page.fill("#live-server", url);
  await page.fill("#live-gun", gun);
  await page.click("#live-form button");
  await settled(page);
}

async function refusal(page) {
  return (await page.$(".refusal")) ? page.textContent(".refusal") : "";
}

/** Everything that was asked of the network, but for the page itself. */
function asked(seen, own) {
  const page = ["", ...PAGE].map((name) => `${own}/${name}`);
  return seen.requests.filter((url) => !/^(?:blob|data):/.test(url) && !page.includes(url));
}

async function exported(page, button) {
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return JSON.parse(readFileSync(await saved.path(), "utf8"));
}

test("a repository is fetched from the server that shows the page, and nobody else is asked", async () => {
  const { page, seen } = await visit();
  assert.equal(await page.inputValue("#live-server"), front.url);
  await fetchLive(page, GUN);
  assert.equal(await verdict(page), "trusted");
  assert.match(await sentence(page), /^3 tags of registry\.example\/team\/app, chain verified to root/);
  const requests = asked(seen, front.url);
  assert.ok(requests.length >= 7, requests.join("\n"));
  assert.deepEqual(requests.filter((url) => !url.startsWith(`${front.url}/v2/${GUN}/_trust/tuf/`)), []);
  assert.deepEqual(seen.errors, []);
  assert.match(await page.textContent("#privacy"), /connects only to the trust server that you name/);
});

test("the page and the command line say the same, field by field", async () => {
  const { page } = await visit();
  await fetchLive(page, GUN, server.url);
  const [told] = JSON.parse(dctSign(server.url, "inspect", "--report", "-o", "json", GUN));
  await at(page, told.at.replace("Z", ""));
  const shown = await exported(page, "#export");
  assert.deepEqual(shown, told);
  assert.equal(shown.tags.length, 3);
  assert.ok(shown.roles.every(({ state }) => state === "verified" || state === "unpublished"), JSON.stringify(shown.roles));
  // And the files themselves, to the byte.
  const path = join(server.folder, "fetched.json");
  dctSign(server.url, "inspect", "--bundle", path, GUN);
  const { fetched: _, ...stored } = JSON.parse(readFileSync(path, "utf8"));
  const { fetched: __, ...saved } = await exported(page, "#save");
  assert.deepEqual(saved, stored);
});

test("another server of ours is asked across origins", async () => {
  const { page, seen } = await visit();
  await fetchLive(page, GUN, server.url);
  assert.equal(await verdict(page), "trusted");
  const requests = asked(seen, front.url);
  assert.ok(requests.length >= 7, requests.join("\n"));
  assert.deepEqual(requests.filter((url) => !url.startsWith(`${server.url}/v2/${GUN}/_trust/tuf/`)), []);
  assert.deepEqual(seen.errors, []);
});

test("Debian's server lets no page ask, and a bundle of the same repository says the same", async () => {
  const { page } = await visit();
  await fetchLive(page, GUN, notary.url);
  assert.match(await refusal(page), /gave this page no answer that it may read.*\(CORS\), as Notary's own server never does.*in another tab.*inspect --bundle FILE IMAGE/s);
  const path = join(notary.folder, "fetched.json");
  const [told] = JSON.parse(dctSign(notary.url, "inspect", "--report", "-o", "json", "--bundle", path, GUN));
  await pick(page, path);
  await at(page, told.at.replace("Z", ""));
  assert.equal(await verdict(page), "trusted");
  assert.deepEqual(await exported(page, "#export"), told);
});

test("of what was moved from Debian's service the page says what the command line says of the original", async () => {
  const service = await moved(GUN, ["1.0", "2.0"]);
  try {
    const { page } = await visit();
    await fetchLive(page, GUN, service.ours);
    const [original] = JSON.parse(dctSign(service.notary, "inspect", "--report", "-o", "json", GUN));
    await at(page, original.at.replace("Z", ""));
    assert.equal(await verdict(page), "trusted");
    assert.deepEqual(await exported(page, "#export"), original);
    assert.equal(original.tags.length, 2);
  } finally {
    await service.stop();
  }
});

test("a fetch that fails takes the place of what was open", async () => {
  const { page } = await visit();
  await pick(page, bundle("honest"));
  await at(page, FRESH);
  await fetchLive(page, "registry.example/team/none", server.url);
  assert.match(await refusal(page), /has no trust data/);
  assert.equal(await page.isVisible("#findings"), false);
  assert.equal(await page.$(".verdict"), null);
});

test("a fetch that takes long does not come over what was opened later", async () => {
  const { page } = await visit();
  let go;
  const gone = new Promise((resolve) => (go = resolve));
  const late = async (request, response) => {
    await gone;
    const answer = await fetch(server.url + request.url);
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
  };
  await answering(late, async (url, headers) => {
    await page.evaluate(() => (document.querySelector("#live").open = true));
    await page.fill("#live-server", url);
    await page.fill("#live-gun", "registry.example/team/none");
    await page.click("#live-form button");
    while (headers.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await pick(page, bundle("honest"));
    const last = page.waitForResponse((response) => response.url().startsWith(url));
    go();
    await (await last).finished();
    await at(page, FRESH);
    // The engine answers in turn, so what it made of the fetch has come back by now.
    await at(page, FRESH);
    assert.match(await sentence(page), /^3 tags of registry\.example\/team\/app/);
    assert.equal(await refusal(page), "");
    assert.equal(await page.isVisible("#busy"), false);
  });
});

test("what cannot be fetched is refused with the reason and a way out", async () => {
  const { page, seen } = await visit();
  const refused = async (gun, url, words) => {
    await fetchLive(page, gun, url);
    assert.match(await refusal(page), words, `${gun} at ${url}`);
  };
  await refused("registry.example/team/none", server.url, /has no trust data of registry\.example\/team\/none \(404\).*docker\.io\/library/s);
  await refused("", server.url, /No repository is named/);
  await refused("Not A Name", server.url, /Not A Name/);
  await refused(GUN, "https://user:word@trust.example", /holds a login, and this page sends none/);
  await refused(GUN, "trust.example", /is not an address|neither https/);
  await refused(GUN, "ftp://trust.example", /neither https nor http/);
  await refused(GUN, "http://trust.example", /plain http, and this page asks another machine over https only/);
  const before = seen.requests.length;
  await refused(GUN, "http://127.0.0.1:9", /gave this page no answer that it may read\. Either it is down/);
  assert.ok(seen.requests.slice(before).every((url) => url.startsWith("http://127.0.0.1:9/")));
});

test("a server that asks for a login is told nothing", async () => {
  const guarded = await ours("--users", users(server.folder));
  try {
    const { page } = await visit();
    await fetchLive(page, GUN, guarded.url);
    assert.match(await refusal(page), /asks for a login, and this page never sends one \(401\).*The command can log in/s);
  } finally {
    guarded.stop();
  }
});

/** A server that answers every page, in the way of one test. */
async function answering(act, run) {
  const headers = [];
  const web = createServer((request, response) => {
    headers.push(request.headers);
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-expose-headers", "www-authenticate");
    act(request, response);
  });
  await new Promise((resolve) => web.listen(0, "127.0.0.1", resolve));
  try {
    await run(`http://localhost:${web.address().port}`, headers);
  } finally {
    web.closeAllConnections();
    web.close();
  }
}

test("a server leads the page nowhere, and gets no cookie", async () => {
  const { page } = await visit();
  await page.context().addCookies([{ name: "planted", value: "cookie", url: "http://localhost" }]);
  const elsewhere = await ours("--log", "requests");
  const log = join(elsewhere.folder, "log");
  const moved = (request, response) => response.writeHead(302, { location: `${elsewhere.url}/v2/${GUN}/_trust/tuf/timestamp.json` }).end();
  await answering(moved, async (url, headers) => {
    await fetchLive(page, GUN, url);
    assert.match(await refusal(page), /sends us elsewhere, and this page follows nobody/);
    assert.deepEqual(headers.filter(({ cookie, authorization }) => cookie || authorization), []);
  });
  const invited = (request, response) =>
    response.writeHead(401, { "www-authenticate": `Bearer realm="${elsewhere.url}/token",service="x"` }).end();
  await answering(invited, async (url) => {
    await fetchLive(page, GUN, url);
    assert.match(await refusal(page), /asks for a login/);
  });
  const endless = (request, response) => {
    const more = () => response.write("x".repeat(65_536), () => response.destroyed || more());
    more();
  };
  await answering(endless, async (url) => {
    await fetchLive(page, GUN, url);
    assert.match(await refusal(page), /sent more than a file of trust data may have/);
  });
  assert.doesNotMatch(readFileSync(log, "utf8"), /"event":"request"/);
  elsewhere.stop();
});

test("what a server damages is shown, and not believed", async () => {
  const { page } = await visit();
  const damaged = async (request, response) => {
    const answer = await fetch(server.url + request.url);
    const text = await answer.text();
    response.writeHead(answer.status).end(request.url.includes("releases") ? text.replace("q6ur", "q6us") : text);
  };
  await answering(damaged, async (url) => {
    await fetchLive(page, GUN, url);
    assert.equal(await verdict(page), "refused");
    assert.match(await page.textContent("#warnings"), /targets\/releases/);
  });
});

test("a page of https asks no server over plain http", async () => {
  const path = certified(server.folder, "localhost");
  const files = await serve({ key: readFileSync(`${path}.key`), cert: readFileSync(`${path}.pem`) });
  try {
    const { page } = await open(browser, files.url, { ignoreHTTPSErrors: true });
    assert.equal(await page.inputValue("#live-server"), new URL(files.url).origin);
    await fetchLive(page, GUN, "http://trust.example");
    assert.match(await refusal(page), /no https page ask over plain http \(mixed content\)/);
  } finally {
    files.close();
  }
});

test("the page that may not connect has no code to do so", () => {
  const [hosted, alone] = ["inspector/inspector.js", "inspector.html"].map((name) => /\bfetch\(/.test(readFileSync(join(BUILT, name), "utf8")));
  assert.equal(hosted, true);
  assert.equal(alone, false);
});
