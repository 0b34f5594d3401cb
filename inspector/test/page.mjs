// A page in headless Chromium, as people have it: from a file, from a static server. Every test may ask
// for what the page logged, asked of the network, and threw.

import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** Where `build.mjs` wrote the page, and where the bundles of the tests are. */
const target = fileURLToPath(new URL("../../target/inspector", import.meta.url));
export const { DCT_INSPECTOR: BUILT = target, DCT_BUNDLES: BUNDLES = join(target, "bundles") } = process.env;

/** When the honest repository is fresh. */
export const FRESH = "2026-11-21T12:00:00";

export const bundle = (name) => join(BUNDLES, `${name}.json`);

/** A machine that is slow for a while is waited for; where all is well nothing waits. */
const PATIENCE = 180_000;

export async function browse() {
  return chromium.launch({
    timeout: PATIENCE,
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

/** Opens the page and waits until its core is ready. */
export async function open(browser, url = alone(), options = {}) {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const seen = { errors: [], requests: [], dialogs: 0 };
  page.on("pageerror", (error) => seen.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") seen.errors.push(message.text());
  });
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("dialog", (dialog) => {
    seen.dialogs += 1;
    void dialog.dismiss();
  });
  await page.goto(url);
  await page.waitForSelector("body[data-ready]");
  return { page, seen, context };
}

/** The page as one file. */
export function alone() {
  return pathToFileURL(join(BUILT, "inspector.html")).href;
}

/** A static server that knows nothing but files; over TLS when it is given a certificate. */
export async function serve(tls) {
  const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
  const answer = (request, response) => {
    const name = request.url === "/" ? "/index.html" : (request.url ?? "");
    try {
      const text = readFileSync(join(BUILT, "inspector", name));
      response.writeHead(200, { "content-type": types[extname(name)] ?? "application/octet-stream" });
      response.end(text);
    } catch {
      response.writeHead(404);
      response.end();
    }
  };
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `${tls ? "https" : "http"}://localhost:${server.address().port}/`, close: () => server.close() };
}

/** Picks files, and waits for the verdict or the refusal. */
export async function pick(page, files) {
  await page.setInputFiles("#files", files);
  await settled(page);
}

/** Drops files or a folder as a file manager does. */
export async function drop(page, ...paths) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    await session.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
  }
  await session.detach();
  await settled(page);
}

export async function settled(page) {
  await page.waitForFunction(() => document.querySelector("#busy").hidden && (document.querySelector(".verdict") || document.querySelector(".refusal")));
}

/** Judges at a moment, in UTC. */
export async function at(page, moment) {
  await change(page, "#time", moment);
}

/**
 * Changes a field, and waits until that is answered. It is told once: to type into it and to leave it would
 * be told as well, and what came of that would replace what a test does next.
 */
export async function change(page, field, value) {
  await page.locator(field).evaluate((element, value) => {
    element.value = value;
    element.dispatchEvent(new Event("change", { bubbles: true }));
  }, value);
  await judged(page);
}

/** Waits until what was asked last is answered. */
export async function judged(page) {
  await page.waitForFunction(() => document.querySelector("#findings").getAttribute("aria-busy") === "false");
}

/** Which verdict is shown: its class. */
export async function verdict(page) {
  const classes = await page.getAttribute(".verdict", "class");
  return classes.replace("verdict ", "");
}

export async function sentence(page) {
  return page.textContent("#sentence");
}

/** A file that is only in memory, to be picked. */
export const json = (name, text) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** A bundle of the tests as a value, to be damaged. */
export const valueOf = (name) => JSON.parse(readFileSync(bundle(name), "utf8"));

/** Writes what a person would type among the conditions, and waits for the answer. */
export async function condition(page, id, text) {
  await change(page, `#${id}`, text);
}

/** Names another bundle as the one that was seen before, and waits for what comes of it. */
export async function compare(page, file) {
  await page.evaluate(() => document.querySelector("#difference").replaceChildren());
  await page.setInputFiles("#compare-files", file);
  await page.waitForFunction(() => document.querySelector("#difference").textContent !== "");
  await judged(page);
}

/** A trust directory as Docker keeps it, made of the honest bundle, and the files in it. */
export function trustDirectory() {
  const { gun, files } = valueOf("honest");
  const folder = mkdtempSync(join(tmpdir(), "dct-inspector-"));
  const paths = new Set();
  for (const { role, text } of files) {
    const path = join(folder, "tuf", gun, "metadata", `${role}.json`);
    mkdirSync(dirname(path), { recursive: true });
    // The last root is the current one.
    writeFileSync(path, text);
    paths.add(path);
  }
  return { folder, files: [...paths] };
}
