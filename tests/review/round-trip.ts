import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readBibliography } from "../../src/citations/read-bibliography.ts";
import { buildDocument, parseChapters } from "../../src/document/build-document.ts";
import type { BookInput } from "../../src/exports/book/sections.ts";
import { makeDocx } from "../../src/exports/docx/docx.ts";
import type { ContentFiles } from "../../src/model/content-files.ts";
import { parseContent } from "../../src/model/parse-content.ts";
import { reviewParts } from "../../src/publish/review-parts.ts";
import { type Comparison, compare } from "../../src/review/compare.ts";
import { readReviewFile } from "../../src/review/review-file.ts";
import { shownWords } from "../../src/review/word-diff.ts";
import { HARBOUR } from "../fixtures/bad/edit.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-review-"));
let count = 0;

/** A path of this test run's own. */
export const workPath = (name: string): string => join(work, `${++count}-${name}`);

/** The harbour report as it stands in memory, as books are made from it. Throws when it isn't sound. */
export function bookOf(files: ContentFiles, edition?: string): BookInput {
  const options = { parseBibliography: readBibliography, ...(edition ? { edition } : {}) };
  const { report, chapters, known, problems } = parseContent(files, options);
  const text = parseChapters(chapters, known, files.files, report);
  const errors = [...problems, ...text.problems].filter(({ severity }) => severity === "error");
  if (!report || errors.length > 0) throw new Error(JSON.stringify(errors, null, 1));
  const size = { width: 64, height: 40 };
  const images = new Map(files.files.filter((file) => file.startsWith("images/")).map((file) => [file, size]));
  const document = buildDocument(report, text.chapters, images);
  return {
    report,
    chapters: document.chapters,
    sources: document.sources,
    readImage: (src) => readFileSync(join(HARBOUR, src.replace(/^\//, ""))),
  };
}

/** The Word file of a report. */
export const wordFileOf = (files: ContentFiles): Promise<Uint8Array> => makeDocx(bookOf(files));

/** A Word file with some of its parts changed, as a program might have saved it. */
export function withParts(bytes: Uint8Array, changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes)) {
    const path = name.includes("/") ? name : `word/${name}.xml`;
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  }
  return zipSync(parts);
}

/** Puts XML in the place of a piece that has to be there once, in the text of the document. */
export const replaced =
  (...pairs: readonly (readonly [string, string])[]) =>
  (xml: string): string =>
    pairs.reduce((text, [piece, instead]) => {
      const found = text.split(piece).length - 1;
      if (found !== 1) throw new Error(`“${piece}” stands in the part ${found} times`);
      return text.replace(piece, () => instead);
    }, xml);

/** The paragraph that holds a text, given to a function that says what stands there instead. */
export const paragraphWith =
  (words: string, instead: (paragraph: string) => string) =>
  (xml: string): string => {
    const found =
      xml.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g)?.filter((paragraph) => paragraph.includes(words)) ?? [];
    if (found.length !== 1) throw new Error(`“${words}” stands in ${found.length} paragraphs`);
    return xml.replace(found[0] ?? "", () => instead(found[0] ?? ""));
  };

/** A Word file compared with a report. */
export async function comparedWith(files: ContentFiles, bytes: Uint8Array, edition?: string): Promise<Comparison> {
  const path = workPath("returned.docx");
  writeFileSync(path, bytes);
  const { blocks, total } = await readReviewFile(path);
  return compare(reviewParts(bookOf(files, edition), files.texts), blocks, { total, texts: files.texts });
}

/** Differences in a line each: what, and the words as a terminal without colour has them. */
export const inWords = ({ differences }: Comparison): string[] =>
  differences.map(
    ({ kind, what, pieces }) =>
      `${kind} ${what}: ${pieces
        .map(({ kind: sort, text }) => {
          const words = shownWords(text);
          if (sort === "same") return words.length > 24 ? `${words.slice(0, 8)}…${words.slice(-8)}` : words;
          return sort === "added" ? `{+${words}+}` : `[-${words}-]`;
        })
        .join("")}`,
  );
