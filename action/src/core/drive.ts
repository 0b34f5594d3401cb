// The loop between a story of the core and the network. It decides nothing.

import { ofPassword } from "../inputs/secrets.ts";
import type { Log } from "../runner/log.ts";
import type { Transport } from "../transport/mod.ts";
import type { Session } from "./face.ts";
import type { Request, Step } from "./types.ts";

export type End<T> = Exclude<Step<T>, { kind: "send" }>;

/** Drives a story to its end. Tokens that come up on the way are masked before they are used. */
export async function drive<T>(session: Session<T>, transport: Transport, log: Log): Promise<End<T>> {
  try {
    let step = session.start();
    while (step.kind === "send") {
      const requests = step.requests.map((request, at) => ({ ...request, body: session.body(at) }));
      for (const request of requests) {
        request.secrets.flatMap(ofPassword).forEach((form) => log.mask(form));
        log.debug(`${request.method} ${request.url}`);
      }
      waits(requests).forEach((line) => log.line(line));
      const replies = await transport.exchangeAll(requests);
      replies.forEach((reply, at) => {
        const said = reply.kind === "response" ? String(reply.status) : reply.failure;
        log.debug(`${said} from ${requests[at]?.url ?? ""}`);
        if (reply.kind === "response" && reply.status >= 400) {
          log.foreign(Buffer.from(reply.body).toString("utf8"));
        }
      });
      step = session.receive(replies);
    }
    return step;
  } finally {
    session.end();
  }
}

/** Whom a pause is for: a log that stands still without a word looks broken. */
function waits(requests: readonly Request[]): string[] {
  const late = requests.filter((request) => request.delay_ms > 0);
  const lines = late.map(
    ({ url, delay_ms }) => `${new URL(url).host} is asked again in ${delay_ms / 1_000} s`,
  );
  return [...new Set(lines)];
}
