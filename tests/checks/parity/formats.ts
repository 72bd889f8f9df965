import type { Root } from "hast";
import type { Format, Loss } from "../../../src/checks/parity/compare.ts";
import { bookLosses, pageLosses } from "../../../src/checks/parity/parity.ts";
import { readDocx } from "../../../src/checks/parity/read-docx.ts";
import { readEpub } from "../../../src/checks/parity/read-epub.ts";
import { readPdf } from "../../../src/checks/parity/read-pdf.ts";
import { readPage } from "../../../src/checks/read-page.ts";
import { chapterHtml } from "../../../src/document/chapter-html.ts";
import type { BookInput } from "../../../src/exports/book/sections.ts";
import { makeDocx } from "../../../src/exports/docx/docx.ts";
import { makeEpub } from "../../../src/exports/epub/epub.ts";
import { typesetChapter, typesetReport } from "../../../src/exports/pdf.ts";
import type { Layout } from "../../../src/exports/typst/layout.ts";
import { openPress } from "../../../src/exports/typst/press.ts";
import { bookWords } from "../../../src/i18n/book-words.ts";

export const FORMATS: readonly Format[] = ["page", "EPUB", "PDF", "part PDF", "DOCX"];

/** Makes one format of `made`, and tells what it lost of `whole`. */
export async function lossesIn(format: Format, made: BookInput, whole: BookInput, layout?: Layout): Promise<Loss[]> {
  const { page } = bookWords(whole.report.meta.language);
  switch (format) {
    case "page":
      return pages(made).flatMap((page) => pageLosses(page, "/", whole));
    case "EPUB":
      return bookLosses(readEpub(await makeEpub(made)), { format }, whole, page);
    case "DOCX":
      return bookLosses(readDocx(await makeDocx(made)), { format }, whole, page);
    case "PDF": {
      const { pdf } = typesetReport(made, layout ? { layout } : {});
      return bookLosses(await readPdf(pdf), { format }, whole, page);
    }
    case "part PDF": {
      const press = openPress(made.report.meta.released);
      const losses: Loss[] = [];
      for (const chapter of made.chapters) {
        const parts = await readPdf(typesetChapter(made, chapter, "How to cite.", { press }));
        losses.push(...bookLosses(parts, { format: "PDF", chapters: [chapter.meta.id] }, whole, page));
      }
      return losses;
    }
  }
}

/** The chapters' pages, without what stands around their text. */
function pages({ report, chapters }: BookInput) {
  return chapters.map(({ meta, tree }) => {
    const scene = { report, base: "/", origin: undefined, figures: {} };
    const html = chapterHtml({ meta, tree, headings: [], figures: [], words: 0 }, scene);
    return readPage(`chapters/${meta.id}/index.html`, `<main><div data-passage-body>${html}</div></main>`);
  });
}

/** The same report with one of its trees in the place of its own. */
export function withTree(input: BookInput, chapter: string, tree: Root): BookInput {
  return { ...input, chapters: input.chapters.map((one) => (one.meta.id === chapter ? { ...one, tree } : one)) };
}
