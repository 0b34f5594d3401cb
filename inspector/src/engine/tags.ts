// One page of the tags: searched, sorted, cut. The page asks again for every letter typed.

import type { Tag } from "../report.ts";
import type { Order, TagPage, TagQuery } from "./questions.ts";

const names = new Intl.Collator("en", { numeric: true });

/** The last list that was searched and sorted, since turning a page changes neither. */
let last: { tags: Tag[]; key: string; found: Tag[] } | undefined;

export function page(tags: Tag[], query: TagQuery): TagPage {
  const key = JSON.stringify([query.search, query.order, query.descending, query.disagreeing]);
  if (last?.tags !== tags || last.key !== key) last = { tags, key, found: find(tags, query) };
  return { rows: last.found.slice(query.from, query.from + query.count), total: last.found.length };
}

/** Whether some role records another digest than the one released. */
export function disagrees(tag: Tag): boolean {
  return tag.sha256 !== null && tag.carried_by.some((carrier) => !carrier.agrees);
}

function find(tags: Tag[], query: TagQuery): Tag[] {
  const search = query.search.trim().toLowerCase();
  const found = tags.filter((tag) => (!query.disagreeing || disagrees(tag)) && matches(tag, search));
  const before = COMPARE[query.order];
  found.sort((a, b) => (query.descending ? before(b, a) : before(a, b)));
  return found;
}

function matches(tag: Tag, search: string): boolean {
  if (search === "") return true;
  const digest = search.replace(/^sha256:/, "");
  return (
    tag.name.toLowerCase().includes(search) ||
    tag.carried_by.some(
      (carrier) => carrier.role.includes(search) || (carrier.sha256 !== null && carrier.sha256.startsWith(digest)),
    )
  );
}

const COMPARE: Record<Order, (a: Tag, b: Tag) => number> = {
  name: (a, b) => names.compare(a.name, b.name),
  digest: (a, b) => (a.sha256 ?? "").localeCompare(b.sha256 ?? ""),
  size: (a, b) => (a.size ?? 0) - (b.size ?? 0),
  roles: (a, b) => a.carried_by.length - b.carried_by.length || names.compare(a.name, b.name),
};
