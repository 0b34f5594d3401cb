// Signs what a registry has, judged by Debian's `notary`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as http from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { annotations, done, refused } from "../fake/runner.ts";
import { serving } from "../fake/web.ts";
import { Workshop } from "../peers/workshop.ts";

let shop: Workshop;
before(async () => (shop = await Workshop.open()));
after(() => shop.close());

const NO_DIGEST = `sha256:${"0".repeat(64)}`;

test("an index with several tags is signed once, into every role that takes the key", async () => {
  const gun = shop.gun("team/app");
  const digest = await shop.repository("team/app", ["1", "1.2", "latest"]);
  const tags = `${gun}:1\n${gun}:1.2\n${gun}:latest\n`;
  const step = done(await shop.runner.step({ ...shop.signing, tags, digest }));
  for (const tag of ["1", "1.2", "latest"]) {
    for (const role of ["targets/releases", "targets/alice"]) {
      assert.equal(shop.server.listed(gun, tag, role), digest.slice(7), `${tag} in ${role}`);
    }
  }
  const { outputs } = step;
  assert.equal(outputs.get("signed"), "true");
  assert.equal(outputs.get("digest"), digest);
  assert.deepEqual(
    outputs.get("refs")?.split("\n"),
    ["1", "1.2", "latest"].map((tag) => `${gun}:${tag}@${digest}`),
  );
  assert.deepEqual(outputs.get("roles")?.split("\n").sort(), ["targets/alice", "targets/releases"]);
  assert.match(outputs.get("key-ids") ?? "", /^[0-9a-f]{64}$/u);
  assert.match(outputs.get("expires") ?? "", /^20\d\d-\d\d-\d\dT/u);
  const told = JSON.parse(outputs.get("json") ?? "");
  assert.equal(told.repositories[0].tags.length, 3);
  assert.deepEqual(shape(told), shape(documented()), "as docs/action.md shows it");
  const bundle = step.files.get(outputs.get("bundle")?.slice(shop.runner.folder.length + 1) ?? "");
  assert.equal(JSON.parse(bundle ?? "{}").format, "dct-sign-bundle");
  assert.match(step.summary, /signed/u);
  assert.match(annotations(step, "notice").join("\n"), /to pin it: root-key-ids: [0-9a-f]{64}$/u);

  const version = await shop.server.timestamp(gun);
  const again = done(await shop.runner.step({ ...shop.signing, tags, digest }));
  assert.equal(again.outputs.get("signed"), "false");
  assert.equal(again.outputs.get("refs"), outputs.get("refs"));
  assert.equal(await shop.server.timestamp(gun), version, "nothing new was published");
});

/** The output that the document shows. */
function documented(): unknown {
  const text = readFileSync(join(process.env["DCT_ROOT"] ?? "", "docs/action.md"), "utf8");
  return JSON.parse(/^```json\n([^]*?)^```$/mu.exec(text)?.[1] ?? "");
}

