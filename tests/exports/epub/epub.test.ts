import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EpubCheck } from "@likecoin/epubcheck-ts";
import { beforeAll, describe, expect, test } from "vitest";
import type { BookInput } from "../../../src/exports/book/sections.ts";
import { type EpubInput, makeEpub } from "../../../src/exports/epub/epub.ts";
import { type PageStarts, typesetReport } from "../../../src/exports/pdf.ts";
import { bookInput, REPORTS } from "../loaded.ts";
import { byId, type OpenEpub, openEpub, textOf, typed } from "./open-epub.ts";

type Name = keyof typeof REPORTS;
const NAMES = Object.keys(REPORTS) as Name[];

interface Made {
  input: BookInput;
  starts: PageStarts;
  bytes: Uint8Array;
  book: OpenEpub;
}

const made = new Map<Name, Made>();
const of = (name: Name) => made.get(name) as Made;
const withPages = (input: BookInput, starts: PageStarts): EpubInput => ({ ...input, pdf: { name: "a.pdf", starts } });

beforeAll(async () => {
  for (const name of NAMES) {
    const input = await bookInput(name);
    const { starts } = typesetReport(input);
    const bytes = await makeEpub(withPages(input, starts));
    made.set(name, { input, starts, bytes, book: openEpub(bytes) });
  }
});

/** EPUBCheck itself, where Debian or somebody else has put it. */
const JAR = ["/usr/share/java/epubcheck.jar", process.env.EPUBCHECK_JAR ?? ""].find((path) => existsSync(path));
if (!JAR) console.warn("EPUBCheck (a Java program) isn’t installed: e-books are checked by epubcheck-ts alone.");

