import { expect, test } from "vitest";
import { edited, placeOf, problemsIn } from "../fixtures/bad/edit.ts";
import { badReports } from "../fixtures/bad/index.ts";
import { tenAtOnce } from "../fixtures/bad/ten-at-once.ts";

test("the report that every bad one is made from is sound, in each of its editions", async () => {
  const files = await edited([]);
  expect(problemsIn(files)).toEqual([]);
  expect(problemsIn(files, "full")).toEqual([]);
});

test.each(badReports)("$name", async ({ edits, edition, expected }) => {
  const files = await edited(edits);
  const problems = problemsIn(files, edition);
  expect(problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`).sort()).toEqual(
    expected.map((problem) => placeOf(problem, files)).sort(),
  );
  for (const wanted of expected) {
    const place = placeOf(wanted, files);
    const found = problems.find(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}` === place);
    expect(found?.severity).toBe(wanted.severity ?? "error");
    expect(found?.message).toContain(wanted.message ?? "");
    expect(found?.hint).toContain(wanted.hint ?? "");
  }
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
