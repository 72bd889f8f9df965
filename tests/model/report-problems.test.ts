import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printProblems, toJson } from "../../scripts/report-problems.ts";
import { frameOf } from "../../scripts/text-frame.ts";
import type { Problem } from "../../src/problem.ts";
import { summaryOf } from "../../src/publish/problem-text.ts";

let content: string;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), "content-"));
  await writeFile(join(content, "a.json"), '{\r\n\t"total": "twelve"\r\n}\r\n');
});
afterAll(() => rm(content, { recursive: true }));

function problem(fields: Partial<Problem> = {}): Problem {
  const place = { file: "a.json", line: 2, column: 11, excerpt: '"twelve"' };
  return {
    rule: "schema-type",
    severity: "error",
    ...place,
    message: "Must be a number.",
    hint: "Write 12.",
    ...fields,
  };
}

function printed(problems: Problem[], colour = false): string {
  let text = "";
  printProblems(problems, { stream: { write: (piece) => (text += piece) }, colour, content });
  return text.replaceAll(content, "content");
}

test("place, message, the line with a caret under the fault, hint, count", () => {
  expect(printed([problem()])).toBe(
    `content/a.json:2:11  error  schema-type
  Must be a number.

    2 |  "total": "twelve"
                  ^^^^^^^^

  → Write 12.

Why, with examples: npm run check -- --explain schema-type
1 problem in 1 file. Nothing was written.
`,
  );
});

test("the same warning many times is told once, a line each, after all that is told alone; errors never are", () => {
  const note = { severity: "warning", rule: "unfinished-text", message: "Still to write.", hint: "Write it." } as const;
  const notes = [2, 2, 1, 3].map((line) => problem({ ...note, line, column: 1 }));
  const text = printed([...notes, problem({ file: "b.json", line: 1 })]);
  expect(text).toMatch(/^content\/b\.json:1:11 {2}error/);
  expect(text).toContain(`4 times  warning  unfinished-text
  Still to write.

    content/a.json:1:1  {
    content/a.json:2:1  "total": "twelve"
    content/a.json:2:1  "total": "twelve"
    content/a.json:3:1  }

  → Write it.
`);
  expect(printed(notes.slice(1))).not.toContain("times");
  expect(printed([1, 2, 3, 4].map((line) => problem({ line })))).not.toContain("times");
});

test("in the order of files and places, also where there is no line to show", () => {
  const text = printed([problem({ file: "b.json", line: 1 }), problem({ line: 3, column: 1 }), problem()]);
  expect([...text.matchAll(/^content\/\S+/gm)].map(String)).toEqual([
    "content/a.json:2:11",
    "content/a.json:3:1",
    "content/b.json:1:11",
  ]);
  expect(text).toContain("3 problems in 2 files. Nothing was written.");
});

test("what an author wrote can't steer the terminal", () => {
  const evil = printed([problem({ file: "none.json", excerpt: "\u001b[2J", message: "\u001b[31m", hint: "\u0007" })]);
  for (const sign of ["\u001b", "\u0007"]) expect(evil).not.toContain(sign);
  expect(printed([problem()], true)).toContain("\u001b[31merror\u001b[0m");
});

test("counts", () => {
  expect(summaryOf([])).toBe("No problems found.");
  expect(summaryOf([problem({ severity: "warning" }), problem({ severity: "hint" })])).toBe(
    "No errors. 1 warning and 1 hint in 1 file.",
  );
});

test("JSON has exactly the fields that were promised", () => {
  expect(Object.keys(JSON.parse(toJson([problem()]))[0])).toEqual([
    "file",
    "line",
    "column",
    "rule",
    "severity",
    "message",
    "hint",
  ]);
  expect(toJson([])).toBe("[]\n");
});

test("long lines are cut around the fault, and wide signs counted as two", () => {
  const long = frameOf(`${"a".repeat(300)}X${"b".repeat(300)}`, 301, "X");
  expect(long.text.length).toBeLessThan(100);
  expect(long.text.indexOf("X")).toBe(long.caret.indexOf("^"));
  expect(frameOf("漢字 x", 4, "x").caret).toBe("     ^");
  expect(frameOf("ab", 9).caret).toBe("  ^");
});
