// What the page says about sound, ended, pinned, old, disputed and incomplete repositories, from wherever it is.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { at, bundle, compare, condition, FRESH, json, judged, pick, sentence, valueOf, verdict } from "./page.mjs";
import { isQuiet, ORIGINS, Origins } from "./origins.mjs";

let origins;

before(async () => {
  origins = await Origins.begin();
});

after(() => origins?.end());

const heading = (page) => page.textContent(".verdict h2");
const basis = (page) => page.textContent(".basis");

/** What each verdict is, and what it says. */
const VERDICTS = {
  "trusted on first use": async (page) => {
    assert.equal(await verdict(page), "trusted");
    assert.match(await heading(page), /✓ Sound, and trusted on first use$/);
    assert.match(await basis(page), /^Nothing vouches for this root/);
  },

  "authentic, and fresh at one moment only": async (page) => {
    await at(page, "2027-06-01T00:00:00");
    assert.equal(await verdict(page), "expired");
    assert.match(await sentence(page), /timestamp expired \d+ days ago: the trust server must sign it again/);
    await at(page, FRESH);
    assert.equal(await verdict(page), "trusted");
  },

  "pinned, or refused by a pin": async (page) => {
    const id = (await page.textContent(".basis code")).trim();
    for (const pins of [`--root-key-id ${id}`, JSON.stringify({ trust_pinning: { certs: { "registry.example/*": [id] }, disable_tofu: true } })]) {
      await condition(page, "pins", pins);
      assert.equal(await verdict(page), "trusted");
      assert.match(await heading(page), /✓ Trusted$/);
      assert.match(await basis(page), /^The root is pinned/);
    }
    await condition(page, "pins", "0".repeat(64));
    assert.equal(await verdict(page), "refused");
    assert.match(await sentence(page), /root: .*pin/);
    await condition(page, "pins", JSON.stringify({ trust_pinning: { disable_tofu: true } }));
    assert.equal(await verdict(page), "refused");
    assert.match(await page.textContent("#warnings"), /trust\.first_use/);
    await condition(page, "pins", "nonsense");
    assert.match(await page.textContent("#verdict .refusal"), /nonsense.*64/s);
  },

  "stale for those who have seen a newer one": async (page) => {
    await compare(page, bundle("later"));
    assert.equal(await verdict(page), "stale");
    assert.match(await heading(page), /Stale: a newer state was seen before/);
    assert.match(await sentence(page), /timestamp.* has version \d+, but version \d+ was trusted before/);
    assert.match(await page.textContent("#warnings"), /trust\.rollback/);
    assert.match(await page.textContent(".changes"), /timestamp went from version \d+ to \d+: backwards/);
    await page.click("#forget");
    await judged(page);
    assert.equal(await verdict(page), "trusted");
  },

  "newer than one that was seen, which another repository is not": async (page) => {
    await pick(page, bundle("later"));
    await compare(page, bundle("honest"));
    assert.equal(await verdict(page), "trusted");
    assert.match(await basis(page), /follows from the one that was seen before/);
    await compare(page, json("other.json", JSON.stringify({ ...valueOf("honest"), gun: "registry.example/shop/cart" })));
    assert.match(await page.textContent("#difference"), /of registry\.example\/shop\/cart, so the verdict does not count it/);
    assert.match(await basis(page), /^Nothing vouches for this root/);
    const broken = valueOf("honest");
    broken.files = broken.files.filter(({ role }) => role !== "snapshot");
    await compare(page, json("broken.json", JSON.stringify(broken)));
    assert.match(await page.textContent("#difference"), /The other one is not to be believed/);
    assert.equal(await verdict(page), "trusted");
  },

  "incomplete": async (page) => {
    const value = valueOf("honest");
    value.files = value.files.filter(({ role }) => role !== "snapshot");
    await pick(page, json("part.json", JSON.stringify(value)));
    assert.equal(await verdict(page), "incomplete");
    assert.match(await sentence(page), /snapshot/);
  },

  "refused for an algorithm that nobody knows": async (page) => {
    const value = valueOf("honest");
    const root = value.files.find(({ role }) => role === "root");
    const file = JSON.parse(root.text);
    const [id, key] = Object.entries(file.signed.keys).find(([, { keytype }]) => keytype === "ed25519");
    // An id is the hash of what it stands for, so the key gets the one that fits.
    const written = JSON.stringify({ keytype: "dilithium", keyval: { private: null, public: key.keyval.public } });
    const other = createHash("sha256").update(written).digest("hex");
    root.text = root.text.replaceAll(id, other).replace('"keytype":"ed25519"', '"keytype":"dilithium"');
    await pick(page, json("algorithm.json", JSON.stringify(value)));
    assert.equal(await verdict(page), "refused");
    assert.match(await page.textContent("#warnings"), /trust\.threshold/);
  },

  "about the tag that is chosen": async (page) => {
    await page.click("button.name >> text='1'");
    assert.match(await sentence(page), /^1 is signed by alice, chain verified to root [0-9a-f]{12}…, first expiry in \d+ days \(timestamp\)\.$/);
    assert.equal(await verdict(page), "trusted");
    await page.click("button.name >> text='base'");
    assert.match(await sentence(page), /^base is signed by the owner of the repository, /);
    await pick(page, bundle("disputed"));
    for (const [tag, kind, title, words, others] of DISPUTED) {
      await page.click(`button.name >> text='${tag}'`);
      assert.equal(await verdict(page), kind);
      assert.match(await heading(page), title);
      assert.match(await sentence(page), words);
      assert.match(await page.textContent("#verdict .details"), others);
    }
    await at(page, "2027-06-01T00:00:00");
    assert.match(await heading(page), /Not released/, "expired or not");
  },
};

const DISPUTED = [
  ["1", "disagree", /⚠ Roles disagree$/, /^1 is signed by somebody who is not named, .* Another role records another digest for it\.$/, /^targets\/alice ✗ another digest.*targets\/releases \(Docker believes this one\)/],
  ["only-alice", "unreleased", /∅ Not released$/, /^only-alice is recorded by targets\/alice, but released by nobody: Docker would not believe it\.$/, /^targets\/alice ∅ not released/],
  ["bare", "unreleased", /∅ Not released$/, /^bare is released without a digest that can be used: Docker would not believe it\.$/, /^targets\/releases ∅ not released.*no usable digest/],
];

for (const origin of ORIGINS) {
  for (const [what, isSo] of Object.entries(VERDICTS)) {
    test(`${what}, from ${origin}`, async () => {
      const place = await origins.visit(origin);
      await pick(place.page, bundle("honest"));
      await at(place.page, FRESH);
      await isSo(place.page);
      isQuiet(place);
    });
  }
}
