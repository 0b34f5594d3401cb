// Web servers for one test, and one request to them.

import assert from "node:assert/strict";
import type * as http from "node:http";
import type * as https from "node:https";
import type { AddressInfo } from "node:net";

import type { Reply, Request, Transport } from "../../src/transport/mod.ts";

export function ask(url: string, more: Partial<Request> = {}): Request {
  return {
    method: "GET",
    url,
    headers: [],
    body: new Uint8Array(),
    max_response: 1024,
    idempotent: true,
    delay_ms: 0,
    ...more,
  };
}

export async function one(pipe: Transport, request: Request): Promise<Reply> {
  const [reply] = await pipe.exchangeAll([request]);
  assert.ok(reply);
  return reply;
}

export const told = (reply: Reply): string =>
  reply.kind === "response" ? String(reply.status) : reply.failure;

export async function serving(
  server: http.Server | https.Server,
  act: (port: number) => Promise<void>,
): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await act((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
