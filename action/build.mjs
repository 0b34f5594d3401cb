#!/usr/bin/env node
// Makes one file of the action: its sources, the glue of the core's module and the module itself,
// compressed. Readable, not minified: what a runner executes is what people can review.
//
//   node action/build.mjs GLUE_FOLDER OUTPUT_FILE

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));

/** Lets `dct-wasm` mean the glue, and `dct-wasm/bytes` its bytes. */
export function core(folder) {
  return {
    name: "dct-wasm",
    setup(esbuild) {
      // Their own namespace, so that the bundle does not name the folder that they were built in.
      esbuild.onResolve({ filter: /^dct-wasm(\/bytes)?$/ }, ({ path }) => ({ path, namespace: "module" }));
      esbuild.onLoad({ filter: /^dct-wasm$/, namespace: "module" }, () => ({
        contents: readFileSync(join(folder, "dct_wasm.js"), "utf8"),
      }));
      esbuild.onLoad({ filter: /bytes$/, namespace: "module" }, () => ({ contents: bytes(folder) }));
    },
  };
}

/** As wasm/bytes.d.ts says. */
function bytes(folder) {
  const module = readFileSync(join(folder, "dct_wasm_bg.wasm"));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: module.length,
  };
  const packed = brotliCompressSync(module, { params }).toString("base64");
  const sha256 = createHash("sha256").update(module).digest("hex");
  return `export const packed = ${JSON.stringify(packed)};\nexport const sha256 = "${sha256}";\n`;
}

/** What all bundles have in common. */
export const options = (folder) => ({
  absWorkingDir: here,
  bundle: true,
  charset: "utf8",
  format: "esm",
  legalComments: "inline",
  logLevel: "warning",
  platform: "node",
  plugins: [core(resolve(folder))],
  // Node 20 is the oldest that it is tested on.
  target: "node20",
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, output] = process.argv.slice(2);
  if (folder === undefined || output === undefined) {
    console.error("usage: node action/build.mjs GLUE_FOLDER OUTPUT_FILE");
    process.exit(2);
  }
  await build({
    ...options(folder),
    entryPoints: ["src/index.ts"],
    outfile: resolve(output),
    banner: { js: "// Built by `cargo xtask dist` from action/ and wasm/; do not edit." },
  });
}
