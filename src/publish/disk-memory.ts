import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { type Memory, noMemory } from "../document/memory.ts";

/** Where a memory is kept, and what names all that its results depend on beside their keys. */
export interface KeptPlace {
  dir: string;
  salt: string;
}

/**
 * A memory that outlives the process: each result is a file in `dir`, named by what it depends on, `salt` among it. Where a
 * file can't be read or written, things are worked out anew: nothing may depend on what is kept.
 */
export function createDiskMemory({ dir, salt }: KeptPlace): Memory {
  mkdirSync(dir, { recursive: true });
  return {
    recall(key, make) {
      const path = join(dir, nameFor(salt + key));
      const kept = read(path);
      if (kept) return (kept.isPromise ? Promise.resolve(kept.value) : kept.value) as ReturnType<typeof make>;
      const value = make();
      // What is still in the making is kept once it is there.
      if (value instanceof Promise) {
        value.then(
          (made) => write(path, { value: made, isPromise: true }),
          () => undefined,
        );
      } else write(path, { value, isPromise: false });
      return value;
    },
    holds: (key) => existsSync(join(dir, nameFor(salt + key))),
    recallSmall: (_key, make) => make(),
    nameOf: nameFor,
    later: noMemory.later,
  };
}

/** Removes what nobody has asked for since `since` (ms). */
export function forgetUnused(dir: string, since: number): void {
  for (const name of readdirSync(dir)) {
    const path = join(dir, name);
    try {
      if (statSync(path).mtimeMs < since) rmSync(path, { force: true });
    } catch {
      // Another build was faster.
    }
  }
}

const nameFor = (key: string) => createHash("sha256").update(key).digest("hex");

interface Kept {
  value: unknown;
  isPromise: boolean;
}

function read(path: string): Kept | undefined {
  try {
    const kept = deserialize(readFileSync(path)) as Kept;
    const now = new Date();
    utimesSync(path, now, now);
    return kept;
  } catch {
    return undefined;
  }
}

function write(path: string, kept: Kept): void {
  const fresh = `${path}.${randomUUID()}`;
  try {
    // Whole or not at all: a build may be ended at any moment.
    writeFileSync(fresh, serialize(kept));
    renameSync(fresh, path);
  } catch {
    rmSync(fresh, { force: true });
  }
}
