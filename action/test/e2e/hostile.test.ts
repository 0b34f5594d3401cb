// Servers and inputs that try to be more than text, through the built action: the readers of the fake
// runner fail on any command, output or markup that we did not write.

import assert from "node:assert/strict";
import * as http from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";

import { HOSTILE } from "../fake/hostile.ts";
import { type Step, Runner, code } from "../fake/runner.ts";

const runner = new Runner();
let said = "";
let status = 400;
const server = http.createServer((request, response) => {
  response.writeHead(status, { "Content-Type": "application/json", "WWW-Authenticate": 'Basic realm="x"' });
  const errors = [{ code: said, message: said, detail: said }];
  response.end(request.url?.includes("raw") ? said : JSON.stringify({ errors, message: said }));
});
before(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
after(() => {
  server.closeAllConnections();
  server.close();
  runner.remove();
});

const LEVELS = new Set(["group", "endgroup", "debug", "error", "notice", "stop-commands"]);

/** Whatever was said, it is one failed step with one cause. */
function contained(step: Step): void {
  assert.equal(step.status, 1, step.stdout);
  assert.equal(step.stderr, "");
  assert.ok(step.commands.every(({ name }) => LEVELS.has(name)));
  assert.equal(step.commands.filter(({ name }) => name === "error").length, 1, step.stdout);
  assert.match(code(step), /^[a-z]+\.[a-z_]+$/u);
  assert.ok(step.stdout.length < 1_000_000);
  assert.ok([...step.outputs.keys()].every((name) => /^[a-z-]+$/u.test(name)));
}

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`a server's error stays text: ${name}`, async () => {
    said = text;
    const { port } = server.address() as AddressInfo;
    const shared = { "verify-only": "true", "notary-server": `http://127.0.0.1:${port}` };
    for (status of [400, 403, 200]) {
      const image = status === 400 ? "r.test/raw:1" : "r.test/x:1";
      contained(await runner.step({ ...shared, tags: image }, { RUNNER_DEBUG: "1" }));
    }
  });

  test(`an input stays text: ${name}`, async () => {
    // Nobody can put a megabyte or a zero into a variable of a process.
    const input = text.slice(0, 20_000).replaceAll("\u0000", "");
    const good = { "notary-server": "http://127.0.0.1:9", "verify-only": "true", tags: "r.test/x:1" };
    for (const wrong of [
      { tags: `r.test/x:1${input}` },
      { tags: "", metadata: `{"image.name":${JSON.stringify(input)}}` },
      { digest: input },
      { roles: `targets/${input}` },
      { "notary-server": `https://${input}` },
    ]) {
      const step = await runner.step({ ...good, ...wrong });
      if (step.status !== 0) {
        contained(step);
      }
    }
  });
}
