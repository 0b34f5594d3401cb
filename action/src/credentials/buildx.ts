// Logins that docker/login-action stored for one scope: files beside Docker's own, which only Buildx
// reads. A folder is named after a host, perhaps a repository, and perhaps `@` and actions.

import { readdirSync } from "node:fs";
import { join } from "node:path";

import { isHub } from "./docker.ts";

/** Docker Hub's name in there. */
const HUB = "registry-1.docker.io";

/** The job that signs is the one that pushed: a login for pushing is ours too. */
const ACTIONS = new Set(["pull", "push"]);

/** Folders nest as deep as a repository's name has parts. */
const DEEPEST = 32;

interface Scoped {
  readonly folder: string;
  readonly repository: string;
  readonly actions: readonly string[];
}

/** The folder whose `config.json` counts for a repository: its own before the whole registry's. */
export function scopedFolder(buildx: string, host: string, repository: string): string | undefined {
  const registry = isHub(host) ? HUB : host;
  const fitting = scopes(join(buildx, "config"), registry)
    .filter((scoped) => scoped.repository === "" || scoped.repository === repository)
    .filter((scoped) => scoped.actions.every((action) => ACTIONS.has(action)));
  // As Buildx chooses: with a repository first, then the one that names more actions.
  fitting.sort((a, b) => b.repository.length - a.repository.length || b.actions.length - a.actions.length);
  return fitting[0]?.folder;
}

function scopes(base: string, registry: string): Scoped[] {
  const found: Scoped[] = [];
  const walk = (folder: string, name: string, depth: number): void => {
    for (const entry of entries(folder)) {
      if (entry.isDirectory() && depth < DEEPEST) {
        const inner = name === "" ? entry.name : `${name}/${entry.name}`;
        if (inner === registry || inner.startsWith(`${registry}/`) || inner.startsWith(`${registry}@`)) {
          walk(join(folder, entry.name), inner, depth + 1);
        }
      } else if (entry.isFile() && entry.name === "config.json" && name !== "") {
        found.push(parse(folder, name, registry));
      }
    }
  };
  walk(base, "", 0);
  return found;
}

function parse(folder: string, name: string, registry: string): Scoped {
  const at = name.indexOf("@");
  const place = at < 0 ? name : name.slice(0, at);
  const actions = at < 0 ? [] : name.slice(at + 1).split(",");
  return {
    folder,
    repository: place.slice(registry.length + 1),
    actions: actions.map((action) => action.trim()).filter((action) => action !== ""),
  };
}

function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Most machines have no such folder.
    return [];
  }
}
