// The command that tells the same in a shell, under each view.

import { h } from "../dom.ts";
import { plain } from "../words.ts";

export function command(...words: string[]): HTMLElement {
  const line = ["dct-sign", ...words].map(quoted).join(" ");
  return h("p", { class: "command" }, h("span", {}, "In a shell: "), h("code", {}, plain(line)));
}

/** For a POSIX shell; names in metadata come from strangers. */
function quoted(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
