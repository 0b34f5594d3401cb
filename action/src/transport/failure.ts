// Why there was no answer, in the words that the core knows. Node has hundreds of codes for it.

import { TUNNEL_REFUSED } from "./tunnel.ts";

export type Failure =
  | "connect"
  | "resolve"
  | "certificate"
  | "timeout"
  | "interrupted"
  | "too_large"
  | "exposed";

const KINDS: ReadonlyMap<string, Failure> = new Map([
  ["ENOTFOUND", "resolve"],
  ["EAI_AGAIN", "resolve"],
  ["EAI_FAIL", "resolve"],
  ["ECONNREFUSED", "connect"],
  ["EHOSTUNREACH", "connect"],
  ["ENETUNREACH", "connect"],
  ["EADDRNOTAVAIL", "connect"],
  [TUNNEL_REFUSED, "connect"],
  ["ETIMEDOUT", "timeout"],
  ["ESOCKETTIMEDOUT", "timeout"],
  ["HPE_HEADER_OVERFLOW", "too_large"],
]);

/** Codes of OpenSSL's verification, which Node passes on under their own names. */
const CERTIFICATE =
  /CERT|^UNABLE_TO_|SELF_SIGNED|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH_EXCEEDED$|^HOSTNAME_MISMATCH$|TLSV1.*ALERT|SSLV3_ALERT/u;

export function failureOf(error: unknown): Failure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  // Several addresses of one name were tried: what the first one said counts.
  if (error instanceof AggregateError && error.errors.length > 0 && !KINDS.has(code)) {
    return failureOf(error.errors[0]);
  }
  return KINDS.get(code) ?? (CERTIFICATE.test(code) ? "certificate" : "interrupted");
}
