// A small bundle in the fragment of a link: browsers send a fragment to nobody.

import type { Bundle } from "./bundle.ts";
import { MAX_FILE, Refusal, encode, readBundle, writeBundle } from "./bundle.ts";
import { parse } from "./classify.ts";

/** Longer links break in mails and chats. */
const MAX_LINK = 30_000;

const NAME = "#bundle=";

/** Whether a fragment carries a bundle. */
export function isCarrier(fragment: string): boolean {
  return fragment.startsWith(NAME);
}

/** The bundle that a link carries. */
export async function fromLink(fragment: string): Promise<Bundle> {
  const damaged = new Refusal("The bundle in this link is damaged.", "Ask for the bundle as a file.");
  try {
    const text = await inflate(decode(fragment.slice(NAME.length)));
    return readBundle(parse(text));
  } catch (error) {
    throw error instanceof Refusal ? error : damaged;
  }
}

/** A link to this page that carries the bundle; nothing when it would be too long. */
export async function linkTo(bundle: Bundle, page: string): Promise<string | undefined> {
  const link = page.split("#")[0] + NAME + encode(await deflate(writeBundle(bundle))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return link.length <= MAX_LINK ? link : undefined;
}

async function deflate(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > MAX_FILE) {
      throw new Refusal("The bundle in this link is larger than any repository.", "Ask for the bundle as a file.");
    }
  }
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}
