// Everything that a step was given, as types. Secrets are masked before anything else is looked at,
// and so before the first line of the log.

import { readFileSync } from "node:fs";

import { reason, refuse } from "../refusal.ts";
import type { Environment } from "../runner/files.ts";
import type { Log } from "../runner/log.ts";
import { days, first, flag, list, raw, text } from "./read.ts";
import { isKey, ofKey, ofLogin, ofPassword } from "./secrets.ts";

/** A key file is a few kilobytes, even with several keys in it. */
const KEY_FILE_LIMIT = 256 * 1024;

const NOTARY_AUTH = "NOTARY_AUTH";

export interface Login {
  readonly user: string;
  readonly password: string;
  /** Where it came from. */
  readonly place: string;
}

export type Purpose = "sign" | "plan" | "verify";

export interface Inputs {
  readonly purpose: Purpose;
  readonly tags: string;
  readonly digest: string;
  readonly metadata: string;
  readonly key: string;
  readonly passphrase: string | undefined;
  readonly roles: readonly string[];
  readonly server: { readonly url: string; readonly place: string } | undefined;
  readonly login: Login | undefined;
  readonly serverLogin: Login | undefined;
  readonly caCert: string;
  readonly rootKeyIds: readonly string[];
  readonly warningDays: number;
  readonly summary: boolean;
}

/** Reads all inputs and the variables that stand in for them. */
export function read(environment: Environment, log: Log): Inputs {
  // Masks come first, and from raw text: whatever is refused below may quote what it refuses.
  const key = masked(raw(environment, "key"), ofKey, log);
  const path = raw(environment, "key-file");
  if (isKey(path)) {
    // Taken for a path, it is a secret all the same.
    masked(path, ofKey, log);
  }
  const spareKey = masked(environment["DCT_SIGN_KEY"] ?? "", ofKey, log);
  const passphrase = secret(environment, "passphrase", [
    "DCT_SIGN_PASSPHRASE",
    "DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE",
  ]);
  const login = loginOf(environment, "username", "password");
  const serverLogin = loginOf(environment, "notary-username", "notary-password");
  const spare = spareLogin(environment, "DCT_SIGN_USERNAME", "DCT_SIGN_PASSWORD");
  const spareServer =
    spareLogin(environment, "DCT_SIGN_NOTARY_USERNAME", "DCT_SIGN_NOTARY_PASSWORD") ?? notaryAuth(environment);
  if (passphrase !== undefined) {
    masked(passphrase, ofPassword, log);
  }
  for (const each of [login, serverLogin, spare, spareServer]) {
    if (each !== undefined) {
      ofLogin(each.user, each.password).forEach((form) => log.mask(form));
    }
  }
  refuseHalfLogin(environment, "username", "password");
  refuseHalfLogin(environment, "notary-username", "notary-password");
  refuseHalfVariables(environment, "DCT_SIGN_USERNAME", "DCT_SIGN_PASSWORD");
  refuseHalfVariables(environment, "DCT_SIGN_NOTARY_USERNAME", "DCT_SIGN_NOTARY_PASSWORD");
  if (environment[NOTARY_AUTH] && spareServer === undefined) {
    throw refuse("action.variable", { name: NOTARY_AUTH, fact: "it is not `user:password` in base64" });
  }
  return {
    purpose: purpose(environment),
    tags: raw(environment, "tags"),
    digest: text(environment, "digest"),
    metadata: raw(environment, "metadata"),
    key: [key, keyFile(environment, key, log)].find((text) => text.trim() !== "") ?? spareKey,
    passphrase,
    roles: list(environment, "roles"),
    server: server(environment),
    login: login ?? spare,
    serverLogin: serverLogin ?? spareServer,
    caCert: raw(environment, "ca-cert"),
    rootKeyIds: list(environment, "root-key-ids"),
    warningDays: days(environment, "expiry-warning-days", 30),
    summary: flag(environment, "summary", "on") && wantsSummary(environment),
  };
}

