// What the page says about sound, ended, pinned, damaged and hostile repositories.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, truncateSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { at, browse, bundle, BUNDLES, change, drop, FRESH, judged, open, pick, sentence, settled, verdict } from "./page.mjs";

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

async function pins(page, text) {
  await change(page, "#pins", text);
  await page.click("#conditions button[type=submit]");
  await judged(page);
}

test("a tag is chosen, and the sentence is about it", async () => {
  const { page } = await honest();
  await page.click("button.name >> text='1'");
  assert.match(await sentence(page), /^1 is signed by alice, chain verified to root [0-9a-f]{12}…, first expiry in \d+ days \(timestamp\)\.$/);
  await page.click("button.name >> text='base'");
  assert.match(await sentence(page), /^base is signed by the owner of the repository, /);
});

test("authentic is told apart from fresh, at any moment", async () => {
  const { page } = await honest();
  await at(page, "2027-06-01T00:00:00");
  assert.equal(await verdict(page), "expired");
  assert.match(await sentence(page), /timestamp expired \d+ days ago: the trust server must sign it again/);
  await at(page, FRESH);
  assert.equal(await verdict(page), "trusted");
});

test("a pin vouches for the root or refuses it", async () => {
  const { page } = await honest();
  assert.match(await page.textContent(".basis"), /^Nothing vouches for this root/);
  const id = (await page.textContent(".basis code")).trim();
  await pins(page, `--root-key-id ${id}`);
  await page.waitForSelector(".basis.pinned");
  assert.equal(await verdict(page), "trusted");
  await pins(page, JSON.stringify({ trust_pinning: { certs: { "registry.example/*": [id] } } }));
  await page.waitForSelector(".basis.pinned");
  await pins(page, "0".repeat(64));
  await page.waitForSelector(".verdict.refused");
  assert.match(await sentence(page), /root: .*pin/);
  await pins(page, "nonsense");
  await page.waitForSelector(".refusal");
  assert.match(await page.textContent("#talk"), /nonsense.*64/s);
});

/** Lies that are not told by the files of a repository alone, by their code, and why a bundle cannot tell them. */
const UNTOLD = [
  [/^edit\./, "an edit that we refuse to make: nothing is ever published"],
  [/^trust\.memory$/, "a memory that was damaged on a disk: the page keeps none"],
  [/^(?:trust\.(?:pin|first_use)|input\.pin|key\.certificate_(?:chain|early))$/, "pins are given beside a bundle: another test does"],
  [/^trust\.(?:no_tag|tag_record)$/, "an answer about one tag: the table of tags shows it as not released"],
  [/^trust\.(?:order|not_listed|not_delegated)$/, "files offered in an order that a bundle does not have"],
  [/^trust\.(?:rollback|dropped|unsigned|threshold)$|^metadata\.json$/, "the state seen before is not the honest one: another test compares two states"],
  [/^(?:input\.gun|key\.certificate_name)$/, "a name that is refused before there is a repository"],
];

test("every lie of the attack table that a bundle can tell is called by its code", async () => {
  const lies = JSON.parse(readFileSync(join(BUNDLES, "lies.json"), "utf8"));
  const told = lies.filter(({ bundle }) => bundle !== null);
  assert.ok(told.length > 150, `${told.length} lies`);
  assert.ok(told.filter(({ seen }) => seen !== null).length > 10);
  const { page } = await open(browser);
  const wrong = [];
  for (const lie of told) {
    await page.evaluate(() => {
      document.querySelector("#verdict").replaceChildren();
      document.querySelector("#talk").replaceChildren();
    });
    await pick(page, json("lie.json", lie.bundle));
    await page.evaluate((moment) => {
      document.querySelector("#time").value = moment;
    }, FRESH);
    if (lie.seen) await compare(page, json("seen.json", lie.seen));
    const text = await page.textContent("main");
    const shown = await page.$(".verdict");
    const trusted = shown && (await verdict(page)) === "trusted";
    const isTold = text.includes(lie.code) || (lie.code === "trust.expired" && (await verdict(page)) === "expired");
    if (trusted || !(isTold || (await page.$(".refusal")))) wrong.push([lie.name, lie.code, shown && (await sentence(page))]);
  }
  assert.deepEqual(wrong, []);
});