/** The names of a value's members, in their order, and of those inside it. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.slice(0, 1).map(shape);
  }
  return typeof value === "object" && value !== null
    ? Object.entries(value).map(([name, inner]) => [name, shape(inner)])
    : typeof value;
}

test("a tag that points elsewhere fails the step, and no tag is signed", async () => {
  const gun = shop.gun("team/moved");
  const digest = await shop.repository("team/moved", ["1", "2"]);
  await shop.registry.push("team/moved", ["2"], "pushed by another run");
  const version = await shop.server.timestamp(gun);
  const step = await shop.runner.step({ ...shop.signing, tags: `${gun}:1,${gun}:2`, digest });
  refused(step, "registry.moved", /not `imageid`/u);
  assert.equal(shop.server.listed(gun, "1"), undefined);
  assert.equal(await shop.server.timestamp(gun), version);
  assert.equal(step.outputs.get("signed"), "false");
  assert.equal(step.outputs.get("refs"), "");
  const [told] = JSON.parse(step.outputs.get("json") ?? "").repositories;
  assert.deepEqual(Object.keys(told.refusal), ["code", "message", "hint"]);
});

test("of several repositories none is signed when a tag of one is wrong", async () => {
  const names = ["many/one", "many/two"];
  const digests = await Promise.all(names.map((name) => shop.repository(name, ["1"])));
  const [one = "", two = ""] = names.map((name) => `${shop.gun(name)}:1`);
  const wrong = await shop.runner.step({
    ...shop.signing,
    tags: `${one}@${digests[0]}\n${two}@${NO_DIGEST}`,
  });
  refused(wrong, "registry.moved");
  assert.equal(shop.server.listed(shop.gun("many/one"), "1"), undefined);
  for (const name of ["refs", "digest", "roles", "key-ids", "expires"]) {
    assert.equal(wrong.outputs.get(name), "", `${name} is of what was signed`);
  }
  assert.match(wrong.summary, /^<h3>Not signed/u);
  const right = done(await shop.runner.step({ ...shop.signing, tags: `${one};${two} | ${one}` }));
  names.forEach((name, at) => {
    assert.equal(shop.server.listed(shop.gun(name), "1"), digests[at]?.slice(7));
  });
  assert.equal(right.outputs.get("digest"), "", "they have no digest in common");
  assert.equal(right.outputs.get("bundle")?.split("\n").length, 2);
});

test("when a publication fails, what was published is told and the rest is listed as not done", async () => {
  const names = ["some/one", "some/two", "some/three"];
  await Promise.all(names.map((name) => shop.repository(name, ["1"])));
  const [one = "", two = "", three = ""] = names.map((name) => `${shop.gun(name)}:1`);
  await serving(failingUploads("some/two"), async (port) => {
    const step = await shop.runner.step({
      ...shop.signing,
      tags: `${one}\n${two}\n${three}`,
      "notary-server": `http://127.0.0.1:${port}`,
    });
    refused(step, "server.status", /500/u);
    assert.ok(shop.server.listed(shop.gun("some/one"), "1") !== undefined);
    assert.equal(shop.server.listed(shop.gun("some/three"), "1"), undefined);
    assert.equal(step.outputs.get("signed"), "true");
    assert.match(step.outputs.get("refs") ?? "", /^[^\n]*some\/one:1@sha256:[0-9a-f]{64}$/u);
    const { repositories } = JSON.parse(step.outputs.get("json") ?? "");
    assert.deepEqual(
      repositories.map(({ published }: { published: boolean }) => published),
      [true, false, false],
    );
    assert.match(step.summary, /^<h3>Partly signed/u);
    assert.equal(step.summary.match(/<td>not done<\/td>/gu)?.length, 2);
    assert.match(step.raw, /some\/three: nothing was done/u);
  });
});

/** Our trust server, but for uploads of one repository. */
function failingUploads(name: string): http.Server {
  return http.createServer((request, response) => {
    if (request.method === "POST" && request.url?.includes(`/${name}/`) === true) {
      request.resume();
      response.writeHead(500);
      response.end("no room");
      return;
    }
    const { method, headers } = request;
    const onward = http.request(`${shop.server.url}${request.url}`, { method, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    });
    request.pipe(onward);
  });
}

test("the outputs of build and bake are enough", async () => {
  const gun = shop.gun("team/baked");
  const digest = await shop.repository("team/baked", ["a", "b"]);
  const metadata = JSON.stringify(
    {
      app: {
        "containerimage.digest": digest,
        "image.name": `${gun}:a,${gun}:b`,
        "buildx.build.ref": "builder/builder0/x",
      },
    },
    null,
    2,
  );
  const step = done(await shop.runner.step({ ...shop.signing, metadata }));
  assert.equal(shop.server.listed(gun, "b"), digest.slice(7));
  assert.equal(step.outputs.get("digest"), digest);
});

