// What a runner reads from standard output: lines, groups, annotations, masks. Every text passes
// `escape`, so that nothing a server says can become a command.

import { randomBytes } from "node:crypto";

import { data, inert, property, spoken, visible } from "./escape.ts";
import type { Masks } from "./masks.ts";

/** GitHub keeps ten annotations of each level for a step; more would silently be lost. */
const ANNOTATIONS = 10;

export type Level = "notice" | "warning" | "error";

export class Log {
  readonly #write: (text: string) => void;
  readonly #debugs: boolean;
  readonly #masks: Masks;
  readonly #annotated = new Map<Level, Set<string>>();
  #grouped = false;

  constructor(write: (text: string) => void, masks: Masks, debugs: boolean) {
    this.#write = write;
    this.#masks = masks;
    this.#debugs = debugs;
  }

  /** One line. */
  line(text: string): void {
    this.#write(`${this.#spoken(text)}\n`);
  }

  /** A detail for those who turned debugging on. */
  debug(text: string): void {
    if (this.#debugs) {
      this.#write(`::debug::${data(this.#spoken(text))}\n`);
    }
  }

  /** Begins a group; the one before ends. */
  group(title: string): void {
    this.ungroup();
    this.#write(`::group::${data(this.#spoken(title))}\n`);
    this.#grouped = true;
  }

  /** Ends the group. Annotations inside one are easily missed, so they end it too. */
  ungroup(): void {
    if (this.#grouped) {
      this.#write("::endgroup::\n");
      this.#grouped = false;
    }
  }

  /** An annotation. The same one twice is one; after the tenth of a level they are plain lines. */
  annotate(level: Level, title: string, text: string): void {
    const said = this.#annotated.get(level) ?? new Set<string>();
    this.#annotated.set(level, said);
    const line = this.#spoken(text);
    if (said.has(line)) {
      return;
    }
    said.add(line);
    if (said.size > ANNOTATIONS) {
      this.line(`${level}: ${line}`);
      return;
    }
    this.ungroup();
    this.#write(`::${level} title=${property(this.#spoken(title, 100))}::${data(line)}\n`);
  }

  /** Hides a value from everything said later. Each line of it is hidden on its own. */
  mask(value: string): void {
    for (const line of this.#masks.add(value)) {
      this.#write(`::add-mask::${data(line)}\n`);
    }
  }

  /** Whether a text holds a value that is hidden. */
  isSecret(text: string): boolean {
    return this.#masks.hide(text) !== text;
  }

  /** What a server said, word for word, where a runner looks for no command; for those who debug. */
  foreign(text: string): void {
    if (!this.#debugs) {
      return;
    }
    const token = randomBytes(16).toString("hex");
    this.#write(`::stop-commands::${token}\n`);
    // Hidden before it is cut: half a secret is none that is known.
    const said = visible(this.#masks.hide(text).slice(0, 64 * 1024));
    const lines = this.#masks.hide(said).split("\n");
    for (const line of lines.slice(0, 200)) {
      this.#write(`${inert(line.slice(0, 4_000))}\n`);
    }
    this.#write(`::${token}::\n`);
  }

  #spoken(text: string, limit?: number): string {
    // Hidden once more: what nobody sees may have stood inside a secret.
    return this.#masks.hide(spoken(this.#masks.hide(text), limit));
  }
}
