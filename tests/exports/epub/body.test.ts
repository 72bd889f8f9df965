import fc from "fast-check";
import type { Element } from "hast";
import { h, s } from "hastscript";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { printPalette } from "../../../src/charts/palette.ts";
import { type BodyScene, bodyOf } from "../../../src/exports/epub/body.ts";
import { xhtml } from "../../../src/exports/epub/xhtml.ts";
import { bookWords } from "../../../src/i18n/book-words.ts";

const scene = (pages: [Element, number][] = []): BodyScene => ({
  words: bookWords("en"),
  colours: { day: printPalette, night: printPalette, anywhere: printPalette },
  section: "“Here”",
  resolve: (href) => (href.startsWith("http") ? { url: href } : undefined),
  addressOf: () => undefined,
  picture: (src) => src,
  pageAt: (element) => new Map(pages).get(element),
  pageBreak: (page) => h("span", { id: `PAGE-${page}` }),
});
const page = (children: Element[], pages?: [Element, number][]) =>
  xhtml({ title: "T", lang: "en", dir: "ltr", body: bodyOf({ type: "root", children }, scene(pages)) });

/** What a strict reader of XML finds in the body. Throws on what is not XML. */
function textIn(xml: string): string {
  const parser = new SaxesParser();
  let text = "";
  let inBody = false;
  parser.on("opentag", ({ name }) => {
    inBody ||= name === "body";
  });
  parser.on("text", (piece) => {
    if (inBody) text += piece;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return text;
}

describe("text", () => {
  test("of any kind is XML, and comes back as itself but for signs that XML can’t hold", () => {
    const bare = (text: string) => text.replace(/[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\ufffd]+/gu, "");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(bare(textIn(page([h("p", text)])))).toBe(bare(text));
      }),
    );
  });

  test("of any kind is safe in an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        textIn(page([h("p", h("abbr", { title: text }, "a"), h("img", { src: "a.png", alt: text }))]));
      }),
    );
  });
});

test("an element that nobody has thought of is named, with its section", () => {
  expect(() => page([h("marquee", "x")])).toThrow(/“Here”.*<marquee>/);
});

test("every tag that a chapter may hold is decided on", () => {
  const tags =
    "h2 h3 h4 p ul ol blockquote table hr pre figure figcaption aside section div details summary dl a em strong del code sup sub br abbr cite small span mark kbd i b input";
  for (const tag of tags.split(" ")) expect(() => page([h(tag)]), tag).not.toThrow();
  expect(() => page([h("img", { src: "a.png", alt: "" }) as Element, s("svg") as Element])).not.toThrow();
});

test("a picture without words for it is an error in words", () => {
  expect(() => page([h("img", { src: "/images/a.png" })])).toThrow(/“\/images\/a\.png” has no alternative text/);
});

test("a link to what the book lacks stays as words", () => {
  expect(page([h("p", h("a", { href: "/search/" }, "search"))])).toContain("<p>search</p>");
  expect(page([h("p", h("a", { href: "https://a.example/?b&c" }, "x"))])).toContain(
    'href="https://a.example/?b&#x26;c"',
  );
});

test("a page of the PDF begins inside what begins with it, where text may stand", () => {
  const row = h("tr", h("td", "a"));
  expect(page([h("table", h("tbody", row))], [[row, 4]])).toContain('<tr><td><span id="PAGE-4"></span>a</td></tr>');
});