test("a dry run says what would change and changes nothing, with a key and without", async () => {
  const gun = shop.gun("team/dry");
  const digest = await shop.repository("team/dry", ["1"]);
  const version = await shop.server.timestamp(gun);
  for (const key of [shop.alice.encrypted, ""]) {
    const step = done(
      await shop.runner.step({ ...shop.signing, key, tags: `${gun}:1`, digest, "dry-run": "true" }),
    );
    assert.equal(step.outputs.get("signed"), "false");
    assert.match(step.raw, /unsigned → sha256:[0-9a-f]{64}, would sign in targets\//u);
    assert.match(step.summary, /would sign/u);
  }
  assert.equal(await shop.server.timestamp(gun), version);
});

test("verify-only is a gate that needs no key", async () => {
  const gun = shop.gun("team/gate");
  const digest = await shop.repository("team/gate", ["1", "2"]);
  const gate = { "notary-server": shop.server.url, "verify-only": "true" };
  refused(await shop.runner.step({ ...gate, tags: `${gun}:1` }), "trust.no_tag");
  done(await shop.runner.step({ ...shop.signing, tags: `${gun}:1`, digest }));
  const passed = done(await shop.runner.step({ ...gate, tags: `${gun}:1`, digest }));
  assert.equal(passed.outputs.get("refs"), `${gun}:1@${digest}`);
  assert.equal(passed.outputs.get("signed"), "false");
  const [told] = JSON.parse(passed.outputs.get("json") ?? "").repositories;
  assert.deepEqual(Object.keys(told.tags[0]).sort(), ["digest", "image", "released_by", "signers", "size", "tag"]);
  refused(await shop.runner.step({ ...gate, tags: `${gun}:1`, digest: NO_DIGEST }), "trust.other_digest");
  refused(await shop.runner.step({ ...gate, tags: `${gun}:1\n${gun}:2`, digest }), "trust.no_tag");
  const empty = await shop.runner.step({ ...gate, tags: "" });
  refused(empty, "action.no_gate", /GitHub/u);
  refused(await shop.runner.step({ ...gate, tags: '{"tags":[]}' }), "action.no_gate");
  assert.match(empty.summary, /^<h3>[^<]*not verified<\/h3>/u);
});

test("no tags is a success with a notice, unless there is a digest", async () => {
  for (const tags of ["\n", "# none\n", ", ,", "[]", '{"tags":[],"labels":{}}']) {
    const step = done(await shop.runner.step({ ...shop.signing, tags }));
    assert.match(annotations(step, "notice").join(), /nothing to do/u);
    assert.equal(step.outputs.get("signed"), "false");
    assert.match(step.raw, /its module has the SHA-256 [0-9a-f]{64}\n/u);
  }
  refused(await shop.runner.step({ ...shop.signing, tags: "", digest: NO_DIGEST }), "action.no_tags");
});

test("a root of other keys is not believed when a root is pinned", async () => {
  const gun = shop.gun("team/pinned");
  const digest = await shop.repository("team/pinned", ["1"]);
  const inputs = { ...shop.signing, tags: `${gun}:1`, digest };
  refused(await shop.runner.step({ ...inputs, "root-key-ids": "0".repeat(64) }), "trust.pin");
  assert.equal(shop.server.listed(gun, "1"), undefined);
  const step = done(await shop.runner.step(inputs));
  const pin = /root-key-ids: ([0-9a-f]{64})/u.exec(annotations(step, "notice").join())?.[1] ?? "";
  const pinned = done(await shop.runner.step({ ...inputs, "root-key-ids": pin }));
  assert.deepEqual(annotations(pinned, "notice"), []);
});

test("two jobs that publish at once both succeed", async () => {
  const gun = shop.gun("team/busy");
  const digest = await shop.repository("team/busy", ["1", "2", "3"]);
  const jobs = ["1", "2", "3"].map((tag) =>
    shop.runner.step({ ...shop.signing, tags: `${gun}:${tag}`, digest }),
  );
  for (const step of await Promise.all(jobs)) {
    assert.equal(done(step).outputs.get("signed"), "true");
  }
  for (const tag of ["1", "2", "3"]) {
    assert.equal(shop.server.listed(gun, tag), digest.slice(7), tag);
    assert.equal(shop.server.listed(gun, tag, "targets/alice"), digest.slice(7), tag);
  }
});

test("the log and the summary say what became of each tag, when each role ends, and how to pin the root", async () => {
  const gun = shop.gun("team/told");
  const first = await shop.repository("team/told", ["1", "2"]);
  const tags = `${gun}:1\n${gun}:2`;
  done(await shop.runner.step({ ...shop.signing, tags, digest: first }));
  const second = await shop.registry.push("team/told", ["1"], "another image");
  const step = done(await shop.runner.step({ ...shop.signing, tags, digest: "" }));

  const groups = step.commands.filter(({ name }) => name === "group").map(({ data }) => data);
  assert.deepEqual(groups, ["Inputs", "Registry", "Notary", "Signed"]);
  // What strangers could have written stands in it as numbers.
  const shown = step.summary.replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
  const rows = [...shown.matchAll(/<tr>(.*?)<\/tr>/gu)].map(([, cells = ""]) =>
    [...cells.matchAll(/<t[dh]>(.*?)<\/t[dh]>/gu)].map(([, cell = ""]) => cell.replace(/<[^>]+>/gu, " ").trim()),
  );
  const row = (name: string): string[] => rows.find(([first]) => first === name) ?? [];
  assert.deepEqual(row(`${gun}:1`).slice(1), [`${first}  →  ${second}`, "targets/releases   targets/alice", "signed resolved, not pinned"]);
  assert.deepEqual(row(`${gun}:2`).slice(1), [first, "targets/releases   targets/alice", "unchanged resolved, not pinned"]);
  for (const role of ["root", "targets", "targets/alice", "targets/releases", "snapshot", "timestamp"]) {
    const [, version = "", expires = "", left = "", state = ""] = row(role);
    assert.match(`${version} ${expires} ${left} ${state}`, /^\d+ 20\d\d-\d\d-\d\dT\S+ (?:⚠ )?\d+ days verified$/u, role);
  }
  assert.match(shown, /To pin it, add to this step:<\/p><pre>root-key-ids: [0-9a-f]{64}<\/pre>/u);
  assert.match(step.raw, new RegExp(`${first.slice(7, 19)}.* → .*${second.slice(7, 19)}`, "u"));
});
