import { toString as textOf } from "hast-util-to-string";
import { expect, test } from "vitest";
import { formatCitations } from "../../src/citations/format.ts";
import { parseCslJson } from "../../src/citations/parse-csl-json.ts";

const FILE = "references.json";
const parse = (sources: unknown, taken: string[] = []) =>
  parseCslJson(JSON.stringify(sources, null, 1), FILE, new Set(taken));
const rules = (sources: unknown, taken?: string[]) =>
  parse(sources, taken).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test("what reference managers export is formatted as their BibTeX would be", () => {
  const { sources, bibtex, problems } = parse([
    {
      id: "http://example.org/items/AB12",
      "citation-key": "smith-2024",
      type: "article-journal",
      title: "100% of {braces} & $5 #panic",
      author: [{ family: "Smith", given: "Jane" }, { literal: "The March & Friends" }],
      "container-title": "The Paper",
      issued: { "date-parts": [["2024", 5, 31]] },
      volume: 3,
      issue: "2",
      page: "45-47",
      DOI: "10.1234/a_b",
    },
    {
      id: "zed",
      type: "chapter",
      title: "In a book",
      author: [{ family: "Berg", given: "Élan", "non-dropping-particle": "van den" }],
      editor: [{ family: "Çelik", given: "Ayşe" }],
      "container-title": "The Book",
      publisher: "Press",
      "publisher-place": "Saltmere",
      issued: { "date-parts": [[1999]] },
    },
    { id: 7, type: "webpage", title: "Seven", URL: "https://example.org/a%20b?c=1&d=2" },
  ]);
  expect(problems).toEqual([]);
  expect(sources.map(({ id, title }) => [id, title])).toEqual([
    ["smith-2024", "100% of {braces} & $5 #panic"],
    ["zed", "In a book"],
    ["7", "Seven"],
  ]);
  const { entries } = formatCitations({ bibliography: bibtex, style: "apa", language: "en-GB", groups: [] });
  expect(entries.map(({ content }) => textOf({ type: "root", children: content }))).toEqual([
    "Berg, É. van den. (1999). In a book. In A. Çelik (Ed.), The Book. Press.",
    "Seven. (n.d.). https://example.org/a%20b?c=1&d=2",
    "Smith, J., & The March & Friends. (2024). 100% of {braces} & $5 #panic. The Paper, 3(2), 45–47. https://doi.org/10.1234/a_b",
  ]);
});

test("each mistake is told at its place", () => {
  expect(rules([{ id: "a b", title: "x" }])).toEqual(["3:9 source-key"]);
  expect(rules([{ id: "a" }])).toEqual(["2:2 source-without-title"]);
  expect(rules([{ id: "a", title: "x", issued: { "date-parts": [[2024, 13]] } }])).toEqual(["5:13 source-date"]);
  expect(rules([{ id: "a", title: "x", issued: { raw: "last spring" } }])).toEqual(["5:13 source-date"]);
  const twice = [
    { id: "a", title: "x" },
    { id: "a", title: "y" },
  ];
  expect(rules(twice)).toEqual(["7:9 duplicate-source"]);
  expect(rules([{ id: "a", title: "x" }], ["a"])).toEqual(["3:9 duplicate-source"]);
  expect(rules([{ title: "x" }])).toEqual(["2:2 schema-missing"]);
  expect(rules({ id: "a" })).toEqual(["1:1 schema-type"]);
  expect(parseCslJson("[{", FILE).problems.map(({ rule }) => rule)).toContain("json-syntax");
});
