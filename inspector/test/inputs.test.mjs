// Every way in leads to the same verdict, and nothing leaves the page.

import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { alone, at, browse, bundle, drop, FRESH, open, pick, sentence, serve, settled, verdict } from "./page.mjs";

let browser;
let server;

before(async () => {
  browser = await browse();
  server = await serve();
});

after(async () => {
  await browser.close();
  server.close();
});

/** A trust directory as Docker keeps it, made of a bundle. */
function trustDirectory() {
  const { gun, files } = JSON.parse(readFileSync(bundle("honest"), "utf8"));
  const folder = mkdtempSync(join(tmpdir(), "dct-inspector-"));
  for (const { role, text } of files) {
    const path = join(folder, "tuf", gun, "metadata", `${role}.json`);
    mkdirSync(dirname(path), { recursive: true });
    // The last root is the current one.
    writeFileSync(path, text);
  }
  return { folder, files: files.map(({ role }) => join(folder, "tuf", gun, "metadata", `${role}.json`)) };
}

async function isHonest(page) {
  await at(page, FRESH);
  assert.equal(await verdict(page), "trusted");
  assert.match(await sentence(page), /^3 tags of registry\.example\/team\/app, chain verified to root [0-9a-f]{12}…, first expiry in \d+ days \(timestamp\)\.$/);
}

function offline(seen, own) {
  const others = seen.requests.filter((url) => !url.startsWith(own) && !url.startsWith("blob:") && !url.startsWith("data:"));
  assert.deepEqual(others, []);
  assert.deepEqual(seen.errors, []);
}

for (const place of ["file", "server"]) {
  test(`a bundle is picked, from a ${place}`, async () => {
    const url = place === "file" ? alone() : server.url;
    const { page, seen } = await open(browser, url);
    await pick(page, bundle("honest"));
    await isHonest(page);
    offline(seen, url);
  });
}

test("role files are picked", async () => {
  const { page, seen } = await open(browser);
  await pick(page, [...new Set(trustDirectory().files)]);
  assert.equal(await page.inputValue("#gun"), "registry.example/team/app", "the certificate names it");
  await isHonest(page);
  offline(seen, "file:");
});

test("a trust directory is picked", async () => {
  const { page } = await open(browser);
  await page.setInputFiles("#folder", trustDirectory().folder);
  await settled(page);
  assert.equal(await page.inputValue("#gun"), "registry.example/team/app");
  await isHonest(page);
});

test("a trust directory of two repositories lets people choose", async () => {
  const { folder } = trustDirectory();
  const tuf = join(folder, "tuf", "registry.example", "team");
  cpSync(join(tuf, "app"), join(tuf, "other"), { recursive: true });
  const { page } = await open(browser);
  await page.setInputFiles("#folder", folder);
  await settled(page);
  await page.selectOption("#repository", "registry.example/team/other");
  await settled(page);
  await at(page, FRESH);
  // The files are of another repository, as the root's certificate says.
  assert.equal(await verdict(page), "refused");
});

test("files are dropped", async () => {
  const { page } = await open(browser);
  await drop(page, bundle("honest"));
  await isHonest(page);
});

test("a folder is dropped", async () => {
  const { page } = await open(browser);
  await drop(page, join(trustDirectory().folder, "tuf"));
  assert.equal(await page.inputValue("#gun"), "registry.example/team/app");
  await isHonest(page);
});

test("text is pasted", async () => {
  const { page } = await open(browser);
  await page.click("summary");
  await page.fill("#paste", readFileSync(bundle("honest"), "utf8"));
  await page.click("#paste-form button");
  await settled(page);
  await isHonest(page);
});

test("a link carries a bundle, and the page makes such links", async () => {
  const first = await open(browser);
  await pick(first.page, bundle("honest"));
  await first.page.click("#link");
  const link = await first.page.inputValue("#link-text");
  assert.ok(link.startsWith(alone()), link);
  const second = await open(browser, link);
  await settled(second.page);
  await isHonest(second.page);
  offline(second.seen, "file:");
  const broken = await open(browser, `${alone()}#bundle=AAAA`);
  await settled(broken.page);
  assert.match(await broken.page.textContent("#talk"), /damaged.*Ask for the bundle as a file/s);
});

test("a large bundle is no link", async () => {
  const { page } = await open(browser);
  await pick(page, bundle("many"));
  await page.click("#link");
  await page.waitForFunction(() => document.querySelector("#link-answer").textContent !== "");
  assert.match(await page.textContent("#link-answer"), /too large for a link/);
});

test("what is saved is what was read", async () => {
  const { page } = await open(browser);
  await pick(page, bundle("honest"));
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  const text = readFileSync(await saved.path(), "utf8");
  assert.deepEqual(JSON.parse(text), JSON.parse(readFileSync(bundle("honest"), "utf8")));
});
