// Takes the module out of a bundle of the action or the page: `node unpack.mjs <index.mjs> <module.wasm>`.

import { readFileSync, writeFileSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

const [bundle, module] = process.argv.slice(2);
const packed = /^var packed = "([A-Za-z0-9+/=]+)";$/m.exec(readFileSync(bundle, "utf8"));
if (packed === null) {
  throw new Error(`${bundle} holds no module`);
}
const bytes = Buffer.from(packed[1], "base64");
// Browsers unpack gzip by themselves.
const unpack = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync : brotliDecompressSync;
writeFileSync(module, unpack(bytes));
