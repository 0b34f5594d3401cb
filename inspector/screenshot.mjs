// Draws the picture of the README: the page over the honest repository of the tests, a tag of it chosen, from
// its head to the end of the chain. Usage: node inspector/screenshot.mjs OUT.png

import { at, browse, bundle, FRESH, open, pick } from "./test/page.mjs";

const WIDTH = 1100;

const browser = await browse();
const { page } = await open(browser, undefined, { viewport: { width: WIDTH, height: 920 } });
await pick(page, bundle("honest"));
await at(page, FRESH);
await page.click("button.name >> text='1'");
await page.evaluate(() => {
  document.activeElement?.blur();
  scrollTo(0, 0);
});
const { y, height } = await page.locator("#chain-command").boundingBox();
await page.screenshot({ path: process.argv[2], fullPage: true, clip: { x: 0, y: 0, width: WIDTH, height: Math.ceil(y + height) } });
await browser.close();
