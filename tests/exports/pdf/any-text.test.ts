import { readFileSync } from "node:fs";
import fc from "fast-check";
import { create, type Font } from "fontkit";
import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { expect, test } from "vitest";
import type { Part } from "../../../src/checks/parity/read-epub.ts";
import { readPdf } from "../../../src/checks/parity/read-pdf.ts";
import { typesetReport } from "../../../src/exports/pdf.ts";
import { isCovered } from "../../../src/fonts/coverage.ts";
import { fontFiles } from "../../../src/fonts/font-files.ts";
import type { ChapterMeta } from "../../../src/model/report.ts";
import { exampleReport } from "../example-report.ts";

const report = { ...exampleReport, figures: [] };
const meta = exampleReport.chapters[0] as ChapterMeta;
const pdfOf = (...children: Root["children"]) =>
  typesetReport({ report, chapters: [{ meta, tree: { type: "root", children } }], sources: [] }).pdf;

/** Below the first planes, every character that a report can hold: the build stops at any other. */
const covered = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter(
  (character) => !/[\p{Cs}\p{Co}\p{Cn}]/u.test(character) && isCovered(character),
);

/** Scripts whose letters join are drawn in pieces, which no reader puts together again; tests/checks/parity counts them. */
const JOINING = /[\u0590-\u08ff\u0900-\u0dff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * What a reader of the PDF can give back. White space is the typesetter's. A letter with a mark that a font draws in two
 * pieces comes back twice, because Typst gives each piece the whole: so only those count that every font draws in one.
 */
const fonts = Object.entries(fontFiles).flatMap(([name, path]) =>
  name.startsWith("arabic") ? [] : [create(readFileSync(path)) as Font],
);
const isOnePiece = (character: string) =>
  character.normalize("NFD") === character ||
  fonts.every((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
const readable = covered.filter(
  (character) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) && !JOINING.test(character) && isOnePiece(character),
);

/** What means something to Typst, in markup, in mathematics or in code. */
const markup =
  '#let x = 1|#[|#panic("no")|$a^2$|*b*|_c_|@ref|<label>|\\|\\u{41}|//|/*|*/|```|`d`|= E|== F|- g|+ h|/ i: j|~|--|---|...|"k"|\'l\'|https://a.example/|[m]|{n}|)|(|;|#|&|-?|\\ '.split(
    "|",
  );

/** Words of all that, one line long. */
const texts = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...readable) }, fc.constantFrom(...markup)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(""))
  .filter((text) => comparable(text) !== "");

/** Characters that a font draws by one shape, so that a reader can't tell one from the other. */
const ALIKE: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2018": "\u02bb",
  "\u2019": "\u02bc",
  "\u2206": "\u0394",
  "\u2215": "\u2044",
};

/** The same letter may be written in several ways, and letters may be drawn as one. */
function comparable(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, "");
  return plain.replace(/./gsu, (character) => ALIKE[character] ?? character);
}

const textsOf = (part: Part | undefined) => part?.contents.blocks.map(({ text }) => text) ?? [];

/** What was expected and what was found from where they begin to differ, for a message that a person can read. */
function differing(expected: string, found: string): string[] | undefined {
  const at = expected.split("").findIndex((unit, index) => unit !== found[index]);
  return at < 0 ? undefined : [expected, found].map((text) => text.slice(Math.max(0, at - 15), at + 15));
}

const places: ((text: string) => Root["children"][number])[] = [
  (text) => h("p", text),
  (text) => h("p", h("strong", text)),
  (text) => h("p", h("a", { href: "https://a.example/" }, text)),
  (text) => h("p", h("code", text)),
  (text) => h("h2", { id: "a" }, text),
  (text) => h("ul", h("li", text)),
  (text) => h("blockquote", h("p", text)),
  (text) => h("aside.callout", { dataKind: "note" }, h("p.callout-title", "Note"), h("p", text)),
  (text) => h("table", h("thead", h("tr", h("th", { scope: "col" }, text)))),
];

test("any text that a report can hold comes out of the finished PDF as itself, wherever it stands", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 180, maxLength: 180 }), async (all) => {
      const nodes = all.map((text, index) => (places[index % places.length] ?? ((one) => h("p", one)))(text));
      const parts = await readPdf(pdfOf(...nodes));
      const chapter = parts.find(({ title }) => title === meta.title);
      const given = [meta.title, meta.summary, ...nodes.map((node) => textOf(node))].map(comparable);
      expect(differing(given.join(""), comparable(textsOf(chapter).join("")))).toBeUndefined();
    }),
    { numRuns: 2, endOnFailure: true },
  );
});

test("every character that can be read back is, each by itself", async () => {
  const given = readable.map((character) => `a${character}b`);
  const parts = await readPdf(pdfOf(...given.map((text) => h("p", text))));
  const found = textsOf(parts.find(({ title }) => title === meta.title)).map(comparable);
  expect(found.slice(2, 2 + given.length)).toEqual(given.map(comparable));
});

test("what has no shape of its own can be set, and any other character without a font is told", () => {
  const shapeless = covered.filter((character) => /[\p{C}\p{Z}\p{Variation_Selector}]/u.test(character));
  expect(shapeless.length).toBeGreaterThan(100);
  pdfOf(...shapeless.map((character) => h("p", `a${character}b`)));
  for (const character of ["\u1680", "語", "😀", "ሀ"]) {
    expect(isCovered(character)).toBe(false);
    expect(() => pdfOf(h("p", `a${character}b`)), character).toThrow(/no font of the report has the character/);
  }
});
