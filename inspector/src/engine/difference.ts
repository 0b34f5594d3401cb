// What changed from one report of a repository to another.

import type { Report, Tag } from "../report.ts";
import type { Difference } from "./questions.ts";

export function difference(before: Report, after: Report): Difference {
  const was = new Map(before.tags.map((tag) => [tag.name, tag]));
  const is = new Map(after.tags.map((tag) => [tag.name, tag]));
  const released = (tag: Tag | undefined): string | null => tag?.sha256 ?? null;
  const moved = after.tags.flatMap((tag) => {
    const [old, now] = [released(was.get(tag.name)), released(tag)];
    return old !== null && now !== null && old !== now ? [{ name: tag.name, before: old, after: now }] : [];
  });
  const gone = (here: Report, there: Map<string, Tag>): string[] =>
    here.tags.filter((tag) => released(tag) !== null && released(there.get(tag.name)) === null).map((tag) => tag.name);
  return {
    verdicts: [before.verdict, after.verdict],
    roots: [before.root_keys, after.root_keys],
    roles: roles(before, after),
    added: gone(after, was),
    removed: gone(before, is),
    moved,
    keysAdded: keys(after, before),
    keysRemoved: keys(before, after),
  };
}

function roles(before: Report, after: Report): Difference["roles"] {
  const versions = (report: Report): Map<string, number | null> =>
    new Map(report.roles.map((role) => [role.role, role.version]));
  const [was, is] = [versions(before), versions(after)];
  const all = new Set([...was.keys(), ...is.keys()]);
  return [...all]
    .map((role) => ({ role, before: was.get(role) ?? null, after: is.get(role) ?? null }))
    .filter((role) => role.before !== role.after);
}

/** The keys with a duty in one report and none in the other. */
function keys(here: Report, there: Report): { id: string; roles: string[] }[] {
  const busy = new Set(there.keys.filter((key) => key.roles.length > 0).map((key) => key.id));
  return here.keys
    .filter((key) => key.roles.length > 0 && !busy.has(key.id))
    .map(({ id, roles }) => ({ id, roles }));
}
