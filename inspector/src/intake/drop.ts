// Files and folders as a browser hands them over in a drop. There are two ways to walk a folder: handles,
// which a page opened from a file needs, and entries, which every browser has.

import { Refusal } from "./bundle.ts";

/** A file, and its path as far as the browser tells it. */
export interface Found {
  path: string;
  file: File;
}

/** As many files may be in a folder: a trust directory of many repositories has fewer. */
const MAX_FILES = 10_000;

interface Handle {
  kind: "file" | "directory";
  name: string;
  getFile(): Promise<File>;
  values(): AsyncIterable<Handle>;
}

type Item = DataTransferItem & { getAsFileSystemHandle?: () => Promise<Handle | null> };

/** What was dropped, as functions that collect its files. They must be made at once: a drop is soon over. */
export function entries(transfer: DataTransfer): ((found: Found[]) => Promise<void>)[] {
  return [...transfer.items].filter((item) => item.kind === "file").map((item: Item) => {
    const handle = item.getAsFileSystemHandle?.();
    const entry = item.webkitGetAsEntry();
    return async (found) => {
      const opened = await handle?.catch(() => null);
      if (opened) await walkHandle(opened, opened.name, found);
      else if (entry) await walkEntry(entry, found);
    };
  });
}

async function walkHandle(handle: Handle, path: string, found: Found[]): Promise<void> {
  if (handle.kind === "file") return add({ path, file: await handle.getFile() }, found);
  for await (const child of handle.values()) await walkHandle(child, `${path}/${child.name}`, found);
}

async function walkEntry(entry: FileSystemEntry, found: Found[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return add({ path: entry.fullPath.replace(/^\//, ""), file }, found);
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader answers with some entries at a time, and with none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const child of some) await walkEntry(child, found);
  }
}

function add(file: Found, found: Found[]): void {
  if (found.length >= MAX_FILES) {
    throw new Refusal(`There are more than ${MAX_FILES} files.`, "Drop the folder of one repository.");
  }
  found.push(file);
}
