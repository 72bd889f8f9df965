import fc from "fast-check";
import type { Element, Root } from "hast";
import { h } from "hastscript";
import { describe, expect, test } from "vitest";
import { makeDocx } from "../../../src/exports/docx/docx.ts";
import type { ChapterMeta } from "../../../src/model/report.ts";
import { exampleReport } from "../example-report.ts";
import { all, partOf, words } from "./open-docx.ts";

const [meta] = exampleReport.chapters;
const report = { ...exampleReport, figures: [], meta: { ...exampleReport.meta, direction: "rtl" as const } };
const made = (children: Element[]) => {
  const tree: Root = { type: "root", children };
  return makeDocx({ report, chapters: [{ meta: meta as ChapterMeta, tree }], sources: [] });
};

const bare = (text: string) => text.replace(/[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\ufffd]+/gu, "");

test("text of any kind is XML, and comes back as itself but for signs that XML can’t hold", async () => {
  const texts = fc.array(fc.string({ unit: "binary" }), { minLength: 60, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(texts, async (all60) => {
      const given = all60.filter((text) => bare(text) !== "");
      const bytes = await made(given.map((text) => h("p", text)));
      const paragraphs = all(partOf(bytes, "word/document.xml"), "w:p").map((node) => bare(words(node)));
      for (const text of given) expect(paragraphs).toContain(bare(text));
    }),
    { numRuns: 5 },
  );
});

describe("what Word has no way to set", () => {
  test("is named, with its section", async () => {
    await expect(made([h("marquee", "x")])).rejects.toThrow(/“Findings”.*<marquee>/);
    await expect(made([h("p", h("blink", "x"))])).rejects.toThrow(/“Findings”.*<blink>/);
  });

  test("a picture without words for it", async () => {
    await expect(made([h("p", h("img", { src: "/images/a.png" }))])).rejects.toThrow(/“\/images\/a\.png” has no/);
  });

  test("every tag that a chapter may hold is decided on", async () => {
    const flow = "h2 h3 h4 p ul ol blockquote hr pre figure figcaption aside section div details summary dl".split(" ");
    const inline = "a em strong del code sup sub abbr cite small span mark kbd i b".split(" ");
    await made([...flow.map((tag) => h(tag)), ...inline.map((tag) => h("p", h(tag, "x")))]);
  });
});
