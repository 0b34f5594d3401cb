// The commands under the views: a shell that knows nothing of a server runs them as they stand.

import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { at, browse, BUILT, FRESH, open, pick, settled } from "./page.mjs";
import { dctSign, fronted, ours, shell } from "./peers.mjs";

const GUN = "registry.example/team/app";

let browser;
let server;
let front;

before(async () => {
  browser = await browse();
  server = await ours();
  front = await fronted(server, BUILT);
  server.publish(GUN, ["1.0", "1.1"]);
  server.notary("addhash", GUN, "1.1", "700", "--sha256", "cd".repeat(32), "-r", "targets/alice", "-p");
});

after(async () => {
  await browser.close();
  for (const peer of [front, server]) peer.stop();
});

/** A folder with a bundle of the repository in it. */
function fetched(name) {
  const folder = mkdtempSync(join(tmpdir(), "dct-commands-"));
  dctSign(server.url, "inspect", "--bundle", join(folder, name), GUN);
  return folder;
}

/** The lines that are shown, each once. */
async function commands(page) {
  return [...new Set(await page.locator(".command code").allTextContents())];
}

async function pin(page, text) {
  await page.fill("#pins", text);
  await page.click("#conditions button[type=submit]");
  await page.waitForSelector(".basis.pinned");
}

test("what was fetched is asked of the same server, with the same pins", async () => {
  const { page } = await open(browser, `${front.url}/`);
  await page.evaluate(() => (document.querySelector("#live").open = true));
  await page.fill("#live-server", server.url);
  await page.fill("#live-gun", GUN);
  await page.click("#live-form button");
  await settled(page);
  const id = (await page.textContent(".basis code")).trim();
  await pin(page, id);
  const folder = fetched("other.json");
  await page.setInputFiles("#compare-files", join(folder, "other.json"));
  await page.waitForSelector("#difference .command");
  await page.click("button.name >> text='1.0'");
  await page.fill("#digest", "ab".repeat(32));
  await page.click("#digest-form button");
  await page.waitForSelector("#digest-answer .command");
  const lines = await commands(page);
  assert.ok(lines.includes(`dct-sign verify ${GUN}:1.0 --server ${server.url} --root-key-id ${id}`), lines.join("\n"));
  assert.ok(lines.length >= 7, lines.join("\n"));
  for (const line of lines) assert.match(shell(folder, line), /team\/app|alice|ab{3}/, line);
  assert.equal(await page.locator("#verdict .command").textContent(), `In a shell: ${lines[0]}`);
});

test("a digest that nobody released is asked for as it was recorded, and an unknown one by no tag", async () => {
  const { page } = await open(browser);
  const folder = fetched("bundle.json");
  await pick(page, join(folder, "bundle.json"));
  const ask = async (digest) => {
    await page.fill("#digest", digest);
    await page.evaluate(() => document.querySelector("#digest-answer").replaceChildren());
    await page.click("#digest-form button");
    await page.waitForSelector("#digest-answer .command");
    return page.innerText("#digest-answer .command");
  };
  assert.equal(await ask("cd".repeat(32)), "In a shell: dct-sign inspect --report --bundle bundle.json");
  const live = await open(browser, `${front.url}/`);
  await live.page.evaluate(() => (document.querySelector("#live").open = true));
  await live.page.fill("#live-gun", GUN);
  await live.page.click("#live-form button");
  await settled(live.page);
  for (const [digest, asked] of [["cd", `verify ${GUN}:1.1@sha256:${"cd".repeat(32)}`], ["ef", `inspect ${GUN}`]]) {
    await live.page.evaluate(() => document.querySelector("#digest-answer").replaceChildren());
    await live.page.fill("#digest", digest.repeat(32));
    await live.page.click("#digest-form button");
    await live.page.waitForSelector("#digest-answer .command");
    assert.equal(await live.page.innerText("#digest-answer code"), `dct-sign ${asked} --server ${front.url}`);
  }
});

test("of files the bundle that the page saves is looked at, with the same pins", async () => {
  const folder = fetched("fetched.json");
  const { page } = await open(browser);
  await pick(page, join(folder, "fetched.json"));
  const id = (await page.textContent(".basis code")).trim();
  await pin(page, id);
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  await saved.saveAs(join(folder, "bundle.json"));
  const lines = await commands(page);
  assert.equal(lines[0], `dct-sign inspect --report --bundle bundle.json --root-key-id ${id}`);
  for (const line of lines) {
    assert.ok(line.endsWith(` --bundle bundle.json --root-key-id ${id}`), line);
    assert.match(shell(folder, line), /team\/app/, line);
  }
  assert.match(await page.textContent("#verdict .command"), /\(“Bundle as a file” saves bundle\.json\)$/);
  const file = JSON.stringify({ trust_pinning: { certs: { "registry.example/*": [id] } } });
  await pin(page, file);
  await at(page, FRESH);
  writeFileSync(join(folder, "pins.json"), file);
  assert.match(await page.textContent("#verdict .command"), /a shell judges by its own clock\)$/);
  assert.match(shell(folder, (await commands(page))[0]), /team\/app: authentic/);
});
