// What was handed to the page: the files of one repository, as text, none of them believed.

export interface RoleFile {
  role: string;
  text: string;
}

export interface Bundle {
  gun: string;
  /** Where the files came from, in the words of whoever wrote them down; never an authority. */
  server: string;
  fetched: string;
  files: RoleFile[];
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
      return { role: text(file, "role"), text: content(file) };
    }),
  };
}

export function writeBundle(bundle: Bundle): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, ...bundle }, null, 2)}\n`;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function content(file: Record<string, unknown>): string {
  if (typeof file["text"] === "string") return file["text"];
  if (typeof file["base64"] !== "string") throw damaged("a file has neither text nor base64");
  // Metadata that is not UTF-8 is refused by the core; the page shows it as far as it can.
  const raw = Uint8Array.from(atob(file["base64"]), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(raw);
}

function text(record: Record<string, unknown>, name: string): string {
  const value = record[name];
  if (typeof value !== "string") throw damaged(`its ${name} is missing`);
  return value;
}

function damaged(fact: string): Refusal {
  return new Refusal(`This bundle is damaged: ${fact}.`, "Write it again with `dct-sign inspect --bundle FILE IMAGE`.");
}
