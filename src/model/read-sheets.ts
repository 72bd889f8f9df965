import type { Problem } from "../problem.ts";
import type { ChapterFile } from "./chapter-files.ts";
import type { ContentFiles } from "./content-files.ts";
import { readSheet, type Sheets, sheetsNamed } from "./sheets.ts";
import type { Tables } from "./tables/index.ts";

interface ReadSheets {
  /** The sheets that these chapters print: an edition holds nothing of what only others show. */
  of(chapters: readonly { text: string }[]): Sheets;
  columns: Record<string, string[]>;
  problems: Problem[];
}

/** Every CSV that a chapter prints. One that isn't there is reported where it is named; one that a figure draws, there. */
export function readSheets({ texts }: ContentFiles, chapters: readonly ChapterFile[], drawn: Tables): ReadSheets {
  const sheets: Sheets = {};
  const problems: Problem[] = [];
  for (const name of [...new Set(chapters.flatMap(({ text }) => sheetsNamed(text)))].sort()) {
    const text = texts.get(`data/${name}`);
    if (text === undefined) continue;
    const read = readSheet(text, `data/${name}`);
    if (drawn[name] === undefined) problems.push(...read.problems);
    if (read.problems.length === 0) sheets[name] = read.sheet;
  }
  return {
    of: (present) => {
      const named = new Set(present.flatMap(({ text }) => sheetsNamed(text)));
      return Object.fromEntries(Object.entries(sheets).filter(([name]) => named.has(name)));
    },
    columns: Object.fromEntries(Object.entries(sheets).map(([name, { columns }]) => [name, columns])),
    problems,
  };
}
