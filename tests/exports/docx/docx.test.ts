import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { readBlockBookmark } from "../../../src/document/block-bookmark.ts";
import { blockIds, ownText } from "../../../src/document/block-ids.ts";
import { blockWords } from "../../../src/document/block-words.ts";
import { exactId } from "../../../src/document/passage-id.ts";
import type { BookInput } from "../../../src/exports/book/sections.ts";
import { makeDocx } from "../../../src/exports/docx/docx.ts";
import { bookInput } from "../loaded.ts";
import { all, bookmarks, type Node, partOf, words } from "./open-docx.ts";

const NAMES = ["shipped", "harbour", "rtl"] as const;
type Name = (typeof NAMES)[number];

interface Made {
  input: BookInput;
  bytes: Uint8Array;
  document: Node;
  /** As a program reads it that knows nothing of us. */
  html: string;
}

const made = new Map<Name, Made>();
const of = (name: Name) => made.get(name) as Made;
const RELATED = "word/_rels/document.xml.rels";

beforeAll(async () => {
  for (const name of NAMES) {
    const input = await bookInput(name);
    const bytes = await makeDocx(input);
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    made.set(name, { input, bytes, document: partOf(bytes, "word/document.xml"), html });
  }
});

const value = (node: Node, name: string) => all(node, name)[0]?.attributes["w:val"];
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"');

/** The headings of a level, a line each: a document with its pictures is too long to print. */
const headings = (html: string, level: number) =>
  (html.match(new RegExp(`<h${level}>.*?</h${level}>`, "g")) ?? []).join("\n");

describe("a Word file", () => {
  test.each(NAMES)("%s: is the same, byte for byte, when it is made again", async (name) => {
    const { input, bytes } = of(name);
    expect(Buffer.compare(Buffer.from(await makeDocx(input)), Buffer.from(bytes))).toBe(0);
  });

  test.each(NAMES)("%s: no paragraph without text takes a line, which could begin an empty page", (name) => {
    const ends = all(of(name).document, "w:p").filter(
      (p) => words(p) === "" && (all(p, "w:sectPr").length > 0 || all(p, "w:fldChar").length === 1),
    );
    expect(ends.length).toBeGreaterThan(2);
    for (const end of ends) {
      const [spacing] = all(end, "w:spacing");
      expect(spacing?.attributes).toMatchObject({
        "w:line": "20",
        "w:lineRule": "exact",
        "w:before": "0",
        "w:after": "0",
      });
    }
  });

  test("says what it is, and nothing of the machine that made it", () => {
    const parts = unzipSync(of("harbour").bytes);
    const core = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
    expect(core).toContain("<dc:creator>Perpetua Quill-Ångström; Ibn Lantern</dc:creator>");
    expect(core.match(/2025-03-09T00:00:00Z/g)).toHaveLength(2);
    const custom = strFromU8(parts["docProps/custom.xml"] ?? new Uint8Array());
    expect(custom).toMatch(/name="edition".*public.*name="version".*2\.1\.0/s);
    for (const [path, bytes] of Object.entries(parts)) {
      if (/\.(?:xml|rels)$/.test(path)) expect(strFromU8(bytes), path).not.toMatch(/Un-named|\/tmp|\/home|rsid/);
    }
  });

  test.each(NAMES)("%s: has no style that is not defined", (name) => {
    const styles = all(partOf(of(name).bytes, "word/styles.xml"), "w:style").map(
      ({ attributes }) => attributes["w:styleId"],
    );
    const parts = [of(name).document, partOf(of(name).bytes, "word/footnotes.xml")];
    const used = parts.flatMap((part) =>
      ["w:pStyle", "w:rStyle"].flatMap((tag) => all(part, tag).map((node) => node.attributes["w:val"])),
    );
    expect([...new Set(used)].filter((style) => !styles.includes(style))).toEqual([]);
  });

  test("is set in the styles that Word has for what things are", () => {
    const used = new Set(all(of("harbour").document, "w:pStyle").map(({ attributes }) => attributes["w:val"]));
    for (const style of [
      "Title",
      "Heading1",
      "Heading2",
      "Heading3",
      "Caption",
      "Quote",
      "ListBullet",
      "ListNumber",
      "Bibliography",
      "TOC1",
    ]) {
      expect([...used]).toContain(style);
    }
    const notes = partOf(of("harbour").bytes, "word/footnotes.xml");
    expect(all(notes, "w:pStyle").map(({ attributes }) => attributes["w:val"])).toContain("FootnoteText");
  });

  test("names its language, and that of passages in another", () => {
    const styles = partOf(of("harbour").bytes, "word/styles.xml");
    expect(all(styles, "w:lang")[0]?.attributes["w:val"]).toBe("en-GB");
    const arabic = all(of("harbour").document, "w:r").find((run) => words(run) === "المدّ والجزر");
    expect([value(arabic as Node, "w:lang"), all(arabic as Node, "w:rtl").length]).toEqual(["ar", 1]);
  });

  test("runs from right to left where its report does", () => {
    const paragraphs = all(of("rtl").document, "w:p").filter(
      (node) => words(node) && value(node, "w:pStyle") === "BodyText",
    );
    expect(paragraphs.length).toBeGreaterThan(1);
    for (const node of paragraphs) expect(all(node, "w:bidi").length, words(node)).toBe(1);
  });
});

