// Reads what a person dropped, picked or pasted. Nothing of it leaves the page.

import type { Bundle } from "./bundle.ts";
import { MAX_FILE, Refusal } from "./bundle.ts";
import type { Dropped } from "./classify.ts";
import type { Found } from "./drop.ts";
import { entries } from "./drop.ts";
import { bundles } from "./classify.ts";
import { bytes } from "../words.ts";

export type Progress = (done: number, of: number) => void;

/** The repositories in files and folders that were dropped. */
export async function fromDrop(transfer: DataTransfer, progress: Progress): Promise<Bundle[]> {
  const dropped = entries(transfer);
  if (dropped.length === 0) return fromText(transfer.getData("text"));
  const found: Found[] = [];
  for (const entry of dropped) await entry(found);
  return fromFiles(found, progress);
}

/** The repositories in files or a folder that were picked. */
export async function fromPicked(list: FileList, progress: Progress): Promise<Bundle[]> {
  return fromFiles([...list].map((file) => ({ path: file.webkitRelativePath || file.name, file })), progress);
}

/** The repository in pasted text: a bundle, or one role's file. */
export function fromText(text: string): Bundle[] {
  if (text.trim() === "") throw new Refusal("Nothing was pasted.", "Paste a bundle or the text of a role's file.");
  return bundles([{ path: "", raw: new TextEncoder().encode(text.trim()) }]);
}

async function fromFiles(files: Found[], progress: Progress): Promise<Bundle[]> {
  const json = files.filter(({ path }) => files.length === 1 || path.endsWith(".json"));
  const dropped: Dropped[] = [];
  for (const { path, file } of json) {
    if (file.size > MAX_FILE) {
      throw new Refusal(
        `${file.name} has ${bytes(file.size)}, more than any role's file may have.`,
        "Check that it is trust metadata; Notary's files are far smaller.",
      );
    }
    progress(dropped.length, json.length);
    dropped.push({ path, raw: new Uint8Array(await file.arrayBuffer()) });
  }
  progress(json.length, json.length);
  return bundles(dropped);
}
