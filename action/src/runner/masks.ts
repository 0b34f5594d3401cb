// The secrets of a run. A runner hides them from its log; we keep them out of everything we write, since
// a server could send back what it was shown.

/** A mask this short would blacken the whole log, and hide nothing. */
const SHORTEST = 4;

/** Stands where a text was cut, by the core or by us. */
const CUT = "…";

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
    const values = this.#ordered.map(form).filter((value) => value.length >= SHORTEST);
    const hidden = values.reduce((rest, value) => rest.replaceAll(value, gap), text);
    const pieces = hidden.split(CUT);
    const last = pieces.pop() ?? "";
    return [...pieces.map((piece) => withoutBeginning(piece, values, gap)), last].join(CUT);
  }
}

/** A text that was cut may end within a secret, which then is none of those known. */
function withoutBeginning(piece: string, values: readonly string[], gap: string): string {
  const held = values.reduce((most, value) => Math.max(most, begun(piece, value)), 0);
  return held === 0 ? piece : `${piece.slice(0, -held)}${gap}`;
}

/** How much of a value a text ends with. */
function begun(piece: string, value: string): number {
  for (let count = Math.min(piece.length, value.length - 1); count >= SHORTEST; count -= 1) {
    if (piece.endsWith(value.slice(0, count))) {
      return count;
    }
  }
  return 0;
}