describe("what another program reads in it", () => {
  test.each(NAMES)("%s: every chapter, finding, recommendation and audience", (name) => {
    const { input, html } = of(name);
    const text = plain(html);
    const { chapters, themes, recommendations, audiences } = input.report;
    for (const { title } of [...chapters, ...themes, ...recommendations]) expect(text).toContain(title);
    for (const { name: audience } of audiences) expect(text).toContain(audience);
  });

  test("headings by their level", () => {
    expect(headings(of("shipped").html, 1)).toMatch(
      /<h1>(?:<a id="[^"]*"><\/a>)*3\u2002(?:<a id="[^"]*"><\/a>)*The context<\/h1>/,
    );
    expect(headings(of("shipped").html, 2)).toMatch(/<h2>(?:<a id="[^"]*"><\/a>)*On the streets<\/h2>/);
  });

  test("every note once, and each mark of it", () => {
    const { html } = of("harbour");
    expect(html.match(/A second paragraph of the note, with a key\./g)).toHaveLength(1);
    expect(html.match(/Naps count, says @ostrava2021 in passing/g)).toHaveLength(1);
    const around = (text: string) => html.slice(html.indexOf(text), html.indexOf(text) + 140);
    expect(around("Most people sleep when they can.")).toContain(
      '<a id="_note1"></a><sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>',
    );
    expect(around("an address of its own.")).toMatch(/<a href="#_note1">.*1.*<\/a>/);
  });

  test("text that would be code elsewhere", () => {
    expect(plain(of("harbour").html)).toContain('#import "x.typ", <script>alert(1)</script>, %PDF.');
  });

  test("tables with heads that are repeated", () => {
    for (const name of NAMES) {
      for (const table of all(of(name).document, "w:tbl")) {
        const [first] = all(table, "w:tr");
        expect(all(first as Node, "w:tblHeader"), words(table)).toHaveLength(1);
      }
    }
    expect(/<thead><tr><th>.*?Pier/s.test(of("harbour").html)).toBe(true);
  });
});

describe("pictures", () => {
  test.each(["shipped", "harbour"] as const)(
    "%s: each figure with its description, and ornaments passed over",
    (name) => {
      const { input, document } = of(name);
      const drawings = all(document, "w:drawing");
      const said = drawings.map((node) => all(node, "wp:docPr")[0]?.attributes.descr ?? "");
      const placed = input.report.figures.filter(({ id }) =>
        input.chapters.some(({ tree }) => JSON.stringify(tree).includes(`"dataFigure":"${id}"`)),
      );
      expect(placed.length).toBeGreaterThan(2);
      for (const { description } of placed) expect(said).toContain(description);
      drawings.forEach((node, index) => {
        const isOrnament = all(node, "adec:decorative").length > 0;
        expect(isOrnament || said[index] !== "", words(node)).toBe(true);
      });
    },
  );

  test("as shapes, and as dots for programs that know no shapes", () => {
    const paths = Object.keys(unzipSync(of("shipped").bytes));
    const shapes = paths.filter((path) => path.endsWith(".svg"));
    expect(shapes.length).toBeGreaterThan(3);
    for (const path of shapes) {
      expect(paths).toContain(path.replace(".svg", ".png"));
      expect(strFromU8(unzipSync(of("shipped").bytes)[path] ?? new Uint8Array())).not.toMatch(/<text|var\(--/);
    }
  });
});

describe("places and links", () => {
  test.each(NAMES)("%s: every link inside leads to a bookmark, and names keep to what Word allows", (name) => {
    const { bytes, document } = of(name);
    const here = bookmarks(document);
    const inNotes = bookmarks(partOf(bytes, "word/footnotes.xml"));
    const names = [...here.keys(), ...inNotes.keys()];
    for (const bookmark of names) expect(bookmark).toMatch(/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u);
    expect(new Set(names.map((bookmark) => bookmark.toLowerCase())).size).toBe(names.length);
    const anchors = all(document, "w:hyperlink").flatMap(({ attributes }) => attributes["w:anchor"] ?? []);
    expect(anchors.length).toBeGreaterThan(10);
    expect(anchors.filter((anchor) => !here.has(anchor))).toEqual([]);
  });

  test("addresses on the web are as they were written", () => {
    const related = strFromU8(unzipSync(of("harbour").bytes)[RELATED] ?? new Uint8Array());
    expect(related).toContain('Target="https://example.org/almanac?year=2024&amp;port=saltmere"');
  });

  test("the contents and the list of figures are filled in, with pages", () => {
    const { document, input } = of("shipped");
    const lines = all(document, "w:p").filter((node) => /^TOC\d|^TableofFigures/.test(value(node, "w:pStyle") ?? ""));
    const texts = lines.map(words);
    for (const { number, title } of input.report.chapters) {
      expect(texts.find((text) => text.startsWith(`${number}\u2002${title}`))).toMatch(/\d+$/);
    }
    expect(texts.filter((text) => /^Figure \d/.test(text)).length).toBe(4);
    for (const text of texts.filter(Boolean)) expect(text).toMatch(/\D\d+$/);
    // Word asks its reader before it fills in a field that says it is stale.
    expect(all(document, "w:fldChar").filter(({ attributes }) => attributes["w:dirty"] === "true")).toEqual([]);
  });
});

describe("blocks carry ids, so that a file that comes back can be compared", () => {
  const marksIn = (name: Name) => {
    const { bytes, document } = of(name);
    const found = [...bookmarks(document), ...bookmarks(partOf(bytes, "word/footnotes.xml"))];
    return found.flatMap(([bookmark, text]) => {
      const mark = readBlockBookmark(bookmark);
      return mark ? [{ ...mark, text }] : [];
    });
  };

  test.each(NAMES)("%s: every block of a chapter that has words, once, around those words", (name) => {
    const found = new Map(marksIn(name).map((mark) => [mark.id, mark]));
    let count = 0;
    for (const { meta, tree } of of(name).input.chapters) {
      for (const [element, id] of blockIds(meta.id, tree)) {
        const mark = found.get(id);
        expect(mark, `${meta.id}: ${ownText(element)}`).toBeDefined();
        expect(mark?.text.replace(/[\s☑☐\d]+/g, "")).toBe(ownText(element).replace(/[\s\d↩]+/g, ""));
        expect(mark?.words).toBe(exactId(blockWords(element)));
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(8);
  });

  test.each(NAMES)("%s: all are numbered, and the file says how many there are", (name) => {
    const marks = marksIn(name);
    const custom = strFromU8(unzipSync(of(name).bytes)["docProps/custom.xml"] ?? new Uint8Array());
    expect(marks.map(({ order }) => order).sort((one, other) => one - other)).toEqual(
      marks.map((_, index) => index + 1),
    );
    expect(custom).toMatch(new RegExp(`name="blocks"[^>]*><vt:lpwstr>${marks.length}<`));
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
  });

  test.each(NAMES)("%s: nothing after the contents is without one, so that what is new shows", (name) => {
    const texts = all(of(name).document, "w:p").map((node) => ({
      text: words(node),
      isMarked: all(node, "w:bookmarkStart").some(({ attributes }) => readBlockBookmark(attributes["w:name"] ?? "")),
    }));
    const first = texts.findIndex(({ isMarked }) => isMarked);
    expect(texts.slice(first).filter(({ text, isMarked }) => !isMarked && text.trim() !== "")).toEqual([]);
  });
});
