import { toString as plainText } from "hast-util-to-string";
import { beforeAll, expect, test } from "vitest";
import { labels } from "../../../src/exports/book/labels.ts";
import { type PageStarts, typesetReport } from "../../../src/exports/pdf.ts";
import { type LoadedReport, loadReport } from "../../../src/publish/load-report.ts";
import { openPdf, pagesOf, textOf } from "../pdf/read-pdf.ts";

let loaded: LoadedReport;
let starts: PageStarts;
let pages: string[];

/** Letters alone: lines are broken, and words too. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

beforeAll(async () => {
  loaded = await loadReport({ content: "content" });
  const typeset = typesetReport({
    report: loaded.report,
    chapters: loaded.document.chapters,
    sources: loaded.document.sources,
  });
  starts = typeset.starts;
  pages = (await Promise.all((await pagesOf(await openPdf(typeset.pdf))).map(textOf))).map(letters);
});

test("every page is counted", () => {
  expect(starts.pages).toBe(pages.length);
});

test("each chapter begins on the page that is told", () => {
  for (const { id, title } of loaded.report.chapters) {
    const page = starts.labels.get(labels.chapter(id)) ?? 0;
    expect(pages[page - 1], id).toContain(letters(title));
  }
});

test("so does each heading, paragraph, item and row", () => {
  expect([...new Set([...starts.elements.keys()].map(({ tagName }) => tagName))].sort()).toEqual([
    "figure",
    "h2",
    "li",
    "p",
    "tr",
  ]);
  for (const [element, page] of starts.elements) {
    if (element.tagName === "figure") continue;
    // What is longer may run on to the next page.
    const beginning = letters(plainText(element)).slice(0, 12);
    expect(pages[page - 1], `${element.tagName} “${plainText(element)}”`).toContain(beginning);
  }
});
