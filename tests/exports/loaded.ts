import { join } from "node:path";
import { imagePath } from "../../src/document/images.ts";
import type { BookInput } from "../../src/exports/book/sections.ts";
import { loadReport } from "../../src/publish/load-report.ts";

const ROOT = join(import.meta.dirname, "../..");

/** The shipped report and the fixtures, by a short name. */
export const REPORTS = {
  shipped: "content",
  harbour: "tests/fixtures/harbour",
  rtl: "tests/fixtures/rtl",
  gallery: "tests/fixtures/gallery",
} as const;

/** A whole report, loaded from its folder, as every book is made from it. */
export async function bookInput(name: keyof typeof REPORTS, edition?: string): Promise<BookInput> {
  const { report, document, images } = await loadReport({
    content: join(ROOT, REPORTS[name]),
    ...(edition ? { edition } : {}),
  });
  return {
    report,
    chapters: document.chapters,
    sources: document.sources,
    readImage: (src) => images.get(imagePath(src))?.bytes,
  };
}
