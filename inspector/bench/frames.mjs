// Whether the list of fifty thousand tags can be scrolled, turned over, sorted and searched without a frame
// that is late. Prints frames and times beside those of the page at rest; asserts nothing.
//
// Usage: DCT_INSPECTOR=… DCT_BUNDLES=… node inspector/bench/frames.mjs

import { at, browse, bundle, FRESH, open, pick } from "../test/page.mjs";

const LIST = ".tags .scroll";
const SEARCH = "build-0042";

const browser = await browse();
const { page } = await open(browser, undefined, { viewport: { width: 1280, height: 900 } });
await pick(page, bundle("many"));
await at(page, FRESH);

await page.evaluate(() => {
  window.frames_ = [];
  let last = performance.now();
  const tick = (now) => {
    window.frames_.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  window.tasks_ = [];
  new PerformanceObserver((list) => window.tasks_.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
});

/** What the frames were like while something was done. */
async function during(name, act) {
  await page.evaluate(() => {
    window.frames_.length = 0;
    window.tasks_.length = 0;
  });
  const times = await act();
  const { frames, tasks } = await page.evaluate(() => ({ frames: [...window.frames_], tasks: [...window.tasks_] }));
  frames.sort((a, b) => a - b);
  const middle = frames[Math.floor(frames.length / 2)] ?? 0;
  const late = frames.filter((frame) => frame > 50).length;
  const answered = times ? `; answered in ${middleOf(times).toFixed(0)} ms, at most ${Math.max(...times).toFixed(0)} ms` : "";
  console.log(
    `${name}: ${frames.length} frames of ${middle.toFixed(0)} ms, ${late} over 50 ms, longest ${(frames.at(-1) ?? 0).toFixed(0)} ms; ` +
      `longest task ${Math.max(0, ...tasks).toFixed(0)} ms${answered}`,
  );
}

function middleOf(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Milliseconds until the list shows something else. */
function answered(act) {
  return page.evaluate(async ([list, source]) => {
    const changed = new Promise((resolve) => {
      const seen = new MutationObserver(() => {
        seen.disconnect();
        requestAnimationFrame(() => resolve(performance.now()));
      });
      seen.observe(document.querySelector(list), { childList: true });
    });
    const begun = performance.now();
    new Function(source)();
    return (await changed) - begun;
  }, [LIST, act]);
}

await page.locator(LIST).scrollIntoViewIfNeeded();
await during("at rest", () => page.waitForTimeout(2000).then(() => undefined));
await during("scrolling a page of tags with the wheel", async () => {
  await page.locator(LIST).hover();
  for (const by of [...Array(60).fill(60), ...Array(60).fill(-60)]) await page.mouse.wheel(0, by);
});
await during("turning 30 pages", async () => {
  const times = [];
  for (let turn = 0; turn < 30; turn += 1) times.push(await answered(`[...document.querySelectorAll(".tags button")].find((b) => b.textContent === "Next").click()`));
  return times;
});
await during("sorting by each column", async () => {
  const times = [];
  for (const column of [1, 2, 3, 4, 0]) times.push(await answered(`document.querySelectorAll(".tags thead button")[${Math.min(column, 3)}].click()`));
  return times;
});
await during("typing a search, letter by letter", async () => {
  const times = [];
  for (let length = 1; length <= SEARCH.length; length += 1) {
    times.push(await answered(`const field = document.querySelector("#tag-search"); field.value = ${JSON.stringify(SEARCH.slice(0, length))}; field.dispatchEvent(new Event("input"))`));
  }
  return times;
});
await browser.close();
