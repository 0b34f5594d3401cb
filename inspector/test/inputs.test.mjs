// Every way in leads to the same verdict, from wherever the page is, and nothing leaves it.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { alone, at, browse, bundle, compare, condition, drop, FRESH, json, open, pick, sentence, settled, trustDirectory, valueOf, verdict } from "./page.mjs";
import { isQuiet, ORIGINS, Origins } from "./origins.mjs";

const GUN = "registry.example/team/app";

let browser;
let origins;

before(async () => {
  [browser, origins] = await Promise.all([browse(), Origins.begin()]);
});

after(async () => {
  await browser.close();
  await origins?.end();
});

async function isHonest(page) {
  assert.equal(await page.inputValue("#gun"), GUN);
  await at(page, FRESH);
  assert.equal(await verdict(page), "trusted");
  assert.match(await sentence(page), /^3 tags of registry\.example\/team\/app, chain verified to root [0-9a-f]{12}…, first expiry in \d+ days \(timestamp\)\.$/);
}

async function pickFolder(page, folder) {
  await page.setInputFiles("#folder", folder);
  await settled(page);
}

async function paste(page, text) {
  await page.evaluate(() => (document.querySelector("#paste-form").parentElement.open = true));
  await page.fill("#paste", text);
  await page.click("#paste-form button");
  await settled(page);
}

const WAYS = {
  "a bundle is picked": (page) => pick(page, bundle("honest")),
  "role files are picked": (page) => pick(page, trustDirectory().files),
  "a trust directory is picked": (page) => pickFolder(page, trustDirectory().folder),
  "the folder of a repository is picked": (page) => pickFolder(page, join(trustDirectory().folder, "tuf", GUN)),
  "a bundle is dropped": (page) => drop(page, bundle("honest")),
  // Files of one name cannot be dropped side by side, so the delegations come in their folder.
  "role files are dropped": (page) => {
    const metadata = join(trustDirectory().folder, "tuf", GUN, "metadata");
    return drop(page, ...["root", "timestamp", "snapshot", "targets"].map((role) => join(metadata, `${role}.json`)), join(metadata, "targets"));
  },
  "a trust directory is dropped": (page) => drop(page, trustDirectory().folder),
  "text is pasted": (page) => paste(page, readFileSync(bundle("honest"), "utf8")),
};