test("what a bundle cannot tell has a reason", async () => {
  const lies = JSON.parse(readFileSync(join(BUNDLES, "lies.json"), "utf8"));
  const untold = lies.filter(({ bundle, large }) => bundle === null && !large);
  assert.deepEqual(untold.filter(({ by_files }) => by_files), []);
  const unexplained = untold.filter(({ code }) => !UNTOLD.some(([codes]) => codes.test(code)));
  assert.deepEqual(unexplained.map(({ name }) => name), []);
});

/** Names another bundle as the one that was seen before, and waits for what comes of it. */
async function compare(page, file) {
  await page.evaluate(() => document.querySelector("#difference").replaceChildren());
  await page.setInputFiles("#compare-files", file);
  await page.waitForFunction(() => document.querySelector("#difference").textContent !== "");
  await judged(page);
}

const json = (name, text) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

test("an old state is stale for those who have seen a newer one", async () => {
  const { page } = await honest();
  await compare(page, bundle("later"));
  assert.equal(await verdict(page), "stale");
  assert.match(await page.textContent(".verdict h2"), /Stale: a newer state was seen before/);
  assert.match(await sentence(page), /timestamp.* has version \d+, but version \d+ was trusted before/);
  assert.match(await page.textContent("#warnings"), /trust\.rollback/);
  assert.match(await page.textContent(".changes"), /timestamp went from version \d+ to \d+: backwards/);
  await page.click("#forget");
  await judged(page);
  assert.equal(await verdict(page), "trusted");
});

test("a newer state goes on from the one that was seen, and another repository's proves nothing", async () => {
  const { page } = await open(browser);
  await pick(page, bundle("later"));
  await at(page, FRESH);
  await compare(page, bundle("honest"));
  assert.equal(await verdict(page), "trusted");
  assert.match(await page.textContent(".basis"), /follows from the one that was seen before/);
  await compare(page, bundle("many"));
  assert.match(await page.textContent("#difference"), /of registry\.example\/shop\/cart, so the verdict stays/);
  assert.match(await page.textContent(".basis"), /^Nothing vouches for this root/);
  const broken = JSON.parse(readFileSync(bundle("honest"), "utf8"));
  broken.files = broken.files.filter(({ role }) => role !== "snapshot");
  await compare(page, json("broken.json", JSON.stringify(broken)));
  assert.match(await page.textContent("#difference"), /The other one is not to be believed/);
  assert.equal(await verdict(page), "trusted");
});

test("what is missing is named", async () => {
  const { page } = await open(browser);
  const value = JSON.parse(readFileSync(bundle("honest"), "utf8"));
  value.files = value.files.filter(({ role }) => role !== "snapshot");
  await pick(page, json("part.json", JSON.stringify(value)));
  await at(page, FRESH);
  assert.equal(await verdict(page), "incomplete");
  assert.match(await sentence(page), /snapshot/);
});

