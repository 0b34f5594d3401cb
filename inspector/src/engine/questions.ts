// What the page may ask the engine, and what it is answered: plain data both ways.

import type { Bundle } from "../intake/bundle.ts";
import type { Summary, Tag } from "../report.ts";
import type { Wanted } from "./live.ts";

export interface Question {
  /** The text of a bundle. */
  gather: { question: Wanted; answer: string };
  /** `seen` is what was believed before: nothing older is believed after it. */
  open: { question: { bundle: Bundle; now: string; pins: string; seen: Bundle | undefined }; answer: Summary };
  tags: { question: TagQuery; answer: TagPage };
  tag: { question: { name: string }; answer: Tag | undefined };
  digest: { question: { hex: string }; answer: DigestAnswer };
  signed: { question: { role: string; index: number }; answer: string };
  compare: { question: { other: Bundle }; answer: Difference };
  export: { question: null; answer: string };
  version: { question: null; answer: string };
}

export type Order = "name" | "digest" | "size" | "roles";

export interface TagQuery {
  search: string;
  order: Order;
  descending: boolean;
  disagreeing: boolean;
  from: number;
  count: number;
}

export interface TagPage {
  rows: Tag[];
  /** How many there are that match. */
  total: number;
}

export interface DigestAnswer {
  /** The tags that Docker believes to be this digest. */
  released: string[];
  /** The tags that some role records as this digest, although Docker believes another. */
  recorded: string[];
  /** The tags that some role records as this digest, and that Docker does not believe at all. */
  unreleased: string[];
}

/** From the bundle compared with, to the one that is open. */
export interface Difference {
  verdicts: [string, string];
  roots: [string[], string[]];
  roles: { role: string; before: number | null; after: number | null }[];
  added: string[];
  removed: string[];
  moved: { name: string; before: string; after: string }[];
  keysAdded: { id: string; roles: string[] }[];
  keysRemoved: { id: string; roles: string[] }[];
}
