// Keyboards, screen readers, phones, paper, and the policy that the browser enforces.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { at, browse, bundle, compare, condition, FRESH, json, open, pick, sentence, serve, settled } from "./page.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser;

before(async () => {
  browser = await browse();
});

after(() => browser.close());

/** What a person may have before them, one state after the other. */
const STATES = {
  "nothing": async () => {},
  "all ways in": async (page) => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("#intake details")) details.open = true;
    });
    assert.equal(await page.isVisible("#live-form"), true);
  },
  "a refusal": (page) => pick(page, json("page.json", "none")),
  "an honest repository": async (page) => {
    await pick(page, bundle("honest"));
    await at(page, FRESH);
  },
  "a chosen tag, a digest and a link": async (page) => {
    await page.click("button.name >> text='1'");
    await page.fill("#digest", "01".repeat(32));
    await page.click("#digest-form button");
    await page.waitForSelector("#digest-answer strong");
    await page.click("#link");
    await page.waitForSelector("#link-text");
  },
  "an expired repository": (page) => at(page, "2027-06-01T00:00:00"),
  "a stale repository": async (page) => {
    await at(page, FRESH);
    await compare(page, bundle("later"));
  },
  "conditions that are refused": (page) => condition(page, "pins", "nonsense"),
  "a root that is refused": (page) => condition(page, "pins", "0".repeat(64)),
  "a hostile repository": async (page) => {
    await condition(page, "pins", "");
    await pick(page, bundle("hostile"));
  },
  "roles that disagree": async (page) => {
    await pick(page, bundle("disputed"));
    await page.click("button.name >> text='1'");
  },
  "a tag that nobody released": (page) => page.click("button.name >> text='only-alice'"),
};

async function faults(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}

for (const scheme of ["light", "dark"]) {
  test(`axe finds nothing in any state, ${scheme}`, async () => {
    const server = await serve();
    try {
      const { page } = await open(browser, server.url, { colorScheme: scheme, bypassCSP: true });
      for (const [state, reach] of Object.entries(STATES)) {
        await reach(page);
        assert.deepEqual(await faults(page), [], state);
      }
    } finally {
      server.close();
    }
  });
}

test("axe finds nothing in the page that is one file", async () => {
  const { page } = await open(browser, undefined, { bypassCSP: true });
  await pick(page, bundle("honest"));
  assert.deepEqual(await faults(page), []);
});

test("a keyboard is enough", async () => {
  const { page } = await open(browser, undefined, { locale: "en-US" });
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "Choose files…", "there are no findings to skip to yet");
  // The browser must know in time that nobody is there to choose a file in its window.
  const chooser = page.waitForEvent("filechooser");
  await until(page, "Choose files…");
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(bundle("honest"));
  await settled(page);
  await until(page, "Skip to the findings", "Shift+Tab");
  await page.keyboard.press("Enter");
  while ((await page.evaluate(() => document.activeElement.id)) !== "time") await page.keyboard.press("Tab");
  // A year has four digits, so that the hour is next.
  await page.keyboard.type("06012027120000PM");
  assert.match(await page.inputValue("#time"), /^2027-06-01T12:00(?::00)?$/);
  await page.waitForSelector(".verdict.expired");
  await until(page, "2");
  await page.keyboard.press("Enter");
  assert.match(await sentence(page), /^2 is signed by bob/);
  assert.equal(await page.evaluate(() => document.activeElement.id), "verdict");
});

async function focused(page) {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
}

async function until(page, text, key = "Tab") {
  for (let steps = 0; steps < 80; steps += 1) {
    if ((await focused(page)) === text) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${text} cannot be reached`);
}

test("a phone shows it without scrolling sideways", async () => {
  const { page } = await open(browser, undefined, { viewport: { width: 360, height: 740 } });
  await pick(page, bundle("honest"));
  await at(page, FRESH);
  const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide <= screen, `${wide} > ${screen}`);
  // Nor is anything cut off that only a finger on the table or the picture would find.
  for (const name of ["svg.chain", "#tags table", ".timeline"]) {
    const { x, width } = await page.locator(name).boundingBox();
    assert.ok(x >= 0 && x + width <= screen, `${name} from ${x}, ${width} wide`);
  }
  assert.equal(await page.isVisible(".timeline svg >> nth=0"), true);
  assert.equal(await page.locator("#tags tbody tr").first().innerText(), "1\nalice\nsha256:" + "01".repeat(32) + "\n501 bytes\n✓ targets/alice, ✓ targets/releases");
  await page.setViewportSize({ width: 1000, height: 740 });
  await page.waitForFunction(() => document.querySelector("svg.chain").getBoundingClientRect().width > 500);
});

test("paper shows the findings and no controls", async () => {
  const { page } = await open(browser, undefined, { colorScheme: "dark" });
  await pick(page, bundle("honest"));
  const id = (await page.textContent(".basis code")).trim();
  await page.fill("#pins", id);
  await at(page, FRESH);
  assert.equal(await page.isVisible("#judged"), false);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.innerText("#judged"), `Judged at ${FRESH}Z, with the pins ${id}.`);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
  assert.equal(await page.isVisible("#sentence"), true);
  assert.equal(await page.isVisible("#intake"), false);
  assert.equal(await page.isVisible("button.name >> nth=0"), true);
  assert.equal(await page.isVisible("#export"), false);
});

test("the browser forbids the offline page to connect, and the page says so", async () => {
  const { page } = await open(browser);
  assert.match(await page.textContent("#privacy"), /connect-src 'none'/);
  const outcome = await page.evaluate(() => fetch("https://example.com/").then(() => "sent", () => "forbidden"));
  assert.equal(outcome, "forbidden");
  assert.equal(await page.isVisible("#live"), false);
});

test("the page of a server names its core and may ask a trust server", async () => {
  const server = await serve();
  try {
    const { page } = await open(browser, server.url);
    assert.match(await page.textContent("#build"), /^dct-sign \d+\.\d+\.\d+, core sha256:[0-9a-f]{64}$/);
    assert.equal(await page.isVisible("#live summary"), true);
  } finally {
    server.close();
  }
});
