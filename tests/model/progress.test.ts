import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBibliography } from "../../src/citations/read-bibliography.ts";
import { appendicesOf } from "../../src/exports/book/entries.ts";
import { publishedTables } from "../../src/exports/tables.ts";
import { bookWords } from "../../src/i18n/book-words.ts";
import { readContent } from "../../src/model/load-fs.ts";
import { parseContent } from "../../src/model/parse-content.ts";
import { answersTo, followed, latestProgress } from "../../src/model/progress.ts";
import type { Report } from "../../src/model/report.ts";
import { pagesOf, routes } from "../../src/model/routes.ts";
import { find } from "../../src/model/trails.ts";

const HARBOUR = join(import.meta.dirname, "../fixtures/harbour");
const { report } = parseContent(await readContent(HARBOUR), { parseBibliography: readBibliography });
if (!report) throw new Error("the harbour report is not sound");

const statuses = (id: string) =>
  answersTo(report, find(report.recommendations, id)).map(({ audience, entry }) => [audience.id, entry?.status]);
/** The report without an entry; `progress` is what its settings say. */
const without = (progress: boolean | undefined): Report => ({
  ...report,
  meta: { ...report.meta, ...(progress === undefined ? {} : { progress }) },
  recommendations: report.recommendations.map(({ progress: _, ...item }) => item),
});

describe("what became of the recommendations", () => {
  test("is followed from the first entry on, or from the first day where the report says so", () => {
    expect(followed(report).map(({ id }) => id)).toEqual(["night-bus"]);
    expect(followed(without(true)).map(({ progress }) => progress)).toEqual([[], [], []]);
    expect(pagesOf(without(true))).toContain(routes.progress);
    expect(pagesOf(without(undefined))).not.toContain(routes.progress);
  });

  test("is each audience’s latest answer; what names none holds for all until one answers", () => {
    expect(statuses("night-bus")).toEqual([
      ["council", "accepted-in-part"],
      ["employers", "rejected"],
    ]);
    expect(statuses("six-words").map(([, status]) => status)).toEqual([undefined, undefined]);
    const [bus] = report.recommendations;
    const asked = bus && { ...bus, progress: bus.progress?.slice(0, 2) };
    expect(asked && answersTo(report, asked).map(({ entry }) => entry?.status)).toEqual(["accepted-in-part", "open"]);
  });

  test("is told newest first, and numbered from the oldest", () => {
    expect(latestProgress(report).map(({ recommendation, number, date }) => [recommendation.id, number, date])).toEqual(
      [
        ["night-bus", 3, "2025-02-11"],
        ["night-bus", 2, "2025-01-20"],
        ["night-bus", 1, "2024-12-02"],
      ],
    );
  });

  test("is a table of the data once something is recorded", () => {
    const names = (from: Report) => publishedTables(from).map(({ name }) => name);
    expect(names(report)).toContain("recommendation-progress");
    expect(names(without(true))).not.toContain("recommendation-progress");
    const table = publishedTables(report).find(({ name }) => name === "recommendation-progress");
    expect(table?.rows[1]?.slice(0, 6)).toEqual([
      "night-bus",
      2,
      "2025-01-20",
      "accepted-in-part",
      "council",
      "The council’s transport desk",
    ]);
  });

  test("is a line each in the appendix of a book, oldest first, and none where nothing is recorded", () => {
    const lines = (from: Report) =>
      appendicesOf(from, bookWords("en-GB"))
        .flatMap(({ entries }) => entries.flatMap(({ lists }) => lists))
        .filter(({ term }) => term === "What became of it")
        .map(({ items }) => items);
    expect(lines(report)).toEqual([
      [
        "2 December 2024: Open. Sent to the council & the crews’ employers, with a map < 2 pages long.",
        "20 January 2025: Accepted in part (The council’s transport desk). A bus at 04:40 from Monday to Friday, until the end of “the dark months”.",
        "11 February 2025: Rejected. Shifts stay as they are: “the tide does not wait for a bus”.",
      ],
    ]);
    expect(lines(without(true))).toEqual([]);
  });
});
