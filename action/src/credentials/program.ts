// Credential helpers: programs that know one login and say it when asked. They are started without a
// shell, get the host on standard input, and do not get to hang a job.

import { spawn } from "node:child_process";

import { reason, refuse } from "../refusal.ts";
import type { Environment } from "../runner/files.ts";
import { type Credential, HUB_ENTRY, isHub, object } from "./docker.ts";

/** A helper may have to ask a cloud, but not to wait for a person who is not there. */
const PATIENCE_MS = 30_000;

const ANSWER_LIMIT = 1024 * 1024;

/** What `<token>` as a user name means in the helpers' protocol. */
const TOKEN_USER = "<token>";

/** Asks `docker-credential-NAME`. That it knows nothing is an answer. */
export async function ask(
  name: string,
  host: string,
  environment: Environment,
): Promise<Credential | undefined> {
  const program = `docker-credential-${name}`;
  const question = isHub(host) ? HUB_ENTRY : host;
  const refused = (fact: string): Error => refuse("action.credentials", { host, place: program, fact });
  const { text, status } = await converse(program, question, environment).catch((error: unknown) => {
    throw refused(typeof error === "string" ? error : reason(error));
  });
  if (status !== 0) {
    if (/not found/iu.test(text)) {
      return undefined;
    }
    throw refused("it ended with an error");
  }
  let tree: unknown;
  try {
    tree = JSON.parse(text);
  } catch {
    throw refused("its answer is not JSON");
  }
  const { Username: user, Secret: secret } = object(tree);
  if (typeof user !== "string" || typeof secret !== "string") {
    throw refused("its answer has no `Username` and `Secret`");
  }
  if (secret === "") {
    return undefined;
  }
  return user === TOKEN_USER
    ? { kind: "token", token: secret }
    : { kind: "password", user, password: secret };
}

interface Said {
  readonly text: string;
  readonly status: number | null;
}

function converse(program: string, question: string, environment: Environment): Promise<Said> {
  return new Promise((resolve, reject) => {
    // What it says on standard error is dropped: it could be anything, even the secret.
    const child = spawn(program, ["get"], {
      env: withoutInputs(environment),
      shell: false,
      stdio: ["pipe", "pipe", "ignore"],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (why: string): void => {
      child.kill("SIGKILL");
      child.stdout.destroy();
      reject(why);
    };
    const timer = setTimeout(() => {
      end(`no answer within ${PATIENCE_MS / 1000} seconds`);
    }, PATIENCE_MS);
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > ANSWER_LIMIT) {
        end("its answer is too long");
      } else {
        chunks.push(chunk);
      }
    });
    child.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once("close", (status) => {
      clearTimeout(timer);
      resolve({ text: Buffer.concat(chunks).toString("utf8"), status });
    });
    // A program that does not want the question may still have an answer.
    child.stdin.on("error", () => undefined);
    child.stdin.end(question);
  });
}

/** A helper has no use for our key and passphrase. */
function withoutInputs(environment: Environment): NodeJS.ProcessEnv {
  const secret = /^(?:INPUT_|DCT_SIGN_|DOCKER_CONTENT_TRUST_.*PASSPHRASE$|NOTARY_)/u;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !secret.test(name)));
}
