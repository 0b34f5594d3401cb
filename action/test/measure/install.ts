// What a job pays before it can run `notary`: Debian's package is fetched from its mirror and unpacked,
// all of it below a folder of its own, so that the machine stays as it is.

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { output } from "../peers/process.ts";

/** A step of the installation: its time, and the bytes that it left. */
export interface Cost {
  readonly name: string;
  readonly ms: number;
  readonly bytes: number;
}

/** Installs it as `apt-get update && apt-get install notary` does on a machine that has everything else. */
export function install(home: string): Cost[] {
  const folder = (name: string): string => {
    const path = join(home, "apt", name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const [lists, archives, cache, root] = ["lists", "archives", "cache", "root"].map(folder) as [
    string,
    string,
    string,
    string,
  ];
  const apt = [
    ...["-o", `Dir::State::lists=${lists}`, "-o", `Dir::Cache=${cache}`],
    // Another user may not write here.
    ...["-o", `APT::Sandbox::User=${process.env["USER"] ?? "root"}`],
  ];
  writeFileSync(join(folder("root/var/lib/dpkg"), "status"), "");
  return [
    cost("apt-get update", lists, () => output("apt-get", ["update", ...apt])),
    cost("fetch the package", archives, () =>
      output("apt-get", ["download", "notary", ...apt], { cwd: archives }),
    ),
    cost("unpack it", root, () => {
      const [file = ""] = readdirSync(archives);
      output("dpkg", [
        ...[`--root=${root}`, "--force-not-root", "--force-depends", "--unpack"],
        join(archives, file),
      ]);
    }),
  ];
}

/** Whether this machine installs as Debian does. */
export function isDebian(): boolean {
  return spawnSync("apt-get", ["--version"]).status === 0;
}

function cost(name: string, place: string, act: () => void): Cost {
  const begun = performance.now();
  act();
  return { name, ms: performance.now() - begun, bytes: size(place) };
}

function size(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
