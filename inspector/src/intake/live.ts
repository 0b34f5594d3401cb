// Fetches a repository from a trust server that lets pages do so. Only the page that a server hands out
// has this; the offline page is forbidden to connect. What to ask for is read from files that nobody
// has believed yet; the core judges all of them afterwards.

import type { Bundle, RoleFile } from "./bundle.ts";
import { MAX_FILE, Refusal, isRecord } from "./bundle.ts";
import type { Progress } from "./files.ts";
import { parse } from "./classify.ts";
import { bytes } from "../words.ts";

const MAX_ROOTS = 1000;
const MAX_ROLES = 1000;

export async function fromServer(server: string, gun: string, now: Date, progress: Progress): Promise<Bundle> {
  const base = address(server);
  const folder = `${base}/v2/${gun.split("/").map(encodeURIComponent).join("/")}/_trust/tuf/`;
  const timestamp = await get(folder, "timestamp.json");
  if (timestamp === undefined) {
    throw new Refusal(`${base} has no trust data for ${gun}.`, "Check the name; Docker writes it with its registry, as in docker.io/library/alpine.");
  }
  const snapshot = await required(folder, hashed("snapshot", timestamp));
  const listed = Object.keys(meta(snapshot)).slice(0, MAX_ROLES);
  const files: RoleFile[] = [];
  for (const role of listed) {
    progress(files.length, listed.length);
    const text = await get(folder, hashed(role, snapshot));
    if (text !== undefined) files.push({ role, text });
  }
  const root = files.find((file) => file.role === "root");
  const older = root ? await history(folder, version(root.text)) : [];
  progress(1, 1);
  return {
    gun,
    server: base,
    fetched: `${now.toISOString().slice(0, 19)}Z`,
    files: [
      ...older.map((text) => ({ role: "root", text })),
      ...files.filter((file) => file.role === "root"),
      { role: "timestamp", text: timestamp },
      { role: "snapshot", text: snapshot },
      ...files.filter((file) => file.role !== "root"),
    ],
  };
}

async function history(folder: string, newest: number): Promise<string[]> {
  const roots: string[] = [];
  for (let number = 1; number < Math.min(newest, MAX_ROOTS); number += 1) {
    const root = await get(folder, `${number}.root.json`);
    if (root !== undefined) roots.push(root);
  }
  return roots;
}

function address(server: string): string {
  let url: URL;
  try {
    url = new URL(server);
  } catch {
    throw new Refusal(`${server} is not an address.`, "Write it as https://notary.example.com.");
  }
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && local)) {
    throw new Refusal(`${server} is not https.`, "Write it as https://notary.example.com.");
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

async function required(folder: string, name: string): Promise<string> {
  const text = await get(folder, name);
  if (text === undefined) {
    throw new Refusal(`The server names ${name} but does not have it.`, "Try again; if it stays so, its operator must look.");
  }
  return text;
}

async function get(folder: string, name: string): Promise<string | undefined> {
  let response: Response;
  try {
    response = await fetch(folder + name, { credentials: "omit", redirect: "error", cache: "no-store" });
  } catch {
    throw new Refusal(
      "The server could not be asked: it is down, or it does not let pages ask (CORS).",
      "Write a bundle with `dct-sign inspect --bundle FILE IMAGE` and drop it here.",
    );
  }
  if (response.status === 404) return undefined;
  if (!response.ok) {
    throw new Refusal(`The server answered ${response.status} for ${name}.`, "Write a bundle with `dct-sign inspect --bundle FILE IMAGE`, which can log in.");
  }
  const text = await response.text();
  if (text.length > MAX_FILE) {
    throw new Refusal(`${name} has ${bytes(text.length)}, more than any role's file may have.`, "Its operator must look.");
  }
  return text;
}

function meta(text: string): Record<string, unknown> {
  const value = parse(text);
  const signed = isRecord(value) ? value["signed"] : undefined;
  const files = isRecord(signed) ? signed["meta"] : undefined;
  return isRecord(files) ? files : {};
}

/** The name by which a parent's record asks for a file. */
function hashed(role: string, parent: string): string {
  const record = meta(parent)[role];
  const hashes = isRecord(record) ? record["hashes"] : undefined;
  const sha256 = isRecord(hashes) ? hashes["sha256"] : undefined;
  if (typeof sha256 !== "string") return `${role}.json`;
  const hex = [...atob(sha256)].map((character) => character.charCodeAt(0).toString(16).padStart(2, "0")).join("");
  return `${role}.${hex}.json`;
}

function version(text: string): number {
  const value = parse(text);
  const signed = isRecord(value) ? value["signed"] : undefined;
  const number = isRecord(signed) ? signed["version"] : undefined;
  return typeof number === "number" ? number : 1;
}
