import { readFileSync } from "node:fs";
import fc from "fast-check";
import { frontmatterToMarkdown } from "mdast-util-frontmatter";
import { gfmToMarkdown } from "mdast-util-gfm";
import { mdxJsxToMarkdown } from "mdast-util-mdx-jsx";
import { toMarkdown } from "mdast-util-to-markdown";
import { describe, expect, test } from "vitest";
import { parseMdx } from "../../src/document/parse-mdx.ts";
import { withoutQuotes } from "../../src/document/without-quotes.ts";

const IDS = new Set(["gone"]);
const rest = (text: string) => {
  const { tree } = parseMdx(text, "x.mdx");
  const before = JSON.stringify(tree);
  const { tree: kept, found } = withoutQuotes(tree, IDS);
  expect(JSON.stringify(tree)).toBe(before);
  const extensions = [gfmToMarkdown(), mdxJsxToMarkdown(), frontmatterToMarkdown(["yaml"])];
  return {
    text: toMarkdown(kept, { extensions }).trim(),
    found: found.map(({ kind, line, column }) => `${kind} ${line}:${column}`),
  };
};

describe("a chapter without a quote", () => {
  test.each<[string, string, string, string[]]>([
    ["loses it", 'A.\n\n<Quote evidence="gone" />\n\nB.', "A.\n\nB.", ["quote 3:1"]],
    ["keeps others", '<Quote evidence="here" />', '<Quote evidence="here" />', []],
    [
      "loses what held it alone",
      '<Details summary="More">\n\n<Quote evidence="gone" />\n\n</Details>\n\nB.',
      "B.",
      ["quote 3:1"],
    ],
    ["keeps what holds more", '> A.\n>\n> <Quote evidence="gone" />', "> A.", ["quote 3:3"]],
    ["loses an item of a list", '* A.\n* <Quote evidence="gone" />', "* A.", ["quote 2:3"]],
    ["has words for a link", "See [what *one* said](#evidence-gone), too.", "See what *one* said, too.", ["link 1:5"]],
    ["has words for a link to another page", "See [it](/themes/a/#evidence-gone).", "See it.", ["link 1:5"]],
    [
      "keeps links that lead elsewhere",
      "[A](#evidence-gone-2), [B](https://x.example/#evidence-gone).",
      "[A](#evidence-gone-2), [B](https://x.example/#evidence-gone).",
      [],
    ],
    [
      "has words for a link by name",
      "See [it][it] and [more][].\n\n[it]: #evidence-gone\n[more]: #more",
      "See it and [more][].\n\n[more]: #more",
      ["link 1:5"],
    ],
    [
      "loses a note that held it alone, and its marks",
      'A.[^n] B.[^m]\n\n[^n]: <Quote evidence="gone" />\n\n[^m]: Note.',
      "A. B.[^m]\n\n[^m]: Note.",
      ["quote 3:7"],
    ],
    [
      "refers to the chapter, not the quote",
      'See <Ref to="chapter:a#evidence-gone" />.',
      'See <Ref to="chapter:a" />.',
      ["link 1:5"],
    ],
  ])("%s", (_name, text, expected, places) => {
    const { text: left, found } = rest(text);
    expect(left).toBe(expected);
    expect(found).toEqual(places);
  });

  test("never names it again, wherever it was put", () => {
    const piece = fc.constantFrom(
      '<Quote evidence="gone" />',
      "> A.",
      "* one\n\n  [two](#evidence-gone)",
      "[^n]: Note with [link](/a/#evidence-gone)\n\nText.[^n]",
      '<Callout>\n\n<Quote evidence="gone" />\n\n</Callout>',
      '> <Quote evidence="gone" />',
      "# Heading [x](#evidence-gone)",
      "[ref][r]\n\n[r]: /b/#evidence-gone",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expect(rest(pieces.join("\n\n")).text).not.toContain("gone");
      }),
    );
  });

  test("is the very tree that was given when it has none", () => {
    const { tree } = parseMdx(readFileSync("content/chapters/04-security.mdx", "utf8"), "x.mdx");
    expect(withoutQuotes(tree, IDS).tree).toBe(tree);
  });
});
