// How long a drop of fifty thousand tags takes until the first verdict stands in the page, beside what the
// browser needs to parse the same bundle as JSON. Prints times and their ratio; asserts nothing.

import { readFileSync } from "node:fs";
import { browse, bundle, open } from "../test/page.mjs";

const text = readFileSync(bundle("many"), "utf8");
const browser = await browse();
const rounds = [];
for (let round = 0; round < 5; round += 1) {
  const { page, context } = await open(browser);
  await page.evaluate(() => {
    document.querySelector("#files").addEventListener("change", () => performance.mark("dropped"), { capture: true });
    new MutationObserver(() => {
      if (document.querySelector("#sentence")) performance.mark("verdict");
    }).observe(document.querySelector("#verdict"), { childList: true });
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: "longtask" });
  });
  await page.setInputFiles("#files", bundle("many"));
  await page.waitForSelector("#sentence");
  const [verdict, longest] = await page.evaluate(() => [performance.measure("all", "dropped", "verdict").duration, window.longest]);
  const parse = await page.evaluate((text) => {
    const start = performance.now();
    JSON.parse(JSON.parse(text).files.at(-1).text);
    return performance.now() - start;
  }, text);
  rounds.push({ verdict, parse, longest });
  await context.close();
}
await browser.close();
rounds.sort((a, b) => a.verdict - b.verdict);
const { verdict, parse, longest } = rounds[2];
console.log(`first verdict ${verdict.toFixed(0)} ms, parsing the same JSON ${parse.toFixed(0)} ms, ratio ${(verdict / parse).toFixed(1)}`);
console.log(`longest time that the page did not answer: ${longest.toFixed(0)} ms`);
