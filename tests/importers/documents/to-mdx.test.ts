import fc from "fast-check";
import type { PhrasingContent, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { parseMdx } from "../../../src/document/parse-mdx.ts";
import { toMdx } from "../../../src/importers/documents/to-mdx.ts";

/** Texts with many of the signs that mean something in Markdown or MDX. Spaces at the ends and line ends are layout. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."<>{}[]()*_`#|\\!&~^:@-+=$.1 \"'/".split("")),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) =>
    parts
      .join("")
      .replace(/[\s\p{Cc}\u2028\u2029\u0085]+/gu, " ")
      .replace(/ +/g, " ")
      .trim(),
  )
  .filter((text) => text !== "");

const paragraph = (value: string): RootContent => ({ type: "paragraph", children: [{ type: "text", value }] });
const inText = (value: string): PhrasingContent => ({ type: "text", value });

test.each<[string, (value: string) => RootContent]>([
  ["a paragraph", paragraph],
  ["a heading", (value) => ({ type: "heading", depth: 2, children: [inText(value)] })],
  [
    "a list",
    (value) => ({
      type: "list",
      ordered: false,
      spread: false,
      children: [{ type: "listItem", spread: false, children: [paragraph(value) as never] }],
    }),
  ],
  ["a quotation", (value) => ({ type: "blockquote", children: [paragraph(value) as never] })],
  [
    "a link",
    (value) => ({
      type: "paragraph",
      children: [{ type: "link", url: "https://example.org/", title: null, children: [inText(value)] }],
    }),
  ],
  [
    "emphasis",
    (value) => ({
      type: "paragraph",
      children: [inText("a "), { type: "strong", children: [inText(value)] }, inText(" b")],
    }),
  ],
])("words in %s are words in the chapter, whatever signs they hold", (_place, make) => {
  fc.assert(
    fc.property(words, (value) => {
      const tree: Root = { type: "root", children: [make(value)] };
      const text = toMdx(tree);
      const { tree: read, problems } = parseMdx(`${text}`, "chapter.mdx");
      expect(problems, text).toEqual([]);
      expect(textOf(read).replace(/\s+/g, " "), text).toBe(textOf(tree).replace(/\s+/g, " "));
      // A link made of an address in the words is still those words; a tag or a program would be none.
      expect(JSON.stringify(read), text).not.toContain('"mdx');
    }),
    { numRuns: 400 },
  );
});

test("words in a table stay in their cells", () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const cell = (value: string) => ({ type: "tableCell" as const, children: [inText(value)] });
      const row = (...values: string[]) => ({ type: "tableRow" as const, children: values.map(cell) });
      const text = toMdx({
        type: "root",
        children: [{ type: "table", align: [null, null], children: [row("a", "b"), row(one, other)] }],
      });
      const { tree, problems } = parseMdx(text, "chapter.mdx");
      const [table] = tree.children;
      expect(problems, text).toEqual([]);
      const cells = table?.type === "table" ? table.children[1]?.children.map((child) => textOf(child)) : [];
      expect(cells, text).toEqual([one, other]);
    }),
    { numRuns: 400 },
  );
});
