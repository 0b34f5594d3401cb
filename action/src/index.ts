// The entry of the action. Nothing here can fail but by a failed step.

import { run } from "./run/mod.ts";
import { Log } from "./runner/log.ts";

const debugs = process.env["RUNNER_DEBUG"] === "1";
const log = new Log((text) => process.stdout.write(text), debugs);

// Not `exit`: what was said must reach its reader first.
process.exitCode = (await run(process.env, log)) === "success" ? 0 : 1;
