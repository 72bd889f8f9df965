import type { Problem } from "../../problem.ts";
import type { LocatedDocument, Path } from "../located.ts";
import { placesIn } from "../place.ts";
import { idSchema } from "../schema/common.ts";
import { misspellings, misspelt } from "../words/word-list.ts";
import type { Rule } from "./rule.ts";

/** Fields that are no text in the author's words: the source's own, addresses, names of files and fields. */
const PASSED_OVER = new Set(["stated", "$schema", "url", "orcid", "doi", "language", "data", "checks", "at", "was"]);

/** Names in findings, in `report.yaml` and in front matter are spelt as `words.txt` has them. Chapters' own text has its rule. */
export const namesInFindings: Rule = ({ documents, chapters, texts, words }) => {
  if (words.length === 0) return [];
  const all = [...Object.values(documents), ...chapters.map(({ document }) => document)];
  return all.flatMap((document): Problem[] => {
    if (!document) return [];
    const source = texts.get(document.file) ?? "";
    const placeOf = placesIn(source);
    return textsIn(document.value).flatMap(({ path, text }) =>
      misspellings(text, words).map((miss): Problem => {
        const offset = offsetOf(document, source, path, miss.written);
        const place = offset === undefined ? document.placeOf(path, "value") : placeOf(offset, offset);
        return { ...misspelt(miss), file: document.file, line: place.line, column: place.column };
      }),
    );
  });
};

/** Every text of a document, with the way to it. Ids are no text. */
function textsIn(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === "string") return idSchema.safeParse(value).success ? [] : [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    PASSED_OVER.has(key) ? [] : textsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Where a word of a text stands in its file, if it stands there as it is read. */
function offsetOf(document: LocatedDocument, source: string, path: Path, word: string): number | undefined {
  const { line, column } = document.placeOf(path, "value");
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = source.indexOf("\n", start) + 1;
  const found = source.indexOf(word, start + column - 1);
  return found < 0 ? undefined : found;
}
