import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/model/load-fs.ts";
import type { Problem } from "../../src/problem.ts";
import { checkEditions } from "../../src/publish/check-editions.ts";
import { ruleNames, standingOf } from "../../src/rules.ts";
import { type ExpectedProblem, edited, guarded, HARBOUR, placeOf, problemsIn, TODAY } from "../fixtures/bad/edit.ts";
import { badReports } from "../fixtures/bad/index.ts";
import { tenAtOnce } from "../fixtures/bad/ten-at-once.ts";
import { wholeCases } from "../fixtures/bad/whole-cases.ts";
import { ROOT } from "./builds.ts";

test("the report that every bad one is made from is sound, in each of its editions", async () => {
  const files = await edited([]);
  expect(problemsIn(files)).toEqual([]);
  expect(problemsIn(files, "full")).toEqual([]);
});

const places = (problems: readonly Problem[]) =>
  problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`).sort();

/** Expects what was found to say what was wanted of it: how bad it is, and pieces of message and hint. */
function expectWords(found: readonly Problem[], { rule, file, severity, message, hint }: ExpectedProblem): void {
  const those = found.filter((problem) => problem.rule === rule && problem.file === file);
  for (const problem of those) expect(problem.severity).toBe(severity ?? "error");
  const said = (problem: Problem) => problem.message.includes(message ?? "") && problem.hint.includes(hint ?? "");
  expect(those.find(said), `${those.map((problem) => `${problem.message} ${problem.hint}`).join("\n")}`).toBeDefined();
}

const mistakes = [...badReports, ...wholeCases].flatMap(({ expected }) => expected);
const broken = new Set(mistakes.map(({ rule }) => rule));

describe(`${mistakes.length} seeded mistakes in ${badReports.length + wholeCases.length} reports, under ${broken.size} rules: each at its place, none missed, none invented`, () => {
  test.each(badReports)("$name", async ({ edits, edition, expected }) => {
    const files = await edited(edits);
    const problems = [...problemsIn(files, edition), ...(await guarded(files, edition))];
    expect(places(problems)).toEqual(expected.map((problem) => placeOf(problem, files)).sort());
    for (const wanted of expected) expectWords(problems, wanted);
  });

  test.each(wholeCases)("$name", async ({ make, expected }) => {
    const home = mkdtempSync(join(tmpdir(), "soundings-seeded-"));
    try {
      const content = join(home, "content");
      cpSync(HARBOUR, content, { recursive: true });
      const options = await make({ home, content });
      const { problems } = await checkEditions({ content, env: {}, today: TODAY, ...options });
      const files = await readContent(content);
      const placed = ({ line, column = 1, ...wanted }: (typeof expected)[number]) =>
        line === undefined ? placeOf(wanted, files) : `${wanted.file}:${line}:${column} ${wanted.rule}`;
      expect(places(problems)).toEqual(expected.map(placed).sort());
      for (const wanted of expected) expectWords(problems, wanted);
    } finally {
      rmSync(home, { recursive: true });
    }
  });

  test("no rule that the check can break is without one", () => {
    // Two are about what a build makes (tests/exports/pdf/problems.test.ts), and those of an import about files that are no
    // report’s yet (tests/importers).
    const madeByBuild = ["pdf-form-not-made", "summary-too-long"];
    // Three are about a translation, which this report hasn’t got (tests/translation).
    const ofTranslations = ["translation-unknown", "translation-stale", "untranslated"];
    // One is about a record of changes, and found where the text of two versions is (tests/changes).
    const elsewhere = [...madeByBuild, ...ofTranslations, "changes-withdrawn"];
    const checked = ruleNames.filter((rule) => standingOf(rule) !== "import" && !elsewhere.includes(rule));
    expect(checked.filter((rule) => !broken.has(rule))).toEqual([]);
    expect([...broken].filter((rule) => !checked.includes(rule))).toEqual([]);
  });

  test("the shipped report has none", async () => {
    const { problems } = await checkEditions({ content: join(ROOT, "content"), env: {} });
    expect(problems).toEqual([]);
  });
});

test("every problem says something, and says what to do", async () => {
  for (const { edits, edition } of badReports) {
    for (const { message, hint, file } of problemsIn(await edited(edits), edition)) {
      const words = `${file}: ${message} ${hint}`;
      expect(message, words).toMatch(/\S.*[.!?)]$/s);
      expect(hint.trim(), words).not.toBe("");
      expect(words).not.toMatch(/undefined|\[object|NaN|Invalid input|at Object\./);
    }
  }
});

test("ten mistakes make ten problems", () => {
  expect(tenAtOnce.edits).toHaveLength(10);
  expect(tenAtOnce.expected).toHaveLength(10);
});
