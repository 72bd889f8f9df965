import { describe, expect, test } from "vitest";
import type { Change } from "../../src/authoring/change.ts";
import { rename } from "../../src/authoring/rename.ts";
import { renameInChapter } from "../../src/authoring/rename-in-chapter.ts";
import { readReportText } from "../../src/authoring/report-text.ts";
import type { ContentFiles } from "../../src/model/content-files.ts";
import { redirectFiles } from "../../src/publish/redirect-pages.ts";
import { exampleReport } from "../exports/example-report.ts";
import { edited, problemsIn } from "../fixtures/bad/edit.ts";

/** A folder with a change made. */
function changed(folder: ContentFiles, { files, removed }: Change): ContentFiles {
  const texts = new Map(folder.texts);
  for (const file of removed) texts.delete(file);
  for (const [file, text] of files) texts.set(file, text);
  const names = [...folder.files.filter((file) => !folder.texts.has(file)), ...texts.keys()].sort();
  return {
    ...folder,
    files: names,
    texts: new Map(names.flatMap((file) => (texts.has(file) ? [[file, texts.get(file) ?? ""]] : []))),
  };
}

const errors = (folder: ContentFiles, edition?: string) =>
  problemsIn(folder, edition).filter(({ severity }) => severity === "error");

const CASES = [
  ["theme", "tides", "ebb"],
  ["theme", "sleep", "rest-at-night"],
  ["recommendation", "night-bus", "early-bus"],
  ["chapter", "night-shift", "by-night"],
  ["chapter", "what-would-help", "help"],
  ["figure", "lamps", "lights"],
  ["audience", "council", "town-council"],
  ["evidence", "the-usual", "usual"],
  ["term", "slack", "still-water"],
  ["source", "tarn2019", "tarn-2019"],
  ["source", "lantern-1988", "lantern"],
] as const;

describe("another id", () => {
  test.each(CASES)("of a %s, %s → %s: everything still fits, in every edition", async (kind, from, to) => {
    const before = await edited([]);
    const after = changed(before, rename(readReportText(before), kind, from, to));
    expect(errors(after)).toEqual([]);
    expect(errors(after, "full")).toEqual([]);
    const back = changed(after, rename(readReportText(after), kind, to, from));
    for (const [file, text] of before.texts)
      if (file !== "redirects.yaml") expect(back.texts.get(file), file).toBe(text);
  });

  test("leaves prose alone that has the same word", () => {
    const text =
      'The lamps, and `lamps`: <Ref to="theme:lamps" />, [lamps](/themes/lamps/#lamps), <Figure id="lamps" />.\n';
    expect(renameInChapter(text, "x.mdx", "theme", "lamps", "lights")).toBe(
      'The lamps, and `lamps`: <Ref to="theme:lights" />, [lamps](/themes/lights/#lamps), <Figure id="lamps" />.\n',
    );
  });

  test("is not taken for a part of a longer one", () => {
    const text = '<Ref to="theme:night" /> <Ref to="theme:night-bus" /> [@night; @night-2; @nightly]\n';
    expect(renameInChapter(text, "x.mdx", "theme", "night", "day")).toContain(
      'theme:day" /> <Ref to="theme:night-bus"',
    );
    expect(renameInChapter(text, "x.mdx", "source", "night", "day")).toContain("[@day; @night-2; @nightly]");
  });

  test("twice changed leads straight to the last address, and one that comes back leads nowhere", async () => {
    const before = await edited([]);
    const once = changed(before, rename(readReportText(before), "theme", "sleep", "rest"));
    const twice = changed(once, rename(readReportText(once), "theme", "rest", "naps"));
    expect(twice.texts.get("redirects.yaml")).toContain("from: /themes/sleep/\n    to: /themes/naps/");
    const back = changed(twice, rename(readReportText(twice), "theme", "naps", "sleep"));
    expect(back.texts.get("redirects.yaml")).not.toContain("from: /themes/sleep/");
    expect(errors(back)).toEqual([]);
  });

  test.each<[string, Parameters<typeof rename>[1], string, string, RegExp]>([
    ["that nothing has", "theme", "slep", "x", /no theme `slep`.*`sleep`/],
    ["that is taken", "theme", "sleep", "tides", /theme `tides` already/],
    ["that is none", "theme", "sleep", "Big Sleep", /`Big Sleep` is no id/],
    ["of a source that there isn’t", "source", "nobody", "x", /no source `nobody`/],
  ])("%s is refused", async (_name, kind, from, to, words) => {
    const report = readReportText(await edited([]));
    expect(() => rename(report, kind, from, to)).toThrow(words);
  });
});

test("a page at the old address leads to the new one, below the base path too", () => {
  const report = { ...exampleReport, redirects: [{ from: "/themes/old/", to: "/themes/new/" }] };
  const files = redirectFiles(report, "/reports/river/");
  expect([...files.keys()]).toEqual(["themes/old/index.html", "_redirects"]);
  expect(files.get("themes/old/index.html")).toContain(
    '<meta http-equiv="refresh" content="0; url=/reports/river/themes/new/">',
  );
  expect(files.get("themes/old/index.html")).toContain('<a href="/reports/river/themes/new/">');
  expect(files.get("_redirects")).toBe("/reports/river/themes/old/ /reports/river/themes/new/ 301\n");
  expect(redirectFiles(exampleReport, "/").size).toBe(0);
});
