// The keys: what they are, and where they are used.

import { h } from "../dom.ts";
import type { Key, Summary } from "../report.ts";
import { days, plain } from "../words.ts";

export function keys(report: Summary): HTMLElement {
  const used = report.keys.filter((key) => key.roles.length > 0);
  const idle = report.keys.filter((key) => key.roles.length === 0);
  if (report.keys.length === 0) return h("p", {}, "There is no key that may be believed.");
  return h(
    "div",
    {},
    h("ul", { class: "keys" }, ...used.map(entry)),
    idle.length > 0 ? h("details", {}, h("summary", {}, `Keys without a duty (${idle.length})`), h("ul", { class: "keys" }, ...idle.map(entry))) : null,
  );
}

function entry(key: Key): HTMLElement {
  return h(
    "li",
    {},
    h("code", { class: "id" }, plain(key.id)),
    h(
      "dl",
      {},
      ...field("Algorithm", `${plain(key.algorithm ?? "not known to us")} (${plain(key.keytype)})`),
      ...field("Signs", key.roles.map(plain).join(", ") || "nothing"),
      ...(key.canonical_id !== null && key.canonical_id !== key.id ? field("Canonical id", `${plain(key.canonical_id)}, after which its private key's file is named`) : []),
      ...(key.certificate
        ? field(
            "Certificate",
            `for ${plain(key.certificate.common_name)}, from ${plain(key.certificate.not_before.slice(0, 10))} to ${plain(key.certificate.not_after.slice(0, 10))}, ends ${days(key.certificate.days_left)}`,
          )
        : []),
    ),
  );
}

function field(name: string, text: string): HTMLElement[] {
  return [h("dt", {}, name), h("dd", {}, text)];
}
