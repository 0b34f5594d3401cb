// Takes the module out of a bundle of the action: `node unpack.mjs <index.mjs> <module.wasm>`.

import { readFileSync, writeFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

const [bundle, module] = process.argv.slice(2);
const packed = /^var packed = "([A-Za-z0-9+/=]+)";$/m.exec(readFileSync(bundle, "utf8"));
if (packed === null) {
  throw new Error(`${bundle} holds no module`);
}
writeFileSync(module, brotliDecompressSync(Buffer.from(packed[1], "base64")));
