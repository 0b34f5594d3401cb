// What stops a run: a code, a sentence and the way out, from the core or from here. The codes of this
// file are documented in docs/action.md, which is printed from the table below.

/** A refusal as the core tells it. */
export interface Told {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly hint: string;
}

export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly hint: string;

  constructor(told: Told) {
    super(told.message);
    this.name = "Refusal";
    this.code = told.code;
    this.status = told.status;
    this.hint = told.hint;
  }
}

interface Row {
  readonly status: number;
  readonly message: string;
  readonly hint: string;
}

/** `{…}` is a fact. */
export const CATALOGUE = {
  "action.input": {
    status: 2,
    message: "input `{name}` is not valid: {fact}",
    hint: "{way}",
  },
  "action.variable": {
    status: 2,
    message: "the variable `{name}` is not valid: {fact}",
    hint: "set the user name and the password, or neither",
  },
  "action.no_key": {
    status: 3,
    message: "input `key` is empty: the secret is not set, or this run may not see it",
    hint:
      "set the secret in the repository's settings, and check its name; a job of an environment sees " +
      "that environment's secrets only when it names it",
  },
  "action.fork": {
    status: 3,
    message:
      "input `key` is empty: this run was started by a pull request from a fork, and GitHub gives it no secrets",
    hint: "sign on push, and use `dry-run: true` for pull requests",
  },
  "action.dependabot": {
    status: 3,
    message:
      "input `key` is empty: this run was started by Dependabot, and GitHub shows it Dependabot secrets only",
    hint: "sign on push, and use `dry-run: true` for pull requests",
  },
  "action.no_tags": {
    status: 2,
    message: "input `digest` is given but there is no tag to sign",
    hint: "give `tags`, as docker/metadata-action prints them, or leave `digest` out",
  },
  "action.no_gate": {
    status: 2,
    message: "`verify-only` is set but `tags` and `metadata` name no tag, so nothing was verified",
    hint:
      "check the step or job that `tags` comes from: GitHub gives nothing for a name that does not exist, and " +
      "drops an output of a job that holds a secret",
  },
  "action.no_server": {
    status: 2,
    message:
      "no trust server is named for docker.io, and its own, notary.docker.io, shuts down on 8 December 2026",
    hint:
      "set `notary-server` to a server of your own, or sign with cosign or notation; until that day " +
      "`notary-server: https://notary.docker.io` still answers",
  },
  "action.file": {
    status: 2,
    message: "input `{name}` names `{path}`, which cannot be read: {fact}",
    hint: "check the path, which is relative to the workspace, and that an earlier step wrote it",
  },
  "action.credentials": {
    status: 4,
    message: "the login for `{host}` in {place} cannot be used: {fact}",
    hint: "log in again with docker/login-action, or set `username` and `password`",
  },
  "action.one_login": {
    status: 2,
    message: "the login in {place} would be shown to several {kind}: {hosts}",
    hint:
      "leave it out and log in at each of them with docker/login-action, whose logins are found without an " +
      "input, or sign what each of them has in a step of its own",
  },
  "action.certificate": {
    status: 2,
    message: "certificates in {place} cannot be used: {fact}",
    hint: "give PEM text or the path of a PEM file; a client certificate `x.cert` needs its `x.key` beside it",
  },
  "action.proxy": {
    status: 2,
    message: "`{name}` is not the address of a proxy",
    hint: "write it as `http://host:port`",
  },
  "action.unwritable": {
    status: 1,
    message: "`{path}` cannot be written: {fact}",
    hint: "check the disk and rights of the runner",
  },
  "action.defect": {
    status: 1,
    message: "this should not have happened: {fact}",
    hint: "report it with the version and the log, which holds no secret",
  },
} as const satisfies Readonly<Record<string, Row>>;

export type Code = keyof typeof CATALOGUE;

/** A refusal of our own. */
export function refuse(code: Code, facts: Readonly<Record<string, string>> = {}): Refusal {
  const row: Row = CATALOGUE[code];
  const fill = (text: string): string =>
    text.replace(/\{([a-z]+)\}/gu, (whole, name: string) => facts[name] ?? whole);
  return new Refusal({ code, status: row.status, message: fill(row.message), hint: fill(row.hint) });
}

/** Why a file, program or socket failed, in words of ours: what a system says may quote a path or value. */
export function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
      return "it does not exist";
    case "EACCES":
    case "EPERM":
      return "this user may not";
    case "EISDIR":
      return "it is a folder";
    case "ENOTDIR":
      return "a part of its path is not a folder";
    case "ENOSPC":
      return "the disk is full";
    default:
      return /^[A-Z0-9_]{2,40}$/u.test(code) ? `the system says ${code}` : "the system refuses";
  }
}
