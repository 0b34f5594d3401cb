// A child process that listens on a port, its folder, and their end.

import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A new folder that nobody else uses. */
export function folder(name: string): string {
  return mkdtempSync(join(tmpdir(), `dct-${name}-`));
}

/**
 * A port on which nobody listens, below those that a system gives to whoever asks for any: so nobody is
 * given it before the peer has it. Files of tests run in processes of their own, which begin far apart.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 15_000 + ((process.pid * 307 + given) % 17_000);
    given += 1;
    if (!(await listens(port))) {
      return port;
    }
  }
}

let given = 0;

export class Peer {
  readonly folder: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, folder: string) {
    this.#child = child;
    this.folder = folder;
  }

  /** Starts a program that is to listen on a port, and waits until it does. */
  static async start(
    folder: string,
    port: number,
    program: string,
    args: readonly string[],
    variables: Readonly<Record<string, string>> = {},
  ): Promise<Peer> {
    const log = join(folder, "log");
    const file = openSync(log, "w");
    const env = { ...process.env, ...variables };
    const child = spawn(program, args, { cwd: folder, stdio: ["ignore", file, file], env });
    closeSync(file);
    // Neither a test that fails nor one that is stopped leaves it behind.
    child.unref();
    process.once("exit", () => child.kill("SIGKILL"));
    let failure: Error | undefined;
    child.once("error", (error) => (failure = error));
    for (let tries = 0; tries < 4000; tries += 1) {
      const answers = await listens(port);
      // Another program may be the one that answers.
      if (failure !== undefined || child.exitCode !== null) {
        assert.fail(`${program} ended: ${failure?.message ?? readFileSync(log, "utf8")}`);
      }
      if (answers) {
        return new Peer(child, folder);
      }
      await wait(30);
    }
    child.kill("SIGKILL");
    assert.fail(`nothing listens on ${port}: ${readFileSync(log, "utf8")}`);
  }

  stop(): void {
    this.#child.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Lets it end by itself: it has mounts and children of its own. */
  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once("close", resolve));
    this.#child.kill("SIGTERM");
    const impatient = setTimeout(() => this.#child.kill("SIGKILL"), 120_000);
    this.#child.ref();
    await ended;
    clearTimeout(impatient);
    const [remove = "rm", ...args] = asRoot("rm", "-rf", this.folder);
    output(remove, args);
  }
}

/** A command line as the root user's: directly, or where people may, through `sudo`. */
export function asRoot(...command: string[]): string[] {
  return process.getuid?.() === 0 ? command : ["sudo", "-n", ...command];
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** Runs a program that must succeed, and answers with what it prints. */
export function output(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly input?: string } = {},
): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", ...options });
  assert.equal(status, 0, `${program} ${args.join(" ")}: ${stderr}${stdout}`);
  return stdout;
}
