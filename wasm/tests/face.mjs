// The module under test, and what every test of it needs; `DCT_WASM` names the folder that it is in.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.env.DCT_WASM;
export const face = await import(pathToFileURL(join(folder, "dct_wasm.js")));
face.initSync({ module: readFileSync(join(folder, "dct_wasm_bg.wasm")) });

export const golden = (path) => readFileSync(new URL(`../../tests/golden/${path}`, import.meta.url));

/** The code of the refusal that a call throws; nothing when it throws none. */
export const refused = (call) => {
  try {
    call();
  } catch (error) {
    return JSON.parse(error.message).code;
  }
  return undefined;
};

/** Drives a session to its end; `exchange` answers each batch with `{ status, headers, body }` or `{ error }`. */
export const drive = (session, exchange) => {
  let step = JSON.parse(session.start());
  while (step.kind === "send") {
    const requests = step.requests.map((request, index) => ({ ...request, body: session.body(index) }));
    for (const reply of exchange(requests)) {
      if ("error" in reply) {
        session.fail(reply.error);
      } else {
        session.reply(reply.status, JSON.stringify(reply.headers), reply.body);
      }
    }
    step = JSON.parse(session.receive());
  }
  session.free();
  return step;
};
