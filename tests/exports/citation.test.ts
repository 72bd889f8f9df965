import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bibtexEntry, bibtexText } from "../../src/citations/bibtex.ts";
import { parseBibliography } from "../../src/citations/parse-bibliography.ts";
import { readSources } from "../../src/citations/read-sources.ts";
import { citationBibtex, citationCsl, citationRis, citationText } from "../../src/exports/citation.ts";
import type { Report } from "../../src/model/report.ts";
import { exampleReport } from "./example-report.ts";

const full: Report = {
  ...exampleReport,
  meta: {
    ...exampleReport.meta,
    authors: [
      { name: "Jane van Smith", orcid: "https://orcid.org/0000-0000-0000-0000" },
      { name: "The Lab & Co" },
      { name: "Doe, John" },
    ],
    publisher: "Test {Press} 100% #1",
    doi: "10.1234/x_y",
    url: "https://example.org/a%20b_c/",
  },
};

test("without authors the title comes first, and nobody is made one", () => {
  expect(citationText(exampleReport)).toBe(
    "Example: A “small” report (Version 1.2.0) [Report commissioned by NEON]. (2026, March 5).",
  );
  expect(citationCsl(exampleReport)).not.toHaveProperty("author");
  expect(citationBibtex(exampleReport)).not.toMatch(/author|institution|doi|url/);
  expect(citationRis(exampleReport)).not.toMatch(/^(?:AU|PB|DO|UR) /m);
});

test("the sentence, with all that a report can give", () => {
  expect(citationText(full)).toBe(
    "van Smith, J., The Lab & Co, & Doe, J. (2026, March 5). Example: A “small” report (Version 1.2.0) " +
      "[Report commissioned by NEON]. Test {Press} 100% #1. https://doi.org/10.1234/x_y",
  );
});

test("CSL-JSON", () => {
  expect(JSON.parse(JSON.stringify(citationCsl(full)))).toEqual({
    id: "example-1.2.0",
    type: "report",
    title: "Example: A “small” report",
    author: [{ family: "van Smith", given: "Jane" }, { literal: "The Lab & Co" }, { family: "Doe", given: "John" }],
    issued: { "date-parts": [[2026, 3, 5]] },
    version: "1.2.0",
    genre: "Report",
    publisher: "Test {Press} 100% #1",
    note: "Commissioned by NEON",
    abstract: "What 12 people said.",
    language: "en-GB",
    DOI: "10.1234/x_y",
    URL: "https://example.org/a%20b_c/",
  });
});

test("BibTeX is read back with nothing lost", () => {
  const { sources, problems } = parseBibliography(citationBibtex(full), "citation.bib");
  expect(problems).toEqual([]);
  expect(sources[0]).toMatchObject({
    id: "example-1.2.0",
    type: "report",
    title: "Example: A “small” report",
    author: [{ family: "van Smith", given: "Jane" }, { family: "The Lab & Co" }, { family: "Doe", given: "John" }],
    issued: { "date-parts": [[2026, 3, 5]] },
    version: "1.2.0",
    publisher: "Test {Press} 100% #1",
    note: "Commissioned by NEON",
    abstract: "What 12 people said.",
    language: "en-GB",
    DOI: "10.1234/x_y",
    URL: "https://example.org/a%20b_c/",
  });
});

test("RIS is read back by another program", () => {
  const ris = citationRis(full);
  expect(ris.split("\r\n").every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  expect(new Cite(ris, { generateGraph: false }).data[0]).toMatchObject({
    type: "report",
    title: "Example: A “small” report",
    author: [{ family: "van Smith", given: "Jane" }, {}, { family: "Doe", given: "John" }],
    issued: { "date-parts": [[2026, 3, 5]] },
    publisher: "Test {Press} 100% #1",
    DOI: "10.1234/x_y",
    URL: "https://example.org/a%20b_c/",
  });
});

test("any text comes back from a BibTeX value", () => {
  const unit = fc.constantFrom(..."ab é“”{}\\$%&#_~^-,=@()[]!?;:.1ש");
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1 }), (text) => {
      const title = `x${text}x`;
      const [source] = readSources(bibtexEntry("report", "k", { title: bibtexText(title) }));
      expect(source?.title).toBe(title.replace(/\s+/g, " "));
    }),
  );
});
