// Fetches a repository with the core's own flow: it says what to ask for, the browser's `fetch` asks. No login
// is ever sent, nothing is followed elsewhere, and nobody but the named server is asked.

import { Safe, Session } from "dct-wasm";
import type { Read, ReadOrder, Request, Step, TransportError } from "dct-wasm";
import { Refusal } from "../intake/bundle.ts";
import { OTHERWISE } from "../intake/live.ts";

const PATIENCE_MS = 30_000;

export interface Wanted {
  /** An address without a slash at its end. */
  server: string;
  gun: string;
  /** Seconds since 1970. */
  now: number;
}

interface Reply {
  status: number;
  headers: [string, string][];
  body: Uint8Array;
}

/** Why the browser gave no answer, in more words than the core has for it. */
type Trouble = TransportError | "redirected";

/** The text of a bundle. */
export async function read({ server, gun, now }: Wanted, told: (files: number) => void): Promise<string> {
  const { origin } = new URL(server);
  const safe = new Safe();
  const order: ReadOrder = { gun, server: { url: server }, now };
  const session = Session.read(JSON.stringify(order), safe);
  let files = 0;
  let trouble: Trouble | undefined;
  try {
    let step = JSON.parse(session.start()) as Step<Read>;
    while (step.kind === "send") {
      const answers = await Promise.all(step.requests.map((request) => exchange(request, origin)));
      for (const answer of answers) {
        if (typeof answer === "string") {
          trouble ??= answer;
          session.fail(answer === "redirected" ? "interrupted" : answer);
        } else {
          session.reply(answer.status, JSON.stringify(answer.headers), answer.body);
        }
      }
      told((files += answers.length));
      step = JSON.parse(session.receive()) as Step<Read>;
    }
    if (step.kind === "done") return step.outcome.bundle;
    throw worded(step.refusal, trouble, origin, gun);
  } finally {
    session.free();
    safe.free();
  }
}

/** One request; a name of what went wrong when there is no answer. */
async function exchange(request: Request, origin: string): Promise<Reply | Trouble> {
  if (request.method !== "GET" || new URL(request.url).origin !== origin) return "exposed";
  await new Promise((resolve) => setTimeout(resolve, request.delay_ms));
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(request.url, { credentials: "omit", redirect: "manual", cache: "no-store", referrerPolicy: "no-referrer", headers: request.headers, signal });
    if (response.type === "opaqueredirect") return "redirected";
    const body = await bounded(response, request.max_response);
    // An invitation to log in would lead to a token service elsewhere.
    const headers = [...response.headers].filter(([name]) => name !== "www-authenticate");
    return body ? { status: response.status, headers, body } : "too_large";
  } catch {
    // A browser tells no page why; to find out, one would have to follow where the server leads.
    return signal.aborted ? "timeout" : "connect";
  }
}

async function bounded(response: Response, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** What to say on this page, where nobody can log in or set an option. */
function worded(refusal: { code: string; message: string; hint: string }, trouble: Trouble | undefined, origin: string, gun: string): Refusal {
  const sentences: Partial<Record<Trouble, string>> = {
    redirected: `${origin} sends us elsewhere, and this page follows nobody.`,
    connect: `${origin} gave this page no answer that it may read. Either it is down or its certificate is not trusted, or it does not let pages of other servers ask (CORS), as Notary's own server never does. Open ${origin}/ in another tab to see which.`,
    timeout: `${origin} did not answer within ${PATIENCE_MS / 1000} seconds.`,
    too_large: `${origin} sent more than a file of trust data may have.`,
  };
  const sentence = trouble && sentences[trouble];
  if (sentence) return new Refusal(sentence, OTHERWISE);
  switch (refusal.code) {
    case "server.unauthorized":
      return new Refusal(`${origin} asks for a login, and this page never sends one (401).`, `${OTHERWISE} The command can log in.`);
    case "server.no_trust_data":
      return new Refusal(`${origin} has no trust data of ${gun} (404).`, "Check the name: Docker writes it with its registry, as in docker.io/library/alpine.");
    default:
      return new Refusal(`${refusal.message}.`, `${refusal.hint}. ${OTHERWISE}`);
  }
}
