import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBibliography } from "../../src/citations/parse-bibliography.ts";

const FILE = "references.bib";
const rules = (text: string) =>
  parseBibliography(text, FILE).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test("a good file gives CSL-JSON by key, with brackets, dollars and abbreviations as written", () => {
  const text = `Comment with me@example.org in it.
% @book{out, title = {Commented out}}
@string{paper = "The " # "Paper"}
@article{smith-2024,
  author = {Smith, Jane and {The Group}}, % a remark
  title = {{[Article on the {March}]}, $5 or \\$6},
  journaltitle = paper, month = may, year = 2024,
}
@online{neon, title = "Holding {G}round", date = {2026-03-05}, url = {https://example.org/a%20b?c=1&d=2}}`;
  const { sources, problems } = parseBibliography(text, FILE);
  expect(problems).toEqual([]);
  expect(sources).toMatchObject([
    {
      id: "smith-2024",
      type: "article-journal",
      title: "[Article on the March], $5 or $6",
      author: [{ given: "Jane", family: "Smith" }, { family: "The Group" }],
      "container-title": "The Paper",
      issued: { "date-parts": [[2024, 5]] },
    },
    { id: "neon", title: "Holding Ground", URL: "https://example.org/a%20b?c=1&d=2" },
  ]);
});

test("all mistakes are found at once, and the entries between them kept", () => {
  const text = `@online{no-comma title={x}}
@online{no-comma-2, title={x} author={y}}
@book{open, title={never,
  year={2020}
@book{word, title={D}, publisher=foo}
@book(round, title={E})
@book f, title={E}
@online{title={no key}}
@online{good, title={Good}}
@online{untitled, url={https://example.org}}
@online{good, title={Again}}
@online{odd;key, title={T}}
@book{date, title={D}, date={March 2024}, year={in press}}
@online{last, title={L}}
@online{twice,, title={L}}
@online{unclosed, title={L}`;
  expect(rules(text)).toEqual([
    "1:18 bibliography-syntax",
    "2:31 bibliography-syntax",
    "3:19 bibliography-syntax",
    "5:34 bibliography-syntax",
    "6:6 bibliography-syntax",
    "7:1 bibliography-syntax",
    "8:9 bibliography-syntax",
    "15:15 bibliography-syntax",
    "16:1 bibliography-syntax",
    "10:1 source-without-title",
    "11:9 duplicate-source",
    "12:9 source-key",
    "13:24 source-date",
    "13:43 source-date",
  ]);
  const { sources, problems } = parseBibliography(text, FILE);
  expect(sources.map(({ id }) => id)).toEqual(["good", "untitled", "odd;key", "date", "last"]);
  for (const problem of problems) {
    expect(problem).toMatchObject({ severity: "error", file: FILE });
    expect(problem.hint).not.toBe("");
  }
});

test("nothing, and comments alone, are a bibliography without sources", () => {
  for (const text of ["", "Just words.\n", "@comment{ @book{a, title={b}} }"]) {
    expect(parseBibliography(text, FILE)).toEqual({ sources: [], bibtex: text, problems: [] });
  }
});

test("no text makes it throw", () => {
  const bits = ["@", "book", "{", "}", "(", '"', ",", "=", "#", "a", "title", "\n", "\\", "%", "$", " ", "1", "é"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits)), (parts) => {
      parseBibliography(parts.join(""), FILE);
      parseBibliography(`@book{a, title={${parts.join("")}}}\n@book{b, title={B}}`, FILE);
    }),
  );
});
