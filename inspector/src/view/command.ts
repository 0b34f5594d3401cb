// The command that tells the same in a shell, under each view: it asks the server that the page asked, or looks
// at the file that the page saves, with the same pins.

import { h } from "../dom.ts";
import type { Bundle } from "../intake/bundle.ts";
import { plain } from "../words.ts";

export class Shell {
  readonly #bundle: Bundle;
  readonly #file: string;
  readonly #options: string[];
  readonly #isNow: boolean;

  constructor(bundle: Bundle, pins: string, picked: string, file = "bundle.json") {
    this.#bundle = bundle;
    this.#file = file;
    this.#options = pinned(pins.trim());
    this.#isNow = picked === "";
  }

  /** What one must know to see the same. */
  get note(): string {
    const notes = [...(this.#bundle.asked ? [] : ["“Bundle as a file” saves bundle.json"]), ...(this.#isNow ? [] : ["a shell judges by its own clock"])];
    return notes.length > 0 ? ` (${notes.join("; ")})` : "";
  }

  /** `asking` a server about an image, or `looking` at files. */
  command(asking: string, image: string, looking = "inspect --report"): HTMLElement {
    const { asked, server } = this.#bundle;
    const words = asked ? [...asking.split(" "), image, ...from(server)] : [...looking.split(" "), "--bundle", this.#file];
    const line = ["dct-sign", ...words, ...this.#options].map(quoted).join(" ");
    return h("p", { class: "command" }, "In a shell: ", h("code", {}, plain(line)));
  }
}

function from(server: string): string[] {
  const isExposed = server.startsWith("http:") && !/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/.test(server);
  return ["--server", server, ...(isExposed ? ["--allow-http"] : [])];
}

/** Ids as the core reads them, or a pin file, which is best kept in a file. */
function pinned(pins: string): string[] {
  if (pins.startsWith("{")) return ["--pin-file", "pins.json"];
  const ids = pins.split(/[\s,]+/).map((word) => word.replace(/^--root-key-id=*/, ""));
  return ids.filter(Boolean).flatMap((id) => ["--root-key-id", id]);
}

/** For a POSIX shell; names in metadata come from strangers. */
function quoted(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
