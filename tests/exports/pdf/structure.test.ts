import { constants, inflateSync } from "node:zlib";
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import type { ExportedFile } from "../../../src/exports/exported-file.ts";
import { createTypst } from "../../../src/typst/compiler.ts";
import { openPdf, pagesOf } from "./read-pdf.ts";
import { reportPdfs } from "./report-pdfs.ts";
import { allTags, isTag, type Piece, piecesIn, type Tag, tagsOf } from "./tags.ts";

/** What is wrong with the structure of a PDF, by the rules of PDF/UA-1 that a program can test. */
function structureFaults(bytes: Uint8Array, isForArchive = false): string[] {
  const { root, language, title } = tagsOf(bytes);
  const tags = allTags(root);
  const of = (...roles: string[]) => tags.filter(({ role }) => roles.includes(role));
  const faults: string[] = [];
  const fault = (isWrong: boolean, text: string) => {
    if (isWrong) faults.push(text);
  };
  fault(language === "", "no language");
  fault(!title && !isForArchive, "the window doesn’t show the title");
  let level = 0;
  for (const { role } of tags.filter((tag) => /^H\d$/.test(tag.role))) {
    const next = Number(role.slice(1));
    fault(next > level + 1, `a heading of level ${next} after one of level ${level}`);
    level = next;
  }
  for (const tag of of("Figure")) fault(!tag.alt?.trim(), "a figure without words for it");
  for (const tag of of("Link")) {
    fault(tag.annotations.length === 0, "a link that leads nowhere");
    for (const { contents } of tag.annotations) fault(contents.trim() === "", "a link that says nothing");
    fault(piecesIn(tag).length === 0, "a link around nothing");
  }
  for (const tag of tags.filter(({ role }) => role !== "Link"))
    fault(tag.annotations.length > 0, "a link outside <Link>");
  for (const table of of("Table")) {
    const inside = allTags(table);
    const heads = inside.filter(({ role }) => role === "TH");
    fault(heads.length === 0, "a table without heads");
    for (const head of heads)
      fault(!/^\/(?:Column|Row|Both)$/.test(String(head.attributes.get("/Scope"))), "a head without scope");
    const rows = inside.filter(({ role }) => role === "TR").map(({ children }) => widthOf(children));
    fault(new Set(rows).size > 1, `rows of ${[...new Set(rows)].join(" and ")} cells`);
  }
  for (const tag of of("L"))
    fault(!childRoles(tag).every((role) => role === "LI" || role === "L"), "a list with more than items");
  for (const tag of of("LI")) fault(!childRoles(tag).includes("LBody"), "an item without a body");
  for (const tag of of("TOC"))
    fault(!childRoles(tag).every((role) => role === "TOCI" || role === "TOC"), "a contents list with more than lines");
  return faults;
}

const childRoles = (tag: Tag) => tag.children.filter(isTag).map(({ role }) => role);

function widthOf(cells: readonly (Tag | Piece)[]): number {
  return cells.filter(isTag).reduce((sum, { attributes }) => sum + Number(attributes.get("/ColSpan") ?? 1), 0);
}

const PAINT = new Set([
  OPS.showText,
  OPS.showSpacedText,
  OPS.constructPath,
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
]);

/** A path may also be there to cut what follows to its shape. */
function isPaint(operation: number, args: unknown): boolean {
  return PAINT.has(operation) && !(operation === OPS.constructPath && (args as number[])[0] === OPS.endPath);
}

/** Paint that is neither in a tag nor an artifact, and marks that no tag holds. */
async function unmarked(bytes: Uint8Array): Promise<string[]> {
  const held = new Set(piecesIn(tagsOf(bytes).root).map(({ piece }) => `${piece.page}:${piece.mark}`));
  const faults = new Set<string>();
  for (const page of await pagesOf(await openPdf(bytes))) {
    const { fnArray, argsArray } = await page.getOperatorList();
    const open: { artifact: boolean; mark: number | null }[] = [];
    fnArray.forEach((operation, index) => {
      const [name, mark] = (argsArray[index] ?? []) as [string | { name: string }, number | null | undefined];
      const tag = typeof name === "object" ? name?.name : name;
      if (operation === OPS.beginMarkedContent) open.push({ artifact: tag === "Artifact", mark: null });
      else if (operation === OPS.beginMarkedContentProps) {
        open.push({ artifact: tag === "Artifact", mark: mark ?? null });
        if (typeof mark === "number" && !held.has(`${page.pageNumber}:${mark}`)) {
          faults.add(`page ${page.pageNumber}: piece ${mark} is in no tag`);
        }
      } else if (operation === OPS.endMarkedContent) open.pop();
      else if (
        isPaint(operation, argsArray[index]) &&
        !open.some(({ artifact, mark: own }) => artifact || own !== null)
      ) {
        faults.add(`page ${page.pageNumber}: paint that is neither tagged nor an artifact`);
      }
    });
  }
  return [...faults];
}

