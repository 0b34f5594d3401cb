// Why nothing can be shown, and the way out.

import { h } from "../dom.ts";
import type { Refusal } from "../intake/bundle.ts";
import { plain } from "../words.ts";

export function refusal(refused: Refusal): HTMLElement {
  return h("div", { class: "refusal", role: "alert" }, h("p", {}, h("strong", {}, "✗ Not read. "), plain(refused.message)), h("p", { class: "hint" }, plain(refused.hint)));
}
