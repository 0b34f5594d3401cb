// The core's module, ready for use. Its bytes are part of the bundle: nothing is read or downloaded.

import { brotliDecompressSync } from "node:zlib";

import { initSync } from "dct-wasm";
import { packed, sha256 } from "dct-wasm/bytes";

export { Safe, Session, pushed, version } from "dct-wasm";

const bytes = brotliDecompressSync(Buffer.from(packed, "base64"));

initSync({ module: bytes });

/** The hash of the module as it was built: the inspector and BUILD.json say the same. */
export const MODULE_SHA256 = sha256;