test("what is no trust metadata is refused with a way out", async () => {
  const { page } = await open(browser);
  const folder = mkdtempSync(join(tmpdir(), "dct-inspector-"));
  const cases = [
    ["page.json", "<!doctype html>", /trust metadata.*Take a bundle/s],
    ["list.json", "[1,2]", /trust metadata/],
    ["old.json", '{"format":"dct-sign-bundle","version":2,"files":[]}', /version 2.*release that wrote it/s],
    ["cut.json", '{"format":"dct-sign-bundle","version":1,"gun":"a/b","files":[]}', /damaged: its server is missing/],
  ];
  for (const [name, text, expected] of cases) {
    writeFileSync(join(folder, name), text);
    await page.evaluate(() => document.querySelector("#talk").replaceChildren());
    await pick(page, join(folder, name));
    assert.match(await page.textContent(".refusal"), expected, name);
  }
  const large = join(folder, "large.json");
  writeFileSync(large, "");
  truncateSync(large, 100_000_000);
  await page.evaluate(() => document.querySelector("#talk").replaceChildren());
  await pick(page, large);
  assert.match(await page.textContent(".refusal"), /100 MB, more than any role's file may have/);
  await page.evaluate(() => document.querySelector("#talk").replaceChildren());
  await drop(page, mkdtempSync(join(tmpdir(), "dct-empty-")));
  assert.match(await page.textContent(".refusal"), /There is no file in it\..*Take a bundle/s);
});

test("markup in names, remarks and certificates stays text", async () => {
  const { page, seen } = await open(browser);
  await pick(page, bundle("hostile"));
  await at(page, FRESH);
  assert.equal(await verdict(page), "trusted");
  await page.click("button.name >> text=<img src=x onerror=alert(1)>");
  assert.match(await sentence(page), /^<img src=x onerror=alert\(1\)> is signed by alice/);
  assert.match(await page.textContent("#verdict pre"), /<img/);
  assert.match(await page.textContent("#keys"), /for <img src=x onerror=alert\(1\)>/);
  assert.equal(await page.$("img"), null);
  assert.equal(seen.dialogs, 0);
  assert.deepEqual(seen.errors, []);
});

test("markup in the name of a role is quoted and refused", async () => {
  const { page, seen } = await open(browser);
  const name = "targets/<img src=x onerror=alert(1)>";
  const value = JSON.parse(readFileSync(bundle("honest"), "utf8"));
  value.files.push({ role: name, text: "{}" });
  await pick(page, json("role.json", JSON.stringify(value)));
  assert.ok((await page.textContent(".refusal")).includes(name), await page.textContent(".refusal"));
  assert.equal(await page.$("img"), null);
  assert.deepEqual([seen.dialogs, seen.errors], [0, []]);
});

test("an algorithm that nobody knows is refused", async () => {
  const { page } = await open(browser);
  const value = JSON.parse(readFileSync(bundle("honest"), "utf8"));
  const root = value.files.find(({ role }) => role === "root");
  const file = JSON.parse(root.text);
  const [id, key] = Object.entries(file.signed.keys).find(([, { keytype }]) => keytype === "ed25519");
  // An id is the hash of what it stands for, so the key gets the one that fits.
  const { keyval } = key;
  const written = JSON.stringify({ keytype: "dilithium", keyval: { private: null, public: keyval.public } });
  const other = createHash("sha256").update(written).digest("hex");
  root.text = root.text.replaceAll(id, other).replace('"keytype":"ed25519"', '"keytype":"dilithium"');
  await pick(page, json("algorithm.json", JSON.stringify(value)));
  await at(page, FRESH);
  assert.equal(await verdict(page), "refused");
  assert.match(await page.textContent("#warnings"), /trust\.threshold/);
});

test("a digest is looked up", async () => {
  const { page } = await honest();
  const ask = async (digest) => {
    await page.fill("#digest", digest);
    await page.evaluate(() => document.querySelector("#digest-answer").replaceChildren());
    await page.click("#digest-form button");
    await page.waitForFunction(() => document.querySelector("#digest-answer").textContent !== "");
    return page.textContent("#digest-answer");
  };
  assert.match(await ask(`sha256:${"01".repeat(32)}`), /^✓ Signed: as 1\./);
  assert.match(await ask("ff".repeat(32)), /^✗ Not signed/);
  assert.match(await ask("latest"), /64 hexadecimal digits/);
});

test("two states are compared", async () => {
  const { page } = await open(browser);
  await pick(page, bundle("later"));
  await at(page, FRESH);
  await page.setInputFiles("#compare-files", bundle("honest"));
  await page.waitForSelector(".changes");
  const text = await page.textContent(".changes");
  assert.match(text, /1 moved from sha256:010101010101… to sha256:090909090909…/);
  assert.match(text, /\+ 1 tag: 3/);
  assert.match(text, /− 1 tag: 2/);
  assert.match(text, /targets\/releases went from version \d+ to \d+/);
});

test("the signed bytes of a file are shown, and the report is exported", async () => {
  const { page } = await honest();
  await page.waitForFunction(() => document.querySelectorAll(".raw pre").length === 2);
  const signed = await page.textContent(".raw section:last-child pre");
  assert.ok(signed.startsWith('{"_type":"Root",'), signed.slice(0, 40));
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("#export")]);
  const report = JSON.parse(readFileSync(await saved.path(), "utf8"));
  assert.equal(report.verdict, "trusted");
  assert.equal(report.tags.length, 3);
});

test("fifty thousand tags are searched, sorted and turned over", async () => {
  const { page } = await open(browser);
  await pick(page, bundle("many"));
  await at(page, FRESH);
  assert.match(await page.textContent(".tags [role=status]"), /^50000 tags, 1 to 100 shown$/);
  const first = await page.textContent(".tags tbody tr:first-child .name");
  await page.click(".tags button >> text=Next");
  await page.waitForFunction(() => document.querySelector(".tags [role=status]").textContent.includes("101 to 200"));
  await page.click("thead button >> text=Tag");
  await page.waitForFunction((first) => document.querySelector(".tags tbody tr:first-child .name").textContent !== first, first);
  await page.fill("#tag-search", "no such tag");
  await page.waitForFunction(() => document.querySelector(".tags [role=status]").textContent === "0 tags");
});