describe.each(["content", "tests/fixtures/harbour", "tests/fixtures/rtl", "tests/fixtures/gallery"])(
  "the PDFs of %s",
  (content) => {
    let files: ExportedFile[];
    beforeAll(async () => {
      files = await reportPdfs(content);
    });

    test("have headings in order, heads in tables, words for figures and links", () => {
      for (const { path, bytes } of files) expect(structureFaults(bytes, path.includes("-archive")), path).toEqual([]);
    });

    test("mark everything on their pages as a part of the document or an artifact", async () => {
      for (const { path, bytes } of files) expect(await unmarked(bytes), path).toEqual([]);
    });

    test("say which standard they keep to", () => {
      for (const { path, bytes } of files) {
        const text = Buffer.from(bytes).toString("latin1");
        if (path.includes("-archive")) expect(text).toMatch(/<pdfaid:part>2<[\s\S]*<pdfaid:conformance>A</);
        else expect(text).toContain("<pdfuaid:part>1<");
      }
    });
  },
);

describe("the archive’s copy", () => {
  test("has the same words on the same pages as the report", async () => {
    const files = await reportPdfs("content");
    const [report, archive] = ["-report.pdf", "-archive.pdf"].map((name) =>
      files.find(({ path }) => path.endsWith(name)),
    );
    expect(await wordsOf(archive)).toEqual(await wordsOf(report));
  });
});

async function wordsOf(file: ExportedFile | undefined): Promise<string[]> {
  const pages = await pagesOf(await openPdf(file?.bytes ?? new Uint8Array()));
  return Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items.map((item) => ("str" in item ? item.str : "")).join(" "),
    ),
  );
}

/** What the streams of a PDF hold, unpacked: pages, and what else is packed in the same way. */
function streamsOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  return [...text.matchAll(/\/FlateDecode[\s\S]{0,80}?>>\s*stream\r?\n/g)]
    .map((match) => {
      const start = match.index + match[0].length;
      const packed = Buffer.from(text.slice(start, text.indexOf("endstream", start)), "latin1");
      return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
    })
    .join("\n");
}

test("passages in other languages say so", async () => {
  const [report] = await reportPdfs("tests/fixtures/harbour");
  const text = streamsOf(report?.bytes ?? new Uint8Array());
  for (const language of ["ar", "cy", "uk"]) expect(text).toContain(`/Lang (${language})`);
});

describe("the reader of structures", () => {
  const pdfOf = (content: string) => {
    const typst = createTypst();
    const compiled = typst.compile({ mainFileContent: `#set text(font: "Source Serif 4", lang: "en")\n${content}` });
    if (!compiled.result) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics));
    return typst.pdf(compiled.result, { creationTimestamp: 0 });
  };

  test("tells a heading that skips a level, a table without heads, a picture without words", () => {
    const picture = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>";
    const faults = structureFaults(pdfOf(`= One\n=== Three\n#table([a], [b])\n#image(bytes("${picture}"))`));
    expect(faults).toContain("a heading of level 3 after one of level 1");
    expect(faults).toContain("a table without heads");
    expect(faults).toContain("a figure without words for it");
  });

  test("tells paint without a tag", async () => {
    const typst = createTypst();
    const document = typst.compile({ mainFileContent: '#set text(font: "Source Serif 4")\nText' }).result;
    if (!document) throw new Error("nothing was set");
    const bytes = Buffer.from(typst.pdf(document, { creationTimestamp: 0 }));
    expect(await unmarked(bytes)).toEqual([]);
    // The root of the structure no longer holds what is on the page.
    const at = bytes.indexOf("/K [", bytes.indexOf("/Type /StructElem"));
    expect(at).toBeGreaterThan(0);
    bytes.write("/X [", at, "latin1");
    expect(await unmarked(bytes)).not.toEqual([]);
  });
});
