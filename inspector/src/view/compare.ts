// What changed from another bundle of the repository to this one.

import type { Child } from "../dom.ts";
import { h } from "../dom.ts";
import type { Difference } from "../engine/questions.ts";
import { plain, plural, short } from "../words.ts";

/** As many names are written out; the rest is counted. */
const SHOWN = 200;

export function comparison(difference: Difference): HTMLElement {
  const { verdicts, roots, roles, added, removed, moved, keysAdded, keysRemoved } = difference;
  const sameRoot = roots[0].join() === roots[1].join();
  const changes: (HTMLElement | null)[] = [
    verdicts[0] === verdicts[1] ? null : h("li", {}, `The verdict was ${verdicts[0]} and is ${verdicts[1]}.`),
    sameRoot ? null : h("li", {}, h("strong", {}, "The root key changed"), `: it was ${roots[0].map(short).join(", ")} and is ${roots[1].map(short).join(", ")}.`),
    ...roles.map((role) => h("li", {}, h("code", {}, plain(role.role)), role.before === null ? ` is new, version ${role.after}` : role.after === null ? " is gone" : ` went from version ${role.before} to ${role.after}`, role.before !== null && role.after !== null && role.after < role.before ? h("strong", {}, ": backwards") : "")),
    ...keysAdded.map((key) => h("li", {}, "+ key ", h("code", {}, short(key.id)), ` for ${key.roles.map(plain).join(", ")}`)),
    ...keysRemoved.map((key) => h("li", {}, "− key ", h("code", {}, short(key.id)), ` for ${key.roles.map(plain).join(", ")}`)),
    ...moved.slice(0, SHOWN).map((tag) => h("li", {}, h("code", {}, plain(tag.name)), ` moved from sha256:${short(tag.before)}… to sha256:${short(tag.after)}…`)),
    names("+", added),
    names("−", removed),
  ];
  const found = changes.filter((change) => change !== null);
  return found.length === 0 ? h("p", {}, "Nothing that matters is different.") : h("ul", { class: "changes" }, ...found);
}

function names(sign: string, tags: string[]): HTMLElement | null {
  if (tags.length === 0) return null;
  const rest = tags.length > SHOWN ? ` and ${tags.length - SHOWN} more` : "";
  const shown: Child[] = tags.slice(0, SHOWN).flatMap((tag, index) => [index > 0 ? ", " : "", h("code", {}, plain(tag))]);
  return h("li", {}, `${sign} ${plural(tags.length, "tag")}: `, ...shown, rest);
}
