// The page from everywhere that people have it from: a file, a static server, our trust server. It is opened
// once from each, and every test begins with the conditions of a new page.

import assert from "node:assert/strict";
import { alone, browse, BUILT, open, serve } from "./page.mjs";
import { fronted, ours, PAGE } from "./peers.mjs";

export const ORIGINS = ["a file", "a static server", "our trust server"];

export class Origins {
  #places = new Map();
  #ends = [];

  static async begin() {
    const all = new Origins();
    try {
      await all.#open();
    } catch (error) {
      await all.end();
      throw error;
    }
    return all;
  }

  async #open() {
    const browser = await browse();
    this.#ends.push(() => browser.close());
    const files = await serve();
    this.#ends.push(() => files.close());
    const server = await ours();
    this.#ends.push(() => server.stop());
    const front = await fronted(server, BUILT);
    this.#ends.push(() => front.stop());
    for (const [index, url] of [alone(), files.url, `${front.url}/`].entries()) {
      this.#places.set(ORIGINS[index], { url, ...(await open(browser, url)) });
    }
  }

  async end() {
    for (const end of this.#ends) await end();
  }

  /** The page from there, as if nobody had typed anything. */
  async visit(origin) {
    const place = this.#places.get(origin);
    await place.page.evaluate(() => {
      history.replaceState(null, "", location.pathname);
      for (const id of ["time", "pins", "paste", "digest"]) document.querySelector(`#${id}`).value = "";
    });
    place.seen.errors.length = 0;
    place.seen.requests.length = 0;
    return place;
  }
}

/** Nothing was asked of the network but the page itself, and nothing went wrong or ran that should not. */
export function isQuiet({ url, seen }) {
  const own = ["", ...PAGE].map((name) => `${url}${name}`);
  const asked = seen.requests.filter((request) => !/^(?:blob|data):/.test(request)).map((request) => request.split("#")[0]);
  assert.deepEqual(asked.filter((request) => !own.includes(request)), []);
  assert.deepEqual([seen.errors, seen.dialogs], [[], 0]);
}
