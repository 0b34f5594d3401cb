// How things are said: days, ids, sizes, and who has to act.

import type { Role } from "./report.ts";

/** Control and direction characters are shown, not obeyed. */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}

export function short(id: string): string {
  return id.slice(0, 12);
}

export function days(count: number): string {
  if (count === 0) return "within a day";
  const number = Math.abs(count);
  const unit = number === 1 ? "day" : "days";
  return count < 0 ? `${number} ${unit} ago` : `in ${number} ${unit}`;
}

export function bytes(count: number): string {
  if (count < 10_000) return `${count} bytes`;
  if (count < 10_000_000) return `${Math.round(count / 1000)} kB`;
  return `${Math.round(count / 1_000_000)} MB`;
}

export function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

export function list(words: string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}

/** A sentence of the core, which begins small and has no full stop. */
export function full(text: string): string {
  return text.slice(0, 1).toUpperCase() + stopped(text.slice(1));
}

export function stopped(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** The signer whose role this is, if it is one's own. */
export function signer(role: string): string | undefined {
  return role.startsWith("targets/") && role !== "targets/releases" ? role.slice("targets/".length) : undefined;
}

/** Who holds the keys of a role. */
export function holder(role: string): string {
  if (role === "root" || role === "targets") return "the owner of the repository";
  if (role === "timestamp") return "the trust server";
  if (role === "snapshot") return "the trust server, or the owner if they kept its key";
  if (role === "targets/releases") return "any signer";
  return `the signer ${plain(signer(role) ?? role)}`;
}

/** Who signed a tag that no signer's own role has. */
export function unnamed(releasedBy: string): string {
  return releasedBy === "targets" ? "the owner of the repository" : "somebody who is not named";
}

const STATES: Record<Role["state"], string> = {
  verified: "verified",
  expired: "expired",
  refused: "refused",
  unverified: "not checked",
  missing: "missing",
  unpublished: "nothing signed yet",
  unreferenced: "not referred to",
};

/** What is authentic and has not ended may be of a certificate that has, or that has not begun. */
export function isOutside(role: Role): boolean {
  return role.state === "expired" && (role.days_left ?? -1) >= 0;
}

export function state(role: Role): string {
  if (isOutside(role)) return "not valid now";
  return STATES[role.state];
}

/** A shape for each state, so that colour is never alone. */
export function mark(role: Role): string {
  switch (role.state) {
    case "verified":
      return "✓";
    case "expired":
      return "!";
    case "refused":
      return "✗";
    case "missing":
      return "∅";
    default:
      return "?";
  }
}
