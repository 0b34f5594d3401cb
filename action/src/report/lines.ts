// What a run says in the log: what it was given, what became of each tag, what ends soon, and what
// stopped it, with the way out.

import type { Inputs, Purpose } from "../inputs/mod.ts";
import type { Report, Repository, RoleReport, Signed, Verified } from "../core/types.ts";
import type { Refusal } from "../refusal.ts";
import { oneLine } from "../runner/escape.ts";
import type { Log } from "../runner/log.ts";
import type { Outcome } from "../run/sign.ts";

/** An annotation is one line, which is cut, and its end is the way out. */
const FACTS_LIMIT = 1_200;

/** Ways out that the core says in the words of the command line, in those of the action. */
const WAYS: Readonly<Record<string, string>> = {
  "host.no_server": "set `notary-server`",
  "registry.unauthorized":
    "log in with docker/login-action before this step, or set `username` and `password` of someone who may pull",
  "server.unauthorized":
    "log in with docker/login-action before this step, or set `notary-username` and `notary-password` of someone who may push",
  "registry.unreachable":
    "check its name, the network, the proxy and its certificate; `ca-cert` makes a private authority known",
  "server.unreachable":
    "check `notary-server`, the network, the proxy and its certificate; `ca-cert` makes a private authority known",
  "registry.moved":
    "give the `digest` output of docker/build-push-action, not `imageid` or the digest of one platform; or another run pushed the tag again: sign in the same job that pushes",
  "server.no_trust_data":
    "check the name of the image and `notary-server`, or let the repository's owner initialise it: `dct-sign repo init`",
  "edit.no_role_for_keys":
    "compare the id of your key with those in the log; the repository's owner adds yours: `dct-sign signer add --key you.pub you IMAGE`",
  "trust.pin": "compare `root-key-ids` with the ids that the owner names before you change them",
};

export function wayOut(refusal: Refusal): string {
  return WAYS[refusal.code] ?? refusal.hint;
}

export function title(purpose: Purpose): string {
  return { sign: "Signed", plan: "Would be signed", verify: "Verified" }[purpose];
}

/** What was given, as it was understood. */
export function wanted(log: Log, inputs: Inputs, repositories: readonly Repository[]): void {
  for (const { gun, images } of repositories) {
    for (const image of images) {
      const digest = image.digest ?? (inputs.digest || "whatever it points to");
      log.line(`${gun}:${image.tag ?? "?"} must be ${digest}`);
    }
  }
}

/** A line for each tag. */
export function results(log: Log, outcomes: readonly Outcome<Signed | Verified>[]): void {
  for (const { place, done, refusal } of outcomes) {
    if (done === undefined) {
      log.line(`${place.repository.gun}: ${refusal?.code ?? "nothing was done"}`);
      continue;
    }
    for (const tag of done.tags) {
      log.line(
        "status" in tag
          ? `${tag.image}: ${tag.before ?? "unsigned"} → ${tag.digest}, ${said(tag.status)} in ${tag.roles.join(", ") || "no role"}`
          : `${tag.image}: ${tag.digest}, released by ${tag.released_by}${by(tag.signers)}`,
      );
    }
  }
}

function by(signers: readonly string[]): string {
  return signers.length === 0 ? "" : `, signed by ${signers.join(", ")}`;
}

/** A status in words. */
export function said(status: string): string {
  return status.replace(/_/gu, " ");
}

/** One annotation a cause and repository: what ends soon, and what was believed without a pin. */
export function warnings(log: Log, outcomes: readonly Outcome<unknown>[], days: number): void {
  for (const { report } of outcomes) {
    if (report === undefined) {
      continue;
    }
    const ending = report.roles.filter((role) => endsWithin(role, days));
    if (ending.length > 0) {
      const roles = ending.map((role) => `${role.role} in ${role.days_left} days`).join(", ");
      log.annotate(
        "warning",
        "Roles expire soon",
        `${report.gun}: ${roles}; whoever holds their keys must sign them again`,
      );
    }
    if (report.basis === "first_use" && report.root_keys.length > 0) {
      log.annotate(
        "notice",
        "Root not pinned",
        `the root of ${report.gun} is trusted because it is the first one seen; to pin it: root-key-ids: ${pins(report)}`,
      );
    }
  }
}

export function pins(report: Report): string {
  return report.root_keys.join(",");
}

/** Timestamp is left out: it lives for days, and its server renews it by itself. */
export function endsWithin(role: RoleReport, days: number): boolean {
  return role.role !== "timestamp" && role.days_left !== null && role.days_left <= days;
}

/** Whose key would have been taken, where ours was not. */
export function accepted(log: Log, outcomes: readonly Outcome<unknown>[]): void {
  for (const { refusal, report } of outcomes) {
    if (refusal?.code !== "edit.no_role_for_keys" || report === undefined) {
      continue;
    }
    for (const { role, keys, paths } of report.roles.filter((role) => role.paths !== null)) {
      const ids = report.keys.filter((key) => keys.includes(key.id));
      const held = ids.map((key) => key.canonical_id ?? key.id).join(", ") || "no key";
      const rule = paths?.includes("") === true ? "" : ` for tags that begin with ${paths?.join(", ") ?? ""}`;
      log.line(`${role} accepts ${held}${rule}`);
    }
  }
}

/** What several images and repositories suffer from, as one. */
export interface Cause {
  readonly code: string;
  readonly facts: string;
  readonly wayOut: string;
}

/** Refusals with the same code and way out are one cause. */
export function causes(refusals: readonly Refusal[]): Cause[] {
  const groups = new Map<string, { first: Refusal; facts: Set<string> }>();
  for (const refusal of refusals) {
    const key = `${refusal.code} ${wayOut(refusal)}`;
    const group = groups.get(key) ?? { first: refusal, facts: new Set<string>() };
    groups.set(key, group);
    group.facts.add(oneLine(refusal.message, FACTS_LIMIT));
  }
  return [...groups.values()].map(({ first, facts }) => ({
    code: first.code,
    facts: joined([...facts]),
    wayOut: wayOut(first),
  }));
}

/** As many facts as leave room for the way out behind them; the rest are counted. */
function joined(facts: readonly string[]): string {
  let [text = "", ...rest] = facts;
  while (rest[0] !== undefined && text.length + rest[0].length <= FACTS_LIMIT) {
    text += `; ${rest.shift()}`;
  }
  return rest.length === 0 ? text : `${text}; and ${rest.length} more`;
}

/** One annotation a cause. */
export function refused(log: Log, refusals: readonly Refusal[]): void {
  for (const cause of causes(refusals)) {
    log.annotate("error", `dct-sign: ${cause.code}`, `${cause.facts} — ${cause.wayOut}`);
  }
}
