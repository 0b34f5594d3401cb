// Which hosts are reached through a proxy: the conventions of HTTPS_PROXY and NO_PROXY, the same as the
// command line's. Plain http goes to this very machine only, and that is never behind a proxy.

import { refuse } from "../refusal.ts";
import { first } from "../inputs/read.ts";
import type { Environment } from "../runner/files.ts";

export interface Proxy {
  readonly secure: boolean;
  readonly host: string;
  readonly port: number;
  /** The value of `Proxy-Authorization`, which nobody may see. */
  readonly authorization: string | undefined;
}

export class Proxies {
  readonly #https: Proxy | undefined;
  readonly #except: readonly string[];

  constructor(environment: Environment) {
    const found = first(environment, ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]);
    this.#https = found && parse(found.value, found.name);
    this.#except = (first(environment, ["NO_PROXY", "no_proxy"])?.value ?? "")
      .split(",")
      .map((rule) => rule.trim().toLowerCase())
      .filter((rule) => rule !== "");
  }

  /** The proxy on the way to an address. */
  onTheWayTo(url: URL): Proxy | undefined {
    if (url.protocol !== "https:" || isLoopback(url) || this.#isExcepted(url)) {
      return undefined;
    }
    return this.#https;
  }

  /** What must not be seen of it. */
  secrets(): string[] {
    const value = this.#https?.authorization;
    return value === undefined ? [] : [value, value.slice("Basic ".length)];
  }

  #isExcepted(url: URL): boolean {
    const host = bareHost(url);
    const authority = `${host}:${url.port === "" ? "443" : url.port}`;
    return this.#except.some((rule) => matches(rule, host, authority));
  }
}

/** `*` means all; `example.com` and `.example.com` mean the host and everything below it. */
function matches(rule: string, host: string, authority: string): boolean {
  if (rule === "*") {
    return true;
  }
  const domain = rule.replace(/^\*?\.?/u, "");
  return domain !== "" && (host === domain || authority === domain || host.endsWith(`.${domain}`));
}

/** Whether it is this very machine, by a name that cannot be another one. */
export function isLoopback(url: URL): boolean {
  const host = bareHost(url);
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/u.test(host);
}

/** The host without brackets. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/gu, "").toLowerCase();
}

function parse(text: string, name: string): Proxy {
  // A name without a scheme is meant as http, as everywhere.
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `http://${text}`;
  // The address may hold a password, so it is not repeated.
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/u.test(url.protocol) || url.hostname === "") {
    throw refuse("action.proxy", { name });
  }
  const secure = url.protocol === "https:";
  const pair = `${decoded(url.username)}:${decoded(url.password)}`;
  return {
    secure,
    host: bareHost(url),
    port: url.port === "" ? (secure ? 443 : 80) : Number(url.port),
    authorization: pair === ":" ? undefined : `Basic ${Buffer.from(pair).toString("base64")}`,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
