// The verdict in one sentence, and beside it what to look at.

import type { Child } from "../dom.ts";
import { h } from "../dom.ts";
import type { Role, Summary, Tag } from "../report.ts";
import { days, full, holder, isOutside, list, plain, plural, short, stopped, unnamed } from "../words.ts";
import { disagrees } from "../engine/tags.ts";

const HEADINGS = {
  trusted: ["✓", "Trusted"],
  expired: ["!", "Authentic, but expired"],
  incomplete: ["?", "Incomplete"],
  refused: ["✗", "Not to be trusted"],
  stale: ["↺", "Stale: a newer state was seen before"],
  unreleased: ["∅", "Not released"],
  disagree: ["⚠", "Roles disagree"],
} as const;

/** What is sound without a pin has no other word for it than where the root comes from. */
const SOUND = { first_use: "Sound, and trusted on first use", remembered: "Sound, and follows from the one seen before" } as const;

/** A state that is refused for no other reason than that something newer is known is stale; a chosen tag may be no better for a sound chain. */
function kind(report: Summary, tag: Tag | undefined): keyof typeof HEADINGS {
  const codes = report.roles.flatMap((role) => role.problem?.code ?? []);
  const isStale = report.verdict === "refused" && codes.length > 0 && codes.every((code) => code === "trust.rollback");
  if (isStale) return "stale";
  if (tag?.sha256 === null && ["trusted", "expired"].includes(report.verdict)) return "unreleased";
  return tag && report.verdict === "trusted" && disagrees(tag) ? "disagree" : report.verdict;
}

export function verdict(report: Summary, tag: Tag | undefined): HTMLElement {
  const found = kind(report, tag);
  const [mark, words] = HEADINGS[found];
  const heading = found === "trusted" && report.basis && report.basis !== "pinned" ? SOUND[report.basis] : found === "expired" && report.roles.some(isOutside) ? "Authentic, but not valid at this time" : words;
  return h(
    "div",
    { class: `verdict ${found}` },
    h("h2", {}, h("span", { class: "mark", "aria-hidden": "true" }, mark), ` ${heading}`),
    h("p", { class: "sentence", id: "sentence" }, ...sentence(report, tag)),
    basis(report),
  );
}

/** What the copy button and the page's title say. */
function sentence(report: Summary, tag: Tag | undefined): Child[] {
  const chain = verified(report);
  if (report.verdict === "refused" || report.verdict === "incomplete") return fault(report);
  const end = report.verdict === "expired" ? ended(report) : first(report);
  if (!tag) return [plural(report.releasedCount, "tag"), " of ", code(report.gun), `, ${chain}, ${end}.`];
  if (tag.sha256 === null && tag.released_by !== null) return [code(tag.name), " is released without a digest that can be used: Docker would not believe it."];
  if (tag.released_by === null) {
    const roles = list(tag.carried_by.map((carrier) => plain(carrier.role)));
    return [code(tag.name), ` is recorded by ${roles}, but released by nobody: Docker would not believe it.`];
  }
  const by = tag.signers.length > 0 ? list(tag.signers.map(plain)) : unnamed(tag.released_by);
  const doubt = disagrees(tag) ? " Another role records another digest for it." : "";
  return [code(tag.name), ` is signed by ${by}, ${chain}, ${end}.${doubt}`];
}

function verified(report: Summary): string {
  return `chain verified to root ${report.root_keys.map(short).join(", ")}…`;
}

function first(report: Summary): string {
  const expiry = report.first_expiry;
  return expiry ? `first expiry ${days(expiry.days_left)} (${plain(expiry.role)})` : "nothing expires";
}

function ended(report: Summary): string {
  const roles = report.roles.filter((role) => role.state === "expired");
  return `but ${roles.map((role) => (isOutside(role) ? `${plain(role.role)} is not valid at this time: ${certificate(report)}` : `${plain(role.role)} expired ${days(role.days_left ?? 0)}: ${act(role)}`)).join("; ")}`;
}

/** Why a root is not valid that has not expired. */
function certificate({ at, keys }: Summary): string {
  const dates = keys.flatMap((key) => (key.roles.includes("root") && key.certificate ? [key.certificate] : []));
  const early = dates.find(({ not_before: begin }) => begin > at);
  return early ? `its certificate begins on ${plain(early.not_before.slice(0, 10))}` : "its certificate has ended, and no client follows it";
}

function act(role: Role): string {
  return `${holder(role.role)} must sign it again`;
}

function fault(report: Summary): Child[] {
  const bad = report.roles.find((role) => role.state === "refused") ?? report.roles.find((role) => role.problem !== null);
  const missing = report.roles.filter((role) => role.state === "missing").map((role) => role.role);
  if (bad?.problem) {
    return [...named(bad.role, bad.problem.message), " ", hint(bad)];
  }
  if (missing.length > 0) {
    return [`${list(missing)} of `, code(report.gun), ` ${missing.length > 1 ? "are" : "is"} not among these files. `, h("span", { class: "hint" }, "Add what is missing, or take a bundle.")];
  }
  return ["Nothing here could be checked."];
}

function basis(report: Summary): HTMLElement {
  switch (report.basis) {
    case "pinned":
      return h("p", { class: "basis pinned" }, "The root is pinned: one of your key ids vouches for it.");
    case null:
      return h("p", { class: "basis" }, "No root was believed.");
    default:
      return h(
        "p",
        { class: `basis ${report.basis}` },
        report.basis === "remembered" ? "The root follows from the one that was seen before, in the bundle compared with, and nothing vouches for that one either." : "Nothing vouches for this root but that it is the one you were given.",
        " Compare its key with the owner's, and pin it: ",
        ...report.root_keys.flatMap((id) => [code(id), " "]),
      );
  }
}

export function warnings(report: Summary): HTMLElement | null {
  const problems = report.roles.filter((role) => role.problem !== null);
  if (report.warnings.length + problems.length === 0) return null;
  return h(
    "ul",
    { class: "warnings" },
    ...problems.map((role) =>
      h("li", { class: "problem" }, ...named(role.role, role.problem?.message ?? ""), small(role.problem?.code), h("br"), hint(role)),
    ),
    ...report.warnings.map((warning) =>
      h("li", {}, code(shortened(warning.subject)), ": ", ...marked(stopped(warning.message)), small(warning.code)),
    ),
  );
}

function shortened(subject: string): string {
  return /^[0-9a-f]{64}$/.test(subject) ? `${short(subject)}…` : subject;
}

function small(text: string | undefined): HTMLElement {
  return h("small", {}, ` (${text ?? ""})`);
}

/** A sentence about a role, which may begin with its name. */
function named(role: string, message: string): Child[] {
  return message.startsWith(`\`${role}\``) ? marked(stopped(message)) : [code(role), ": ", ...marked(stopped(message))];
}

function hint({ role, problem }: Role): HTMLElement {
  const { code = "", message = "", hint = "" } = problem ?? {};
  // A signer's role can be taken over; nobody takes over what a stranger signed in the name of the owner.
  const isStrange = code === "trust.threshold" && !role.startsWith("targets/");
  const isEarly = message.includes(" is not valid before ");
  const way = isStrange ? `Fetch it again; if it stays so, the file was altered: ask ${holder(role)}.` : isEarly ? "Pick a later time; if it is now, look at the clock." : full(hint);
  return h("span", { class: "hint" }, ...marked(way));
}

/** Text of the core, in which literals stand between backticks. */
export function marked(text: string): Child[] {
  return text.split("`").map((part, index) => (index % 2 === 1 ? code(part) : plain(part)));
}

export function code(text: string): HTMLElement {
  return h("code", {}, plain(text));
}
