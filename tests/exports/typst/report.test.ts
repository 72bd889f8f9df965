import { beforeAll, expect, test } from "vitest";
import { typesetReport } from "../../../src/exports/pdf.ts";
import { buildBook } from "../../../src/exports/typst/book.ts";
import { type LoadedReport, loadReport } from "../../../src/publish/load-report.ts";

let loaded: LoadedReport;
beforeAll(async () => {
  loaded = await loadReport({ content: "content" });
});

const input = () => ({ report: loaded.report, chapters: loaded.document.chapters, sources: loaded.document.sources });

test("the book holds every chapter, finding, recommendation and figure", () => {
  const text = JSON.stringify(buildBook(input()).data);
  const { chapters, themes, recommendations, figures } = loaded.report;
  for (const { title } of [...chapters, ...themes, ...recommendations])
    expect(text).toContain(JSON.stringify(title).slice(1, -1));
  for (const { description } of figures) expect(text).toContain(JSON.stringify(description).slice(1, -1));
});

test("the PDF is tagged, says that it is PDF/UA-1, and comes out the same twice", () => {
  const { pdf } = typesetReport(input());
  const text = Buffer.from(pdf).toString("latin1");
  expect(text.startsWith("%PDF-1.7")).toBe(true);
  expect(text).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(text).toContain("<rdf:li>en-GB</rdf:li>");
  expect(Buffer.compare(pdf, typesetReport(input()).pdf)).toBe(0);
});
