// What a runner reads from us is what we meant, whatever others wrote into it.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import type { Signed } from "../src/core/types.ts";
import type { Inputs } from "../src/inputs/mod.ts";
import { Refusal } from "../src/refusal.ts";
import * as lines from "../src/report/lines.ts";
import * as outputs from "../src/report/outputs.ts";
import { brief, failed, page } from "../src/report/summary.ts";
import type { Outcome } from "../src/run/sign.ts";
import { html, inert, oneLine, visible } from "../src/runner/escape.ts";
import { Files, heredoc } from "../src/runner/files.ts";
import { Log } from "../src/runner/log.ts";
import { Masks } from "../src/runner/masks.ts";
import { HOSTILE } from "./fake/hostile.ts";
import { assignments, hear, summary } from "./fake/readers.ts";

function said(act: (log: Log) => void, debugs = true): string {
  let text = "";
  act(new Log((piece) => (text += piece), new Masks(), debugs));
  return text;
}

/** What no terminal, runner or page may get. */
function harmless(text: string): void {
  assert.doesNotMatch(
    text,
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2028\u2029\u2066-\u2069]/u,
  );
}

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`hostile text stays text: ${name}`, () => {
    const log = said((log) => {
      log.group(text);
      log.line(text);
      log.debug(text);
      log.annotate("notice", text, text);
      log.annotate("error", text, `x ${text}`);
      log.foreign(text);
      log.ungroup();
    });
    harmless(log.replaceAll("\n", ""));
    const { commands } = hear(log);
    assert.deepEqual(
      commands.map((command) => command.name),
      ["group", "debug", "endgroup", "notice", "error", "stop-commands"],
    );
    for (const command of commands) {
      assert.ok(command.data.length < 2_200, "nobody reads a megabyte");
      assert.deepEqual(
        [...command.properties.keys()],
        ["notice", "error"].includes(command.name) ? ["title"] : [],
      );
    }
  });

  test(`hostile text stays text in what servers name: ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "dct-hostile-"));
    const [output, shown] = [join(folder, "output"), join(folder, "summary")];
    writeFileSync(output, "");
    const files = new Files({ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: shown }, new Masks());
    const outcomes = [hostileOutcome(text)];
    const log = said((log) => {
      lines.results(log, outcomes);
      lines.warnings(log, outcomes, 30);
      lines.refused(log, [outcomes[0]?.refusal ?? (new Error() as never)]);
    });
    harmless(log.replaceAll("\n", ""));
    assert.deepEqual(
      hear(log).commands.map((command) => command.name),
      ["warning", "notice", "error"],
    );
    outputs.write(files, "sign", outcomes, []);
    const values = assignments(readFileSync(output, "utf8"));
    assert.equal(values.get("signed"), "true");
    assert.equal(values.size, 8);
    [...values.values()].forEach((value) => harmless(value));
    files.summary(page({ purpose: "sign", warningDays: 30 } as Inputs, outcomes, [], text));
    const written = summary(readFileSync(shown, "utf8"));
    harmless(written.replaceAll("\n", ""));
    assert.doesNotMatch(written, /https?:/u, "no address becomes a link");
    rmSync(folder, { recursive: true });
  });
}

/** A repository in which every text that a server could choose is hostile. */
function hostileOutcome(text: string): Outcome<Signed> {
  const report = {
    gun: text,
    basis: "first_use",
    root_keys: [text],
    roles: [
      { role: text, version: 1, expires: text, days_left: 3, state: "verified" },
      { role: "targets", version: 1, expires: text, days_left: 900, state: text },
    ],
  } as unknown as Signed["report"];
  const done: Signed = {
    gun: text,
    tags: [
      { image: text, tag: text, digest: text, size: 1, before: text, roles: [text], status: "signed" },
      { image: text, tag: text, digest: "d", size: 1, before: null, roles: [], status: "unchanged" },
    ],
    published: true,
    signed_roles: [text],
    key_ids: [text],
    conflicts: 0,
    report,
    bundle: "{}",
  };
  const place = {
    repository: { gun: text, images: [] },
    server: { url: text },
  } as unknown as Outcome<Signed>["place"];
  const refusal = new Refusal({ code: text, status: 1, message: text, hint: text });
  return { place, done, report, refusal };
}

test("ordinary text is as it was", () => {
  for (const text of ["a:b::c", "100 %", "größer → kleiner, 日本語 😀", "x; y, z"]) {
    assert.equal(oneLine(text), text);
    assert.equal(hear(said((log) => log.line(text))).shown.trimEnd(), text);
    const command = hear(said((log) => log.annotate("notice", text, text))).commands[0];
    assert.equal(command?.data, text);
    assert.equal(command?.properties.get("title"), text);
  }
  assert.equal(visible("a\r\nb\rc\td"), "a\nb\nc d");
  assert.equal(inert("  ::x::"), "  : :x::");
  assert.equal(html("a<b>&'\""), "a&#60;b&#62;&#38;&#39;&#34;");
});

test("values come out of a file of outputs as they went in", () => {
  for (const value of ["", "one", "two\nlines", "\n", "x=y", "name<<END\nx\nEND"]) {
    assert.equal(assignments(heredoc("a-b", value)).get("a-b"), value);
  }
  const [first, second] = [heredoc("a", "b"), heredoc("a", "b")];
  assert.notEqual(first, second, "nobody can know the delimiter");
});

test("ten annotations of a level are kept, each once, and the rest are lines", () => {
  const log = said((log) => {
    for (let at = 0; at < 15; at += 1) {
      log.annotate("warning", "t", `cause ${at}`);
      log.annotate("warning", "t", `cause ${at}`);
    }
    log.annotate("error", "t", "another level");
  });
  const { commands, raw } = hear(log);
  assert.equal(commands.filter(({ name }) => name === "warning").length, 10);
  assert.equal(commands.filter(({ name }) => name === "error").length, 1);
  assert.equal(raw.split("\n").filter((line) => line.startsWith("warning: ")).length, 5);
});

test("a mask hides every line of a value, once, and never a letter", () => {
  const log = said((log) => {
    log.mask("first line\nsecond line\nab");
    log.mask("second line");
    log.mask("100 %\r\n");
    log.mask("a");
    log.line("first line, second line, 100 %, a");
  });
  assert.equal(hear(log).raw.trim(), "***, ***, ***, a", "not even for the runner to hide");
  assert.equal(log.match(/^::add-mask::second line$/gmu)?.length, 1);
});

test("a secret that a server sent back stays hidden in whatever form it is written down", () => {
  const folder = mkdtempSync(join(tmpdir(), "dct-echo-"));
  const [output, shown] = [join(folder, "output"), join(folder, "summary")];
  writeFileSync(output, "");
  writeFileSync(shown, "");
  const masks = new Masks();
  const secret = "ghs_0123*abc$[x]";
  const message = `it says ${secret}, or ghs_\u200b0123*abc$[x]`;
  let text = "";
  const log = new Log((piece) => (text += piece), masks, true);
  masks.add(secret);
  log.line(message);
  log.foreign(message);
  const refusal = new Refusal({ code: "c", status: 1, message, hint: "h" });
  const files = new Files({ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: shown }, masks);
  files.output("json", message);
  files.summary(failed("sign", [refusal]));
  for (const written of [text, readFileSync(output, "utf8"), readFileSync(shown, "utf8")]) {
    assert.match(written, /\*\*\*|(?:&#42;){3}/u);
    assert.doesNotMatch(written, /0123/u);
  }
  rmSync(folder, { recursive: true });
});

test("a secret that was cut stays hidden as far as it goes", () => {
  const masks = new Masks();
  masks.add("c0rrect horse");
  const piece = "it says c0rrect ho… — try again";
  assert.equal(masks.hide(piece), "it says ***… — try again");
  assert.equal(masks.hide("correct… c0rrect horse…"), "correct… ***…");
  assert.equal(masks.hide(html(piece), html), html("it says ***… — try again").replaceAll("&#42;", "*"));
});

test("one cause is one annotation, which names what suffers from it and keeps its way out", () => {
  const missing = (at: number): Refusal =>
    new Refusal({
      code: "registry.missing",
      status: 4,
      message: `the registry does not have \`r.test/${"x".repeat(60)}/${at}:1\``,
      hint: "push it first",
    });
  const other = new Refusal({ ...missing(0), message: "other", code: "registry.denied", hint: "ask" });
  const log = said((log) => lines.refused(log, [...Array(12).keys()].map(missing).concat(other, missing(3))));
  const errors = hear(log).commands.map(({ data }) => data);
  assert.equal(errors.length, 2);
  assert.match(errors[0] ?? "", /\/0:1`; the registry .*\/10:1`; and 1 more — push it first$/u);
  assert.equal(errors[1], "other — ask");
  const many = said((log) => lines.refused(log, [...Array(4096).keys()].map(missing)));
  assert.match(many, /and 40\d\d more — push it first\n$/u);
  const long = new Refusal({ ...missing(0), message: "y".repeat(5_000), hint: "push it first" });
  assert.match(said((log) => lines.refused(log, [long])), /… \(cut, 5000 characters\) — push it first\n$/u);
});

