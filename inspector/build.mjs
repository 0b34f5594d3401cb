// Builds the page: `inspector.html`, one file that may connect to nothing, and `inspector/`, which a server
// hands out and which may ask a trust server. Usage: node build.mjs CORE.wasm GLUE.js OUT

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";

const [core, glue, out] = process.argv.slice(2);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

async function bundle(entry, define = {}) {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    write: false,
    minify: true,
    legalComments: "none",
    format: "iife",
    target: "es2022",
    charset: "utf8",
    define,
    alias: { "dct-wasm": glue },
    // The glue can also find its module beside itself; here it never does.
    logOverride: { "empty-import-meta": "silent" },
  });
  return outputFiles[0].text;
}

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const inline = (text) => text.replaceAll("</script", "<\\/script").replaceAll("<!--", "\\x3c!--");

const html = readFileSync(here("index.html"), "utf8").replaceAll(/\n\s+/g, "\n");
const { code: css } = await transform(readFileSync(here("inspector.css"), "utf8"), { loader: "css", minify: true });
const module = gzipSync(readFileSync(core), { level: 9 }).toString("base64");

async function page(mayConnect) {
  const MAY_CONNECT = String(mayConnect);
  const worker = await bundle("src/engine/worker.ts", { MAY_CONNECT });
  return bundle("src/main.ts", { CORE: "packed", WORKER: JSON.stringify(worker), MAY_CONNECT });
}

function policy(rules) {
  const text = Object.entries({ "default-src": "'none'", "base-uri": "'none'", "form-action": "'none'", "img-src": "data:", "worker-src": "blob:", ...rules })
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
  return `\n<meta http-equiv="Content-Security-Policy" content="${text}">`;
}

function filled(parts) {
  return Object.entries(parts).reduce((text, [name, part]) => text.replace(`<!-- ${name} -->`, () => part), html);
}

mkdirSync(join(out, "inspector"), { recursive: true });
// The packed module is a line of its own: another release of the compressor makes another one of it.
const data = `var packed = "${module}";\n`;

const script = inline(`\n${data}${await page(false)}`);
const alone = filled({
  policy: policy({ "script-src": `${hash(script)} 'wasm-unsafe-eval'`, "style-src": hash(css), "connect-src": "'none'" }),
  style: `<style>${css}</style>`,
  script: `<script>${script}</script>`,
});
writeFileSync(join(out, "inspector.html"), alone);

const hosted = {
  "index.html": filled({
    policy: policy({ "script-src": "'self' 'wasm-unsafe-eval'", "style-src": "'self'", "connect-src": "'self' https: http://localhost:* http://127.0.0.1:*" }),
    style: '<link rel="stylesheet" href="inspector.css">',
    script: '<script src="core.js"></script>\n    <script src="inspector.js"></script>',
  }),
  "inspector.css": css,
  "core.js": data,
  "inspector.js": await page(true),
};
for (const [name, text] of Object.entries(hosted)) writeFileSync(join(out, "inspector", name), text);

/** The page stays small enough to be read. */
const LIMIT = 60_000;

const size = hosted["index.html"].length + css.length + hosted["inspector.js"].length;
if (size > LIMIT) throw new Error(`the page has ${size} bytes beside the core, more than ${LIMIT}: leave something out`);
console.log(`inspector: ${size} bytes beside the core`);
