// The file of a role beside the exact bytes that its signatures cover.

import { h, show } from "../dom.ts";
import type { Bundle, RoleFile } from "../intake/bundle.ts";
import { bytes, plain } from "../words.ts";

/** Longer files are shown from their beginning; the whole of them would stop the page. */
const SHOWN = 200_000;

export class Raw {
  readonly element = h("div", {});
  readonly #signed: (role: string, index: number) => Promise<string>;
  readonly #place = h("div", { class: "raw" });

  constructor(bundle: Bundle, signed: (role: string, index: number) => Promise<string>) {
    this.#signed = signed;
    const choice = h("select", { id: "raw-role", change: (event) => void this.#open(bundle.files[(event.target as HTMLSelectElement).selectedIndex], bundle) });
    choice.append(...bundle.files.map((file) => h("option", {}, label(file, bundle))));
    show(this.element, h("p", { class: "controls" }, h("label", { for: "raw-role" }, "File "), choice), this.#place);
    void this.#open(bundle.files[0], bundle);
  }

  async #open(file: RoleFile | undefined, bundle: Bundle): Promise<void> {
    if (!file) return;
    const index = bundle.files.filter((other) => other.role === file.role).indexOf(file);
    let signed: string;
    try {
      signed = await this.#signed(file.role, index);
    } catch {
      signed = "";
    }
    show(this.#place, pane("As it stands in the file", pretty(file.text), file.text.length), pane("The exact bytes that are signed", signed || "This file is not metadata; nothing in it is signed.", signed.length));
  }
}

function label(file: RoleFile, bundle: Bundle): string {
  const same = bundle.files.filter((other) => other.role === file.role);
  const number = same.length > 1 ? ` ${same.indexOf(file) + 1} of ${same.length}` : "";
  return `${plain(file.role)}${number}, ${bytes(file.text.length)}`;
}

function pane(title: string, text: string, size: number): HTMLElement {
  const cut = text.length > SHOWN;
  return h(
    "section",
    {},
    h("h3", {}, `${title} (${bytes(size)}${cut ? `, the first ${bytes(SHOWN)} shown` : ""})`),
    h("pre", { tabindex: 0, role: "region", "aria-label": title }, plainLines(cut ? text.slice(0, SHOWN) : text)),
  );
}

function pretty(text: string): string {
  if (text.length > SHOWN) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function plainLines(text: string): string {
  return text.split("\n").map(plain).join("\n");
}
