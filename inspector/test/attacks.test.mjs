// Lies, from wherever the page is: each is called by its code, and no markup in it runs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { at, bundle, BUNDLES, FRESH, json, pick, sentence, valueOf, verdict } from "./page.mjs";
import { isQuiet, ORIGINS, Origins } from "./origins.mjs";

let origins;

before(async () => {
  origins = await Origins.begin();
});

after(() => origins?.end());

const lies = () => JSON.parse(readFileSync(join(BUNDLES, "lies.json"), "utf8"));

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

/** Tells lies to the page from within, one after the other, and says what it shows of each. */
async function tell({ lies, moment }) {
  const place = (id) => document.getElementById(id);
  const give = (id, text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "lie.json"));
    place(id).files = transfer.files;
    place(id).dispatchEvent(new Event("change"));
  };
  const until = async (name, isSo) => {
    for (let turns = 0; !(place("busy").hidden && place("findings").getAttribute("aria-busy") !== "true" && isSo()); turns += 1) {
      if (turns > 10_000) throw new Error(`no answer to ${name}`);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  };
  place("time").value = moment;
  const shown = [];
  for (const { name, code, bundle, seen } of lies) {
    give("files", bundle);
    await until(name, () => document.querySelector(".verdict, .refusal"));
    if (seen && document.querySelector(".verdict")) {
      give("compare-files", seen);
      await until(name, () => place("difference").textContent !== "");
    }
    const text = document.querySelector("main").textContent;
    shown.push({ name, code, verdict: document.querySelector(".verdict")?.className.replace("verdict ", ""), isCalled: text.includes(code) });
  }
  return shown;
}

test("every lie of the attack table that a bundle can tell is called by its code, from everywhere", async () => {
  const told = lies().filter(({ bundle }) => bundle !== null);
  assert.ok(told.length > 150, `${told.length} lies`);
  assert.ok(told.filter(({ seen }) => seen !== null).length > 10);
  const all = await Promise.all(
    ORIGINS.map(async (origin) => {
      const place = await origins.visit(origin);
      const shown = await place.page.evaluate(tell, { lies: told, moment: FRESH });
      isQuiet(place);
      return shown.map((lie) => ({ origin, ...lie }));
    }),
  );
  const wrong = all.flat().filter(({ code, verdict, isCalled }) => {
    const isTold = isCalled || (code === "trust.expired" && verdict === "expired");
    // What is not read at all has no verdict, and what is shown of it is the refusal.
    return verdict === "trusted" || !(isTold || verdict === undefined);
  });
  assert.deepEqual(wrong, []);
  assert.equal(all.flat().length, 3 * told.length);
});

test("what a bundle cannot tell has a reason", async () => {
  const untold = lies().filter(({ bundle, large }) => bundle === null && !large);
  assert.deepEqual(untold.filter(({ by_files }) => by_files), []);
  const unexplained = untold.filter(({ code }) => !UNTOLD.some(([codes]) => codes.test(code)));
  assert.deepEqual(unexplained.map(({ name }) => name), []);
});

for (const origin of ORIGINS) {
  test(`markup in names, remarks and certificates stays text, from ${origin}`, async () => {
    const place = await origins.visit(origin);
    const { page } = place;
    await pick(page, bundle("hostile"));
    await at(page, FRESH);
    assert.equal(await verdict(page), "trusted");
    await page.click("button.name >> text=<img src=x onerror=alert(1)>");
    assert.match(await sentence(page), /^<img src=x onerror=alert\(1\)> is signed by alice/);
    assert.match(await page.textContent("#verdict pre"), /<img/);
    assert.match(await page.textContent("#keys"), /for <img src=x onerror=alert\(1\)>/);
    assert.equal(await page.$("img"), null);
    isQuiet(place);
  });

  test(`markup in the name of a role is quoted and refused, from ${origin}`, async () => {
    const place = await origins.visit(origin);
    const { page } = place;
    const name = "targets/<img src=x onerror=alert(1)>";
    const value = valueOf("honest");
    value.files.push({ role: name, text: "{}" });
    await pick(page, json("role.json", JSON.stringify(value)));
    assert.ok((await page.textContent(".refusal")).includes(name), await page.textContent(".refusal"));
    assert.equal(await page.$("img"), null);
    isQuiet(place);
  });
}
