import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { readBibliography } from "../../src/citations/read-bibliography.ts";
import { buildDocument, parseChapters } from "../../src/document/build-document.ts";
import { type ParsedContent, parseContent } from "../../src/model/parse-content.ts";
import { edited } from "../fixtures/bad/edit.ts";
import { HELP } from "../fixtures/bad/names.ts";

const HEAD = "---\ntitle: x\nsummary: x\n---\n";

let sound: ParsedContent;
beforeAll(async () => {
  sound = parseContent(await edited([]), { parseBibliography: readBibliography });
});

/** The report with this text in one of its chapters. */
function parsed(text: string) {
  const chapters = sound.chapters.map((chapter) => (chapter.meta.file === HELP ? { ...chapter, text } : chapter));
  return parseChapters(chapters, sound.known, ["data/crews.csv", "images/old-mole.png"], sound.report);
}

/** Pieces that mean something to MDX, to Markdown, to citations or to nothing, in any order. */
const pieces = fc.constantFrom(
  '<Figure id="lamps" />',
  "<Figure",
  '<Callout title="x">',
  "</Callout>",
  '<Ref to="theme:sleep" />',
  "<Theme id=sleep />",
  '<Quote evidence="the-usual">',
  '<Term id="slack">',
  "</Term>",
  '<DataTable src="crews.csv" caption="x" />',
  "<SideNote>",
  "</SideNote>",
  '<Details summary="x">',
  '<span lang="ar">',
  "</span>",
  "<script>",
  "<br />",
  "<>",
  "</>",
  "<",
  ">",
  "{",
  "}",
  "{1 + 1}",
  "{/* c */}",
  "\\{",
  "[@tarn2019, p. 3]",
  "[@",
  "[^naps]",
  "[^n]: ",
  "![",
  "](",
  ")",
  "[a](/themes/sleep/)",
  "(javascript:x)",
  "# ",
  "## ",
  "###### ",
  "- ",
  "1. ",
  "> ",
  "    ",
  "| a | b |\n| - | - |\n",
  "```",
  "`",
  "~~",
  "**",
  "*",
  "_",
  "---",
  "===",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  " ",
  "word",
  "مدّ",
  "潮",
  "🌊",
  "\u0000",
  "&lt;",
  "&#x0;",
  "import x from 'y'",
  "export const a = 1",
  "<!--",
  "-->",
  "https://example.org/x",
  "@ref",
  "$a$",
  "\\",
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(pieces, { maxLength: 30 }).map((list) => list.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);

test("a tangle that breaks the parser itself is a problem at its line", () => {
  const { problems } = parsed(`${HEAD}<script>| a | b |\n| - | - |\n- `);
  expect(problems).not.toEqual([]);
  for (const problem of problems) expect(problem.line).toBeGreaterThan(HEAD.split("\n").length - 1);
});

test("any text is a chapter, or has problems that stand in its file", () => {
  fc.assert(
    fc.property(text, (body) => {
      const file = HEAD + body;
      const { problems } = parsed(file);
      const lines = file.split(/\r\n|\n|\r/);
      for (const { file: name, line, column, message, hint } of problems) {
        expect(name).toBe(HELP);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
        expect(message).not.toMatch(/undefined|\[object/);
        expect(hint).not.toBe("");
      }
    }),
    { numRuns: 300 },
  );
});

test("any text in which nothing is found becomes a tree", () => {
  fc.assert(
    fc.property(text, (body) => {
      const { chapters, problems } = parsed(HEAD + body);
      fc.pre(sound.report !== undefined && !problems.some(({ severity }) => severity === "error"));
      const document = sound.report && buildDocument(sound.report, chapters, new Map());
      expect(document?.chapters).toHaveLength(4);
    }),
    { numRuns: 50 },
  );
});
