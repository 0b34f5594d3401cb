// Inputs as a runner gives them: variables called `INPUT_` and the name in capitals, blanks as `_`,
// hyphens kept.

import { refuse } from "../refusal.ts";
import type { Environment } from "../runner/files.ts";

/** An input without the blanks around it; an absent one is empty, as GitHub has it. */
export function text(environment: Environment, name: string): string {
  return raw(environment, name).trim();
}

/** An input as it came: blanks may be part of a secret. */
export function raw(environment: Environment, name: string): string {
  return environment[`INPUT_${name.replace(/ /gu, "_").toUpperCase()}`] ?? "";
}

/** A switch: the booleans of YAML 1.2 and no others, so that `yes` is a question and not a no. */
export function flag(environment: Environment, name: string, otherwise: "on" | "off"): boolean {
  const value = text(environment, name);
  switch (value) {
    case "":
      return otherwise === "on";
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
    default:
      throw refuse("action.input", {
        name,
        fact: "it is neither `true` nor `false`",
        way: `write \`${name}: true\` or \`${name}: false\``,
      });
  }
}

/** A number of days. */
export function days(environment: Environment, name: string, otherwise: number): number {
  const value = text(environment, name);
  if (value === "") {
    return otherwise;
  }
  const number = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN;
  if (!(number <= 36_500)) {
    throw refuse("action.input", {
      name,
      fact: "it is not a number of days",
      way: "write whole days, for example `30`; `0` warns of what has expired",
    });
  }
  return number;
}

/** A list: one a line, or with commas between; blank lines and `#` comments count for nothing. */
export function list(environment: Environment, name: string): string[] {
  const entries = raw(environment, name)
    .split(/\r?\n/u)
    .filter((line) => !line.trim().startsWith("#"))
    .flatMap((line) => line.split(","))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  return [...new Set(entries)];
}

/** The first variable that is set and not empty, with its name. */
export function first(
  environment: Environment,
  names: readonly string[],
): { readonly name: string; readonly value: string } | undefined {
  for (const name of names) {
    const value = environment[name];
    if (value !== undefined && value !== "") {
      return { name, value };
    }
  }
  return undefined;
}
