// Why there is no key: most often because GitHub gives a run no secrets, and then that has to be said.

import { readFileSync } from "node:fs";

import { object } from "../credentials/docker.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Environment } from "../runner/files.ts";

/** An event is at most what GitHub sends to a webhook. */
const EVENT_LIMIT = 32 * 1024 * 1024;

/** Events that GitHub gives no secrets when a fork is behind them. An event of comments has them, and names no fork. */
const FORKED = new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);

/** The refusal of an empty key that fits this run. */
export function missingKey(environment: Environment): Refusal {
  if (isFork(environment)) {
    return refuse("action.fork");
  }
  return refuse(isDependabot(environment) ? "action.dependabot" : "action.no_key");
}

/** Whether the run stands for code of another repository. `pull_request_target` sees secrets. */
function isFork(environment: Environment): boolean {
  if (!FORKED.has(environment["GITHUB_EVENT_NAME"] ?? "")) {
    return false;
  }
  const pull = object(event(environment)["pull_request"]);
  const repository = (side: string): unknown => object(object(pull[side])["repo"])["full_name"];
  // A fork that was deleted meanwhile has no repository any more.
  return pull["head"] !== undefined && repository("head") !== repository("base");
}

function isDependabot(environment: Environment): boolean {
  return environment["GITHUB_ACTOR"] === "dependabot[bot]";
}

function event(environment: Environment): Readonly<Record<string, unknown>> {
  try {
    const bytes = readFileSync(environment["GITHUB_EVENT_PATH"] ?? "");
    return bytes.length > EVENT_LIMIT ? {} : object(JSON.parse(bytes.toString("utf8")));
  } catch {
    // Outside a runner there is no event.
    return {};
  }
}
