// Holds the core and one report, off the page's own thread: verifying fifty thousand tags takes a moment.

import { initSync, inspect, signed, version } from "dct-wasm";
import type { InspectOrder } from "dct-wasm";
import type { Bundle } from "../intake/bundle.ts";
import { writeBundle } from "../intake/bundle.ts";
import type { Report, Tag } from "../report.ts";
import { difference } from "./difference.ts";
import type { DigestAnswer, Question } from "./questions.ts";
import { page } from "./tags.ts";

type Answers = { [K in keyof Question]: (question: Question[K]["question"]) => Question[K]["answer"] };

interface Asked {
  id: number;
  kind: keyof Question;
  question: unknown;
}

let opened: { bundle: Bundle; report: Report } | undefined;

self.onmessage = (event: MessageEvent<{ module: ArrayBuffer } | Asked>) => {
  if ("module" in event.data) {
    initSync({ module: event.data.module });
    return;
  }
  const { id, kind, question } = event.data;
  try {
    const answer = (answers[kind] as (question: unknown) => unknown)(question);
    self.postMessage({ id, answer });
  } catch (error) {
    self.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
};

const answers: Answers = {
  open({ bundle, now, pins }) {
    const report = look(bundle, now, pins);
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
    const { report } = current();
    return difference(look(other, report.at, ""), report);
  },
  export: () => `${JSON.stringify(current().report, null, 2)}\n`,
  version: () => version(),
};

function current(): { bundle: Bundle; report: Report } {
  if (!opened) throw new Error("nothing is open");
  return opened;
}

function look(bundle: Bundle, now: string, pins: string): Report {
  const known = { ...bundle, fetched: bundle.fetched || now };
  const order: InspectOrder = { now: Date.parse(now) / 1000, pins };
  return JSON.parse(inspect(writeBundle(known), JSON.stringify(order))) as Report;
}

function withDigest(tags: Tag[], hex: string): DigestAnswer {
  const released = tags.filter((tag) => tag.released_by !== null && tag.sha256 === hex);
  const recorded = tags.filter(
    (tag) => !released.includes(tag) && tag.carried_by.some((carrier) => carrier.sha256 === hex),
  );
  const names = (found: Tag[]): string[] => found.slice(0, 100).map((tag) => tag.name);
  return { released: names(released), recorded: names(recorded) };
}
