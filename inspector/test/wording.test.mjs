// What is said where a browser, a date or a stranger would otherwise have the word.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { at, browse, bundle, BUNDLES, FRESH, judged, open, pick, sentence, verdict } from "./page.mjs";

let browser;

before(async () => {
  browser = await browse();
});

after(() => browser.close());

async function honest() {
  const opened = await open(browser);
  await pick(opened.page, bundle("honest"));
  await at(opened.page, FRESH);
  return opened;
}

const written = (name, value) => ({ name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(value)) });

test("a chosen tag is given back", async () => {
  const { page } = await honest();
  await page.click("button.name >> text='1'");
  assert.match(await sentence(page), /^1 is signed by alice/);
  await page.click("#all-tags");
  assert.match(await sentence(page), /^3 tags of registry/);
  assert.equal(await page.evaluate(() => document.activeElement.id), "verdict");
});

test("before its certificate begins a root is not called expired", async () => {
  const { page } = await honest();
  for (const moment of ["1969-12-31T23:59:59", "0001-01-01T00:00:00"]) {
    await at(page, moment);
    assert.equal(await verdict(page), "expired");
    assert.equal(await page.textContent(".verdict h2"), "! Authentic, but not valid at this time");
    assert.match(await sentence(page), /but root is not valid at this time: its certificate begins on 2026-11-\d\d\.$/);
    assert.match(await page.textContent("#warnings"), /\(trust\.root_certificate\)Pick a later time/);
  }
});

test("a moment that metadata cannot write is refused in words", async () => {
  const { page } = await honest();
  await page.evaluate(() => {
    document.querySelector("#time").value = "275760-09-13T00:00:00";
  });
  await page.dispatchEvent("#time", "change");
  await judged(page);
  assert.match(await page.textContent(".refusal"), /275760-09-13.* is no moment that can be judged\.Pick one before/);
});

test("a root without its signatures says how many there are, and no date under it looks good", async () => {
  const lies = JSON.parse(readFileSync(join(BUNDLES, "lies.json"), "utf8"));
  const stranger = lies.find(({ bundle, code, name }) => bundle && code === "trust.threshold" && name.startsWith("root "));
  const { page } = await open(browser);
  await pick(page, written("lie.json", JSON.parse(stranger.bundle)));
  await at(page, FRESH);
  assert.match(await page.locator("svg.chain .box").first().textContent(), /✗ 0 valid signatures, 1 needed/);
  assert.match(await sentence(page), /ask the owner of the repository\.$/);
  const rows = await page.$$eval(".timeline tbody tr", (rows) => rows.map((row) => [row.className, row.textContent]));
  assert.ok(rows.length >= 4, rows.join("\n"));
  assert.deepEqual(rows.filter(([style, text]) => style !== "doubt" || !/not checked|refused/.test(text)), []);
  assert.match(await page.innerText("#keys"), /There is no key that may be believed/);
  assert.match(await page.innerText("#tags"), /There is no tag that may be believed/);
});

test("several that are missing are several", async () => {
  const { page } = await open(browser);
  const value = JSON.parse(readFileSync(bundle("honest"), "utf8"));
  const targets = value.files.filter(({ role }) => role.startsWith("targets"));
  await pick(page, written("part.json", { ...value, files: targets }));
  assert.match(await sentence(page), /^root, timestamp and snapshot of registry\.example\/team\/app are not among these files\. /);
});

test("a warning names its subject, says a sentence, and has its code behind it", async () => {
  const { page } = await honest();
  assert.equal(await page.innerText("#warnings li"), "registry.example/team/app: nothing pins its root: it is trusted because it is the first one seen. (inspect.first_use)");
});

test("a refusal of the core is a sentence, and no text of a browser stands for one", async () => {
  const { page } = await open(browser);
  const value = JSON.parse(readFileSync(bundle("honest"), "utf8"));
  await pick(page, written("base.json", { ...value, files: [{ role: "root", base64: "###" }] }));
  assert.match(await page.textContent(".refusal"), /This bundle is damaged: the base64 of a file cannot be decoded\./);
  await page.evaluate(() => document.querySelector("#talk").replaceChildren());
  await pick(page, written("name.json", { ...value, gun: "Not A Name" }));
  const [said, hint] = await page.$$eval(".refusal p", (parts) => parts.map((part) => part.textContent));
  assert.match(said, /^✗ Not read\. [A-Z].*\.$/);
  assert.match(hint, /^[A-Z].*\.$/);
});
