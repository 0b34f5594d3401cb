// The roots of a repository, one after the other: which keys came and went.

import { h } from "../dom.ts";
import type { Bundle } from "../intake/bundle.ts";
import { isRecord } from "../intake/bundle.ts";
import { parse } from "../intake/classify.ts";
import { plain, short } from "../words.ts";

interface Root {
  version: string;
  expires: string;
  keys: Map<string, string[]>;
}

const ROLES = ["root", "targets", "snapshot", "timestamp"];

export function roots(bundle: Bundle): HTMLElement {
  const all = bundle.files.filter((file) => file.role === "root").map((file) => read(file.text));
  if (all.length === 0) return h("p", {}, "There is no root among these files.");
  return h(
    "div",
    {},
    h("p", {}, "What the files say. Whether each follows from the one before is part of the verdict above."),
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": "Root history" },
      h(
        "table",
        {},
        h("thead", {}, h("tr", {}, ...["Version", "Expires", ...ROLES].map((name) => h("th", { scope: "col" }, name)))),
        h("tbody", {}, ...all.map((root, index) => row(root, all[index - 1]))),
      ),
    ),
  );
}

function row(root: Root, before: Root | undefined): HTMLElement {
  const cells = ROLES.map((role) => {
    const keys = root.keys.get(role) ?? [];
    const old = before?.keys.get(role) ?? keys;
    return h("td", {}, ...keys.map((id) => key(id, old.includes(id))), ...old.filter((id) => !keys.includes(id)).map((id) => h("div", { class: "gone" }, "− ", h("code", {}, short(plain(id))))));
  });
  return h("tr", {}, h("th", { scope: "row" }, plain(root.version)), h("td", {}, plain(root.expires.slice(0, 10))), ...cells);
}

function key(id: string, isOld: boolean): HTMLElement {
  return h("div", { class: isOld ? "" : "new", title: plain(id) }, isOld ? "" : "+ ", h("code", {}, short(plain(id))));
}

function read(text: string): Root {
  const file = parse(text);
  const signed = isRecord(file) && isRecord(file["signed"]) ? file["signed"] : {};
  const roles = isRecord(signed["roles"]) ? signed["roles"] : {};
  const keys = new Map<string, string[]>();
  for (const role of ROLES) {
    const found = roles[role];
    const ids = isRecord(found) && Array.isArray(found["keyids"]) ? found["keyids"] : [];
    keys.set(role, ids.filter((id): id is string => typeof id === "string"));
  }
  return { version: String(signed["version"] ?? "?"), expires: String(signed["expires"] ?? "?"), keys };
}
