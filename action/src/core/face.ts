// The core as the rest of the action sees it: values instead of JSON text, refusals instead of messages.
// The only file that knows the module's own functions.

import { Refusal, type Told } from "../refusal.ts";
import type { Reply } from "../transport/mod.ts";
import * as core from "./module.ts";
import type { Key, Repository, Signed, SignOrder, Step, Verified, VerifyOrder } from "./types.ts";

export { MODULE_SHA256, version } from "./module.ts";

/** Opened keys and logins, kept inside the module. */
export type Safe = core.Safe;

export function safe(): Safe {
  return new core.Safe();
}

/** Opens every key of a text. */
export function addKeys(safe: Safe, text: string, passphrase: string | undefined): Key[] {
  return refusing(() => parsed<Key[]>(safe.addKeys(text, passphrase)));
}

/** What a push said about itself, by repository. */
export function repositories(text: string, digest: string): Repository[] {
  return refusing(() => parsed<Repository[]>(core.pushed(text, digest === "" ? undefined : digest)));
}

export function sign(order: SignOrder, safe: Safe): Session<Signed> {
  return new Session(core.Session.sign(JSON.stringify(order), safe));
}

export function verify(order: VerifyOrder, safe: Safe): Session<Verified> {
  return new Session(core.Session.verify(JSON.stringify(order), safe));
}

/** A story in progress. */
export class Session<T> {
  readonly #session: core.Session;

  constructor(session: core.Session) {
    this.#session = session;
  }

  /** What it wants first. */
  start(): Step<T> {
    return parsed<Step<T>>(this.#session.start());
  }

  /** The body of a request of the last step. */
  body(at: number): Uint8Array {
    return this.#session.body(at);
  }

  /** Goes on with the replies to the last requests, in their order. */
  receive(replies: readonly Reply[]): Step<T> {
    for (const reply of replies) {
      if (reply.kind === "response") {
        this.#session.reply(reply.status, JSON.stringify(reply.headers), reply.body);
      } else {
        this.#session.fail(reply.failure);
      }
    }
    return parsed<Step<T>>(this.#session.receive());
  }

  /** Wipes what it holds. */
  end(): void {
    this.#session.free();
  }
}

function parsed<T>(text: string): T {
  // The text comes from our own module, whose types are generated with it.
  return JSON.parse(text) as T;
}

/** The module throws a refusal as the JSON of it. */
function refusing<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw error instanceof Error && error.message.startsWith("{")
      ? new Refusal(JSON.parse(error.message) as Told)
      : error;
  }
}
