#!/usr/bin/env node
// `docker buildx imagetools` for one test, against a real registry: Debian has no Buildx. It knows the two
// calls that examples make, and refuses every other.

import { createHash } from "node:crypto";

const INDEX = "application/vnd.oci.image.index.v1+json";
const TYPES = [INDEX, "application/vnd.oci.image.manifest.v1+json"];

const [buildx, imagetools, verb, ...rest] = process.argv.slice(2);
if (`${buildx} ${imagetools}` !== "buildx imagetools") {
  refuse(`unknown command ${process.argv.slice(2).join(" ")}`);
}
if (verb === "create") {
  await create(rest);
} else if (verb === "inspect" && rest[1] === "--format" && rest[2] === "{{ .Manifest.Digest }}") {
  console.log((await manifest(place(rest[0]))).digest);
} else {
  refuse(`unknown call ${verb} ${rest.join(" ")}`);
}

/** One index of images that were pushed by digest, under every tag. */
async function create(args) {
  const [tags, sources] = [[], []];
  while (args.length > 0) {
    const word = args.shift();
    (word === "--tag" ? tags : sources).push(word === "--tag" ? args.shift() : word);
  }
  if (tags.length === 0 || sources.length === 0) {
    refuse("no tag or no source");
  }
  const manifests = await Promise.all(sources.map(described));
  const index = JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests });
  for (const { url } of tags.map(place)) {
    const answer = await fetch(url, { method: "PUT", headers: { "content-type": INDEX }, body: index });
    if (answer.status !== 201) {
      refuse(`${url}: ${answer.status} ${await answer.text()}`);
    }
  }
}

async function described(source) {
  const { registry, repository, url } = place(source);
  const { digest, bytes, type } = await manifest({ url });
  const { config } = JSON.parse(bytes);
  const image = await (await fetch(`http://${registry}/v2/${repository}/blobs/${config.digest}`)).json();
  const platform = { architecture: image.architecture, os: image.os };
  return { mediaType: type, digest, size: bytes.length, platform };
}

async function manifest({ url }) {
  const answer = await fetch(url, { headers: { accept: TYPES.join(", ") } });
  if (answer.status !== 200) {
    refuse(`${url}: ${answer.status}`);
  }
  const bytes = Buffer.from(await answer.arrayBuffer());
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  return { digest, bytes, type: answer.headers.get("content-type") };
}

/** `host:port/name@digest` or `host:port/name:tag`, as an address. */
function place(reference) {
  const found = /^([^/]+)\/([^@]+?)(?:@(sha256:[0-9a-f]{64})|:([\w.-]+))$/u.exec(reference ?? "");
  if (found === null) {
    refuse(`invalid reference ${reference}`);
  }
  const [, registry, repository, digest, tag] = found;
  return { registry, repository, url: `http://${registry}/v2/${repository}/manifests/${digest ?? tag}` };
}

function refuse(fact) {
  console.error(`ERROR: ${fact}`);
  process.exit(1);
}
