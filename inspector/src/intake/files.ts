// Reads what a person dropped, picked or pasted. Nothing of it leaves the page.

import type { Bundle } from "./bundle.ts";
import { MAX_FILE, Refusal } from "./bundle.ts";
import type { Dropped } from "./classify.ts";
import { bundles } from "./classify.ts";
import { bytes } from "../words.ts";

/** As many files may be in a folder: a trust directory of many repositories has fewer. */
const MAX_FILES = 10_000;

export type Progress = (done: number, of: number) => void;

/** The repositories in files and folders that were dropped. */
export async function fromDrop(transfer: DataTransfer, progress: Progress): Promise<Bundle[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const found: { path: string; file: File }[] = [];
  for (const entry of entries) await walk(entry, found);
  if (entries.length === 0) return bundles([{ path: "", text: transfer.getData("text") }]);
  return fromFiles(found, progress);
}

/** The repositories in files or a folder that were picked. */
export async function fromPicked(list: FileList, progress: Progress): Promise<Bundle[]> {
  return fromFiles([...list].map((file) => ({ path: file.webkitRelativePath || file.name, file })), progress);
}

/** The repository in pasted text: a bundle, or one role's file. */
export function fromText(text: string): Bundle[] {
  if (text.trim() === "") throw new Refusal("Nothing was pasted.", "Paste a bundle or the text of a role's file.");
  return bundles([{ path: "", text: text.trim() }]);
}

async function fromFiles(files: { path: string; file: File }[], progress: Progress): Promise<Bundle[]> {
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
    dropped.push({ path, text: await file.text() });
  }
  progress(json.length, json.length);
  return bundles(dropped);
}

async function walk(entry: FileSystemEntry, found: { path: string; file: File }[]): Promise<void> {
  if (found.length >= MAX_FILES) {
    throw new Refusal(`There are more than ${MAX_FILES} files.`, "Drop the folder of one repository.");
  }
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push({ path: entry.fullPath.replace(/^\//, ""), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader answers with some entries at a time, and with none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const child of some) await walk(child, found);
  }
}
