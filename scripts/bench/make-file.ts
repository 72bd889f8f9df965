import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { chapterHtml } from "../../src/document/chapter-html.ts";
import { imagePath } from "../../src/document/images.ts";
import type { BookInput } from "../../src/exports/book/sections.ts";
import { dataFiles } from "../../src/exports/data-files.ts";
import { makeDocx } from "../../src/exports/docx/docx.ts";
import { makeEpub } from "../../src/exports/epub/epub.ts";
import { packages } from "../../src/exports/packages.ts";
import { typesetReport } from "../../src/exports/pdf.ts";
import { loadReport } from "../../src/publish/load-report.ts";
import { startBrowser } from "../../tests/browser/chromium.ts";

/*
 * What bench-files.ts measures, one file a process: `node make-file.ts KIND FROM TO [POLYFILL]`. Beside the file it leaves
 * how many seconds it took: from trees that are there to the file, or from the start of a browser to what it has printed.
 */

const [kind = "", from = "", to = "", polyfill] = process.argv.slice(2);
mkdirSync(dirname(to), { recursive: true });

const makers: Readonly<Record<string, (input: BookInput) => Promise<Uint8Array | string>>> = {
  pdf: async (input) => typesetReport(input).pdf,
  epub: (input) => makeEpub(input),
  docx: (input) => makeDocx(input),
  data: async (input) => {
    const files = [...(await packages(input.report, input.report.meta.released)), ...dataFiles(input.report)];
    return Buffer.concat(files.map(({ bytes }) => bytes));
  },
  html: async (input) => onePage(input),
};

const measured = async (make: () => Promise<Uint8Array | string>) => {
  const start = performance.now();
  writeFileSync(to, await make());
  writeFileSync(`${to}.seconds`, String((performance.now() - start) / 1000));
};

if (kind === "print") await measured(print);
else {
  const { report, document, images } = await loadReport({ content: from });
  const make = makers[kind];
  if (!make) throw new Error(`There is no file of the kind “${kind}”.`);
  const { chapters, sources } = document;
  await measured(() => make({ report, chapters, sources, readImage: (src) => images.get(imagePath(src))?.bytes }));
}

/** All chapters on one page, as the site serializes them, with the least that a printed page needs. */
function onePage({ report, chapters }: BookInput): string {
  const scene = { report, base: "/", origin: undefined, figures: {} };
  const parts = chapters.map(({ meta, tree }) => {
    const html = chapterHtml({ meta, tree, headings: [], figures: [], words: 0 }, scene);
    return `<section><h1>${meta.number} ${meta.title}</h1>${html}</section>`;
  });
  const style =
    "@page { size: A4; margin: 25mm; @bottom-center { content: counter(page); } } section { break-before: page; } [data-media=screen] { display: none; } svg { max-width: 100%; height: auto; }";
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title><style>${style}</style><body>${parts.join("")}</body></html>`;
}

/** Prints a page by Chromium; with Paged.js, once that has broken it into pages. */
async function print(): Promise<Uint8Array> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(pathToFileURL(from).href);
    if (polyfill) {
      await page.evaluate("window.PagedConfig = { auto: false }");
      await page.evaluate(readFileSync(polyfill, "utf8"));
      await page.evaluate("window.PagedPolyfill.preview()");
    }
    return await page.pdf({ preferCSSPageSize: true, tagged: true });
  } finally {
    await browser.close();
  }
}
