import fc from "fast-check";
import { h, s } from "hastscript";
import { describe, expect, test } from "vitest";
import { handlers } from "../../../src/exports/typst/handlers/index.ts";
import { set, wordsOf } from "./set.ts";

describe("elements", () => {
  test("text that means something to Typst stays text", () => {
    const hostile = '#let x = 1 $a$ *b* _c_ @ref <label> \\ // /* "q" `code` = Head - item + item / term: x';
    expect(set([h("p", hostile)])).toEqual([{ t: "p", c: [hostile] }]);
  });

  test("any text comes out as itself, but for white space and signs that can’t be printed", () => {
    const bare = (text: string) => text.replace(/[\s\p{C}]+/gu, "");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(bare(wordsOf(set([h("p", text)])))).toBe(bare(text));
      }),
    );
  });

  test("an element that nobody has thought of is named, with its chapter", () => {
    expect(() => set([h("marquee", "x")])).toThrow(/chapter “here”.*<marquee>/);
  });

  // Rows, cells and items are set by the table or list that they stand in.
  test("every tag that a chapter may hold is decided on", () => {
    const tags =
      "h2 h3 h4 p ul ol blockquote table hr pre img figure figcaption aside section div details summary dl a em strong del code sup sub br abbr cite small span mark kbd i b input";
    expect(tags.split(" ").filter((tag) => !Object.hasOwn(handlers, tag))).toEqual([]);
  });

  test("what only a screen needs is left out", () => {
    expect(wordsOf(set([h("p", "Kept", h("a", { dataMedia: "screen", href: "#x" }, "gone"))]))).toBe("Kept");
  });

  test("a picture without words for it, and one that is not there, are errors in words", () => {
    expect(() => set([h("img", { src: "/images/a.png" })])).toThrow(/“\/images\/a\.png” has no alternative text/);
    expect(() => set([h("img", { src: "/images/a.png", alt: "A mole" })])).toThrow(/could not be read/);
  });

  test("a figure’s description is its alternative text", () => {
    const drawing = s(
      "svg",
      { viewBox: "0 0 10 10", width: 10, height: 10 },
      s("title", "T"),
      s("desc", "Four of twelve."),
    );
    const figure = h("figure.figure", { id: "figure-x", dataFigure: "x" }, [
      h("figcaption", h("p.figure-number", "Figure 1"), h("p.figure-title", "T")),
      h("div.figure-drawing", { dataWidth: "wide" }, drawing),
      h("p.figure-source", "Source: us."),
    ]);
    const text = JSON.stringify(set([figure], ["figure:x"]));
    expect(text).toContain("Four of twelve.");
    expect(text).toContain('"Source: us."');
  });

  test("a figure without a description stops the PDF", () => {
    const drawing = s("svg", { viewBox: "0 0 10 10", width: 10, height: 10 });
    const figure = h("figure.figure", { id: "figure-x", dataFigure: "x" }, [
      h("figcaption", h("p.figure-number", "Figure 1"), h("p.figure-title", "T")),
      h("div.figure-drawing", { dataWidth: "wide" }, drawing),
    ]);
    expect(() => set([figure], ["figure:x"])).toThrow(/figure/i);
  });
});

describe("notes", () => {
  const mark = (id: string) => h("sup", h("a", { href: `#fn-${id}`, id: `fnref-${id}`, dataFootnoteRef: "" }, id));
  const notes = h("section.footnotes", { dataFootnotes: "" }, [
    h("h2#footnote-label", "Notes"),
    h("ol", h("li#fn-1", h("p", "The note."))),
  ]);

  test("stand where their mark does, once", () => {
    const text = JSON.stringify(set([h("p", "A", mark("1"), " and again", mark("1")), notes]));
    expect(text.match(/The note\./g)).toHaveLength(1);
  });

  test("a mark without its note is an error that names it", () => {
    expect(() => set([h("p", "A", mark("9")), notes])).toThrow(/no note “fn-9”/);
  });
});
