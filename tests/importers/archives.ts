import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { type ReadOptions, readCoded } from "../../src/importers/read-coded.ts";
import { type Problem, ReportError } from "../../src/problem.ts";
import { FIXTURES, filesIn } from "../publish/builds.ts";

export const STUDIES = join(FIXTURES, "importers");

/** A folder of this test's own, for the files that it makes. */
export function workFolder(): string {
  return mkdtempSync(join(tmpdir(), "soundings-import-"));
}

/** The files of a study, by their names in its archive. */
export function filesOf(study: string): Record<string, Uint8Array> {
  const dir = join(STUDIES, study);
  const names = filesIn(dir).filter((name) => !/\.(?:qdc|csv|md)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(dir, name)))]));
}

/** Packs files into an archive and gives its path. */
export function pack(dir: string, name: string, files: Zippable): string {
  const path = join(dir, name);
  writeFileSync(path, zipSync(files, { mtime: "2026-03-02T12:00:00Z" }));
  return path;
}

/** The archive of one of the studies. */
export function archiveOf(dir: string, study: string): string {
  return pack(dir, `${study}.qdpx`, filesOf(study));
}

/** The problems that reading a file ends with. Fails when it ends well, or in any other way. */
export async function refusalOf(path: string, options?: ReadOptions): Promise<Problem[]> {
  try {
    await readCoded(path, options);
  } catch (error) {
    if (error instanceof ReportError) return [...error.problems];
    throw error;
  }
  throw new Error(`${path} was read`);
}

/** A small project file, sound as it stands; its parts can be replaced. */
export function projectXml({
  head = '<?xml version="1.0" encoding="utf-8"?>',
  source = "<PlainTextContent>They spoke of the rent.</PlainTextContent>",
  attributes = "",
} = {}): string {
  return `${head}
<Project xmlns="urn:QDA-XML:project:1.0" name="small" origin="a test">
  <CodeBook><Codes><Code guid="a1" name="rent" isCodable="true"/></Codes></CodeBook>
  <Sources>
    <TextSource guid="s1" name="one"${attributes}>${source}
      <PlainTextSelection guid="p1" startPosition="0" endPosition="4"><Coding guid="c1"><CodeRef targetGUID="a1"/></Coding></PlainTextSelection>
    </TextSource>
  </Sources>
</Project>`;
}
