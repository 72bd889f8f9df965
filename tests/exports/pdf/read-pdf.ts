import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

const require = createRequire(import.meta.url);
const package_ = dirname(require.resolve("pdfjs-dist/package.json"));

/** Opens a PDF with pdf.js, as a browser would. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // The bytes are handed over to a worker, and would be gone here.
  return getDocument({ data: Uint8Array.from(bytes), standardFontDataUrl: `${join(package_, "standard_fonts")}/` })
    .promise;
}

/** Every page, the cover first. */
export async function pagesOf(pdf: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map((number) => pdf.getPage(number)));
}

/** The words of a page in the order of its content, single-spaced. */
export async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  const words = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""));
  return words.join("").replace(/\s+/g, " ");
}
