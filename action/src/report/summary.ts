// The job summary: what became of each tag, when each role ends, and the line that pins the root. It is
// HTML throughout, so that Markdown has nothing to read in what others wrote.

import type { Report, Signed, SignedTag, Verified, VerifiedTag } from "../core/types.ts";
import type { Inputs, Purpose } from "../inputs/mod.ts";
import type { Refusal } from "../refusal.ts";
import { html } from "../runner/escape.ts";
import type { Place } from "../run/place.ts";
import type { Outcome } from "../run/sign.ts";
import { causes, endsWithin, pins, said } from "./lines.ts";
import { named } from "./outputs.ts";

/** More rows than this nobody reads, and GitHub shows no summary over a megabyte. */
const ROWS = 500;

const HEADINGS: Readonly<Record<Purpose, string>> = {
  sign: "Signed with Docker Content Trust",
  plan: "Docker Content Trust, dry run",
  verify: "Docker Content Trust signatures",
};

/** A page with a refusal must not look like one without. */
const REFUSED: Readonly<Record<Purpose, string>> = {
  sign: "Not signed with Docker Content Trust",
  plan: "Docker Content Trust, dry run: refused",
  verify: "Docker Content Trust signatures: not verified",
};

/** The page of a run that reached the servers. */
export function page(
  inputs: Inputs,
  outcomes: readonly Outcome<Signed | Verified>[],
  refusals: readonly Refusal[],
  version: string,
): string {
  return [
    `<h3>${heading(inputs.purpose, outcomes)}</h3>`,
    reasons(refusals),
    tags(outcomes),
    ...outcomes.map(({ report }) => (report === undefined ? "" : roles(report, inputs.warningDays))),
    command(outcomes),
    `<p>dct-sign ${html(version)}</p>`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** The page of a run that did not get there. */
export function failed(purpose: Purpose, refusals: readonly Refusal[]): string {
  return [`<h3>${REFUSED[purpose]}</h3>`, reasons(refusals)].join("\n");
}

function heading(purpose: Purpose, outcomes: readonly Outcome<Signed | Verified>[]): string {
  if (outcomes.every(({ refusal }) => refusal === undefined)) {
    return HEADINGS[purpose];
  }
  const published = outcomes.some(({ done }) => done !== undefined && "published" in done && done.published);
  return published ? "Partly signed with Docker Content Trust" : REFUSED[purpose];
}

/** A page of a run whose page is longer than GitHub shows. */
export function brief(
  purpose: Purpose,
  outcomes: readonly Outcome<Signed | Verified>[],
  refusals: readonly Refusal[],
): string {
  const tags = outcomes.reduce((count, { done }) => count + (done?.tags.length ?? 0), 0);
  const much = `${counted(tags, "tag", "tags")} in ${counted(outcomes.length, "repository", "repositories")}`;
  return [
    `<h3>${heading(purpose, outcomes)}</h3>`,
    reasons(refusals),
    `<p>${much}: more than this page can show. The log names each.</p>`,
  ].join("\n");
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function reasons(refusals: readonly Refusal[]): string {
  if (refusals.length === 0) {
    return "";
  }
  const items = causes(refusals).map(
    ({ code, facts, wayOut }) => `<li><b>${html(facts)}</b><br>${html(wayOut)} (<code>${html(code)}</code>)</li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}

function tags(outcomes: readonly Outcome<Signed | Verified>[]): string {
  const rows = outcomes.flatMap(({ place, done }) =>
    done === undefined
      ? place.repository.images.map((image) => row([code(image.reference), "", "", "not done"]))
      : done.tags.map((tag) => row("status" in tag ? signed(tag, pinning(place, tag)) : verified(tag))),
  );
  const more = rows.length - ROWS;
  return table(
    ["tag", "digest", "roles", "status"],
    more > 0 ? [...rows.slice(0, ROWS), row([`${more} more`, "", "", ""])] : rows,
  );
}

/** Without a digest a tag is whatever it pointed to, which may not be what this job pushed. */
function pinning(place: Place, { tag }: SignedTag): string {
  const image = place.repository.images.find((image) => image.tag === tag);
  return image?.digest === null ? "<br>resolved, not pinned" : "";
}

function signed(tag: SignedTag, pinning: string): string[] {
  const changed = tag.before === null ? "" : `${code(tag.before)} → `;
  return [
    code(tag.image),
    tag.before === tag.digest ? code(tag.digest) : `${changed}${code(tag.digest)}`,
    tag.roles.map(code).join("<br>"),
    `${html(said(tag.status))}${pinning}`,
  ];
}

function verified(tag: VerifiedTag): string[] {
  const people = tag.signers.length === 0 ? "" : ` by ${html(tag.signers.join(", "))}`;
  return [code(tag.image), code(tag.digest), code(tag.released_by), `verified${people}`];
}

function roles(report: Report, days: number): string {
  const rows = report.roles.map((role) =>
    row([
      code(role.role),
      html(String(role.version ?? "")),
      html(role.expires ?? ""),
      role.days_left === null
        ? ""
        : `${endsWithin(role, days) ? "⚠ " : ""}${html(String(role.days_left))} days`,
      html(role.state),
    ]),
  );
  const pin =
    report.basis === "first_use" && report.root_keys.length > 0
      ? `<p>The root was trusted because it is the first one seen. To pin it, add to this step:</p><pre>root-key-ids: ${html(pins(report))}</pre>`
      : "";
  return [
    `<details><summary>Roles of ${code(report.gun)}</summary>`,
    table(["role", "version", "expires", "left", "state"], rows),
    "</details>",
    pin,
  ].join("");
}

/** The command that does the same elsewhere. */
function command(outcomes: readonly Outcome<Signed | Verified>[]): string {
  const lines = outcomes.flatMap(({ place, done, report }) => {
    const tag = done?.tags.find((tag) => !("status" in tag) || tag.status !== "would_sign");
    const pins = report?.root_keys.map((id) => ` --root-key-id ${id}`).join("") ?? "";
    return tag === undefined
      ? []
      : [`dct-sign verify --server ${place.server.url}${pins} ${named(tag.image)}@${tag.digest}`];
  });
  return lines.length === 0 ? "" : `<p>Anybody can check it:</p><pre>${lines.map(html).join("<br>")}</pre>`;
}

function table(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((name) => `<th>${name}</th>`).join("");
  return `<table><tr>${head}</tr>${rows.join("")}</table>`;
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function code(text: string): string {
  return `<code>${html(text)}</code>`;
}
