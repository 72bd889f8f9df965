import { describe, expect, test } from "vitest";
import { addChapter } from "../../src/authoring/add-chapter.ts";
import { addFigure } from "../../src/authoring/add-figure.ts";
import { addRecommendation, addTheme } from "../../src/authoring/add-finding.ts";
import { addTerm } from "../../src/authoring/add-term.ts";
import type { Change } from "../../src/authoring/change.ts";
import { withField, withListItem } from "../../src/authoring/front-matter.ts";
import { newReport } from "../../src/authoring/new-report.ts";
import { type ReportText, readReportText } from "../../src/authoring/report-text.ts";
import type { ContentFiles } from "../../src/model/content-files.ts";
import { figureKinds } from "../../src/model/schema/figure.ts";
import { problemsIn } from "../fixtures/bad/edit.ts";

/** A folder after some changes. */
function folderOf(...changes: Change[]): ContentFiles {
  const texts = new Map<string, string>();
  for (const { files, removed } of changes) {
    for (const file of removed) texts.delete(file);
    for (const [file, text] of files) texts.set(file, text);
  }
  const read = [...texts].filter(([file]) => !file.startsWith(".")).sort(([one], [other]) => (one < other ? -1 : 1));
  return { dir: "river", texts: new Map(read), files: read.map(([file]) => file), problems: [] };
}

const answers = {
  title: "River: “a study” & more",
  authors: ["Ada Writer"],
  language: "en-GB",
  people: 9,
  noun: "boaters",
  today: "2026-05-01",
  schemas: "../schemas",
};
const fresh = newReport(answers);
const report = (...changes: Change[]): ReportText => readReportText(folderOf(fresh, ...changes));
/** What a check finds beside texts that are still to be written. */
const faults = (...changes: Change[]) =>
  problemsIn(folderOf(fresh, ...changes)).filter(({ rule }) => rule !== "unfinished-text");

describe("a new report", () => {
  test("is sound, and each text that is still to be written is told", () => {
    expect(faults()).toEqual([]);
    const open = problemsIn(folderOf(fresh));
    expect(open.length).toBeGreaterThan(15);
    expect(new Set(open.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  });

  test("is sound in a language that runs the other way, with nobody named", () => {
    const other = newReport({ ...answers, language: "ar", authors: [], title: "النهر" });
    expect(other.files.get("report.yaml")).toContain("direction: rtl");
    expect(problemsIn(folderOf(other)).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("something new is placed, numbered and linked", () => {
  test("a chapter at the end, and one between others, which move up", () => {
    const last = addChapter(report(), { title: "Wages & hours" });
    expect([...last.files.keys()]).toEqual(["chapters/05-wages-hours.mdx"]);
    const between = addChapter(report(), { title: "Nights", after: "summary" });
    expect([...between.files.keys()].sort()).toEqual([
      "chapters/02-nights.mdx",
      "chapters/03-method.mdx",
      "chapters/04-first-finding.mdx",
      "chapters/05-recommendations.mdx",
    ]);
    expect(between.removed.sort()).toEqual([
      "chapters/02-method.mdx",
      "chapters/03-first-finding.mdx",
      "chapters/04-recommendations.mdx",
    ]);
    expect(faults(between)).toEqual([]);
  });

  test("a chapter after one where the numbers leave a gap moves nothing", () => {
    const gap = addChapter(report(), { title: "Nights" });
    const files = new Map([...gap.files].map(([, text]): [string, string] => ["chapters/20-nights.mdx", text]));
    const next = addChapter(report({ ...gap, files }), { title: "Days", after: "recommendations" });
    expect(next.removed).toEqual([]);
    expect([...next.files.keys()]).toEqual(["chapters/05-days.mdx"]);
  });

  test("a theme with a chapter of its own, and one for a chapter that is there", () => {
    const own = addTheme(report(), { title: "The water is worse", stated: "over half" });
    expect(own.files.get("chapters/04-the-water-is-worse.mdx")).toContain("theme: the-water-is-worse");
    expect(
      faults(own)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(["theme-without-evidence", "unanswered-theme"]);
    const there = addTheme(report(), { title: "Method matters", chapter: "method", count: 3 });
    expect(there.files.get("chapters/02-method.mdx")).toContain("\ntheme: method-matters\n---");
    expect(faults(there).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("a recommendation, in the chapter that sets the others out", () => {
    const change = addRecommendation(report(), { title: "Clean the river", addresses: [], audiences: ["readers"] });
    expect(change.files.get("chapters/04-recommendations.mdx")).toContain("- clean-the-river\n");
    expect(faults(change)).toEqual([]);
  });

  test.each(figureKinds)("a figure: %s", (kind) => {
    expect(faults(addFigure(report(), { title: "Most come at night", kind }))).toEqual([]);
  });

  test("a term", () => {
    const change = addTerm(report(), { term: "core funding" });
    expect(change.files.get("glossary.json")).toContain('"id": "core-funding"');
    expect(faults(change)).toEqual([]);
  });
});

describe("nothing is overwritten, and nothing half done", () => {
  test.each<[string, () => unknown, RegExp]>([
    ["a chapter that is there", () => addChapter(report(), { title: "Summary" }), /chapter `summary` already.*--id/],
    ["a theme that is there", () => addTheme(report(), { title: "First finding" }), /theme `first-finding` already/],
    ["a chapter that isn’t", () => addChapter(report(), { title: "x", after: "sumary" }), /no chapter `sumary`/],
    ["a chapter with a theme", () => addTheme(report(), { title: "x", chapter: "first-finding" }), /argues the theme/],
    ["a count of too many", () => addTheme(report(), { title: "x", count: 10 }), /10 is more than the 9/],
    [
      "a theme mistyped",
      () => addRecommendation(report(), { title: "x", addresses: ["first-fnding"], audiences: [] }),
      /Did you mean `first-finding`/,
    ],
    ["a kind mistyped", () => addFigure(report(), { title: "x", kind: "pie" }), /no kind of figure `pie`.*bars/],
    ["a title of signs alone", () => addChapter(report(), { title: "!!!" }), /--id/],
  ])("%s", (_name, change, words) => {
    expect(change).toThrow(words);
  });

  test("in a report that can’t be read", () => {
    const broken = folderOf(fresh, { files: new Map([["findings/themes.json", "{"]]), removed: [], says: [] });
    expect(() => readReportText(broken)).toThrow(/findings\/themes\.json:1/);
  });
});

describe("front matter", () => {
  const text = (fields: string) => `---\ntitle: x # a note\n${fields}---\n\nText.\n`;

  test.each([
    ["where there is no list", "", "recommendations: [new]\n"],
    ["in a list on one line", "recommendations: [a, b]\n", "recommendations: [a, b, new]\n"],
    ["in an empty list", "recommendations: []\n", "recommendations: [new]\n"],
    [
      "in a list of lines",
      "recommendations:\n  - a\n  - b # why\nshort: y\n",
      "recommendations:\n  - a\n  - b # why\n  - new\nshort: y\n",
    ],
  ])("an item %s", (_name, before, wanted) => {
    expect(withListItem(text(before), "recommendations", "new")).toBe(text(wanted));
  });

  test("a field, once, with the notes kept", () => {
    expect(withField(text(""), "theme", "water")).toBe(text("theme: water\n"));
    expect(withField(text("theme: water\n"), "theme", "water")).toBe(text("theme: water\n"));
    expect(() => withField(text("theme: air\n"), "theme", "water")).toThrow(/`theme: air`/);
    expect(() => withField("No front matter.", "theme", "water")).toThrow(/no front matter/);
  });
});
