// Which role a file is of, from its place in a trust directory, its name, and what it says it is.

import type { Bundle, RoleFile } from "./bundle.ts";
import { Refusal, fileOf, isBundle, isRecord, legible, readBundle } from "./bundle.ts";
import { nameInRoot } from "./name.ts";

/** A file as it was dropped or picked: its path as far as the browser tells it. */
export interface Dropped {
  path: string;
  raw: Uint8Array;
}

/** One bundle for each repository among the files. */
export function bundles(dropped: Dropped[]): Bundle[] {
  const found: Bundle[] = [];
  const loose = new Map<string, RoleFile[]>();
  const odd: string[] = [];
  for (const { path, raw } of dropped) {
    const value = parse(legible(raw));
    if (isBundle(value)) {
      found.push(readBundle(value));
      continue;
    }
    const role = roleOf(path, value);
    if (role === undefined) {
      odd.push(path);
      continue;
    }
    const folder = folderOf(path);
    const files = loose.get(folder) ?? [];
    files.push(fileOf(role, raw));
    loose.set(folder, files);
  }
  for (const [folder, some] of loose) {
    const files = inOrder(some);
    found.push({ gun: nameOf(folder, files), server: "", fetched: "", files });
  }
  if (found.length === 0) throw nothing(odd);
  return found;
}

/** Roots oldest first, and one file a role: a cached copy may stand beside its numbered twin. */
function inOrder(files: RoleFile[]): RoleFile[] {
  const texts = new Set<string>();
  const roots = files.filter((file) => file.role === "root" && !texts.has(file.text) && texts.add(file.text));
  roots.sort((a, b) => version(a.text) - version(b.text));
  return [...roots, ...files.filter((file) => file.role !== "root")];
}

function version(text: string): number {
  const value = parse(text);
  const signed = isRecord(value) ? value["signed"] : undefined;
  const number = isRecord(signed) ? signed["version"] : undefined;
  return typeof number === "number" ? number : 0;
}

const HASHED = /^(.*)\.[0-9a-f]{64}$/;
const NUMBERED = /^\d+\.(.*)$/;

function roleOf(path: string, value: unknown): string | undefined {
  const type = isRecord(value) && isRecord(value["signed"]) ? value["signed"]["_type"] : undefined;
  const name = roleName(path);
  if (type === "Root" || type === "Snapshot" || type === "Timestamp") return type.toLowerCase();
  if (type === "Targets") {
    if (name === "targets" || name.startsWith("targets/")) return name;
    return name === "" ? "targets" : `targets/${name}`;
  }
  // A file that says nothing of itself is still shown, and refused, under the role it is named after.
  return ["root", "snapshot", "timestamp", "targets"].includes(name) ? name : undefined;
}

function roleName(path: string): string {
  const segments = path.split("/");
  const metadata = segments.lastIndexOf("metadata");
  const below = metadata >= 0 ? segments.slice(metadata + 1) : segments.slice(segments.lastIndexOf("targets"));
  const name = (below.length > 0 ? below : segments.slice(-1)).join("/").replace(/\.json$/, "");
  const bare = HASHED.exec(name)?.[1] ?? name;
  return NUMBERED.exec(bare)?.[1] ?? bare;
}

/** `…/tuf/<gun>/metadata/…`, as Docker and Notary keep it: what stands before `metadata`. */
function folderOf(path: string): string {
  return /^(.+)\/metadata\//.exec(path)?.[1] ?? "";
}

/**
 * The repository of a folder. Whoever drops a folder from within a trust directory hands over the end of a
 * name, and only the root's certificate has the rest. What is no end of that is nobody's name.
 */
function nameOf(folder: string, files: RoleFile[]): string {
  const certified = nameInRoot(files);
  if (folder === "" || `/${certified}`.endsWith(`/${folder}`)) return certified;
  return /(?:^|\/)tuf\/(.+)$/.exec(folder)?.[1] ?? "";
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function nothing(odd: string[]): Refusal {
  const names = odd.slice(0, 3).join(", ");
  return new Refusal(
    odd.length === 0 ? "There is no file in it." : `Nothing in ${names}${odd.length > 3 ? ", …" : ""} is trust metadata.`,
    "Take a bundle, the files root.json, timestamp.json, snapshot.json and targets.json, or a folder of ~/.docker/trust/tuf.",
  );
}
