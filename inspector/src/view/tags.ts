// The tags: a page of them at a time, searched and sorted by the engine.

import { h, show } from "../dom.ts";
import type { Order, TagPage, TagQuery } from "../engine/questions.ts";
import { disagrees } from "../engine/tags.ts";
import type { Carrier, Tag } from "../report.ts";
import { bytes, plain, plural, unnamed } from "../words.ts";

const ROWS = 100;

export interface TagSource {
  page(query: TagQuery): Promise<TagPage>;
  choose(tag: Tag): void;
}

export class TagTable {
  readonly element = h("div", { class: "tags" });
  readonly #source: TagSource;
  readonly #table = h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "List of tags" });
  readonly #count = h("p", { role: "status" });
  readonly #back = h("button", { type: "button", click: () => void this.#turn(-ROWS) }, "Previous");
  readonly #on = h("button", { type: "button", click: () => void this.#turn(ROWS) }, "Next");
  #query: TagQuery = { search: "", order: "name", descending: false, disagreeing: false, from: 0, count: ROWS };
  #asked = 0;

  constructor(source: TagSource) {
    this.#source = source;
    const search = h("input", { type: "search", id: "tag-search", autocomplete: "off", spellcheck: "false", input: (event) => void this.#change({ search: value(event), from: 0 }) });
    const only = h("input", { type: "checkbox", id: "tag-disagree", change: (event) => void this.#change({ disagreeing: (event.target as HTMLInputElement).checked, from: 0 }) });
    show(
      this.element,
      h("p", { class: "controls" }, h("label", { for: "tag-search" }, "Search tags, digests and roles "), search, " ", h("span", { class: "beside" }, only, h("label", { for: "tag-disagree" }, "only where roles disagree"))),
      this.#count,
      this.#table,
      h("p", { class: "controls" }, this.#back, " ", this.#on),
    );
  }

  async refresh(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { rows, total } = await this.#source.page(this.#query);
    // A later question may have been answered first.
    if (asked !== this.#asked) return;
    const { from } = this.#query;
    const range = total > ROWS ? `, ${from + 1} to ${from + rows.length} shown` : "";
    show(this.#count, `${plural(total, "tag")}${range}`);
    this.#back.toggleAttribute("disabled", from === 0);
    this.#on.toggleAttribute("disabled", from + rows.length >= total);
    // Who sorts with the keyboard stays where they are, although the heads are drawn anew.
    const held = this.#table.querySelector(":focus")?.id;
    show(this.#table, total === 0 ? h("p", {}, "No tag matches.") : this.#drawn(rows));
    if (held) document.getElementById(held)?.focus();
  }

  async #change(change: Partial<TagQuery>): Promise<void> {
    this.#query = { ...this.#query, ...change };
    await this.refresh();
  }

  async #turn(by: number): Promise<void> {
    await this.#change({ from: Math.max(0, this.#query.from + by) });
    this.#table.scrollTop = 0;
  }

  #drawn(rows: Tag[]): HTMLElement {
    const heads: [string, Order | undefined][] = [["Tag", "name"], ["Signers", undefined], ["Digest", "digest"], ["Size", "size"], ["Roles", "roles"]];
    return h(
      "table",
      {},
      h("thead", {}, h("tr", {}, ...heads.map(([name, order]) => this.#head(name, order)))),
      h("tbody", {}, ...rows.map((tag) => this.#row(tag))),
    );
  }

  #head(name: string, order: Order | undefined): HTMLElement {
    if (order === undefined) return h("th", { scope: "col" }, name);
    const { order: current, descending } = this.#query;
    const isSorted = current === order;
    const sorted = isSorted ? (descending ? "descending" : "ascending") : "none";
    const sort = (): void => void this.#change({ order, descending: isSorted && !descending, from: 0 });
    const arrow = isSorted ? (descending ? " ▼" : " ▲") : "";
    return h("th", { scope: "col", "aria-sort": sorted }, h("button", { type: "button", id: `sort-${order}`, click: sort }, name, h("span", { "aria-hidden": "true" }, arrow)));
  }

  #row(tag: Tag): HTMLElement {
    const odd = disagrees(tag);
    const state = tag.released_by === null ? "unreleased" : odd ? "disagree" : "";
    return h(
      "tr",
      { class: state },
      h("th", { scope: "row" }, h("button", { type: "button", class: "name", click: () => this.#source.choose(tag) }, plain(tag.name))),
      h("td", {}, tag.signers.map(plain).join(", ") || (tag.released_by === null ? "nobody" : unnamed(tag.released_by))),
      h("td", { class: "digest" }, tag.sha256 === null ? "not released" : h("code", { title: tag.sha256 }, `sha256:${tag.sha256}`)),
      h("td", { class: "number" }, tag.size === null ? "" : bytes(tag.size)),
      h("td", {}, odd ? h("strong", {}, "⚠ disagree: ") : null, ...tag.carried_by.flatMap((carrier, index) => [index > 0 ? ", " : "", record(carrier)])),
    );
  }
}

function record(carrier: Carrier): HTMLElement {
  const digest = carrier.sha256 === null ? "no usable digest" : `sha256:${carrier.sha256}`;
  return h("span", { class: carrier.agrees ? "agrees" : "differs", title: `${plain(carrier.role)}: ${digest}` }, `${carrier.agrees ? "✓" : "✗"} ${plain(carrier.role)}`);
}

/** All that is known of one tag. */
export function details(tag: Tag): HTMLElement {
  return h(
    "dl",
    { class: "details" },
    ...tag.carried_by.flatMap((carrier) => [
      h("dt", {}, plain(carrier.role), told(carrier, tag)),
      h("dd", {}, h("code", {}, carrier.sha256 === null ? "no usable digest" : `sha256:${carrier.sha256}`), `, ${bytes(carrier.size)}`, carrier.custom === null ? null : h("pre", {}, plain(carrier.custom))),
    ]),
  );
}

function told(carrier: Carrier, tag: Tag): string {
  if (tag.sha256 === null) return " ∅ not released";
  const believed = carrier.role === tag.released_by ? " (Docker believes this one)" : "";
  return carrier.agrees ? believed : `${believed} ✗ another digest`;
}

function value(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
