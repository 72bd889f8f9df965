import type { Problem } from "../problem.ts";
import type { ChapterFile } from "./chapter-files.ts";
import type { Documents } from "./content-documents.ts";
import { listOf, nearest } from "./nearest.ts";
import { cutSections } from "./only-sections.ts";
import { fieldsOf, textsAt } from "./records.ts";

/** The edition being made, out of those that a report has. */
export interface Edition {
  id: string;
  /** All editions; empty when `report.yaml` can't say which there are. */
  all: readonly string[];
}

/** The edition that was asked for, or the report's first. One that doesn't exist is a problem, and all that exist are named. */
export function chooseEdition(
  documents: Documents,
  asked: string | undefined,
): { edition: Edition; problems: Problem[] } {
  const { report } = documents;
  const listed = textsAt(report, ["editions", "*", "id"]).map(({ value }) => value);
  const readable = report !== undefined && report.problems.length === 0;
  const given = readable && listed.length === 0 ? ["public"] : listed;
  const id = asked ?? given[0] ?? "public";
  if (!readable || given.includes(id)) return { edition: { id, all: given }, problems: [] };
  const meant = nearest(id, given);
  const problem: Problem = {
    rule: "unknown-edition",
    severity: "error",
    file: report.file,
    ...report.placeOf(["editions"], "key"),
    message: `This report has no edition \`${id}\`; it has ${listOf(given)}.`,
    hint: meant ? `Did you mean \`${meant}\`?` : "Ask for one of these with `--edition`, or add it to `editions`.",
  };
  // The rest is checked as the first edition: for one that doesn't exist, whatever is kept to others would seem missing.
  return { edition: { id: given[0] ?? id, all: given }, problems: [problem] };
}

/**
 * Whether something that may be kept to some editions belongs to this one. What is kept to an edition that there isn’t is
 * an error, and is looked at with the rest until that is mended.
 */
export function isIn({ id, all }: Edition, editions: unknown): boolean {
  return !Array.isArray(editions) || editions.includes(id) || editions.some((name) => !all.includes(name));
}

/** The chapters that this edition has, without the sections that it lacks. */
export function chaptersIn(edition: Edition, chapters: readonly ChapterFile[]): ChapterFile[] {
  return chapters
    .filter((chapter) => isIn(edition, chapter.frontMatter.editions))
    .map((chapter) => ({ ...chapter, text: cutSections(chapter, edition).text }));
}

/** The same documents; records that this edition lacks are passed over wherever lists are walked (`records.ts`). */
export function documentsIn(edition: Edition, documents: Documents): Documents {
  const leavesOut = (record: unknown) => !isIn(edition, fieldsOf(record).editions);
  const entries = Object.entries(documents).map(([kind, document]) => [
    kind,
    // The report’s own list of files says which editions have them, and is read whole.
    document && kind !== "report" ? { ...document, leavesOut } : document,
  ]);
  return Object.fromEntries(entries) as Documents;
}

/** Records of this edition, without what says so: nothing of the others goes on from here. */
export function recordsIn<T extends { editions?: string[] | undefined }>(edition: Edition, records: readonly T[]): T[] {
  return records
    .filter((record) => isIn(edition, record.editions))
    .map(({ editions: _, ...record }) => record as unknown as T);
}
