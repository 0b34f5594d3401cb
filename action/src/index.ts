// The entry of the action. Nothing here can fail but by a failed step.

import { run } from "./run/mod.ts";
import { Files } from "./runner/files.ts";
import { Log } from "./runner/log.ts";
import { Masks } from "./runner/masks.ts";

const debugs = process.env["RUNNER_DEBUG"] === "1";
const masks = new Masks();
const log = new Log((text) => process.stdout.write(text), masks, debugs);
const files = new Files(process.env, masks);

// Not `exit`: what was said must reach its reader first.
process.exitCode = (await run(process.env, log, files)) === "success" ? 0 : 1;
