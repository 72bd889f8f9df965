import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseContent } from "../../src/model/parse-content.ts";
import { byPlace } from "../../src/problem.ts";
import { sample, sampleText } from "./sample.ts";

const METHOD = "chapters/01-method.mdx";
const SAFETY = "chapters/02-safety.mdx";
const EVIDENCE = "findings/evidence.json";

test("a sound folder becomes a report", () => {
  const { report, chapters, known, problems } = parseContent(sample(), {
    parseBibliography: (text) => ({ sources: [{ id: "smith2020" }], bibtex: text, problems: [] }),
  });
  expect(problems).toEqual([]);
  expect(report).toMatchObject({
    edition: "public",
    meta: { title: "A Sample" },
    chapters: [
      { id: "method", number: 1, file: METHOD },
      { id: "safety", number: 2, theme: "safety" },
    ],
    themes: [
      {
        id: "safety",
        number: 1,
        prevalence: { kind: "bounded", atLeast: 2, atMost: 2, of: 4 },
        subfindings: [{ id: "staff", prevalence: { kind: "exact", count: 3, of: 4 } }],
      },
    ],
    recommendations: [{ id: "fund-it", number: 1 }],
    tables: {
      "march.csv": [
        { label: "March", value: 1200 },
        { label: "Counter-march", value: 300, stated: "up to 300" },
      ],
    },
    bibliography: sampleText("references.bib"),
  });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(known).toMatchObject({ themes: ["safety"], figures: ["march"], sources: ["smith2020"] });
  expect(chapters.map(({ bodyLine }) => bodyLine)).toEqual([5, 7]);
  expect(chapters[0]?.text.slice(chapters[0].bodyStart)).toBe("\nText.\n");
});

test("the bibliography's parser is asked, and its sources and problems come through", () => {
  const problem = {
    rule: "bib",
    severity: "error" as const,
    file: "references.bib",
    line: 1,
    column: 1,
    message: "",
    hint: "",
  };
  const { known, problems, report } = parseContent(sample(), {
    parseBibliography: () => ({ sources: [{ id: "jones" }], bibtex: "", problems: [problem] }),
  });
  expect(known.sources).toEqual(["jones", "smith2020"]);
  expect(problems).toEqual([problem]);
  expect(report).toBeUndefined();
});

describe("editions", () => {
  const changes = {
    [METHOD]: ["asked.\n", "asked.\neditions: [full]\n"],
    [EVIDENCE]: ['"themes": ["safety"]', '"themes": ["safety"], "editions": ["full"]'],
  } as const;

  test("what isn't in one leaves no trace, and numbering closes up", () => {
    const { report, chapters, known } = parseContent(sample(changes));
    expect(report?.chapters).toMatchObject([{ id: "safety", number: 1 }]);
    expect(report?.evidence).toEqual([]);
    expect(chapters).toHaveLength(1);
    expect(known.chapters).toEqual(["safety"]);
    expect(known.evidence).toEqual([]);
  });

  test("another has it", () => {
    const { report } = parseContent(sample(changes), { edition: "full" });
    expect(report?.chapters.map(({ id }) => id)).toEqual(["method", "safety"]);
    expect(report?.evidence).toHaveLength(1);
  });
});

describe("a fault makes nothing else unknown", () => {
  test("broken JSON: its ids are still known", () => {
    const text = sampleText("findings/themes.json").replace('"id": "safety",', '"id": "safety"').replace("[", "");
    const { known, problems } = parseContent(sample({ "findings/themes.json": text }));
    expect(known.themes).toContain("safety");
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(["findings/themes.json"]));
  });

  test("a missing file: what chapters name counts as known", () => {
    const { known, problems } = parseContent(sample({ "findings/themes.json": null }));
    expect(known.themes).toContain("safety");
    expect(problems.map(({ rule }) => rule)).toEqual(["missing-file"]);
  });

  test("broken front matter: the chapter still comes in", () => {
    const { chapters, problems } = parseContent(sample({ [SAFETY]: ["summary: People", "summary: [People"] }));
    expect(chapters[1]?.meta).toMatchObject({ id: "safety", number: 2, title: "Safety" });
    expect(problems.map(({ rule }) => rule)).toEqual(["yaml-syntax"]);
  });

  test("one bad field of front matter: the others are kept", () => {
    const { chapters } = parseContent(sample({ [SAFETY]: ["summary: People fear for their safety.", "summary: 3"] }));
    expect(chapters[1]?.meta).toMatchObject({ title: "Safety", summary: "", theme: "safety" });
  });
});

test("any piece of any file deleted or doubled: no throw, and every problem has a place", () => {
  const files = [...sample().texts.keys()];
  const edit = fc.record({
    file: fc.constantFrom(...files),
    from: fc.nat(600),
    length: fc.nat(40),
    insert: fc.constantFrom("", '"', "\n", "}", "[", "---\n", ": ", "\u0000", "é", ","),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const changes: Record<string, string> = {};
      for (const { file, from, length, insert } of edits) {
        const text = changes[file] ?? sampleText(file);
        changes[file] = text.slice(0, from) + insert + text.slice(from + length);
      }
      const content = sample(changes);
      const { problems, report } = parseContent(content);
      for (const problem of [...problems].sort(byPlace)) {
        const line = (content.texts.get(problem.file) ?? "").split(/\r\n|\n|\r/)[problem.line - 1];
        expect(line, `${problem.file}:${problem.line} ${problem.message}`).toBeDefined();
        expect(problem.column).toBeGreaterThan(0);
        expect(problem.column).toBeLessThanOrEqual((line ?? "").length + 1);
      }
      expect(report === undefined).toBe(problems.some(({ severity }) => severity === "error"));
    }),
    { numRuns: 1500 },
  );
});
