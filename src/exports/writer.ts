import { mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { sha256 } from "./checksums.ts";

/** A file that was written. `path` is relative to the root, with `/`; `bytes` is its size; `sha256` is in hex. */
export interface WrittenFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** Where exports go. Each path can be written once: two exports that want the same file are a mistake. */
export interface Writer {
  /** Text is written as UTF-8. Throws on a path that was written before or that leaves the root. */
  write(path: string, content: Uint8Array | string): Promise<void>;
  /** Everything written so far, by path. */
  readonly written: readonly WrittenFile[];
}

/** Writes under `root`, making folders as needed. A file that is there already is a conflict too. */
export function createDiskWriter(root: string): Writer {
  return createWriter(async (path, bytes) => {
    const target = resolve(root, path);
    await mkdir(dirname(target), { recursive: true });
    const inside = relative(await realpath(root), await realpath(dirname(target)));
    if (inside.startsWith("..") || isAbsolute(inside)) throw new Error(`“${path}” leads out of ${root} through a link`);
    try {
      await writeFile(target, bytes, { flag: "wx" });
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "EEXIST") throw conflict(path);
      throw error;
    }
  });
}

/** Keeps everything in memory. `files` holds what was written, by path. */
export function createMemoryWriter(): Writer & { readonly files: ReadonlyMap<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  const writer = createWriter(async (path, bytes) => {
    files.set(path, bytes);
  });
  return Object.assign(writer, { files });
}

function createWriter(put: (path: string, bytes: Uint8Array) => Promise<void>): Writer {
  const taken = new Set<string>();
  const folders = new Set<string>();
  const written: WrittenFile[] = [];
  return {
    written,
    async write(path, content) {
      assertInside(path);
      // Some disks don't tell capitals from small letters, so two such names would be one file there.
      const name = path.normalize("NFC").toLowerCase();
      const parents = name.split("/").slice(0, -1);
      const above = parents.map((_, index) => parents.slice(0, index + 1).join("/"));
      if (taken.has(name) || folders.has(name) || above.some((folder) => taken.has(folder))) throw conflict(path);
      taken.add(name);
      for (const folder of above) folders.add(folder);
      // A copy, so that a caller who goes on using the array can't change what was written.
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);
      await put(path, bytes);
      written.push({ path, bytes: bytes.length, sha256: sha256(bytes) });
      written.sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}

function assertInside(path: string): void {
  const odd = path.split("/").some((part) => part === "" || part === "." || part === "..");
  // A backslash divides folders on Windows, and a colon names a drive there.
  if (odd || /[\\:\0]/.test(path)) {
    throw new Error(`“${path}” is no path inside the folder that files are written to`);
  }
}

function conflict(path: string): Error {
  return new Error(`file conflict: “${path}” is written twice`);
}
