// The secrets of a run. A runner hides them from its log; we keep them out of everything we write, since
// a server could send back what it was shown.

/** A mask this short would blacken the whole log, and hide nothing. */
const SHORTEST = 4;

export class Masks {
  readonly #values = new Set<string>();
  #ordered: readonly string[] = [];

  /** Takes a value and each line of it; answers with those that are new. */
  add(value: string): string[] {
    const lines = [value, ...value.split(/[\r\n]+/u)].filter(
      (line) => line.trim().length >= SHORTEST && !this.#values.has(line),
    );
    const added = [...new Set(lines)];
    added.forEach((line) => this.#values.add(line));
    if (added.length > 0) {
      // A longer one may hold a shorter one.
      this.#ordered = [...this.#values].sort((a, b) => b.length - a.length);
    }
    return added;
  }

  /** A text without any of them; `form` is how values are written in it, `gap` what stands instead. */
  hide(text: string, form: (value: string) => string = (value) => value, gap = "***"): string {
    return this.#ordered
      .map(form)
      .filter((value) => value.length >= SHORTEST)
      .reduce((hidden, value) => hidden.replaceAll(value, gap), text);
  }
}
