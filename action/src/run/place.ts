// Where a repository is kept and who we are there: its registry, its trust server, a login for each.

import type { Credentials, Found } from "../credentials/mod.ts";
import type { Safe } from "../core/face.ts";
import type { Repository } from "../core/types.ts";
import type { Inputs, Login } from "../inputs/mod.ts";
import { refuse } from "../refusal.ts";
import type { Log } from "../runner/log.ts";
import type { Transport } from "../transport/mod.ts";

/** A registry or trust server as an order names it. */
export interface Service {
  readonly url: string;
  readonly login: string | null;
}

export interface Place {
  readonly repository: Repository;
  readonly registry: Service;
  readonly server: Service;
}

export interface Desk {
  readonly inputs: Inputs;
  readonly safe: Safe;
  readonly credentials: Credentials;
  readonly transport: Transport;
  readonly log: Log;
  /** Seconds since 1970, at which everything is judged. */
  readonly now: number;
}

/** Finds out all of it. A mistake in the last repository comes up before the first is asked for. */
export async function locate(desk: Desk, repository: Repository): Promise<Place> {
  const { inputs, credentials, transport, log } = desk;
  const url = serverUrl(inputs, repository);
  transport.prepare(url, "notary-server");
  log.line(`trust server of ${repository.gun}: ${url.href.replace(/\/$/u, "")}`);
  const own = await credentials.ofRegistry(repository.registry, repository.repository, inputs.login);
  const theirs = await credentials.ofServer(url.host, repository.repository, inputs.serverLogin, own);
  const needsRegistry = inputs.purpose !== "verify";
  return {
    repository,
    registry: {
      url: needsRegistry ? (await transport.registry(repository.api_host)).origin : "",
      login: keep(desk.safe, `registry of ${repository.gun}`, own),
    },
    server: {
      url: url.href.replace(/\/$/u, ""),
      login: keep(desk.safe, `trust server of ${repository.gun}`, theirs),
    },
  };
}

/**
 * A login is for one host: who runs another must not be shown it. Refused before anybody is asked, since
 * nobody can tell for which of the hosts it was meant.
 */
export function refuseSharedLogins(inputs: Inputs, repositories: readonly Repository[]): void {
  const registries = inputs.purpose === "verify" ? [] : repositories.map(({ registry }) => registry);
  const servers = repositories.map((repository) => serverUrl(inputs, repository).host);
  refuseShared(inputs.login, "registries", registries);
  refuseShared(inputs.serverLogin ?? inputs.login, "trust servers", servers);
}

function refuseShared(login: Login | undefined, kind: string, hosts: readonly string[]): void {
  const several = [...new Set(hosts)];
  if (login === undefined || several.length < 2) {
    return;
  }
  throw refuse("action.one_login", { place: login.place, kind, hosts: several.sort().join(", ") });
}

function serverUrl(inputs: Inputs, repository: Repository): URL {
  if (inputs.server === undefined) {
    if (repository.is_docker_hub) {
      throw refuse("action.no_server");
    }
    return new URL(`https://${repository.registry}`);
  }
  const { url, place } = inputs.server;
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !/^https?:$/u.test(address.protocol) || address.host === "") {
    // Not repeated: a password may stand in it.
    throw refuse("action.input", {
      name: "notary-server",
      fact: `what ${place} says is not an address`,
      way: "write it with its scheme, for example `https://notary.example.com`",
    });
  }
  if (address.username !== "" || address.password !== "") {
    throw refuse("action.input", {
      name: "notary-server",
      fact: "it holds a user name or a password, which would be shown in logs",
      way: "set `notary-username` and `notary-password`",
    });
  }
  return address;
}

/** Puts a login where the core finds it, under a name that orders use. */
function keep(safe: Safe, name: string, found: Found | undefined): string | null {
  if (found === undefined) {
    return null;
  }
  const { credential } = found;
  if (credential.kind === "token") {
    safe.addRefreshToken(name, credential.token);
  } else {
    safe.addPassword(name, credential.user, credential.password);
  }
  return name;
}
