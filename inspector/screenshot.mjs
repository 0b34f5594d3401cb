// Draws the picture of the README: the page over the honest repository of the tests.
// Usage: DCT_INSPECTOR=… DCT_BUNDLES=… node inspector/screenshot.mjs OUT.png

import { at, browse, bundle, FRESH, open, pick } from "./test/page.mjs";

const browser = await browse();
const { page } = await open(browser, undefined, { viewport: { width: 1100, height: 920 } });
await pick(page, bundle("honest"));
await at(page, FRESH);
await page.evaluate(() => {
  document.activeElement?.blur();
  document.querySelector("#verdict").scrollIntoView();
});
await page.screenshot({ path: process.argv[2] });
await browser.close();