test("of two pages the one that GitHub shows is written", () => {
  const path = join(mkdtempSync(join(tmpdir(), "dct-page-")), "summary");
  const files = new Files({ GITHUB_STEP_SUMMARY: path }, new Masks());
  const outcomes = [hostileOutcome("x")];
  const short = brief("sign", outcomes, []);
  files.summary("x".repeat(1024 * 1024), short);
  assert.equal(readFileSync(path, "utf8"), `${short}\n`);
  assert.match(short, /^<h3>Partly signed with[^]*2 tags in 1 repository: more/u);
  rmSync(join(path, ".."), { recursive: true });
});

test("two repositories have a bundle each, whatever they are called", () => {
  const folder = mkdtempSync(join(tmpdir(), "dct-bundles-"));
  const guns = ["r.test/a/b", "r.test/a_b", `r.test/${"x/".repeat(120)}x`];
  const outcomes = guns.map((gun) => ({ done: { gun, bundle: gun } }) as unknown as Outcome<Signed>);
  const paths = outputs.bundles({ RUNNER_TEMP: folder }, outcomes);
  assert.deepEqual(
    paths.map((path) => readFileSync(path, "utf8")),
    guns,
  );
  rmSync(folder, { recursive: true });
});

test("details are for those who asked, and nothing is written outside a runner", () => {
  assert.equal(
    said((log) => log.debug("x"), false),
    "",
  );
  const files = new Files({}, new Masks());
  files.output("a", "b");
  files.state("a", "b");
  files.summary("x");
});

test("a summary that GitHub would refuse is not written", () => {
  const folder = mkdtempSync(join(tmpdir(), "dct-summary-"));
  const path = join(folder, "summary");
  writeFileSync(path, "");
  new Files({ GITHUB_STEP_SUMMARY: path }, new Masks()).summary("x".repeat(1024 * 1024 + 1));
  assert.equal(readFileSync(path, "utf8"), "");
  rmSync(folder, { recursive: true });
});