for (const origin of ORIGINS) {
  for (const [way, take] of Object.entries(WAYS)) {
    test(`${way}, from ${origin}`, async () => {
      const place = await origins.visit(origin);
      await take(place.page);
      await isHonest(place.page);
      isQuiet(place);
    });
  }

  test(`a link carries a bundle, and the page makes such links, from ${origin}`, async () => {
    const { page, url, seen } = await origins.visit(origin);
    await pick(page, bundle("honest"));
    await page.click("#link");
    await page.waitForSelector("#link-text");
    const link = await page.inputValue("#link-text");
    assert.ok(link.startsWith(`${url}#bundle=`), link.slice(0, 60));
    const follow = async (hash, shown) => {
      await page.evaluate((hash) => (location.hash = hash), hash);
      await page.waitForSelector(shown);
      await settled(page);
    };
    await follow("#bundle=AAAA", ".refusal");
    assert.match(await page.textContent("#talk"), /damaged.*Ask for the bundle as a file/s);
    await follow(new URL(link).hash, ".verdict");
    await isHonest(page);
    isQuiet({ url, seen });
  });

  test(`what is no trust metadata is refused with a way out, from ${origin}`, async () => {
    const { page } = await origins.visit(origin);
    const refused = async (take, expected) => {
      await take;
      assert.match(await page.textContent(".refusal"), expected);
      assert.equal(await page.$(".verdict"), null);
    };
    await refused(pick(page, json("page.json", "<!doctype html>")), /trust metadata.*Take a bundle/s);
    await refused(pick(page, json("list.json", "[1,2]")), /trust metadata/);
    await refused(pick(page, json("old.json", '{"format":"dct-sign-bundle","version":2,"files":[]}')), /version 2.*release that wrote it/s);
    await refused(pick(page, json("cut.json", '{"format":"dct-sign-bundle","version":1,"gun":"a/b","files":[]}')), /damaged: its server is missing/);
    await refused(paste(page, " "), /Nothing was pasted/);
    const large = join(mkdtempSync(join(tmpdir(), "dct-large-")), "large.json");
    writeFileSync(large, "");
    truncateSync(large, 100_000_000);
    await refused(pick(page, large), /100 MB, more than any role's file may have/);
    await refused(drop(page, mkdtempSync(join(tmpdir(), "dct-empty-"))), /There is no file in it\..*Take a bundle/s);
  });
}

test("the page is opened with a link", async () => {
  const { page } = await origins.visit("a file");
  await pick(page, bundle("honest"));
  await page.click("#link");
  await page.waitForSelector("#link-text");
  const opened = await open(browser, await page.inputValue("#link-text"));
  await settled(opened.page);
  await isHonest(opened.page);
  isQuiet({ ...opened, url: alone() });
});

test("any part of a trust directory names its repository", async () => {
  const { page } = await origins.visit("a file");
  const { folder } = trustDirectory();
  for (const part of ["", "tuf", "tuf/registry.example", "tuf/registry.example/team", `tuf/${GUN}`, `tuf/${GUN}/metadata`]) {
    await drop(page, join(folder, part));
    await isHonest(page);
    await pickFolder(page, join(folder, part));
    await isHonest(page);
  }
});

test("a part of a trust directory whose name is no end of the certificate's names nothing", async () => {
  const { page } = await origins.visit("a file");
  const { folder } = trustDirectory();
  const copy = join(folder, "tuf", "registry.example", "team", "other");
  cpSync(join(folder, "tuf", GUN), copy, { recursive: true });
  await drop(page, copy);
  assert.match(await page.textContent("#verdict .refusal"), /No repository is named/);
  await condition(page, "gun", GUN);
  await isHonest(page);
  // Below `tuf` it is the whole name, and the files are not of that repository.
  await pickFolder(page, folder);
  await page.selectOption("#repository", "registry.example/team/other");
  await settled(page);
  await at(page, FRESH);
  assert.equal(await verdict(page), "refused");
  assert.match(await sentence(page), /registry\.example\/team\/app/);
  await pick(page, bundle("honest"));
  assert.equal(await page.textContent("#repositories"), "", "there is nothing more to choose from");
});

test("a role's file alone leads to the name that it lacks", async () => {
  const { page } = await origins.visit("a file");
  const targets = valueOf("honest").files.find(({ role }) => role === "targets").text;
  for (const take of [() => paste(page, targets), () => pick(page, json("targets.json", targets))]) {
    await take();
    assert.match(await page.textContent("#verdict .refusal"), /No repository is named.*registry\.example\.com\/team\/app/s);
    assert.equal(await page.evaluate(() => document.activeElement.id), "gun");
    await condition(page, "gun", GUN);
    assert.equal(await verdict(page), "incomplete");
    assert.match(await sentence(page), /root.* not among these files/);
  }
});

test("a file that has changed is picked again", async () => {
  const { page } = await origins.visit("a file");
  const path = join(mkdtempSync(join(tmpdir(), "dct-again-")), "bundle.json");
  cpSync(bundle("honest"), path);
  await pick(page, path);
  await isHonest(page);
  cpSync(bundle("hostile"), path);
  await pick(page, path);
  await page.waitForFunction(() => document.querySelector("#sentence").textContent.startsWith("4 tags"));
});

test("a file that takes long does not come over one that was picked later", async () => {
  const { page } = await origins.visit("a file");
  await page.evaluate(() => {
    const read = File.prototype.arrayBuffer;
    File.prototype.arrayBuffer = async function () {
      if (this.name === "slow.json") await new Promise((resolve) => (globalThis.go = resolve));
      return read.call(this);
    };
  });
  await page.setInputFiles("#files", json("slow.json", readFileSync(bundle("hostile"), "utf8")));
  await pick(page, bundle("honest"));
  await page.evaluate(() => globalThis.go());
  // Reading another file takes at least as long as reading what was slow.
  await compare(page, bundle("later"));
  await page.click("#forget");
  await isHonest(page);
});

test("a large bundle is no link", async () => {
  const { page } = await origins.visit("a file");
  await pick(page, bundle("many"));
  await page.click("#link");
  await page.waitForFunction(() => document.querySelector("#link-answer").textContent !== "");
  assert.match(await page.textContent("#link-answer"), /too large for a link/);
});

async function saved(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  return JSON.parse(readFileSync(await download.path(), "utf8"));
}

test("what is saved is what was read", async () => {
  const { page } = await origins.visit("a file");
  await pick(page, bundle("honest"));
  assert.deepEqual(await saved(page), valueOf("honest"));
});

test("bytes that are no text are kept as they are, and those of no role are not touched", async () => {
  const { page } = await origins.visit("a file");
  await page.evaluate(() => {
    const encode = globalThis.btoa;
    globalThis.encoded = 0;
    globalThis.btoa = (text) => {
      globalThis.encoded += text.length;
      return encode(text);
    };
  });
  const noise = Buffer.alloc(1_000_000, 0xa5);
  await pick(page, { name: "photo.bin", mimeType: "", buffer: noise });
  assert.match(await page.textContent(".refusal"), /Nothing in photo\.bin is trust metadata/);
  assert.equal(await page.evaluate(() => globalThis.encoded), 0);
  const { files } = trustDirectory();
  const targets = files.find((path) => basename(path) === "targets.json" && basename(dirname(path)) === "metadata");
  writeFileSync(targets, noise);
  await pick(page, files);
  assert.equal(await verdict(page), "refused");
  const { files: kept } = await saved(page);
  assert.equal(kept.find(({ role }) => role === "targets").base64, noise.toString("base64"));
});
