// The name that a root's certificate is for, where nothing else tells the whole of it. The core judges
// afterwards whether the certificate fits the name.

import type { RoleFile } from "./bundle.ts";
import { isRecord } from "./bundle.ts";
import { parse } from "./classify.ts";

/** The object identifier 2.5.4.3, common name, as DER writes it. */
const COMMON_NAME = "\x06\x03\x55\x04\x03";

export function nameInRoot(files: RoleFile[]): string {
  const root = files.findLast((file) => file.role === "root");
  const file = parse(root?.text ?? "");
  const signed = isRecord(file) && isRecord(file["signed"]) ? file["signed"] : {};
  const keys = isRecord(signed["keys"]) ? Object.values(signed["keys"]) : [];
  for (const key of keys) {
    const name = isRecord(key) && isRecord(key["keyval"]) ? commonName(String(key["keyval"]["public"])) : undefined;
    if (name) return name;
  }
  return "";
}

function commonName(encoded: string): string | undefined {
  try {
    const pem = atob(encoded);
    const body = /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(pem)?.[1];
    if (body === undefined) return undefined;
    const der = atob(body.replace(/\s/g, ""));
    // The last one is the subject's; the issuer's stands before it.
    const at = der.lastIndexOf(COMMON_NAME) + COMMON_NAME.length;
    const length = der.charCodeAt(at + 1);
    return at >= COMMON_NAME.length && length < 128 ? der.slice(at + 2, at + 2 + length) : undefined;
  } catch {
    return undefined;
  }
}
