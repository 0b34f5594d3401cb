// Why nothing can be shown, and the way out.

import { h } from "../dom.ts";
import type { Refusal } from "../intake/bundle.ts";
import { full } from "../words.ts";
import { marked } from "./verdict.ts";

export function refusal(refused: Refusal): HTMLElement {
  return h("div", { class: "refusal", role: "alert" }, h("p", {}, h("strong", {}, "✗ Not read. "), ...marked(full(refused.message))), h("p", { class: "hint" }, ...marked(full(refused.hint))));
}
