// A run: inputs, then a story for each repository, then the report. What stops it is a refusal, and
// every refusal becomes one annotation and a failed step.

import * as face from "../core/face.ts";
import type { Repository, Signed, Verified } from "../core/types.ts";
import { Credentials, dockerFolder } from "../credentials/mod.ts";
import { type Inputs, type Purpose, read, wantsSummary } from "../inputs/mod.ts";
import { Refusal, refuse } from "../refusal.ts";
import * as lines from "../report/lines.ts";
import * as outputs from "../report/outputs.ts";
import { brief, failed, page } from "../report/summary.ts";
import type { Environment, Files } from "../runner/files.ts";
import type { Log } from "../runner/log.ts";
import { Transport } from "../transport/mod.ts";
import { Proxies } from "../transport/proxy.ts";
import { Authorities } from "../transport/tls.ts";
import { missingKey } from "./key.ts";
import { type Desk, type Place, locate, refuseSharedLogins } from "./place.ts";
import { type Outcome, sign } from "./sign.ts";
import { verify } from "./verify.ts";

/** How a step ends. */
export type Ending = "success" | "failure";

/** Everything from the first mask to the last output. */
export async function run(environment: Environment, log: Log, files: Files): Promise<Ending> {
  let inputs: Inputs | undefined;
  let transport: Transport | undefined;
  try {
    inputs = read(environment, log);
    const authorities = new Authorities(inputs.caCert, dockerFolder(environment), environment);
    const proxies = new Proxies(environment);
    proxies.secrets().forEach((secret) => log.mask(secret));
    transport = new Transport(authorities, proxies);
    return await work(environment, inputs, transport, files, log);
  } catch (error) {
    const refusal = asRefusal(error);
    lines.refused(log, [refusal]);
    if (inputs?.summary ?? wantsSummary(environment)) {
      summarise(files, inputs?.purpose ?? "sign", refusal, log);
    }
    return "failure";
  } finally {
    log.ungroup();
    transport?.close();
  }
}

async function work(
  environment: Environment,
  inputs: Inputs,
  transport: Transport,
  files: Files,
  log: Log,
): Promise<Ending> {
  log.group("Inputs");
  log.line(`dct-sign ${face.version()}, its module has the SHA-256 ${face.MODULE_SHA256}`);
  const repositories = wanted(inputs, log);
  if (repositories.length === 0) {
    log.annotate("notice", "Nothing to sign", "`tags` and `metadata` name no tag, so there is nothing to do");
    outputs.nothing(files);
    return "success";
  }
  lines.wanted(log, inputs, repositories);
  refuseSharedLogins(inputs, repositories);
  const safe = face.safe();
  try {
    openKeys(environment, inputs, safe, log);
    const credentials = new Credentials(environment, log);
    const desk: Desk = { inputs, safe, credentials, transport, log, now: Math.floor(Date.now() / 1_000) };
    log.group("Registry");
    const places: Place[] = [];
    for (const repository of repositories) {
      places.push(await locate(desk, repository));
    }
    log.group("Notary");
    const outcomes: Outcome<Signed | Verified>[] =
      inputs.purpose === "verify" ? await verify(desk, places) : await sign(desk, places);
    return tell(environment, desk, outcomes, files);
  } finally {
    safe.free();
  }
}

/** What is to be signed, by repository. */
function wanted(inputs: Inputs, log: Log): Repository[] {
  const [name, given] = inputs.tags.trim() === "" ? ["metadata", inputs.metadata] : ["tags", inputs.tags];
  const repositories = given.trim() === "" ? [] : namedIn(given, name, inputs.digest, log);
  if (repositories.length === 0 && inputs.purpose === "verify") {
    throw refuse("action.no_gate");
  }
  if (repositories.length === 0 && inputs.digest !== "") {
    throw refuse("action.no_tags");
  }
  return repositories;
}

function namedIn(given: string, name: string, digest: string, log: Log): Repository[] {
  try {
    return face.repositories(given, digest);
  } catch (error) {
    if (error instanceof Refusal && error.code.startsWith("input.") && log.isSecret(given)) {
      // The core quotes the name that it refuses, which is then a piece of the secret.
      throw refuse("action.input", {
        name,
        fact: `${error.code}, and it holds a secret of this step, so no part of it is shown`,
        way: "give what docker/metadata-action or docker/build-push-action prints, and check which secret is given where",
      });
    }
    throw error;
  }
}

function openKeys(environment: Environment, inputs: Inputs, safe: face.Safe, log: Log): void {
  if (inputs.purpose === "verify") {
    return;
  }
  if (inputs.key.trim() === "") {
    const refusal = missingKey(environment);
    if (inputs.purpose === "sign") {
      throw refusal;
    }
    log.annotate(
      "notice",
      "Dry run without a key",
      `${refusal.message}; the roles shown are those that a key could sign into`,
    );
    return;
  }
  for (const key of face.addKeys(safe, inputs.key, inputs.passphrase)) {
    log.line(`key: ${key.id} (${key.algorithm})`);
  }
}

function tell(
  environment: Environment,
  desk: Desk,
  outcomes: readonly Outcome<Signed | Verified>[],
  files: Files,
): Ending {
  const { inputs, log } = desk;
  log.group(lines.title(inputs.purpose));
  lines.results(log, outcomes);
  log.ungroup();
  lines.warnings(log, outcomes, inputs.warningDays);
  const refusals = outcomes.flatMap((outcome) => outcome.refusal ?? []);
  // What was published is told, even where a bundle or an output cannot be written.
  const attempt = <T>(act: () => T): T | undefined => {
    try {
      return act();
    } catch (error) {
      refusals.push(asRefusal(error));
      return undefined;
    }
  };
  const bundles = attempt(() => outputs.bundles(environment, outcomes)) ?? [];
  attempt(() => outputs.write(files, inputs.purpose, outcomes, bundles));
  if (inputs.summary) {
    const whole = page(inputs, outcomes, refusals, face.version());
    attempt(() => files.summary(whole, brief(inputs.purpose, outcomes, refusals)));
  }
  lines.accepted(log, outcomes);
  lines.refused(log, refusals);
  return refusals.length === 0 ? "success" : "failure";
}

/** The refusal may be that nothing can be written. */
function summarise(files: Files, purpose: Purpose, refusal: Refusal, log: Log): void {
  try {
    files.summary(failed(purpose, [refusal]));
  } catch (error) {
    lines.refused(log, [asRefusal(error)]);
  }
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) {
    return error;
  }
  // A message could quote anything; a name and the place in our own bundle cannot.
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const place = /index\.mjs:\d+:\d+/u.exec(stack)?.[0] ?? "an unknown place";
  return refuse("action.defect", { fact: `${name} at ${place}` });
}
