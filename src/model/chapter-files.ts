import type { Problem } from "../problem.ts";
import type { ContentFiles } from "./content-files.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { LocatedDocument } from "./located.ts";
import { placeAt } from "./place.ts";
import { type ChapterFrontMatter, chapterSchema } from "./schema/chapter.ts";
import { checkSchema } from "./schema-problems.ts";

/** A chapter's file, before it is known whether and where it stands in an edition. */
export interface ChapterFile {
  file: string;
  id: string;
  /** The number in the file's name, as it is written there; absent when there is none. */
  order: string | undefined;
  /** The front matter with positions; absent when there is none to read. */
  document: LocatedDocument | undefined;
  frontMatter: ChapterFrontMatter;
  text: string;
  bodyStart: number;
  bodyLine: number;
}

const NAME = /^chapters\/(\d{2,})-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;

/** Reads every file in `chapters/`, in reading order. A chapter with faults still comes in, as far as it can be made out. */
export function readChapterFiles(files: ContentFiles): { chapters: ChapterFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const chapters: ChapterFile[] = [];
  for (const [file, text] of files.texts) {
    if (!file.startsWith("chapters/")) continue;
    const name = NAME.exec(file);
    if (!name) problems.push(wrongName(file));
    const id = name?.[2] ?? idFrom(file);
    if (!/\.mdx?$/i.test(file) || id === "") continue;
    const { document, bodyStart, problems: faults } = readFrontMatter(text, file);
    problems.push(...faults);
    const checked = document ? checkSchema(document, chapterSchema) : { problems: [] };
    problems.push(...checked.problems);
    const frontMatter = checked.value ?? fallback(id, document?.value);
    const bodyLine = placeAt(text, bodyStart).line;
    chapters.push({
      file,
      id,
      order: name?.[1] ?? /^\d+/.exec(base(file))?.[0],
      document,
      frontMatter,
      text,
      bodyStart,
      bodyLine,
    });
  }
  return { chapters: chapters.sort(byOrder), problems };
}

/** `chapters/2_The Method.mdx` → `the-method`: the id that was surely meant, so that nothing else is reported as unknown. */
function idFrom(file: string): string {
  return base(file)
    .replace(/\.[^.]*$/, "")
    .replace(/^\d+[\s._-]*/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function base(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

/** What can be said of a chapter whose front matter is at fault: whatever of it is sound, and its id for a title. */
function fallback(id: string, given: unknown): ChapterFrontMatter {
  const fields: Record<string, unknown> = typeof given === "object" && given !== null ? { ...given } : {};
  const sound = Object.entries(chapterSchema.shape).flatMap(([key, schema]) => {
    const result = schema.safeParse(fields[key]);
    return result.success && result.data !== undefined ? [[key, result.data] as const] : [];
  });
  return { title: id, summary: "", recommendations: [], ...Object.fromEntries(sound) };
}

function byOrder(a: ChapterFile, b: ChapterFile): number {
  const difference = Number(a.order ?? Infinity) - Number(b.order ?? Infinity);
  // Two without a number: infinity minus infinity is no number.
  return difference || (a.file < b.file ? -1 : 1);
}

function wrongName(file: string): Problem {
  const id = idFrom(file) || "method";
  const number = (/^\d+/.exec(base(file))?.[0] ?? "1").padStart(2, "0");
  return {
    rule: "chapter-file-name",
    severity: "error",
    file,
    line: 1,
    column: 1,
    message: "A chapter's file is named by a number of two digits, a hyphen and its id, and ends in `.mdx`.",
    hint: `Rename it, for example to \`${number}-${id}.mdx\`. Files that are no chapters belong elsewhere.`,
  };
}
