import type { ReportDocument } from "../document/chapter.ts";
import { sha256 } from "../exports/checksums.ts";
import type { Report } from "../model/report.ts";
import { type CleanImage, shownImages } from "./images.ts";

/**
 * The SHA-256 of each part of a report's content, by its name: `themes`, `chapters/security`, `data/march.csv`. What is
 * hashed is the content as this edition has it, never a file of the content folder: a file may hold what the edition
 * lacks, and its hash would be a trace of that.
 */
export function contentParts(
  report: Report,
  document: ReportDocument,
  images: ReadonlyMap<string, CleanImage>,
): Record<string, string> {
  const { meta, bibliography: _source, chapters: _chapters, tables, sheets, evidence, ...rest } = report;
  const { editions: _editions, files: _files, ...about } = meta;
  const parts: [string, unknown][] = [
    ["report", about],
    ...Object.entries(rest),
    ["evidence", evidence.map(({ editions: _, ...item }) => item)],
    ...Object.entries({ ...tables, ...sheets }).map(([name, rows]): [string, unknown] => [`data/${name}`, rows]),
    ...document.chapters.map(({ meta: { editions: _, file: __, ...chapter }, tree }): [string, unknown] => [
      `chapters/${chapter.id}`,
      { chapter, tree },
    ]),
  ];
  const hashes = parts.map(([name, value]): [string, string] => [name, sha256(JSON.stringify(value, unplaced) ?? "")]);
  const pictures = shownImages(report, document).map((path): [string, string] => [
    path,
    sha256(images.get(path)?.bytes ?? new Uint8Array()),
  ]);
  return Object.fromEntries([...hashes, ...pictures].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Without the places of a tree's nodes in their file, which tell how much of it isn't shown. */
const unplaced = (key: string, value: unknown) => (key === "position" ? undefined : value);
