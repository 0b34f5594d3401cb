// Root key ids as people paste them: bare, as options of a command, or in a pin file.

import { Refusal, isRecord } from "./bundle.ts";
import { parse } from "./classify.ts";

const ID = /^[0-9a-f]{64}$/;

export function readPins(text: string, gun: string): string[] {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  if (trimmed.startsWith("{")) return fromFile(parse(trimmed), gun);
  const words = trimmed.split(/[\s,]+/).filter((word) => word !== "--root-key-id");
  return words.map((word) => check(word.replace(/^--root-key-id=/, "")));
}

/** Notary's `trust_pinning`: an exact name goes before the longest prefix that ends in a star. */
function fromFile(file: unknown, gun: string): string[] {
  const pinning = isRecord(file) ? (file["trust_pinning"] ?? file) : undefined;
  const certs = isRecord(pinning) ? pinning["certs"] : undefined;
  if (!isRecord(certs)) {
    throw new Refusal("This pin file pins no keys.", 'Paste key ids, or JSON with {"trust_pinning": {"certs": {"name": ["id"]}}}.');
  }
  const names = Object.keys(certs).filter((name) => name === gun || (name.endsWith("*") && gun.startsWith(name.slice(0, -1))));
  const best = names.sort((a, b) => Number(b === gun) - Number(a === gun) || b.length - a.length)[0];
  const ids = best === undefined ? [] : certs[best];
  if (!Array.isArray(ids) || ids.length === 0) {
    throw new Refusal(`This pin file has no key for ${gun}.`, "Add its root key to the file.");
  }
  return ids.map((id) => check(String(id)));
}

function check(id: string): string {
  if (ID.test(id)) return id;
  throw new Refusal(`${id.slice(0, 80)} is no key id.`, "A key id has 64 hexadecimal digits.");
}
