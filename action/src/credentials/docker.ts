// Docker's own file of logins, in whichever place it lies: which entry is for a host, and what it says.

import { refuse } from "../refusal.ts";

/** A login, as servers take it. */
export type Credential =
  | { readonly kind: "password"; readonly user: string; readonly password: string }
  | { readonly kind: "token"; readonly token: string };

export interface DockerConfig {
  readonly place: string;
  readonly auths: ReadonlyMap<string, Credential>;
  readonly helpers: ReadonlyMap<string, string>;
  readonly store: string;
}

/** Under this name Docker keeps the login of its own registry. */
export const HUB_ENTRY = "https://index.docker.io/v1/";

const HUB_HOSTS = new Set(["docker.io", "index.docker.io", "registry-1.docker.io"]);

export function isHub(host: string): boolean {
  return HUB_HOSTS.has(host.toLowerCase());
}

/** Reads the text of a `config.json`. */
export function parse(text: string, place: string): DockerConfig {
  let tree: unknown;
  try {
    tree = JSON.parse(text);
  } catch {
    // What a parser says quotes what it read.
    throw refuse("action.credentials", { host: "every host", place, fact: "it is not JSON" });
  }
  const members = object(tree);
  const auths = new Map<string, Credential>();
  for (const [key, entry] of Object.entries(object(members["auths"]))) {
    const credential = credentialOf(object(entry));
    if (credential !== undefined) {
      auths.set(key, credential);
    }
  }
  const helpers = Object.entries(object(members["credHelpers"])).filter(
    (pair): pair is [string, string] => typeof pair[1] === "string",
  );
  const store = members["credsStore"];
  return { place, auths, helpers: new Map(helpers), store: typeof store === "string" ? store : "" };
}

/** What the file itself says of a host. */
export function authOf(config: DockerConfig, host: string): Credential | undefined {
  return find(config.auths, host);
}

/** The program that keeps the login of a host: its own one first. */
export function helperOf(config: DockerConfig, host: string): string | undefined {
  const name = find(config.helpers, host) ?? config.store;
  // A name with a slash would be a program from anywhere.
  return name !== "" && !/[/\\]/u.test(name) ? name : undefined;
}

/** Entries may be written as addresses, and Docker Hub has several names. */
export function names(key: string, host: string): boolean {
  const bare = (key.split("://").pop() ?? "").split("/")[0] ?? "";
  return bare.toLowerCase() === host.toLowerCase() || (isHub(bare) && isHub(host));
}

/** An entry under the very name that Docker would write comes first. */
function find<T>(entries: ReadonlyMap<string, T>, host: string): T | undefined {
  const exact = entries.get(isHub(host) ? HUB_ENTRY : host);
  if (exact !== undefined) {
    return exact;
  }
  for (const [key, value] of entries) {
    if (names(key, host)) {
      return value;
    }
  }
  return undefined;
}

function credentialOf(entry: Readonly<Record<string, unknown>>): Credential | undefined {
  const member = (name: string): string => {
    const value = entry[name];
    return typeof value === "string" ? value : "";
  };
  if (member("identitytoken") !== "") {
    return { kind: "token", token: member("identitytoken") };
  }
  const pair = Buffer.from(member("auth"), "base64").toString("utf8").replace(/\0+$/u, "");
  const colon = pair.indexOf(":");
  if (colon > 0) {
    return { kind: "password", user: pair.slice(0, colon), password: pair.slice(colon + 1) };
  }
  const [user, password] = [member("username"), member("password")];
  return user !== "" && password !== "" ? { kind: "password", user, password } : undefined;
}

export function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
