// A repository by its name, from a trust server that lets pages ask. Only the page that a server hands out
// has this; the offline page is forbidden to connect.

import type { Engine } from "../engine/client.ts";
import type { Bundle } from "./bundle.ts";
import { Refusal, nameless, readBundle } from "./bundle.ts";
import { parse } from "./classify.ts";

/** What people do instead. */
export const OTHERWISE = "Write a bundle with `dct-sign inspect --bundle FILE IMAGE` and drop it here.";

/** Fetches what the server has; the core says what to ask for, and nobody believes it yet. */
export async function fromServer(engine: Engine, server: string, gun: string): Promise<Bundle> {
  if (gun === "") throw nameless();
  const text = await engine.ask("gather", { server: address(server), gun, now: Math.floor(Date.now() / 1000) });
  return { ...readBundle(parse(text)), asked: true };
}

/** The server that hands this page out at its root is most likely the one that is meant. */
export function nearest(): string {
  return /^https?:$/.test(location.protocol) && /^\/(?:index\.html)?$/.test(location.pathname) ? location.origin : "";
}

function address(server: string): string {
  if (!URL.canParse(server)) throw new Refusal(`\u201c${server}\u201d is not an address.`, "Write it as https://trust.example.com.");
  const url = new URL(server);
  if (url.username !== "" || url.password !== "") {
    throw new Refusal("The address holds a login, and this page sends none.", OTHERWISE);
  }
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol === "https:" || url.origin === location.origin || (url.protocol === "http:" && isLocal)) {
    return url.origin + url.pathname.replace(/\/+$/, "");
  }
  if (url.protocol !== "http:") throw new Refusal(`\u201c${server}\u201d is neither https nor http.`, "Write it as https://trust.example.com.");
  const fact = location.protocol === "https:" ? "a browser lets no https page ask over plain http (mixed content)" : "this page asks another machine over https only";
  throw new Refusal(`${url.origin} is plain http, and ${fact}.`, `Write it as https://, or open the page that this server hands out at ${url.origin}/. ${OTHERWISE}`);
}
