// The shell of a workflow's steps, run as GitHub's runner runs it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A step that has a `run:`. */
export interface Shell {
  readonly name: string;
  readonly script: string;
  /** What its `env:` says, by name, with GitHub's expressions as they stand. */
  readonly variables: ReadonlyMap<string, string>;
}

/** Reads the shell of every step; a step is written in the one form that the project's files have. */
export function shells(text: string): Shell[] {
  const steps = text.split(/^ +- (?=name: |id: |uses: |run: )/mu).slice(1);
  return steps.flatMap((step) => {
    const lines = step.split("\n");
    const at = lines.findIndex((line) => /^ *run: /u.test(line));
    const first = lines[at];
    if (first === undefined) {
      return [];
    }
    const [, margin = "", said = ""] = /^( *)run: (.*)$/u.exec(first) ?? [];
    const below = lines.slice(at + 1);
    const end = below.findIndex((line) => line !== "" && !line.startsWith(`${margin}  `));
    const block = (end < 0 ? below : below.slice(0, end)).map((line) => line.slice(margin.length + 2));
    const folded = said === ">-" ? block.join(" ").trim() : block.join("\n");
    const script = said === "|" || said === ">-" ? folded : said;
    const name = /^name: (.*)$/u.exec(lines[0] ?? "")?.[1] ?? script;
    const variables = [...step.matchAll(/^ {10}([A-Z_]+): (.*)$/gmu)];
    return [{ name, script, variables: new Map(variables.map(([, key = "", value = ""]) => [key, value])) }];
  });
}

export function shell(file: string, name: string): Shell {
  const text = readFileSync(join(process.env["DCT_ROOT"] ?? "", file), "utf8");
  const found = shells(text).find((step) => step.name === name);
  assert.ok(found, `${file} has no step ${name}`);
  return found;
}

/** Runs a script in a folder, with programs of the test first on the path; answers with what it prints. */
export function play(
  step: Shell,
  folder: string,
  programs: string,
  variables: Readonly<Record<string, string>>,
): string {
  assert.doesNotMatch(step.script, /\$\{\{/u, "an expression in a script is text that strangers may write");
  const missing = [...step.variables.keys()].filter((name) => !(name in variables));
  assert.deepEqual(missing, [], `${step.name} has variables that the test does not know`);
  mkdirSync(folder, { recursive: true });
  const file = join(programs, "step.sh");
  writeFileSync(file, step.script);
  const env = { PATH: `${programs}:/usr/bin:/bin`, HOME: folder, ...variables };
  const { status, stdout, stderr } = spawnSync("bash", ["-e", file], { cwd: folder, env, encoding: "utf8" });
  assert.equal(status, 0, `${step.name}: ${stderr}${stdout}`);
  return stdout;
}
