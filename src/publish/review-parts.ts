import { type BookInput, sectionKey, sectionsOf } from "../exports/book/sections.ts";
import { bookWords } from "../i18n/book-words.ts";
import type { ReviewPart } from "../review/our-blocks.ts";

/** The parts of a report's Word file as they would be made now, each chapter with its file. `texts` are the report's files. */
export function reviewParts(book: BookInput, texts: ReadonlyMap<string, string>): ReviewPart[] {
  const { meta, chapters } = book.report;
  return sectionsOf(book, bookWords(meta.language)).map((section): ReviewPart => {
    const { kind, id, title, summary, kicker, tree } = section;
    const file = kind === "chapter" ? chapters.find((chapter) => chapter.id === id)?.file : undefined;
    const text = file === undefined ? undefined : texts.get(file);
    const source = file === undefined || text === undefined ? {} : { source: { file, text } };
    return { key: sectionKey(section), title, summary, kicker, tree, ...source };
  });
}
