// Who we are at a host. Places are asked in one order, the same as the command line's: what was given,
// Buildx's scopes, DOCKER_AUTH_CONFIG, helpers, Docker's file, podman's files, nobody.

import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

import type { Login } from "../inputs/mod.ts";
import { ofLogin, ofPassword } from "../inputs/secrets.ts";
import { reason, refuse } from "../refusal.ts";
import type { Environment } from "../runner/files.ts";
import type { Log } from "../runner/log.ts";
import { scopedFolder } from "./buildx.ts";
import { type Credential, type DockerConfig, authOf, helperOf, parse } from "./docker.ts";
import { ask } from "./program.ts";

/** A login and the place it came from; only the place may be shown. */
export interface Found {
  readonly credential: Credential;
  readonly place: string;
}

const FILE_LIMIT = 4 * 1024 * 1024;

export class Credentials {
  readonly #environment: Environment;
  readonly #log: Log;

  constructor(environment: Environment, log: Log) {
    this.#environment = environment;
    this.#log = log;
  }

  /** The login at a registry for a repository there. */
  async ofRegistry(host: string, repository: string, given: Login | undefined): Promise<Found | undefined> {
    if (given !== undefined) {
      return this.#told(fromInput(given), host);
    }
    return this.#told(await this.#stored(host, repository), host);
  }

  /** The login at a trust server: its own, or else the registry's, as with Docker. */
  async ofServer(
    host: string,
    repository: string,
    given: Login | undefined,
    registry: Found | undefined,
  ): Promise<Found | undefined> {
    if (given !== undefined) {
      return this.#told(fromInput(given), host);
    }
    if (registry?.place.startsWith("input ") || registry?.place === "DCT_SIGN_USERNAME") {
      return registry;
    }
    return this.#told((await this.#stored(host, repository)) ?? registry, host);
  }

  /** Masks a login and names its place. */
  #told(found: Found | undefined, host: string): Found | undefined {
    if (found === undefined) {
      this.#log.line(`login for ${host}: none, as anybody`);
      return undefined;
    }
    const { credential, place } = found;
    const forms =
      credential.kind === "token"
        ? ofPassword(credential.token)
        : ofLogin(credential.user, credential.password);
    forms.forEach((form) => this.#log.mask(form));
    this.#log.line(`login for ${host}: from ${place}`);
    return found;
  }

  async #stored(host: string, repository: string): Promise<Found | undefined> {
    const folder = dockerFolder(this.#environment);
    const buildx = this.#environment["BUILDX_CONFIG"] || join(folder, "buildx");
    const scope = scopedFolder(buildx, host, repository);
    const scoped = scope && this.#file(join(scope, "config.json"));
    const own = scoped && (await this.#lookUp(scoped, host));
    if (own) {
      return own;
    }
    const variable = this.#environment["DOCKER_AUTH_CONFIG"];
    if (variable) {
      const place = "DOCKER_AUTH_CONFIG";
      const credential = authOf(parse(variable, place), host);
      if (credential !== undefined) {
        return { credential, place };
      }
    }
    const docker = this.#file(join(folder, "config.json"));
    const found = docker && (await this.#lookUp(docker, host));
    return found ?? this.#podman(host, repository);
  }

  /** As Docker does: the helper when there is one, then the file itself. */
  async #lookUp(config: DockerConfig, host: string): Promise<Found | undefined> {
    const helper = helperOf(config, host);
    if (helper !== undefined) {
      const credential = await ask(helper, host, this.#environment);
      if (credential !== undefined) {
        return { credential, place: `docker-credential-${helper}` };
      }
    }
    const credential = authOf(config, host);
    return credential && { credential, place: config.place };
  }

  /** Podman and skopeo also keep logins for a part of a registry: the longest name that fits counts. */
  #podman(host: string, repository: string): Found | undefined {
    const runtime = this.#environment["XDG_RUNTIME_DIR"];
    const path =
      this.#environment["REGISTRY_AUTH_FILE"] || (runtime && join(runtime, "containers", "auth.json"));
    const config = path ? this.#file(path) : undefined;
    if (config === undefined) {
      return undefined;
    }
    const parts = repository.split("/");
    for (let count = parts.length; count > 0; count -= 1) {
      const credential = config.auths.get([host, ...parts.slice(0, count)].join("/"));
      if (credential !== undefined) {
        return { credential, place: config.place };
      }
    }
    // An entry with a path is for that part of the registry only.
    const whole = [...config.auths].filter(([key]) => !key.replace(/^.*:\/\//u, "").includes("/"));
    const credential = authOf({ ...config, auths: new Map(whole) }, host);
    return credential && { credential, place: config.place };
  }

  #file(path: string): DockerConfig | undefined {
    if (!existsSync(path)) {
      return undefined;
    }
    const refused = (fact: string): Error =>
      refuse("action.credentials", { host: "every host", place: path, fact });
    let bytes: Buffer;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      throw refused(reason(error));
    }
    if (bytes.length > FILE_LIMIT) {
      throw refused("it is too large");
    }
    return parse(bytes.toString("utf8"), path);
  }
}

/** Where Docker keeps its configuration. */
export function dockerFolder(environment: Environment): string {
  return environment["DOCKER_CONFIG"] || join(home(environment), ".docker");
}

function home(environment: Environment): string {
  return environment["HOME"] || environment["USERPROFILE"] || homedir();
}

function fromInput(login: Login): Found {
  const { user, password, place } = login;
  return { credential: { kind: "password", user, password }, place };
}
