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
    const browser = await browse();
    all.#ends.push(() => browser.close());
    const [files, server] = await Promise.all([serve(), ours()]);
    const front = await fronted(server, BUILT);
    all.#ends.push(() => files.close(), () => front.stop(), () => server.stop());
    for (const [index, url] of [alone(), files.url, `${front.url}/`].entries()) {
      all.#places.set(ORIGINS[index], { url, ...(await open(browser, url)) });
    }
    return all;
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
