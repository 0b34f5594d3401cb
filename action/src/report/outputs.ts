// The outputs of a step, and the files of published metadata beside them. Public data only.

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Report, Signed, SignedTag, Verified, VerifiedTag } from "../core/types.ts";
import type { Purpose } from "../inputs/mod.ts";
import { reason, refuse } from "../refusal.ts";
import { oneLine } from "../runner/escape.ts";
import type { Environment, Files } from "../runner/files.ts";
import type { Outcome } from "../run/sign.ts";

const NAMES = ["signed", "refs", "digest", "roles", "key-ids", "expires", "bundle", "json"] as const;

/** GitHub drops outputs of a job beyond a megabyte, and does not say so in the step. */
const JSON_LIMIT = 900 * 1024;

type Values = Readonly<Record<(typeof NAMES)[number], string>>;

/** The outputs of a run that had nothing to do. */
export function nothing(files: Files): void {
  for (const name of NAMES) {
    files.output(name, name === "signed" ? "false" : name === "json" ? '{"repositories":[]}' : "");
  }
}

/** The outputs of a run. A step that fails has them too, for what was published before. */
export function write(
  files: Files,
  purpose: Purpose,
  outcomes: readonly Outcome<Signed | Verified>[],
  bundles: readonly string[],
): void {
  const all = outcomes.flatMap((outcome) => outcome.done ?? []);
  // What was only tried, because another repository was refused, is not signed.
  const done = purpose === "sign" ? all.filter((each) => !isRehearsed(each)) : all;
  const tags = done.flatMap((each): readonly (SignedTag | VerifiedTag)[] => each.tags);
  const roles = unique(done.flatMap(rolesOf));
  const digests = unique(tags.map((tag) => tag.digest));
  const values: Values = {
    signed: String(purpose === "sign" && done.some((each) => "published" in each && each.published)),
    refs: tags.map((tag) => `${named(tag.image)}@${tag.digest}`).join("\n"),
    digest: digests.length === 1 ? (digests[0] ?? "") : "",
    roles: roles.join("\n"),
    "key-ids": unique(done.flatMap((each) => ("key_ids" in each ? each.key_ids : []))).join("\n"),
    expires: earliest(done),
    bundle: bundles.join("\n"),
    json: json(purpose, outcomes),
  };
  for (const name of NAMES) {
    files.output(name, values[name]);
  }
}

/** Writes a bundle for each repository that was read, where the runner empties it afterwards. */
export function bundles(environment: Environment, outcomes: readonly Outcome<Signed | Verified>[]): string[] {
  const texts = outcomes.flatMap(({ done }) => done ?? []);
  if (texts.length === 0) {
    return [];
  }
  const base = environment["RUNNER_TEMP"] || tmpdir();
  try {
    const folder = mkdtempSync(join(base, "dct-sign-"));
    return texts.map(({ gun, bundle }, at) => {
      // Names of repositories may differ in nothing that a file's name can say, and may be longer.
      const name = gun.replace(/[^a-z0-9.-]+/gu, "_").slice(0, 200);
      const path = join(folder, `${at + 1}_${name}.json`);
      writeFileSync(path, bundle, { flag: "wx", mode: 0o644 });
      return path;
    });
  } catch (error) {
    throw refuse("action.unwritable", { path: base, fact: reason(error) });
  }
}

/** A reference without its digest. */
export function named(image: string): string {
  return image.split("@")[0] ?? image;
}

function isRehearsed(done: Signed | Verified): boolean {
  return done.tags.some((tag) => "status" in tag && tag.status === "would_sign");
}

function rolesOf(done: Signed | Verified): string[] {
  return done.tags.flatMap((tag) => ("roles" in tag ? tag.roles : [tag.released_by]));
}

/** The first end of a role that was signed. */
function earliest(done: readonly (Signed | Verified)[]): string {
  const ends = done.flatMap((each) => {
    const roles = new Set(rolesOf(each));
    return each.report.roles.flatMap((role) =>
      roles.has(role.role) && role.expires !== null ? [role.expires] : [],
    );
  });
  ends.sort((a, b) => Date.parse(a) - Date.parse(b));
  return ends[0] ?? "";
}

function json(purpose: Purpose, outcomes: readonly Outcome<Signed | Verified>[]): string {
  const whole = JSON.stringify({
    purpose,
    repositories: outcomes.map(({ place, done, refusal, report }) => ({
      gun: place.repository.gun,
      server: place.server.url,
      published: done !== undefined && "published" in done && done.published,
      tags: done?.tags ?? [],
      key_ids: done !== undefined && "key_ids" in done ? done.key_ids : [],
      roles: report === undefined ? [] : rolesIn(report),
      root_keys: report?.root_keys ?? [],
      refusal:
        refusal === undefined
          ? null
          : { code: refusal.code, message: oneLine(refusal.message), hint: oneLine(refusal.hint) },
    })),
  });
  return Buffer.byteLength(whole) <= JSON_LIMIT
    ? whole
    : JSON.stringify({ purpose, repositories: [], omitted: "too large for an output; read the bundle" });
}

function rolesIn(report: Report): object[] {
  return report.roles.map(({ role, version, expires, state }) => ({ role, version, expires, state }));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