/** Whether nobody said that there shall be no summary, for a run whose other inputs cannot be read. */
export function wantsSummary(environment: Environment): boolean {
  const said = [text(environment, "summary"), environment["DCT_SIGN_SUMMARY"] ?? ""];
  return !said.some((word) => /^false$/iu.test(word));
}

function purpose(environment: Environment): Purpose {
  const plans = flag(environment, "dry-run", "off");
  const verifies = flag(environment, "verify-only", "off");
  if (plans && verifies) {
    throw refuse("action.input", {
      name: "verify-only",
      fact: "`dry-run` is set as well",
      way: "set one of them: nothing is published by either",
    });
  }
  return verifies ? "verify" : plans ? "plan" : "sign";
}

function masked(value: string, forms: (value: string) => string[], log: Log): string {
  forms(value).forEach((form) => log.mask(form));
  return value;
}

function secret(environment: Environment, name: string, variables: readonly string[]): string | undefined {
  const given = raw(environment, name);
  return given !== "" ? given : first(environment, variables)?.value;
}

/** The text of a key file, unless a key is given beside it. */
function keyFile(environment: Environment, key: string, log: Log): string {
  const path = text(environment, "key-file");
  if (path === "" || key.trim() !== "") {
    return "";
  }
  const name = "key-file";
  if (isKey(path)) {
    throw refuse("action.input", {
      name,
      fact: "it is a key and not the path of one",
      way: "give the text of a key as `key`",
    });
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw refuse("action.file", { name, path, fact: reason(error) });
  }
  if (bytes.length > KEY_FILE_LIMIT) {
    throw refuse("action.file", { name, path, fact: "it is too large for a key" });
  }
  if (bytes.toString("latin1").trim() === "") {
    throw refuse("action.file", { name, path, fact: "it is empty" });
  }
  return masked(bytes.toString("utf8"), ofKey, log);
}

function server(environment: Environment): Inputs["server"] {
  const given = text(environment, "notary-server");
  if (given !== "") {
    return { url: given, place: "input `notary-server`" };
  }
  const found = first(environment, ["DCT_SIGN_SERVER", "DOCKER_CONTENT_TRUST_SERVER"]);
  return found && { url: found.value.trim(), place: found.name };
}

function loginOf(environment: Environment, user: string, password: string): Login | undefined {
  const [name, secret] = [text(environment, user), raw(environment, password)];
  // One half alone is refused, but only when the half that is secret has been masked.
  return secret === "" ? undefined : { user: name, password: secret, place: `input \`${user}\`` };
}

function refuseHalfLogin(environment: Environment, user: string, password: string): void {
  const has = (name: string): boolean => raw(environment, name).trim() !== "";
  if (has(user) !== has(password)) {
    const [given, missing] = has(user) ? [user, password] : [password, user];
    throw refuse("action.input", {
      name: missing,
      fact: `it is empty, but \`${given}\` is given`,
      way: "give both or neither; a secret that is not set is empty",
    });
  }
}

function spareLogin(environment: Environment, name: string, secret: string): Login | undefined {
  const [user, password] = [environment[name], environment[secret]];
  return password ? { user: user ?? "", password, place: name } : undefined;
}

function refuseHalfVariables(environment: Environment, user: string, password: string): void {
  const [has, other] = environment[user] ? [user, password] : [password, user];
  if (environment[has] && !environment[other]) {
    throw refuse("action.variable", { name: other, fact: `it is empty, but \`${has}\` is set` });
  }
}

/** The variable of the old `notary` program: base64 of a user name, a colon and a password. */
function notaryAuth(environment: Environment): Login | undefined {
  const pair = Buffer.from(environment[NOTARY_AUTH] ?? "", "base64").toString("utf8");
  const colon = pair.indexOf(":");
  const [user, password] = [pair.slice(0, Math.max(colon, 0)), pair.slice(colon + 1)];
  return user !== "" && password !== "" ? { user, password, place: NOTARY_AUTH } : undefined;
}
