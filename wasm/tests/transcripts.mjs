// The golden transcripts through the face: it asks what core asked real servers, to the byte.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";

import { drive, face, golden } from "./face.mjs";

const encode = (text) => new TextEncoder().encode(text);
const decode = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

/** The session that a transcript is of. A repository is created by its owner, from a command line. */
const begin = (given, safe) => {
  const login = given.login === undefined ? null : "ci";
  if (login !== null) {
    safe.addPassword(login, given.login.user, given.login.password);
  }
  const common = { server: { url: given.server, login }, now: Date.parse(given.now) / 1000 };
  if (given.flow === "verify") {
    return face.Session.verify(JSON.stringify({ ...common, images: [`${given.gun}:${given.tag}`] }), safe);
  }
  safe.addKeys(given.keys.join("\n"));
  const digests = given.images.map((image) => image.expected);
  const images = given.images.map((image, at) =>
    digests[at] === undefined ? image.reference : `${image.reference}@${digests[at]}`,
  );
  const registry = { url: given.images[0].registry, login };
  return face.Session.sign(JSON.stringify({ ...common, images, registry }), safe);
};

/** A request as transcripts have it. */
const asked = ({ method, url, headers, body, max_response, delay_ms, secrets, idempotent }) => {
  const authorization = headers.find(([name]) => name === "Authorization")?.[1];
  assert.deepEqual(secrets, authorization === undefined ? [] : [authorization.split(" ")[1]]);
  assert.equal(idempotent, method === "GET");
  return {
    method,
    url,
    headers: headers.filter(([name]) => name !== "Authorization"),
    ...(authorization === undefined ? {} : { authorization }),
    ...(body.length === 0 ? {} : { body: decode(body) }),
    max_response,
    ...(delay_ms === 0 ? {} : { delay_ms }),
  };
};

/** How long to wait after a conflict is drawn at random, and the face has the host's randomness. */
const recorded = ({ delay_ms, ...request }, now) => {
  if (delay_ms === undefined) {
    return request;
  }
  assert.ok((now.delay_ms ?? 0) < 1600);
  return now.delay_ms === undefined ? request : { ...request, delay_ms: now.delay_ms };
};

const files = readdirSync(new URL("../../tests/golden/transcripts/", import.meta.url));
const transcripts = files.map((file) => [file, JSON.parse(golden(`transcripts/${file}`).toString())]);
const played = transcripts.filter(([, { given }]) => ["sign", "verify"].includes(given.flow));

test("there are transcripts of both flows", () => {
  const flows = new Set(played.map(([, { given }]) => given.flow));
  assert.deepEqual([...flows].sort(), ["sign", "verify"]);
});

for (const [file, { given, rounds, outcome }] of played) {
  test(`${file} is asked to the byte`, () => {
    const safe = new face.Safe();
    const left = [...rounds];
    const step = drive(begin(given, safe), (requests) => {
      const round = left.shift();
      assert.ok(round, "asks more than was recorded");
      const now = requests.map(asked);
      assert.deepEqual(now, round.map(({ request }, at) => recorded(request, now[at])));
      return round.map(({ reply }) => ({ ...reply, body: encode(reply.body) }));
    });
    safe.free();
    assert.deepEqual(left, [], "asks less than was recorded");
    if (outcome.refused !== undefined) {
      assert.equal(step.kind, "refused");
      assert.equal(step.refusal.code, outcome.refused);
      return;
    }
    assert.equal(step.kind, "done", JSON.stringify(step));
    const { tags, signed_roles, conflicts } = step.outcome;
    if (outcome.verified !== undefined) {
      assert.equal(tags[0].digest, outcome.verified);
      return;
    }
    assert.deepEqual(signed_roles, outcome.published.signed);
    assert.equal(conflicts, outcome.published.conflicts);
    assert.deepEqual(tags.map(({ tag, digest }) => [tag, digest]), outcome.published.tags);
  });
}
