// Reads what a step leaves behind as strictly as a runner may: anything that it would not understand,
// or understand as something else, fails the test.

import assert from "node:assert/strict";

/** A command of the log. */
export interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** What a log turned out to be. */
export interface Heard {
  readonly commands: readonly Command[];
  /** Everything that people see, with masks in place. */
  readonly shown: string;
  /** Everything but the masks themselves, before any is in place. */
  readonly raw: string;
}

/** The commands that a step of ours may give. */
const KNOWN = new Set([
  "add-mask",
  "debug",
  "endgroup",
  "error",
  "group",
  "notice",
  "stop-commands",
  "warning",
]);

/** Reads a log line by line, as a runner does. */
export function hear(stdout: string): Heard {
  const commands: Command[] = [];
  const masks: string[] = [];
  const shown: string[] = [];
  const raw: string[] = [];
  let stopped: string | undefined;
  // A runner takes carriage returns for line ends as well.
  for (const line of stdout.split(/\r\n|\n|\r/u)) {
    assert.doesNotMatch(line, /##\[/u, "the older form of a command");
    const command = parse(line);
    if (stopped !== undefined) {
      if (command?.name === stopped) {
        stopped = undefined;
      } else {
        raw.push(line);
        shown.push(masked(line, masks));
      }
      continue;
    }
    if (command === undefined) {
      raw.push(line);
      shown.push(masked(line, masks));
      continue;
    }
    assert.ok(KNOWN.has(command.name), `an unknown command: ${line}`);
    if (command.name === "add-mask") {
      assert.ok(command.data.trim().length > 2, "a mask that would blacken everything");
      masks.push(command.data);
      continue;
    }
    if (command.name === "stop-commands") {
      stopped = command.data;
    }
    commands.push(command);
    raw.push(line);
    shown.push(masked(command.data, masks));
  }
  assert.equal(stopped, undefined, "commands are still stopped at the end");
  return { commands, shown: shown.join("\n"), raw: raw.join("\n") };
}

function parse(line: string): Command | undefined {
  const text = line.trimStart();
  if (!text.startsWith("::")) {
    return undefined;
  }
  const found = /^::([^\s:]+)(?: ([^:]*))?::(.*)$/su.exec(text);
  assert.ok(found, `half a command: ${line}`);
  const [, name = "", given = "", data = ""] = found;
  const properties = new Map(
    given
      .split(",")
      .filter((pair) => pair !== "")
      .map((pair): [string, string] => {
        const at = pair.indexOf("=");
        assert.ok(at > 0, `a property without a name: ${line}`);
        return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
      }),
  );
  return { name, properties, data: unescaped(data) };
}

function unescaped(text: string): string {
  const meanings: Readonly<Record<string, string>> = {
    "%0D": "\r",
    "%0A": "\n",
    "%3A": ":",
    "%2C": ",",
    "%25": "%",
  };
  return text.replace(/%(?:0D|0A|3A|2C|25)/gu, (code) => meanings[code] ?? code);
}

function masked(line: string, masks: readonly string[]): string {
  return masks.reduce((text, mask) => text.replaceAll(mask, "***"), line);
}

/** Reads a file of values: `name<<delimiter`, lines, `delimiter`. */
export function assignments(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split("\n");
  assert.equal(lines.pop(), "", "the last line ends");
  for (let at = 0; at < lines.length; at += 1) {
    const head = /^([A-Za-z_][A-Za-z0-9_-]*)<<(\S{16,})$/u.exec(lines[at] ?? "");
    assert.ok(head, `not the beginning of a value: ${lines[at]}`);
    const [, name = "", delimiter = ""] = head;
    const end = lines.indexOf(delimiter, at + 1);
    assert.ok(end > at, `the value of ${name} does not end`);
    assert.ok(!values.has(name), `${name} stands twice`);
    values.set(name, lines.slice(at + 1, end).join("\n"));
    at = end;
  }
  return values;
}

const TAGS = new Set("h3 p b br ul li code pre table tr th td details summary".split(" "));

/** Checks that a summary is HTML of a few kinds, closed, and that Markdown has nothing to read in it. */
export function summary(html: string): string {
  const open: string[] = [];
  for (const [tag, slash = "", name = "", rest = ""] of html.matchAll(/<(\/?)([a-z0-9]*)([^>]*)>/gu)) {
    assert.ok(TAGS.has(name), `a tag that nobody wrote: ${tag}`);
    assert.equal(rest, "", `an attribute: ${tag}`);
    if (slash !== "") {
      assert.equal(open.pop(), name, `${tag} closes something else`);
    } else if (name !== "br") {
      open.push(name);
    }
  }
  assert.deepEqual(open, [], "something is not closed");
  const text = html.replace(/<[^>]*>/gu, "").replace(/&(?:[a-z]+|#\d+);/gu, "");
  assert.doesNotMatch(text, /[<>&`|[\]\\*_]/u, "something that Markdown or HTML would read");
  assert.doesNotMatch(html, /\n\s*\n./u, "a blank line ends HTML in Markdown");
  return html;
}
