import { readFileSync } from "node:fs";
import fc from "fast-check";
import { h } from "hastscript";
import { beforeAll, describe, expect, test } from "vitest";
import { bare } from "../../../src/checks/parity/bare.ts";
import type { Format, Loss } from "../../../src/checks/parity/compare.ts";
import { declared, isDeclared } from "../../../src/checks/parity/declared.ts";
import type { BookInput } from "../../../src/exports/book/sections.ts";
import { bookInput, REPORTS } from "../../exports/loaded.ts";
import { FORMATS, lossesIn, withTree } from "./formats.ts";
import { KINDS, takings } from "./take-away.ts";

const inputs = new Map<string, BookInput>();
const of = (name: string) => inputs.get(name) as BookInput;
beforeAll(async () => {
  for (const name of Object.keys(REPORTS) as (keyof typeof REPORTS)[]) inputs.set(name, await bookInput(name));
});

const find = (chapters: BookInput["chapters"], id: string) => {
  const chapter = chapters.find(({ meta }) => meta.id === id);
  if (!chapter) throw new Error(`no chapter ${id}`);
  return chapter;
};

const undeclared = (losses: readonly Loss[], { report }: BookInput) =>
  losses.filter((loss) => !isDeclared(loss, report.meta.url, loss.format === "part PDF" ? [loss.chapter] : []));

describe("nothing is lost", () => {
  test.each(Object.keys(REPORTS).flatMap((name) => FORMATS.map((format) => [name, format] as const)))(
    "of %s in %s",
    async (name, format) => {
      expect(undeclared(await lossesIn(format, of(name), of(name)), of(name))).toEqual([]);
    },
  );

  test.each([
    ["US Letter", { paper: "us-letter", largePrint: false }],
    ["large print", { paper: "a4", largePrint: true }],
  ] as const)("of any report in the PDF, %s", async (_name, layout) => {
    for (const input of inputs.values())
      expect(undeclared(await lossesIn("PDF", input, input, layout), input)).toEqual([]);
  });
});

/** How often each format is tried: as often as it takes a few seconds to make. */
const RUNS: Record<Format, number> = { page: 40, EPUB: 5, PDF: 4, "part PDF": 4, DOCX: 3 };

describe("whatever is taken away from a file is told, by its words", () => {
  test.each(FORMATS)("%s: one thing of each kind", async (format) => {
    const whole = of("harbour");
    const places = fc.array(fc.nat(), { minLength: KINDS.length, maxLength: KINDS.length });
    await fc.assert(
      fc.asyncProperty(places, async (at) => {
        let made = whole;
        const taken = KINDS.map((kind, index) => {
          const all = made.chapters.flatMap(({ meta, tree }) =>
            takings(tree, kind).map((take) => ({ chapter: meta.id, take })),
          );
          const chosen = all[(at[index] ?? 0) % all.length];
          if (!chosen) throw new Error(`nothing of the kind “${kind}” to take`);
          const { tree, text } = chosen.take();
          made = withTree(made, chosen.chapter, tree);
          return { kind, chapter: chosen.chapter, text };
        });
        const told = undeclared(await lossesIn(format, made, whole), whole);
        for (const { kind, chapter, text } of taken) {
          const isTold = told.some(
            (loss) =>
              loss.kind === kind && loss.chapter === chapter && (kind === "mark" || bare(loss.text) === bare(text)),
          );
          expect(isTold, `${kind} “${text}” of ${chapter}; told: ${JSON.stringify(told)}`).toBe(true);
        }
      }),
      { numRuns: RUNS[format] },
    );
  });

  test.each(FORMATS)("%s: a sentence in the middle of a paragraph", async (format) => {
    const whole = of("shipped");
    const chapter = find(whole.chapters, "context");
    const tree = structuredClone(chapter.tree);
    const lost = "It was the largest anti-immigration demonstration of the researcher’s lifetime.";
    const cut = (node: typeof tree | (typeof tree.children)[number]): void => {
      if (node.type === "text") node.value = node.value.replace(lost, "");
      if ("children" in node) for (const child of node.children) cut(child);
    };
    cut(tree);
    const [loss, ...others] = undeclared(await lossesIn(format, withTree(whole, chapter.meta.id, tree), whole), whole);
    expect(others).toEqual([]);
    expect(loss).toMatchObject({ format, chapter: "context", kind: "text" });
    expect(loss?.text).toContain(lost);
  });

  test.each(FORMATS.filter((format) => format !== "page"))("%s: a whole chapter", async (format) => {
    const whole = of("rtl");
    const [first, ...rest] = whole.chapters;
    if (!first) throw new Error("no chapter");
    const other = { ...first, meta: { ...first.meta, title: "Another" } };
    const losses = await lossesIn(format, { ...whole, chapters: [other, ...rest] }, whole);
    expect(losses.filter(({ kind }) => kind === "chapter").map(({ chapter }) => chapter)).toEqual(["evening"]);
  });

  test.each(FORMATS)("%s: a link that leads elsewhere", async (format) => {
    const { report, ...rest } = of("shipped");
    const whole = { ...rest, report: { ...report, meta: { ...report.meta, url: "https://report.example/" } } };
    const chapter = find(whole.chapters, "context");
    const tree = JSON.parse(
      JSON.stringify(chapter.tree).replaceAll("/themes/theories-of-change/", "/themes/security/"),
    );
    const losses = undeclared(await lossesIn(format, withTree(whole, chapter.meta.id, tree), whole), whole);
    expect(losses.map(({ kind, detail }) => [kind, detail])).toEqual([["link", "/themes/theories-of-change/"]]);
  });
});

describe("differences that are meant", () => {
  test("are told to authors", () => {
    const docs = readFileSync("docs/downloads.md", "utf8");
    for (const { formats, what, why } of declared)
      expect(docs).toContain(`| ${formats.join(", ")} | ${what} | ${why} |`);
  });

  test("each says what it is, and why", () => {
    for (const { what, why, formats } of declared) {
      expect(what.length).toBeGreaterThan(20);
      expect(why.length).toBeGreaterThan(20);
      expect(formats).not.toContain("page");
    }
  });

  test("are no others: a page of the site’s own may be missing, a place in the report may not", () => {
    const loss = (detail: string): Loss => ({ format: "PDF", chapter: "a", kind: "link", text: "x", detail });
    expect(isDeclared(loss("/search/"), undefined)).toBe(true);
    expect(isDeclared(loss("/figures/march/"), undefined)).toBe(true);
    for (const path of [
      "/themes/security/",
      "/chapters/method/#limits",
      "/figures/#figure-march",
      "https://a.example/",
    ])
      expect(isDeclared(loss(path), undefined), path).toBe(false);
    expect(isDeclared(loss("/search/"), "https://a.example")).toBe(false);
    expect(isDeclared({ ...loss("/search/"), kind: "text" }, undefined)).toBe(false);
    expect(isDeclared({ ...loss("/search/"), format: "page" }, undefined)).toBe(false);
  });
});

test("an element that only a screen shows is nobody’s loss", async () => {
  const whole = of("rtl");
  const chapter = find(whole.chapters, "evening");
  const tree = structuredClone(chapter.tree);
  tree.children.push(h("p", { dataMedia: "screen" }, "For a screen alone."));
  const reference = withTree(whole, chapter.meta.id, tree);
  for (const format of ["page", "EPUB"] as const) expect(await lossesIn(format, whole, reference)).toEqual([]);
});
