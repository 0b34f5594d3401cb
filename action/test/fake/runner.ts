// A runner for one step: files as GitHub's runner makes them, inputs as variables, and the built action
// as a process of its own, with no program in its PATH.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

import { type Command, assignments, hear, summary } from "./readers.ts";

/** What a step left behind. */
export interface Step {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly commands: readonly Command[];
  /** The log without the masks, as it came. */
  readonly raw: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  /** Every file that the step wrote, by its path below the runner's folder. */
  readonly files: ReadonlyMap<string, string>;
}

const FILES = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_PATH"];

export class Runner {
  readonly folder = mkdtempSync(join(tmpdir(), "dct-runner-"));
  readonly home = join(this.folder, "home");
  readonly programs = join(this.folder, "programs");
  #steps = 0;

  constructor() {
    for (const folder of [this.home, this.programs, join(this.folder, "temp")]) {
      mkdirSync(folder, { recursive: true });
    }
  }

  /** Runs the action with inputs, and variables beside them. */
  async step(
    inputs: Readonly<Record<string, string>>,
    variables: Readonly<Record<string, string>> = {},
  ): Promise<Step> {
    this.#steps += 1;
    const folder = join(this.folder, `step-${this.#steps}`);
    mkdirSync(folder);
    const named = Object.fromEntries(FILES.map((name) => [name, join(folder, name)]));
    for (const path of Object.values(named)) {
      writeFileSync(path, "");
    }
    const before = this.files();
    const { DCT_ACTION: action, DCT_NODE: node } = process.env;
    assert.ok(action && node, "test/run.mjs says what to run");
    const environment = {
      ...named,
      HOME: this.home,
      PATH: this.programs,
      RUNNER_TEMP: join(this.folder, "temp"),
      GITHUB_ACTIONS: "true",
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...variables,
    };
    const { status, stdout, stderr } = await run(node, [action], environment, this.folder);
    const heard = hear(stdout);
    const read = (name: string): string => readFileSync(join(folder, name), "utf8");
    assert.equal(read("GITHUB_ENV"), "", "no variable is set for other steps");
    assert.equal(read("GITHUB_PATH"), "", "nor a program");
    assert.equal(read("GITHUB_STATE"), "", "and there is no later phase");
    const after = [...this.files()].filter(([path, text]) => before.get(path) !== text);
    return {
      status,
      stdout,
      stderr,
      commands: heard.commands,
      raw: heard.raw,
      outputs: assignments(read("GITHUB_OUTPUT")),
      summary: summary(read("GITHUB_STEP_SUMMARY")),
      files: new Map(after),
    };
  }

  /** Writes a file below the home. */
  write(path: string, text: string): string {
    const whole = join(this.home, path);
    mkdirSync(join(whole, ".."), { recursive: true });
    writeFileSync(whole, text);
    return whole;
  }

  /** Puts a program into the PATH. */
  program(name: string, script: string): void {
    writeFileSync(join(this.programs, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }

  files(): Map<string, string> {
    const entries = readdirSync(this.folder, { recursive: true, withFileTypes: true });
    return new Map(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [relative(this.folder, path), readFileSync(path, "utf8")]),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  folder: string,
): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: environment, cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    const said = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (said.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said.stderr += text));
    child.once("error", reject);
    child.once("close", (status) => resolve({ status: status ?? -1, ...said }));
  });
}

/** The annotations of a level. */
export function annotations(step: Step, level: string): string[] {
  return step.commands.filter(({ name }) => name === level).map(({ data }) => data);
}

/** The code of the one refusal that failed a step. */
export function code(step: Step): string {
  const errors = step.commands.filter(({ name }) => name === "error");
  const said = errors.map(({ properties }) => properties.get("title") ?? "");
  return said.map((title) => title.replace("dct-sign: ", "")).join(" and ");
}

/** A step that failed for one reason, with the way out. */
export function refused(step: Step, expected: string, words?: RegExp): void {
  assert.equal(code(step), expected, step.stdout + step.stderr);
  assert.equal(step.status, 1);
  assert.equal(step.stderr, "");
  const [line = ""] = annotations(step, "error");
  assert.match(line, / — \S/u, "a way out");
  if (words !== undefined) {
    assert.match(line, words);
  }
}

/** A step that succeeded. */
export function done(step: Step): Step {
  assert.equal(step.status, 0, step.stdout + step.stderr);
  assert.equal(step.stderr, "");
  assert.deepEqual(annotations(step, "error"), []);
  return step;
}
