import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compareVersions, type ReportVersion } from "../../src/changes/compare-versions.ts";
import { recordText, withVersion } from "../../src/changes/record.ts";
import { showChanges, withoutWithdrawn } from "../../src/changes/show-changes.ts";
import { withdrawnWords } from "../../src/changes/withdrawn-words.ts";
import { goneFrom, pagesOf } from "../../src/model/routes.ts";
import type { VersionChanges } from "../../src/model/schema/changes.ts";
import { loadReport } from "../../src/publish/load-report.ts";
import { twoVersions } from "./two-versions.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-changes-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const { before, after } = twoVersions(work);

const load = async (content: string, edition?: string): Promise<ReportVersion> => {
  const { report, document } = await loadReport({ content, ...(edition ? { edition } : {}) });
  return { report, chapters: document.chapters };
};
const [old, now] = [await load(before), await load(after)];
const found = compareVersions(old, now);
const record = JSON.stringify(found);
const BELLS = "Of the eleven bells on the pier, five ring in the fog & the others wait for a rope.";

/** The report as it is after an edit of a chapter. */
const edited = async (piece: string, instead: string): Promise<ReportVersion> => {
  const path = join(after, "chapters/01-summary.mdx");
  const text = readFileSync(path, "utf8");
  if (!text.includes(piece)) throw new Error(`no ${piece}`);
  writeFileSync(path, text.replace(piece, instead));
  try {
    return await load(after);
  } finally {
    writeFileSync(path, text);
  }
};

describe("what a version changed", () => {
  test("is found from words, counts and data, each with what stood there", () => {
    expect(found).toMatchObject({ from: "1.0.0", to: "2.1.0" });
    expect(found.changes.map(({ kind, id, change }) => `${change} ${kind} ${id}`)).toEqual([
      "changed chapter summary",
      "changed recommendation night-bus",
      "changed figure lamps",
      "removed chapter bells",
      "removed ask six-words/bell",
    ]);
    expect(found.changes[1]?.texts).toContainEqual({ what: "count", was: "29 of 60", now: "31 of 60" });
    expect(found.changes[2]?.data).toBe(true);
  });

  test("is nothing between a version and itself", () => {
    expect(compareVersions(now, now).changes).toEqual([]);
  });

  test("keeps of what is gone its name, and no words", () => {
    expect(found.changes[3]).toMatchObject({ title: "The bells", texts: [] });
    expect(record).not.toContain("gone for good");
    expect(record).not.toContain("A bell for each word");
  });

  test("keeps no word of anybody, and none that a correction leaves out", () => {
    expect(record).not.toContain("in confidence");
    expect(record).not.toContain("Ada Quill");
  });

  test("is told as all that is new where there was nothing", () => {
    const nothing = { report: { ...old.report, themes: [], recommendations: [] }, chapters: old.chapters };
    const { changes } = compareVersions(nothing, now);
    expect(changes.filter(({ change }) => change === "added").map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: now.report.themes.length }, () => "theme"),
      ...Array.from({ length: now.report.recommendations.length }, () => "recommendation"),
    ]);
  });

  test("follows what has another id by its redirect", () => {
    const [first, ...others] = now.report.recommendations;
    if (!first) throw new Error("no recommendation");
    const report = {
      ...now.report,
      recommendations: [{ ...first, id: "early-bus" }, ...others],
      redirects: [{ from: "/recommendations/night-bus/", to: "/recommendations/early-bus/" }],
    };
    const { changes } = compareVersions(old, { ...now, report });
    expect(changes.find(({ id }) => id === "early-bus")).toMatchObject({ change: "changed", kind: "recommendation" });
    expect(changes.some(({ id }) => id === "night-bus")).toBe(false);
    expect(
      showChanges([found], { ...now, report })[0]?.changes.find(({ id }) => id === "early-bus")?.texts,
    ).toHaveLength(2);
  });
});

describe("what is shown of it", () => {
  const shown = (version: ReportVersion, changes: VersionChanges = found) =>
    showChanges([changes], version)[0]?.changes;

  test("is word by word, and leads to the passage", () => {
    const [summary] = shown(now) ?? [];
    expect(summary).toMatchObject({ title: now.report.chapters[0]?.title, withheld: 0 });
    expect(summary?.texts[0]?.anchor).toMatch(/^p-/);
    expect(summary?.texts[0]?.pieces.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "removed", text: "four" },
      { kind: "added", text: "five" },
      { kind: "removed", text: "hand" },
      { kind: "added", text: "rope" },
    ]);
  });

  test.each([
    ["reworded", "Of the bells on the pier, nobody knows how many ring."],
    ["taken out", ""],
  ])("is that it changed, and no words, once the passage is %s", async (_how, instead) => {
    const later = await edited(BELLS, instead);
    const [summary] = shown(later) ?? [];
    expect(summary).toMatchObject({ texts: [], withheld: 1 });
    const kept = recordText(withoutWithdrawn([found], later));
    expect(kept).not.toContain("eleven bells");
    expect(kept).toContain("29 of 60");
    const version = { ...later, report: { ...later.report, changes: [found] } };
    expect(withdrawnWords(recordText([found]), version)).toMatchObject([
      { rule: "changes-withdrawn", severity: "warning", file: "changes.json", line: 15, column: 22 },
    ]);
    expect(
      withdrawnWords(kept, { ...later, report: { ...later.report, changes: withoutWithdrawn([found], later) } }),
    ).toEqual([]);
  });

  test("is nothing of what an edition hasn’t got", () => {
    const { report, chapters } = now;
    const without = { ...report, recommendations: report.recommendations.slice(1) };
    expect(shown({ report: without, chapters })?.some(({ id }) => id === "night-bus")).toBe(false);
  });

  test("leaves out what an author has taken out of the record", () => {
    const [summary, ...rest] = found.changes;
    if (!summary) throw new Error("no change");
    const changes = { ...found, changes: [{ ...summary, texts: [{ what: "passage" as const }] }, ...rest] };
    expect(shown(now, changes)?.[0]).toMatchObject({ texts: [], withheld: 1 });
  });
});

describe("the record", () => {
  test("has each version once, newest first", () => {
    const older = { ...found, to: "1.5.0" };
    expect(withVersion([{ ...found, changes: [] }, older], found)).toEqual([found, older]);
  });

  test("gives each version a page, and what was taken out one at its old address", async () => {
    writeFileSync(join(after, "changes.json"), recordText([found]));
    const { report } = await load(after);
    expect(report.changes).toEqual([found]);
    expect(pagesOf(report)).toContain("/versions/2.1.0/");
    expect(goneFrom(report)).toEqual([{ page: "/chapters/bells/", version: { from: "1.0.0", to: "2.1.0" } }]);
    const moved = { ...report, redirects: [{ from: "/chapters/bells/", to: "/chapters/summary/" }] };
    expect(goneFrom(moved)).toEqual([]);
  });
});