describe("an e-book is valid", () => {
  test.each(NAMES)("%s: for epubcheck-ts, without an error or a warning", async (name) => {
    const { messages } = await EpubCheck.validate(of(name).bytes);
    const told = messages.filter(({ severity }) => ["fatal", "error", "warning"].includes(severity));
    expect(told.map(({ id, message, location }) => `${id} ${location?.path}: ${message}`)).toEqual([]);
  });

  // Half a minute each on a busy machine, so only the two that have the most in them.
  test.runIf(JAR).each(["shipped", "harbour"] as const)("%s: for EPUBCheck, without an error or a warning", (name) => {
    const folder = mkdtempSync(join(tmpdir(), "soundings-epub-"));
    try {
      const file = join(folder, "book.epub");
      writeFileSync(file, of(name).bytes);
      // It ends with an error, and so throws, at an error or (with this flag) a warning.
      const quickStart = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
      execFileSync("java", [...quickStart, "-jar", JAR ?? "", "--failonwarnings", file], { stdio: "pipe" });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("and begins with its type, unpacked, as every reading system expects", () => {
    expect(Buffer.from(of("shipped").bytes).subarray(30, 58).toString("latin1")).toBe("mimetypeapplication/epub+zip");
  });
});

test.each(NAMES)("%s: the same bytes twice", async (name) => {
  const { input, starts, bytes } = of(name);
  expect(Buffer.compare(Buffer.from(await makeEpub(withPages(input, starts))), Buffer.from(bytes))).toBe(0);
});

describe("what the package says", () => {
  test("of the book: title, language, date, rights, identifier", () => {
    const opf = of("harbour").book.text("package.opf");
    expect(opf).toContain(
      '<dc:title id="title">Saltmere after Dark: “who keeps the harbour lit?” &#x3C;a study> &#x26;',
    );
    expect(opf).toContain("<dc:language>en-GB</dc:language>");
    expect(opf).toContain("<dc:date>2025-03-09</dc:date>");
    expect(opf).toContain('<meta property="dcterms:modified">2025-03-09T00:00:00Z</meta>');
    expect(opf).toMatch(/<dc:creator id="author-1">Perpetua Quill-Ångström<\/dc:creator>/);
    expect(opf).toMatch(/>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}</);
  });

  test("of its editions: each is a book of its own", async () => {
    const identifier = (book: OpenEpub) => /urn:uuid:[0-9a-f-]+/.exec(book.text("package.opf"))?.[0];
    const full = openEpub(await makeEpub(await bookInput("harbour", "full")));
    expect(identifier(full)).not.toBe(identifier(of("harbour").book));
  });

  test("of its accessibility, as EPUB Accessibility 1.1 has it, and who judged it", () => {
    const opf = of("shipped").book.text("package.opf");
    const values = (property: string) =>
      [...opf.matchAll(new RegExp(`<meta property="${property}"[^>]*>([^<]*)<`, "g"))].map(([, value]) => value);
    expect(values("schema:accessMode")).toEqual(["textual", "visual"]);
    expect(values("schema:accessModeSufficient")).toEqual(["textual", "textual,visual"]);
    expect(values("schema:accessibilityFeature")).toEqual(
      expect.arrayContaining(["tableOfContents", "alternativeText", "longDescription", "pageBreakMarkers"]),
    );
    expect(values("schema:accessibilityHazard")).toEqual(["none"]);
    expect(values("schema:accessibilitySummary")[0]).toMatch(/every figure has a description/i);
    expect(values("dcterms:conformsTo")).toEqual(["EPUB Accessibility 1.1 - WCAG 2.2 Level AA"]);
    expect(values("a11y:certifiedBy")[0]).toContain("automated tests alone");
  });

  test("of the way it turns its pages", () => {
    expect(of("rtl").book.text("package.opf")).toContain('page-progression-direction="rtl"');
    expect(of("shipped").book.text("package.opf")).toContain('page-progression-direction="ltr"');
    for (const file of of("rtl").book.spine) {
      expect(of("rtl").book.text(file)).toContain('<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub');
      expect(of("rtl").book.text(file)).toMatch(/<html [^>]*lang="ar" xml:lang="ar" dir="rtl"/);
    }
  });
});

describe("what is in it", () => {
  test.each(NAMES)("%s: every chapter, finding, recommendation and figure", (name) => {
    const { input, book } = of(name);
    const { chapters, themes, recommendations, audiences } = input.report;
    const all = book.spine
      .map((file) => textOf({ type: "root", children: book.elements(file).slice(0, 1) }))
      .join("\n");
    for (const { title } of [...chapters, ...themes, ...recommendations]) expect(all).toContain(title);
    for (const { name: audience } of audiences) expect(all).toContain(audience);
  });

  test.each(["shipped", "harbour"] as const)(
    "%s: each figure twice, for narrow and wide pages, and described",
    (name) => {
      const { input, book } = of(name);
      for (const { id, description } of input.report.figures) {
        const file = book.spine.find((path) => book.text(path).includes(`id="figure-${id}"`));
        // A figure that no chapter places is in no book.
        if (!file) continue;
        const elements = book.elements(file);
        for (const width of ["wide", "narrow"]) expect(textOf(byId(elements, `${id}-${width}-desc`))).toBe(description);
        expect(book.text(file)).not.toContain("var(--");
        expect(byId(book.elements("data.xhtml"), `data-${id}`).tagName).toBe("h2");
      }
    },
  );

  test("notes that open where their mark is, and lead back to it", () => {
    const elements = of("harbour").book.elements("chapter-night-shift.xhtml");
    const marks = typed(elements, "noteref");
    expect(marks.map(({ properties }) => properties.href)).toEqual(["#fn-naps", "#fn-naps"]);
    const note = byId(elements, "fn-naps");
    expect([note.tagName, note.properties.role]).toEqual(["aside", "doc-footnote"]);
    expect(textOf(note)).toMatch(/^1 Naps count.*A second paragraph of the note, with a key\.\s*$/s);
    const back = elements.find(({ properties }) => properties.role === "doc-backlink");
    expect(byId(elements, String(back?.properties.href).slice(1))).toBe(marks[0]);
  });

  test("pictures with their words, and a table that says how its columns stand", () => {
    const { book } = of("harbour");
    expect(Object.keys(book.files)).toContain("EPUB/images/old-mole.png");
    const all = book.spine.map((file) => book.text(file)).join("");
    expect(all).toMatch(/<img src="images\/old-mole\.png" alt="[^"]{10,}"/);
    expect(all).toContain('<th scope="col" class="align-right">Lamps</th>');
  });

  test("words of another language, named as such", () => {
    const text = of("harbour").book.text("chapter-tongues-and-tides.xhtml");
    expect(text).toContain('<span lang="ar" dir="rtl" xml:lang="ar">المدّ والجزر</span>');
  });
});

describe("pages of the PDF", () => {
  test.each(NAMES)("%s: each listed once, in order, and marked where it begins", (name) => {
    const { book, starts } = of(name);
    const list = typed(book.elements("nav.xhtml"), "page-list")[0];
    const links = book.elements("nav.xhtml").filter(({ properties }) => /#PAGE-\d+$/.test(String(properties.href)));
    const pages = links.map((link) => Number(textOf(link)));
    expect(list).toBeDefined();
    expect(pages[0]).toBe(1);
    expect(pages).toEqual([...new Set(pages)].sort((one, other) => one - other));
    expect(pages.at(-1)).toBeLessThanOrEqual(starts.pages);
    for (const { properties } of links) {
      const [file, id = ""] = String(properties.href).split("#");
      const marker = byId(book.elements(file || "nav.xhtml"), id);
      expect([marker.properties.role, `PAGE-${marker.properties.ariaLabel}`]).toEqual(["doc-pagebreak", id]);
    }
  });

  test("a chapter begins with the page that it begins on in the PDF", () => {
    const { book, starts, input } = of("shipped");
    for (const { id } of input.report.chapters) {
      const page = starts.labels.get(`chapter:${id}`);
      const [first] = typed(book.elements(`chapter-${id}.xhtml`), "pagebreak");
      expect(first?.properties.id, id).toBe(`PAGE-${page}`);
    }
  });

  test("are not listed where no PDF is told of", async () => {
    const book = openEpub(await makeEpub(of("rtl").input));
    expect(book.text("nav.xhtml")).not.toContain("page-list");
    expect(book.text("package.opf")).not.toContain("pageBreakMarkers");
  });
});
