// The table of attacks through the face: every lie that files can tell is refused with the same code as
// by the native core. `cargo run --package dct-tests --example attacks` prints the table.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { face } from "./face.mjs";

const rows = readFileSync(process.env.DCT_ATTACKS, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));

/** The code of the first refusal on the way down from root. */
const found = ({ bundle, memory, now }) => {
  const report = JSON.parse(face.inspect(bundle, JSON.stringify({ memory, now })));
  const problem = report.roles.find((role) => role.problem !== null)?.problem.code;
  // What has ended is authentic, and the report says so instead of refusing it.
  return problem ?? (report.verdict === "expired" ? "trust.expired" : null);
};

test("the table is there", () => {
  assert.ok(rows.length > 150, `${rows.length} rows`);
  assert.equal(found(rows[0]), null, "the honest repository");
});

for (const row of rows.slice(1)) {
  test(row.name, () => {
    assert.equal(found(row), row.code);
  });
}
