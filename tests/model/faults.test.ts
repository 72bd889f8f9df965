import { describe, expect, test } from "vitest";
import { parseContent } from "../../src/model/parse-content.ts";
import { byPlace } from "../../src/problem.ts";
import { type Change, sample, sampleText } from "./sample.ts";

interface Case {
  name: string;
  changes: Record<string, Change>;
  edition?: string;
  /** Everything that is reported, and nothing else: `file:line:column rule`, then pieces of message and hint. */
  expected: [place: string, ...pieces: string[]][];
}

const THEMES = "findings/themes.json";
const RECOMMENDATIONS = "findings/recommendations.json";
const EVIDENCE = "findings/evidence.json";
const FIGURES = "findings/figures.json";
const PARTICIPANTS = "findings/participants.json";
const AUDIENCES = "findings/audiences.json";
const SAFETY = "chapters/02-safety.mdx";
const METHOD = "chapters/01-method.mdx";
const REPORT = "report.yaml";
const CSV = "data/march.csv";

const cases: Case[] = [
  { name: "nothing is wrong", changes: {}, expected: [] },

  // Syntax
  {
    name: "JSON: a missing comma, shown where it belongs",
    changes: { [THEMES]: ['"id": "safety",', '"id": "safety"'] },
    expected: [["findings/themes.json:4:21 json-syntax", "comma is missing", '"title"']],
  },
  {
    name: "JSON: a comma too many",
    changes: { [PARTICIPANTS]: ['"basis": "stated" }]', '"basis": "stated" }],'] },
    expected: [["findings/participants.json:3:89 json-syntax", "comma before the closing `}`", "Delete"]],
  },
  {
    name: "JSON: a quotation mark that is missing",
    changes: { [THEMES]: ['"title": "Safety"', '"title": "Safety'] },
    expected: [["findings/themes.json:5:16 json-syntax", "no closing quotation mark"]],
  },
  {
    name: "JSON: a line break in a text is one mistake",
    changes: { [THEMES]: ["People fear", "People\nfear"] },
    expected: [["findings/themes.json:7:18 json-syntax", "no closing quotation mark", "\\n"]],
  },
  {
    name: "JSON: two mistakes in one file are both found",
    changes: { [FIGURES]: ['"id": "march",\n      "kind": "bars",', '"id": "march"\n      "kind": bars,'] },
    expected: [
      ["findings/figures.json:4:20 json-syntax", "comma is missing"],
      ["findings/figures.json:5:15 json-syntax", "outside quotation marks"],
    ],
  },
  {
    name: "JSON: curly quotation marks",
    changes: { [THEMES]: ['"Safety",\n      "short"', '“Safety”,\n      "short"'] },
    expected: [["findings/themes.json:5:16 json-syntax", "curly quotation marks"]],
  },
  {
    name: "JSON: comments",
    changes: { [PARTICIPANTS]: ['"total": 4,', '"total": 4, // all'] },
    expected: [["findings/participants.json:2:15 json-syntax", "no comments"]],
  },
  {
    name: "JSON: a bracket that is never closed, shown where it opens",
    changes: { [PARTICIPANTS]: sampleText(PARTICIPANTS).replace("}]\n}", "}]") },
    expected: [["findings/participants.json:1:1 json-syntax", "never closed"]],
  },
  {
    name: "JSON: a key twice",
    changes: { [PARTICIPANTS]: ['"total": 4,', '"total": 4,\n  "total": 5,'] },
    expected: [["findings/participants.json:3:3 duplicate-key", "`total` is given twice"]],
  },
  {
    name: "JSON that the model doesn't read is checked too",
    changes: { "glossary.json": '{ "terms": [ }' },
    expected: [["glossary.json:1:14 json-syntax"]],
  },
  {
    name: "YAML: a colon in a text",
    changes: { [REPORT]: ["title: A Sample", "title: A Sample: of four"] },
    expected: [["report.yaml:2:8 yaml-syntax", "colon followed by a space", "quotation marks"]],
  },
  {
    name: "YAML: several mistakes",
    changes: { [REPORT]: ["title: A Sample\ndescription: Four", 'title: "A" Sample\ndescription: @Four'] },
    expected: [
      ["report.yaml:2:12 yaml-syntax", "“Sample”"],
      ["report.yaml:3:14 yaml-syntax", "begin with “@”"],
    ],
  },
  {
    name: "YAML: a tab",
    changes: { [REPORT]: ["  - { id: public", "\t- { id: public"] },
    expected: [["report.yaml:8:1 yaml-syntax", "tab", "spaces"]],
  },
  {
    name: "YAML: emphasis that YAML takes for an alias",
    changes: { [REPORT]: ["title: A Sample", "title: *A Sample*"] },
    expected: [["report.yaml:2:8 yaml-syntax", "`*`"]],
  },
  {
    name: "YAML: tags are refused",
    changes: { [REPORT]: ["title: A Sample", "title: !!js/function A"] },
    expected: [["report.yaml:2:8 yaml-syntax", "`!`"]],
  },
  {
    name: "YAML: a quotation mark never closed, shown where it opens",
    changes: { [REPORT]: ["title: A Sample", 'title: "A Sample'] },
    expected: [["report.yaml:2:8 yaml-syntax", "never closed"]],
  },
  {
    name: "YAML: a key twice",
    changes: { [REPORT]: ["title: A Sample", "title: A Sample\ntitle: Another"] },
    expected: [["report.yaml:3:1 duplicate-key", "`title` is given twice"]],
  },

  // Front matter
  {
    name: "front matter: none",
    changes: { [METHOD]: "Text.\n" },
    expected: [["chapters/01-method.mdx:1:1 front-matter-missing", "doesn't begin with front matter"]],
  },
  {
    name: "front matter: begins late, and is read all the same",
    changes: { [SAFETY]: ["---\ntitle", "\n---\ntitel"] },
    expected: [
      ["chapters/02-safety.mdx:2:1 front-matter-missing", "before", "Delete"],
      ["chapters/02-safety.mdx:3:1 schema-unknown-key", "`titel`", "`title`"],
    ],
  },
  {
    name: "front matter: never ends",
    changes: { [METHOD]: ["asked.\n---", "asked."] },
    expected: [["chapters/01-method.mdx:1:1 front-matter-unclosed", "no end"]],
  },
  {
    name: "front matter: places count from the start of the file",
    changes: { [METHOD]: ["Four people were asked.", "Four: people"] },
    expected: [["chapters/01-method.mdx:3:10 yaml-syntax"]],
  },
  {
    name: "front matter: with Windows line ends",
    changes: { [SAFETY]: sampleText(SAFETY).replaceAll("\n", "\r\n").replace("theme: safety", "theme: safty") },
    expected: [["chapters/02-safety.mdx:4:8 unknown-id", "no theme `safty`", "`safety`"]],
  },

  // Schema
  {
    name: "schema: a field is missing",
    changes: { [THEMES]: ['      "title": "Safety",\n', ""] },
    expected: [["findings/themes.json:3:5 schema-missing", "`title` is missing from `safety`"]],
  },
  {
    name: "schema: a mistyped key is one mistake",
    changes: { [THEMES]: ['"title": "Safety"', '"titel": "Safety"'] },
    expected: [["findings/themes.json:5:7 schema-unknown-key", "`titel`", "Did you mean `title`?"]],
  },
  {
    name: "schema: an unknown key that is like no other",
    changes: { [PARTICIPANTS]: ['"total": 4,', '"total": 4,\n  "colour": "red",'] },
    expected: [["findings/participants.json:3:3 schema-unknown-key", "`colour`", "`total`"]],
  },
  {
    name: "schema: words for a number",
    changes: { [PARTICIPANTS]: ['"total": 4', '"total": "twelve"'] },
    expected: [
      ["findings/participants.json:2:12 schema-type", "`total` must be a whole number; found the text “twelve”"],
    ],
  },
  {
    name: "schema: half a person",
    changes: { [PARTICIPANTS]: ['"total": 4', '"total": 4.5'] },
    expected: [["findings/participants.json:2:12 schema-type", "`total` must be a whole number; found `4.5`"]],
  },
  {
    name: "schema: a number where text is expected",
    changes: { [REPORT]: ["title: A Sample", "title: 1984"] },
    expected: [["report.yaml:2:8 schema-type", "`title` must be text; found `1984`", 'quotation marks: "1984"']],
  },
  {
    name: "schema: an empty value stands at its key",
    changes: { [REPORT]: ["title: A Sample", "title:"] },
    expected: [["report.yaml:2:1 schema-type", "`title` must be text; found nothing"]],
  },
  {
    name: "schema: an empty text",
    changes: { [THEMES]: ['"title": "Safety"', '"title": " "'] },
    expected: [["findings/themes.json:5:16 schema-value", "found an empty text"]],
  },
  {
    name: "schema: a word that isn't one of the few",
    changes: { [EVIDENCE]: ['"paraphrase",\n      "text"', '"paraphrased",\n      "text"'] },
    expected: [
      ["findings/evidence.json:5:15 schema-value", "`paraphrase` or `verbatim`", "Did you mean `paraphrase`?"],
    ],
  },
  {
    name: "schema: a kind of figure that there isn't",
    changes: { [FIGURES]: ['"bars"', '"bar"'] },
    expected: [["findings/figures.json:5:15 schema-value", "`kind` must be one of", "Did you mean `bars`?"]],
  },
  {
    name: "schema: an id that isn't written like one",
    changes: { [AUDIENCES]: ['"id": "pay"', '"id": "Pay Now"'] },
    expected: [["findings/audiences.json:6:13 schema-value", "lower-case", "`pay-now`"]],
  },
  {
    name: "schema: a list that needs an item",
    changes: { [RECOMMENDATIONS]: ['"ids": ["safety"]', '"ids": []'] },
    expected: [
      ["findings/recommendations.json:8:48 schema-value", "a list of at least 1 item; found an empty list"],
      ["findings/themes.json:4:13 unanswered-theme"],
    ],
  },
  {
    name: "schema: a count and bounds at once",
    changes: { [THEMES]: ['"count": 3,', '"count": 3, "atMost": 4,'] },
    expected: [["findings/themes.json:14:25 schema-value", "not both"]],
  },
  {
    name: "schema: an impossible date",
    changes: { [REPORT]: ["2026-01-31", "2026-02-31"] },
    expected: [["report.yaml:6:11 schema-value", "YYYY-MM-DD", "2026-01-31"]],
  },
  {
    name: "schema: a file that is a list",
    changes: { [PARTICIPANTS]: "[]" },
    expected: [["findings/participants.json:1:1 schema-type", "The file must be a group of fields"]],
  },
  {
    name: "schema: an empty front matter",
    changes: { [METHOD]: "---\n---\nText.\n" },
    expected: [["chapters/01-method.mdx:2:1 schema-type", "The front matter must be a group of fields"]],
  },
  {
    name: "schema: one bad record doesn't hide another",
    changes: {
      [PARTICIPANTS]: [
        '"roles": [',
        '"roles": [{ "id": "a", "name": 3, "basis": "stated" }, { "id": "b", "name": "b" }, ',
      ],
    },
    expected: [
      ["findings/participants.json:3:34 schema-type", "`name` must be text"],
      ["findings/participants.json:3:58 schema-missing", "`basis` is missing from `b`"],
    ],
  },

  // References
  {
    name: "reference: theme to chapter",
    changes: { [THEMES]: ['"chapter": "safety"', '"chapter": "safty"'] },
    expected: [["findings/themes.json:18:18 unknown-id", "no chapter `safty`", "Did you mean `safety`?"]],
  },
  {
    name: "reference: recommendation to theme and audience",
    changes: {
      [RECOMMENDATIONS]: sampleText(RECOMMENDATIONS)
        .replace('"ids": ["safety"]', '"ids": ["safety", "savety"]')
        .replace('["funders"]', '["funders", "cooks"]'),
    },
    expected: [
      ["findings/recommendations.json:8:59 unknown-id", "no theme `savety`", "`safety`"],
      ["findings/recommendations.json:9:60 unknown-id", "no audience `cooks`", "There are `funders`"],
    ],
  },
  {
    name: "reference: evidence",
    changes: {
      [EVIDENCE]: ['"themes": ["safety"]', '"themes": ["safety"], "recommendations": ["fund"], "editions": ["ful"]'],
    },
    expected: [
      ["findings/evidence.json:9:49 unknown-id", "no recommendation `fund`"],
      ["findings/evidence.json:9:71 unknown-id", "no edition `ful`", "`full`"],
    ],
  },
  {
    name: "reference: action to audience",
    changes: { [AUDIENCES]: ['"audiences": ["funders"]', '"audiences": ["funders", "funder"]'] },
    expected: [["findings/audiences.json:6:61 unknown-id", "no audience `funder`", "`funders`"]],
  },
  {
    name: "reference: chapter to theme and recommendation",
    changes: { [METHOD]: ["asked.\n", "asked.\ntheme: safely\nrecommendations: [fund-them]\n"] },
    expected: [
      ["chapters/01-method.mdx:4:8 unknown-id", "no theme `safely`", "`safety`"],
      ["chapters/01-method.mdx:5:19 unknown-id", "no recommendation `fund-them`", "`fund-it`"],
    ],
  },
  {
    name: "reference: the same twice",
    changes: { [EVIDENCE]: ['["safety"]', '["safety", "safety"]'] },
    expected: [["findings/evidence.json:9:28 repeated-reference", "named twice"]],
  },
  {
    name: "reference: figure to data",
    changes: { [FIGURES]: ["march.csv", "marhc.csv"] },
    expected: [
      ["data/march.csv:1:1 unused-data"],
      ["findings/figures.json:9:15 missing-data", "`data/marhc.csv`", "`march.csv`"],
    ],
  },
  {
    name: "duplicate ids, with the other place named",
    changes: { [PARTICIPANTS]: ["}]", '},\n    { "id": "organisers", "name": "again", "basis": "stated" }]'] },
    expected: [["findings/participants.json:4:13 duplicate-id", "line 3"]],
  },
  {
    name: "duplicate chapters",
    changes: { "chapters/02-method.mdx": sampleText(METHOD) },
    expected: [
      ["chapters/02-method.mdx:1:1 duplicate-id", "`chapters/01-method.mdx`"],
      ["chapters/02-safety.mdx:1:1 duplicate-chapter-number", "`chapters/02-method.mdx`"],
    ],
  },
  {
    name: "a chapter named wrongly is still known",
    changes: { [SAFETY]: null, "chapters/2 Safety.md": sampleText(SAFETY) },
    expected: [["chapters/2 Safety.md:1:1 chapter-file-name", "`.mdx`", "`02-safety.mdx`"]],
  },

  // Both directions
  {
    name: "theme and chapter: the chapter names none",
    changes: { [SAFETY]: ["theme: safety\n", ""] },
    expected: [["findings/themes.json:18:18 theme-chapter-mismatch", "names no theme", "`theme: safety`"]],
  },
  {
    name: "theme and chapter: told once, on the theme's side",
    changes: { [THEMES]: ['"chapter": "safety"', '"chapter": "method"'] },
    expected: [["findings/themes.json:18:18 theme-chapter-mismatch", "did you mean `safety`"]],
  },
  {
    name: "theme and chapter: a second chapter claims it",
    changes: { [METHOD]: ["asked.\n", "asked.\ntheme: safety\n"] },
    expected: [["chapters/01-method.mdx:4:8 theme-chapter-mismatch", "names the chapter `safety`"]],
  },
  {
    name: "recommendation and chapter: not listed",
    changes: { [SAFETY]: ["recommendations: [fund-it]\n", ""] },
    expected: [["findings/recommendations.json:10:18 recommendation-chapter-mismatch", "doesn't list it"]],
  },
  {
    name: "recommendation and chapter: listed elsewhere too",
    changes: { [METHOD]: ["asked.\n", "asked.\nrecommendations: [fund-it]\n"] },
    expected: [["chapters/01-method.mdx:4:19 recommendation-chapter-mismatch", "names the chapter `safety`"]],
  },
  {
    name: "coverage: no evidence, and an audience that nothing reaches",
    changes: {
      [EVIDENCE]: ['"themes": ["safety"]', '"themes": []'],
      [AUDIENCES]: [
        '"basis": "stated" }\n  ],',
        '"basis": "stated" },\n    { "id": "cooks", "name": "C", "summary": "C", "basis": "stated" }\n  ],',
      ],
    },
    expected: [
      ["findings/audiences.json:4:13 unreached-audience", "`cooks`"],
      ["findings/themes.json:4:13 theme-without-evidence", "`safety`"],
    ],
  },

  // Counts
  {
    name: "a count above its own base",
    changes: { [THEMES]: ['"count": 3', '"count": 5'] },
    expected: [["findings/themes.json:14:36 impossible-count", "count 5 is above its total of 4", "`of`"]],
  },
  {
    name: "a count above the people interviewed",
    changes: { [THEMES]: ['{ "stated": "half" }', '{ "stated": "five" }'] },
    expected: [["findings/themes.json:8:33 impossible-count", "count 5 is above", "4 people"]],
  },
  {
    name: "bounds crossed",
    changes: { [THEMES]: ['{ "stated": "half" }', '{ "stated": "half", "atLeast": 3, "atMost": 2 }'] },
    expected: [["findings/themes.json:8:52 impossible-count", "lower bound 3 is above the upper bound 2"]],
  },
  {
    name: "an upper bound above the base",
    changes: { [THEMES]: ['{ "stated": "half" }', '{ "stated": "half", "atLeast": 3, "atMost": 9 }'] },
    expected: [["findings/themes.json:8:65 impossible-count", "upper bound 9"]],
  },
  {
    name: "words that count out of another base",
    changes: { [THEMES]: ['{ "stated": "half" }', '{ "stated": "a third (4/12)" }'] },
    expected: [["findings/themes.json:8:33 stated-base", "out of 12", '`"of": 12`']],
  },
  {
    name: "a role with more people than there are",
    changes: { [PARTICIPANTS]: ['"count": 3', '"count": 5'] },
    expected: [["findings/participants.json:3:66 impossible-count", "5 people in one role, of 4"]],
  },
  {
    name: "roles that add up to more",
    changes: { [PARTICIPANTS]: ["}]", '}, { "id": "b", "name": "b", "count": 2, "basis": "stated" }]'] },
    expected: [["findings/participants.json:3:3 role-sum", "5 people", "two roles"]],
  },

  // Consent
  {
    name: "words shown above consent",
    changes: { [EVIDENCE]: ['"kind": "paraphrase"', '"kind": "verbatim"'] },
    expected: [["findings/evidence.json:8:18 evidence-above-consent", "to a paraphrase only", "Paraphrase it"]],
  },
  {
    name: "a paraphrase without consent",
    changes: { [EVIDENCE]: ['"consent": "paraphrase"', '"consent": "none"'] },
    expected: [
      [
        "findings/evidence.json:8:18 evidence-left-out",
        "`fear` is shown nowhere",
        "nobody has agreed",
        "Ask the speaker",
      ],
      ["findings/themes.json:4:13 theme-without-evidence"],
    ],
  },

  // Tables
  {
    name: "CSV: numbers written for people",
    changes: { [CSV]: 'label,value\nMarch,"1,200"\nOther,some\nThird,\n' },
    expected: [
      ["data/march.csv:2:7 csv", "Row 2, column `value`", "Write `1200`"],
      ["data/march.csv:3:7 csv", "Row 3, column `value`: “some”", "`stated`"],
      ["data/march.csv:4:7 csv", "Row 4, column `value`: the cell is empty"],
    ],
  },
  {
    name: "CSV: cells too many and too few",
    changes: { [CSV]: "label,value\nMarch,1,200\nOther\n" },
    expected: [
      ["data/march.csv:2:9 csv", "Row 2 has 3 cells, the header 2"],
      ["data/march.csv:3:1 csv", "Row 3 has 1 cell, the header 2"],
    ],
  },
  {
    name: "CSV: a wrong header",
    changes: { [CSV]: "label,valeu\nMarch,1\n" },
    expected: [["data/march.csv:1:7 csv", "`valeu`", "`value`"]],
  },
  {
    name: "CSV: semicolons",
    changes: { [CSV]: "label;value\nMarch;1\n" },
    expected: [["data/march.csv:1:1 csv", "other than commas"]],
  },
  {
    name: "CSV: an open quotation mark",
    changes: { [CSV]: 'label,value\nA,1\n"March,1\n' },
    expected: [["data/march.csv:3:1 csv", "never closed"]],
  },
  {
    name: "CSV: places after a cell of two lines",
    changes: { [CSV]: 'label,value\n"Two\nlines",1\nB,x\n' },
    expected: [["data/march.csv:4:3 csv", "Row 3, column `value`: “x”"]],
  },

  // Files
  {
    name: "files that every report needs",
    changes: { [REPORT]: null, [THEMES]: null },
    expected: [
      ["findings/themes.json:1:1 missing-file", "`findings/themes.json`"],
      ["report.yaml:1:1 missing-file", "`report.yaml`"],
    ],
  },
  {
    name: "a file with the wrong name is one problem",
    changes: { [THEMES]: null, "findings/theme.json": sampleText(THEMES) },
    expected: [["findings/themes.json:1:1 missing-file", "Rename `findings/theme.json`"]],
  },
  {
    name: "a file with the wrong name that a report can do without",
    changes: { [EVIDENCE]: null, "findings/evidense.json": sampleText(EVIDENCE) },
    expected: [["findings/evidense.json:1:1 misnamed-file", "Rename it to `findings/evidence.json`"]],
  },
  {
    name: "no chapters: nothing that names one is at fault beside",
    changes: { [METHOD]: null, [SAFETY]: null },
    expected: [["chapters:1:1 missing-file", "at least one chapter"]],
  },
  {
    name: "files that nothing reads",
    changes: { "findings/notes-on-it.json": "{}", "picture.png": "", "imges/a.png": "", "README.md": "Hello" },
    expected: [
      ["findings/notes-on-it.json:1:1 unknown-file", "`themes.json`"],
      ["imges/a.png:1:1 unknown-file", "folder `imges`", "`images`"],
      ["picture.png:1:1 unknown-file"],
    ],
  },

  // Editions
  {
    name: "an edition that there isn't",
    edition: "ful",
    changes: { [METHOD]: ["asked.\n", "asked.\neditions: [full]\n"] },
    expected: [["report.yaml:7:1 unknown-edition", "`public` or `full`", "Did you mean `full`?"]],
  },
  {
    name: "a chapter that this edition hasn't is named by a theme",
    changes: { [SAFETY]: ["theme: safety", "theme: safety\neditions: [full]"] },
    expected: [
      ["findings/recommendations.json:10:18 not-in-edition", "edition `public`"],
      ["findings/themes.json:18:18 not-in-edition", "edition `public`"],
    ],
  },
];

describe("every fault is found, at its place, once", () => {
  test.each(cases)("$name", ({ changes, edition, expected }) => {
    const { problems, report } = parseContent(sample(changes), edition === undefined ? {} : { edition });
    const found = [...problems].sort(byPlace);
    expect(found.map((problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.rule}`)).toEqual(
      expected.map(([place]) => place),
    );
    for (const [index, [, ...pieces]] of expected.entries()) {
      const problem = found[index];
      for (const piece of pieces) expect(`${problem?.message}\n${problem?.hint}`).toContain(piece);
    }
    expect(report === undefined).toBe(problems.some(({ severity }) => severity === "error"));
  });
});
