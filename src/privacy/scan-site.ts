import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { FindNames, Hit } from "./names/find-names.ts";
import { Unreadable } from "./reading/piece.ts";
import { readPieces } from "./reading/read-pieces.ts";

/** A name in a finished file. */
export interface SiteHit {
  /** Path in the site. */
  path: string;
  /** Where in the file: member of an archive, page of a PDF. */
  inside: readonly string[];
  /** Line of the roster. */
  line: number;
}

export interface ScannedSite {
  files: number;
  /** Characters that were searched. */
  characters: number;
  hits: SiteHit[];
  /** Files that could not be searched, and why. */
  unreadable: { path: string; inside: readonly string[]; message: string }[];
}

/** Searches every byte of every file in a staged site, and the files’ names. */
export async function scanSite(dir: string, find: FindNames): Promise<ScannedSite> {
  const result: ScannedSite = { files: 0, characters: 0, hits: [], unreadable: [] };
  const paths = await filesIn(dir);
  // Archives repeat what the site offers singly: the same bytes are searched, and told, where they stand by themselves.
  const known = new Set<string>();
  for (const path of paths) known.add(sumOf(await readFile(join(dir, path))));
  for (const path of paths) {
    result.files += 1;
    const note = (inside: readonly string[], hits: readonly Hit[]) => {
      for (const line of new Set(hits.map((hit) => hit.line))) result.hits.push({ path, inside, line });
    };
    note([], find(path, "name"));
    try {
      for (const { text, inside, kind } of await readPieces(await readFile(join(dir, path)), path, (part) =>
        known.has(sumOf(part)),
      )) {
        result.characters += text.length;
        note(inside, find(text, kind));
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      result.unreadable.push({ path, inside: error.inside, message: error.message });
    }
  }
  return result;
}

const sumOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64");

async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
