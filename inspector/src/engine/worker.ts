// Holds the core and one report, off the page's own thread: verifying fifty thousand tags takes a moment.

import { initSync, inspect, signed, version } from "dct-wasm";
import type { InspectOrder } from "dct-wasm";
import type { Bundle } from "../intake/bundle.ts";
import { Refusal, writeBundle } from "../intake/bundle.ts";
import type { Report, Tag } from "../report.ts";
import { difference } from "./difference.ts";
import { read } from "./live.ts";
import type { DigestAnswer, Question } from "./questions.ts";
import { page } from "./tags.ts";

declare const MAY_CONNECT: boolean;

type Answer<K extends keyof Question> = Question[K]["answer"] | Promise<Question[K]["answer"]>;
type Answers = { [K in keyof Question]: (question: Question[K]["question"]) => Answer<K> };

interface Asked {
  id: number;
  kind: keyof Question;
  question: unknown;
}

let opened: { bundle: Bundle; report: Report } | undefined;

self.onmessage = (event: MessageEvent<{ module: ArrayBuffer } | Asked>) => {
  if ("module" in event.data) initSync({ module: event.data.module });
  else void reply(event.data);
};

async function reply({ id, kind, question }: Asked): Promise<void> {
  try {
    self.postMessage({ id, answer: await (answers[kind] as (question: unknown) => unknown)(question) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    self.postMessage({ id, error: error instanceof Refusal ? JSON.stringify({ message, hint: error.hint }) : message });
  }
}

const answers: Answers = {
  // The page that may not connect has no code to do so.
  gather: (wanted) => (MAY_CONNECT ? read(wanted, (files) => self.postMessage({ files })) : Promise.reject(new Error("this page connects to nobody"))),
  open({ bundle, now, pins, seen }) {
    // Nothing that was open before is asked about any more, even if this cannot be read.
    opened = undefined;
    const report = look(bundle, now, pins, seen);
    opened = { bundle, report };
    const { tags, ...summary } = report;
    const released = tags.filter((tag) => tag.released_by !== null);
    return { ...summary, tagCount: tags.length, releasedCount: released.length };
  },
  tags: (query) => page(current().report.tags, query),
  tag: ({ name }) => current().report.tags.find((tag) => tag.name === name),
  digest: ({ hex }) => withDigest(current().report.tags, hex),
  signed({ role, index }) {
    const file = current().bundle.files.filter((found) => found.role === role)[index];
    return signed(role, new TextEncoder().encode(file?.text ?? ""));
  },
  compare({ other }) {
    const { bundle, report } = current();
    // Each by itself: what was seen before would hide what the older one says.
    return difference(look(other, report.at, ""), look(bundle, report.at, ""));
  },
  export: () => `${JSON.stringify(current().report, null, 2)}\n`,
  version: () => version(),
};

function current(): { bundle: Bundle; report: Report } {
  if (!opened) throw new Error("nothing is open");
  return opened;
}

function look(bundle: Bundle, now: string, pins: string, seen?: Bundle): Report {
  const written = (bundle: Bundle): string => writeBundle({ ...bundle, fetched: bundle.fetched || now });
  const order: InspectOrder = { now: Date.parse(now) / 1000, pins, seen: seen ? written(seen) : null };
  return JSON.parse(inspect(written(bundle), JSON.stringify(order))) as Report;
}

function withDigest(tags: Tag[], hex: string): DigestAnswer {
  const some = tags.filter((tag) => tag.sha256 === hex || tag.carried_by.some((carrier) => carrier.sha256 === hex));
  const names = (is: (tag: Tag) => boolean): string[] => some.filter(is).slice(0, 100).map((tag) => tag.name);
  return {
    released: names((tag) => tag.sha256 === hex),
    recorded: names((tag) => tag.sha256 !== null && tag.sha256 !== hex),
    unreleased: names((tag) => tag.sha256 === null),
  };
}
