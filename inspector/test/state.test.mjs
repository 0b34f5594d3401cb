// A verdict stands as long as what it is about, and no longer: a refusal takes its place.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { at, browse, bundle, compare, condition, FRESH, json, judged, open, pick, sentence, valueOf, verdict } from "./page.mjs";

let browser;
let page;

before(async () => {
  browser = await browse();
  ({ page } = await open(browser));
});

after(() => browser.close());

async function honest() {
  await page.evaluate(() => {
    for (const id of ["time", "pins"]) document.querySelector(`#${id}`).value = "";
  });
  await pick(page, bundle("honest"));
  await at(page, FRESH);
  assert.equal(await verdict(page), "trusted");
}

/** Nothing is said of what was open before, nor can it be saved. */
async function isGone() {
  assert.equal(await page.$(".verdict"), null);
  for (const id of ["warnings", "chain", "tags", "keys", "difference", "raw", "export", "save", "link"]) assert.equal(await page.isVisible(`#${id}`), false, id);
  assert.doesNotMatch(await page.title(), /trusted|registry/);
}

/** A refusal stands where the verdict stood, above the conditions that may be at fault. */
async function isRefused(words) {
  await isGone();
  assert.match(await page.textContent("#verdict .refusal"), words);
  assert.equal(await page.isVisible("#conditions"), true);
}

const MISTAKES = [
  ["pins", "nonsense", /nonsense/],
  ["pins", "{", /pin/],
  ["gun", " ", /No repository is named/],
  ["gun", "Not A Name", /Not A Name/],
];

const UNPINNED = [
  ["a pin of another root", "0".repeat(64)],
  ["a pin file that forbids first use", JSON.stringify({ trust_pinning: { disable_tofu: true } })],
];

for (const seen of [undefined, "honest", "later"]) {
  const beside = seen ? `, beside the ${seen} one` : "";
  test(`a mistake among the conditions leaves no verdict, and the way back is open${beside}`, async () => {
    await honest();
    if (seen) await compare(page, bundle(seen));
    for (const [id, text, words] of MISTAKES) {
      const before = await page.inputValue(`#${id}`);
      await condition(page, id, text);
      await isRefused(words);
      await condition(page, id, before);
      assert.equal(await verdict(page), seen === "later" ? "stale" : "trusted");
      assert.equal(await page.isVisible("#save"), true);
    }
  });

  test(`pins that do not vouch for the root refuse it${beside}`, async () => {
    await honest();
    if (seen) await compare(page, bundle(seen));
    for (const [what, pins] of UNPINNED) {
      await condition(page, "pins", pins);
      assert.equal(await verdict(page), "refused", what);
      assert.match(await sentence(page), /root: .*pin|first use/);
      if (seen) assert.match(await page.textContent("#difference"), /The other one is not to be believed/);
    }
  });
}

const FALSE = [
  ["a bundle that the core refuses", JSON.stringify({ ...valueOf("hostile"), gun: "evil.example/x/y", fetched: "never" }), "#verdict"],
  ["a file that is no metadata", "garbage", "#talk"],
  ["a bundle that is cut off", JSON.stringify({ ...valueOf("honest"), server: undefined }), "#talk"],
];

for (const [what, text, where] of FALSE) {
  test(`${what} takes the place of what was open`, async () => {
    await honest();
    await compare(page, bundle("later"));
    await pick(page, json("bundle.json", text));
    await isGone();
    assert.equal(await page.isVisible(`${where} .refusal`), true);
    await pick(page, bundle("honest"));
    assert.equal(await page.$(".refusal"), null);
    assert.equal(await verdict(page), "trusted", "what was compared with the one before is forgotten");
  });
}

test("what is saved is what the verdict is about", async () => {
  await honest();
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  assert.equal(JSON.parse(readFileSync(await download.path(), "utf8")).gun, await page.inputValue("#gun"));
});

test("what was seen before counts as long as the page says so", async () => {
  await honest();
  await compare(page, bundle("later"));
  for (const [id, text] of [["time", "2026-11-22T12:00:00"], ["pins", ""], ["gun", "registry.example/team/app"]]) {
    await condition(page, id, text);
    assert.equal(await verdict(page), "stale");
    assert.match(await page.textContent("#difference"), /counts the other one as seen before/);
    assert.match(await page.textContent(".changes"), /backwards/);
  }
  await page.setInputFiles("#compare-files", json("none.json", "none"));
  await page.waitForSelector("#difference .refusal");
  assert.equal(await verdict(page), "stale");
  await page.click("#forget");
  await judged(page);
  assert.equal(await verdict(page), "trusted");
  assert.equal(await page.textContent("#difference"), "");
  assert.equal(await page.evaluate(() => document.activeElement.id), "compare-pick");
});

test("a comparison is about the name that was typed last", async () => {
  await honest();
  await compare(page, bundle("later"));
  await condition(page, "gun", "registry.example/team/other");
  assert.equal(await verdict(page), "refused");
  assert.match(await page.textContent("#difference"), /The other one is of registry\.example\/team\/app, so the verdict does not count it/);
});

test("what was seen before vouches for nothing", async () => {
  await honest();
  const key = (await page.textContent(".basis code")).trim();
  await pick(page, bundle("later"));
  await compare(page, bundle("honest"));
  assert.match(await page.textContent(".verdict h2"), /Sound, and follows from the one seen before/);
  assert.match(await page.textContent(".basis"), /follows from the one that was seen before.*nothing vouches for that one either.*pin it/s);
  assert.equal((await page.textContent(".basis code")).trim(), key);
  await condition(page, "pins", key);
  assert.match(await page.textContent(".verdict h2"), /Trusted$/);
  assert.match(await page.textContent(".basis"), /one of your key ids vouches for it/);
});

test("the first verdict is written where it can be heard", async () => {
  const { page, context } = await open(browser);
  await page.evaluate(() => {
    globalThis.heard = [];
    const region = document.querySelector("#verdict");
    new MutationObserver(() => globalThis.heard.push([region.checkVisibility(), region.textContent])).observe(region, { childList: true });
    // Observers are called once for all that happens at once; a screen reader also needs the region before.
    globalThis.early = new Promise((resolve) => {
      new MutationObserver(() => resolve(region.textContent)).observe(document.querySelector("#findings"), { attributeFilter: ["hidden"] });
    });
  });
  await pick(page, bundle("honest"));
  assert.equal(await page.evaluate(() => globalThis.early), "");
  const heard = await page.evaluate(() => globalThis.heard);
  assert.ok(heard.some(([isVisible, text]) => isVisible && /3 tags/.test(text)), JSON.stringify(heard));
  await context.close();
});

test("sorting keeps the keyboard where it is", async () => {
  await honest();
  for (const name of ["Digest", "Roles", "Roles", "Tag"]) {
    await page.focus(`thead button >> text=${name}`);
    await page.keyboard.press("Enter");
    await page.waitForFunction((name) => document.activeElement.closest("th[aria-sort$=ending]")?.textContent.startsWith(name), name);
  }
});
