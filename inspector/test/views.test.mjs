// What the page shows of a repository below the verdict: tags, digests, changes, files.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { at, browse, bundle, compare, FRESH, open, pick } from "./page.mjs";

let browser;
let opened;

before(async () => {
  browser = await browse();
  opened = await open(browser);
});

after(() => browser.close());

async function shown(name) {
  await pick(opened.page, bundle(name));
  await at(opened.page, FRESH);
  return opened;
}

async function ask(page, digest) {
  await page.fill("#digest", digest);
  await page.evaluate(() => document.querySelector("#digest-answer").replaceChildren());
  await page.click("#digest-form button");
  await page.waitForFunction(() => document.querySelector("#digest-answer").textContent !== "");
  return page.textContent("#digest-answer");
}

test("a digest is looked up", async () => {
  const { page } = await shown("honest");
  assert.match(await ask(page, `sha256:${"01".repeat(32)}`), /^✓ Signed: as 1\./);
  assert.match(await ask(page, "ff".repeat(32)), /^✗ Not signed/);
  assert.match(await ask(page, "latest"), /64 hexadecimal digits/);
});

test("where roles disagree is seen in the table, and found by it", async () => {
  const { page } = await shown("disputed");
  assert.deepEqual(await page.locator("#tags tr.disagree .name").allTextContents(), ["1"]);
  assert.match(await page.textContent("#tags tr.disagree"), /⚠ disagree: ✗ targets\/alice, ✓ targets\/releases/);
  assert.deepEqual(await page.locator("#tags tr.unreleased .name").allTextContents(), ["only-alice"]);
  assert.match(await page.textContent("#tags tr.unreleased"), /not released/);
  const colours = await page.evaluate(() => ["tr.disagree", "tr.unreleased", "tr:not(.disagree, .unreleased)"].map((row) => getComputedStyle(document.querySelector(`#tags tbody ${row}`)).backgroundColor));
  assert.equal(colours[0], colours[1]);
  assert.notEqual(colours[0], colours[2]);
  await page.check("#tag-disagree");
  await page.waitForFunction(() => document.querySelector(".tags [role=status]").textContent === "1 tag");
});

test("a digest that nobody released is told from one that another role contradicts", async () => {
  const { page } = await shown("disputed");
  assert.match(await ask(page, "04".repeat(32)), /^✗ Not signed: it is recorded as only-alice, which nobody released\./);
  assert.match(await ask(page, "09".repeat(32)), /^✗ Not signed: it is recorded as 1, but Docker believes something else there\./);
  assert.match(await ask(page, "01".repeat(32)), /^✓ Signed: as 1\./);
});

test("two states are compared", async () => {
  const { page } = await shown("later");
  await compare(page, bundle("honest"));
  const text = await page.textContent(".changes");
  assert.match(text, /1 moved from sha256:010101010101… to sha256:090909090909…/);
  assert.match(text, /\+ 1 tag: 3/);
  assert.match(text, /− 1 tag: 2/);
  assert.match(text, /targets\/releases went from version \d+ to \d+/);
});

test("the signed bytes of a file are shown, and the report is exported", async () => {
  const { page } = await shown("honest");
  await page.waitForFunction(() => document.querySelectorAll(".raw pre").length === 2);
  const signed = await page.textContent(".raw section:last-child pre");
  assert.ok(signed.startsWith('{"_type":"Root",'), signed.slice(0, 40));
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("#export")]);
  const report = JSON.parse(readFileSync(await saved.path(), "utf8"));
  assert.equal(report.verdict, "trusted");
  assert.equal(report.tags.length, 3);
});

test("fifty thousand tags are searched, sorted and turned over", async () => {
  const { page } = await shown("many");
  assert.match(await page.textContent(".tags [role=status]"), /^50000 tags, 1 to 100 shown$/);
  const first = await page.textContent(".tags tbody tr:first-child .name");
  await page.click(".tags button >> text=Next");
  await page.waitForFunction(() => document.querySelector(".tags [role=status]").textContent.includes("101 to 200"));
  await page.click("thead button >> text=Tag");
  await page.waitForFunction((first) => document.querySelector(".tags tbody tr:first-child .name").textContent !== first, first);
  await page.fill("#tag-search", "no such tag");
  await page.waitForFunction(() => document.querySelector(".tags [role=status]").textContent === "0 tags");
});
