// The files that a runner reads when a step has ended: outputs, state and the job summary. Outside a
// runner none of them is named, and nothing is written.

import { appendFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { EOL } from "node:os";

import { reason, refuse } from "../refusal.ts";
import { html, visible } from "./escape.ts";
import type { Masks } from "./masks.ts";

/** GitHub refuses a longer summary, and outputs of a job beyond the same size. */
const LIMIT = 1024 * 1024;

export type Environment = Readonly<Record<string, string | undefined>>;

export class Files {
  readonly #environment: Environment;
  readonly #masks: Masks;

  constructor(environment: Environment, masks: Masks) {
    this.#environment = environment;
    this.#masks = masks;
  }

  /** An output of the step, or a value for its later phases. */
  output(name: string, value: string): void {
    this.#assign("GITHUB_OUTPUT", name, value);
  }

  state(name: string, value: string): void {
    this.#assign("GITHUB_STATE", name, value);
  }

  /** Adds to the job summary: of several pages the first that is short enough to be shown. */
  summary(...pages: readonly string[]): void {
    const path = this.#environment["GITHUB_STEP_SUMMARY"];
    // Three stars would be Markdown.
    const gap = html("***");
    const hidden = pages.map((page) => this.#masks.hide(this.#masks.hide(page, undefined, gap), html, gap));
    const shown = hidden.find((page) => Buffer.byteLength(page) < LIMIT);
    if (path && shown !== undefined) {
      append(path, shown.endsWith("\n") ? shown : `${shown}\n`);
    }
  }

  #assign(variable: string, name: string, value: string): void {
    const path = this.#environment[variable];
    if (path) {
      // Hidden once more: what nobody sees may have stood inside a secret.
      append(path, heredoc(name, this.#masks.hide(visible(this.#masks.hide(value)))));
    }
  }
}

function append(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (error) {
    throw refuse("action.unwritable", { path, fact: reason(error) });
  }
}

/**
 * A value between two lines that cannot be guessed. That its delimiter stands in the value as well
 * is as good as impossible, and still looked at: what follows it would be read as further outputs.
 */
export function heredoc(name: string, value: string): string {
  let delimiter: string;
  do {
    delimiter = `dct_sign_${randomBytes(16).toString("hex")}`;
  } while (value.includes(delimiter) || name.includes(delimiter));
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}
