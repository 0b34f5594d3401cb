// The shell of every example and workflow, run by bash beside real servers: what people copy has to work.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { done } from "../fake/runner.ts";
import { play, shell, shells } from "../fake/workflow.ts";
import { Workshop } from "../peers/workshop.ts";

const root = process.env["DCT_ROOT"] ?? "";

let shop: Workshop;
before(async () => (shop = await Workshop.open()));
after(() => shop.close());

/** Steps whose shell runs here. */
const RUN = [
  "Deploy by digest, which no tag can change",
  "Make one index of what was built",
  "Move the tag that workflows name",
  "Release",
  "Remember the digest",
  "The tag is the version",
];

/** Those whose shell does not, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "Build what it should be": "it compiles for minutes",
  Compare: "`cargo xtask test` compares as well",
  "Compare dist with the sources": "as above",
  "Install dct-sign": "it compiles what GitHub has",
  "Let the compiler compile for WebAssembly": "it changes the machine",
  "One command, the same as on a desk": "it runs this",
  Renew: "`cli/tests/stories/examples.rs` runs it with the program",
  Test: "it runs this",
};

test("the shell of every workflow runs in a test", () => {
  const names = ["examples", ".github/workflows"].flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((file) => {
      const text = readFileSync(join(root, folder, file), "utf8");
      const found = shells(text);
      assert.equal(found.length, [...text.matchAll(/^ *(?:- )?run:/gmu)].length, file);
      return found.map(({ name }) => name);
    }),
  );
  assert.deepEqual([...new Set(names)].sort(), [...RUN, ...Object.keys(ELSEWHERE)].sort());
});

/** A program of the test, first on the path of a script. */
function program(name: string, script: string): void {
  shop.runner.program(name, script);
}

test("platforms that were built apart become one index, and that is signed", async () => {
  const gun = shop.gun("team/merged");
  const built = await shop.repository("team/merged", ["built-apart"]);
  const { manifests } = await manifest("team/merged", built);
  const folder = join(shop.runner.folder, "merge");
  const remember = shell("examples/matrix-merge.yml", "Remember the digest");
  // Each platform's machine remembers its own; actions/download-artifact puts their files into one folder.
  for (const { digest, platform } of manifests) {
    const machine = join(folder, platform.architecture);
    play(remember, machine, shop.runner.programs, { DIGEST: digest });
    const [name = ""] = readdirSync(join(machine, "digests"));
    shop.runner.write(`artifacts/${name}`, "");
  }
  const tool = join(root, "action/test/fake/imagetools.mjs");
  program("docker", `exec '${process.execPath}' '${tool}' "$@"`);
  const output = shop.runner.write("merge-output", "");
  const tags = `${gun}:1\n${gun}:latest`;
  const merge = shell("examples/matrix-merge.yml", "Make one index of what was built");
  play(merge, join(shop.runner.home, "artifacts"), shop.runner.programs, {
    IMAGE: gun,
    TAGS: tags,
    GITHUB_OUTPUT: output,
  });
  const digest = /^digest=(.*)$/mu.exec(readFileSync(output, "utf8"))?.[1] ?? "";
  const index = await manifest("team/merged", digest);
  assert.deepEqual(platforms(index), ["amd64", "arm64"]);
  done(await shop.runner.step({ ...shop.signing, tags, digest }));
  for (const tag of ["1", "latest"]) {
    assert.equal(shop.server.listed(gun, tag), digest.slice("sha256:".length), tag);
  }
});

test("what a gate let through is deployed by its digest", async () => {
  const gun = shop.gun("team/deployed");
  const digest = await shop.repository("team/deployed", ["1"]);
  const tags = `${gun}:1`;
  done(await shop.runner.step({ ...shop.signing, tags, digest }));
  const gate = { tags, "verify-only": "true", "notary-server": shop.server.url, roles: "targets/alice" };
  const { outputs } = done(await shop.runner.step(gate));
  const folder = join(shop.runner.folder, "deploy");
  const deploy = shell("examples/deploy-gate.yml", "Deploy by digest, which no tag can change");
  const deploying = { ...deploy, script: deploy.script.replace("./deploy.sh", "deploy.sh") };
  program("deploy.sh", 'printf "%s" "$1"');
  const image = outputs.get("refs") ?? "";
  assert.equal(play(deploying, folder, shop.runner.programs, { IMAGE: image }), `${gun}:1@${digest}`);
});

test("a release is of the version that its tag says, and moves the tag that workflows name", () => {
  const workflow = ".github/workflows/release.yml";
  const version = /^version = "(.*)"$/mu.exec(readFileSync(join(root, "Cargo.toml"), "utf8"))?.[1] ?? "";
  const same = shell(workflow, "The tag is the version");
  play(same, root, shop.runner.programs, { GITHUB_REF_NAME: `v${version}` });
  assert.throws(() => play(same, root, shop.runner.programs, { GITHUB_REF_NAME: `v${version}.1` }));

  const calls = join(shop.runner.folder, "calls");
  const folder = join(shop.runner.folder, "release");
  const variables = {
    GH_TOKEN: "unused",
    GITHUB_REF_NAME: "v1.2.3",
    GITHUB_REPOSITORY: "org/dct-sign",
  };
  const asked = (name: string, patched: "there" | "absent", tags = ["v1.2.3"]): string[] => {
    writeFileSync(calls, "");
    const fails = patched === "absent" ? 'case "$*" in *PATCH*) exit 1;; esac' : "";
    const said = `*matching-refs*) ${tags.map((tag) => `echo refs/tags/${tag}`).join("; ")};; *--jq*) echo c0ffee;;`;
    program("gh", `echo "$@" >> '${calls}'; case "$*" in ${said} esac; ${fails}`);
    play(shell(workflow, name), folder, shop.runner.programs, variables);
    return readFileSync(calls, "utf8").trim().split("\n");
  };
  assert.deepEqual(asked("Release", "there"), [
    "release create v1.2.3 --repo org/dct-sign --title v1.2.3 --notes See CHANGELOG.md. --verify-tag",
  ]);
  const moved = asked("Move the tag that workflows name", "there");
  const looked = "api --paginate repos/org/dct-sign/git/matching-refs/tags/v1. --jq .[].ref";
  assert.deepEqual(moved, [
    looked,
    "api repos/org/dct-sign/commits/v1.2.3 --jq .sha",
    "api --method PATCH repos/org/dct-sign/git/refs/tags/v1 -f sha=c0ffee -F force=true",
  ]);
  const [, , , made] = asked("Move the tag that workflows name", "absent");
  assert.equal(made, "api --method POST repos/org/dct-sign/git/refs -f ref=refs/tags/v1 -f sha=c0ffee");
  const older = ["v1.2.3", "v1.10.0", "v1.9.1", "v1.2.3-rc1"];
  assert.deepEqual(asked("Move the tag that workflows name", "there", older), [looked], "it never goes back");
});

interface Index {
  readonly manifests: readonly { digest: string; platform: { architecture: string } }[];
}

async function manifest(repository: string, digest: string): Promise<Index> {
  const url = `http://${shop.registry.host}/v2/${repository}/manifests/${digest}`;
  const answer = await fetch(url, { headers: { accept: "application/vnd.oci.image.index.v1+json" } });
  return (await answer.json()) as Index;
}

function platforms({ manifests }: Index): string[] {
  return manifests.map(({ platform }) => platform.architecture).sort();
}
