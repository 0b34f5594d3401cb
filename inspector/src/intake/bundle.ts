// What was handed to the page: the files of one repository, as text, none of them believed.

export interface RoleFile {
  role: string;
  /** What can be shown of it. */
  text: string;
  /** Its bytes, when they are not the text's. */
  base64?: string;
}

export interface Bundle {
  gun: string;
  /** Where the files came from, in the words of whoever wrote them down; never an authority. */
  server: string;
  fetched: string;
  files: RoleFile[];
  /** This page itself asked the server for it. */
  asked?: true;
}

/** No single file is read beyond this; the core has tighter limits by role. */
export const MAX_FILE = 64 * 1024 * 1024;

/** Why something was not read, and the way out. */
export class Refusal extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** What to say where a repository's name is needed and there is none. */
export function nameless(): Refusal {
  return new Refusal("No repository is named.", "Write it with its registry, as in registry.example.com/team/app.");
}

const FORMAT = "dct-sign-bundle";

/** Whether JSON is a bundle, as the Action and `dct-sign inspect --bundle` write it. */
export function isBundle(value: unknown): boolean {
  return isRecord(value) && value["format"] === FORMAT;
}

/** Reads a bundle (docs/bundle.md). */
export function readBundle(value: unknown): Bundle {
  if (!isRecord(value) || value["format"] !== FORMAT || !Array.isArray(value["files"])) {
    throw new Refusal("This is not a bundle.", "Write one with `dct-sign inspect --bundle FILE IMAGE`.");
  }
  if (value["version"] !== 1) {
    throw new Refusal(
      `This bundle has version ${String(value["version"])}, and this page reads 1.`,
      "Open it with the inspector of the release that wrote it.",
    );
  }
  return {
    gun: text(value, "gun"),
    server: text(value, "server"),
    fetched: text(value, "fetched"),
    files: value["files"].map((file: unknown) => {
      if (!isRecord(file)) throw damaged("a file is not an object");
      return { role: text(file, "role"), ...content(file) };
    }),
  };
}

export function writeBundle({ gun, server, fetched, files }: Bundle): string {
  const stored = files.map(({ role, text, base64 }) => (base64 === undefined ? { role, text } : { role, base64 }));
  return `${JSON.stringify({ format: FORMAT, version: 1, gun, server, fetched, files: stored }, null, 2)}\n`;
}

/** The file of a role: its bytes as text, and in base64 when text cannot hold them. */
export function fileOf(role: string, raw: Uint8Array): RoleFile {
  try {
    return { role, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw) };
  } catch {
    return { role, text: legible(raw), base64: encode(raw) };
  }
}

/** What of some bytes can be read as text. */
export function legible(raw: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(raw);
}

/** Three bytes make four letters, so that parts of a multiple of three can be joined. */
const PART = 3 * 8192;

/** Bytes in base64. */
export function encode(raw: Uint8Array): string {
  let text = "";
  for (let from = 0; from < raw.length; from += PART) text += btoa(String.fromCharCode(...raw.subarray(from, from + PART)));
  return text;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function content(file: Record<string, unknown>): { text: string; base64?: string } {
  const { text, base64 } = file;
  if (typeof text === "string") return { text };
  if (typeof base64 !== "string") throw damaged("a file has neither text nor base64");
  try {
    const raw = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return { text: new TextDecoder().decode(raw), base64 };
  } catch {
    throw damaged("the base64 of a file cannot be decoded");
  }
}

function text(record: Record<string, unknown>, name: string): string {
  const value = record[name];
  if (typeof value !== "string") throw damaged(`its ${name} is missing`);
  return value;
}

function damaged(fact: string): Refusal {
  return new Refusal(`This bundle is damaged: ${fact}.`, "Write it again with `dct-sign inspect --bundle FILE IMAGE`.");
}
