// The page's end of the engine: one question at a time has an id, and its answer comes back by it.

import { Refusal } from "../intake/bundle.ts";
import type { Question } from "./questions.ts";

interface Said {
  id: number;
  answer?: unknown;
  error?: string;
  /** How many files were fetched so far, while something is fetched. */
  files?: number;
}

export class Engine {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  #last = 0;
  /** Told how many files were fetched so far. */
  fetched: (files: number) => void = () => undefined;

  /** `script` is the worker's own text: a page opened from a file may start no other. */
  constructor(script: string, module: ArrayBuffer) {
    const place = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    this.#worker = new Worker(place);
    this.#worker.onmessage = (event: MessageEvent<Said>) => {
      const { id, answer, error, files } = event.data;
      if (files !== undefined) return this.fetched(files);
      const asked = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) asked?.resolve(answer as never);
      else asked?.reject(refused(error));
    };
    this.#worker.onerror = (event) => {
      for (const asked of this.#waiting.values()) asked.reject(new Error(event.message || "the engine stopped"));
      this.#waiting.clear();
    };
    this.#worker.postMessage({ module }, [module]);
  }

  ask<K extends keyof Question>(kind: K, question: Question[K]["question"]): Promise<Question[K]["answer"]> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (answer: never) => void, reject });
      this.#worker.postMessage({ id, kind, question });
    });
  }
}

/** A refusal crosses as JSON, from the core and from the engine itself. */
function refused(text: string): Error {
  try {
    const { message, hint } = JSON.parse(text) as { message: string; hint: string };
    return new Refusal(message, hint);
  } catch {
    return new Error(text);
  }
}

/** The module as it stands in the page: compressed, in base64. */
export async function unpack(base64: string): Promise<ArrayBuffer> {
  const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

/** The SHA-256 of the module, by which anybody can compare it with the one of the Action. */
export async function fingerprint(module: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", module));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
