import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { sha256 } from "../../../src/exports/checksums.ts";
import { csvBytes, restore } from "../../../src/exports/csv.ts";
import { dataPackage } from "../../../src/exports/data-package/data-package.ts";
import { publishedTables } from "../../../src/exports/tables.ts";
import type { Report } from "../../../src/model/report.ts";
import { exampleReport } from "../example-report.ts";
import { reports } from "./reports.ts";
import { type Descriptor, rowsIn, schemaFaults } from "./table-schema.ts";

const ajv = new Ajv({ allErrors: true, strictTypes: false });
addFormats.default(ajv);
const validator = (name: string) => {
  const schema = readFileSync(join(import.meta.dirname, `../../fixtures/profiles/${name}.json`), "utf8");
  return ajv.compile(JSON.parse(schema));
};
const isDataPackage = validator("data-package-2.0");
const isCitationFile = validator("citation-file-format-1.2.0");

const textIn = (files: ReadonlyMap<string, Uint8Array>, path: string) => new TextDecoder().decode(files.get(path));
const descriptorIn = (files: ReadonlyMap<string, Uint8Array>): Descriptor & Record<string, unknown> =>
  JSON.parse(textIn(files, "datapackage.json"));

describe.each(Object.entries(reports))("the data package of %s", (_name, report) => {
  const files = dataPackage(report);
  const descriptor = descriptorIn(files);

  test("is a Data Package, by the standard's own schema", () => {
    isDataPackage(descriptor);
    expect(isDataPackage.errors).toBeNull();
    expect(descriptor.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(descriptor.licenses !== undefined).toBe(report.meta.licence !== undefined);
  });

  test("has tables that keep to their schemas, and every key leads somewhere", () => {
    expect(schemaFaults(descriptor, files)).toEqual([]);
    const keys = descriptor.resources.flatMap(({ schema }) => schema.foreignKeys ?? []);
    expect(keys.length).toBeGreaterThan(5);
  });

  test("says the size and the hash of every table", () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const file = files.get(path) ?? new Uint8Array();
      expect([bytes, hash]).toEqual([file.byteLength, `sha256:${sha256(file)}`]);
    }
  });

  test("has in its CSV files what the tables have, nothing less and nothing more", () => {
    const tables = publishedTables(report);
    expect(descriptor.resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    for (const { name, columns, rows } of tables) {
      const read = rowsIn(files.get(`data/${name}.csv`) ?? new Uint8Array());
      const back = read.map((row) => columns.map(({ name: column }) => restore(row[column] ?? "")));
      expect(back).toEqual(rows.map((row) => row.map((cell) => String(cell ?? "").replaceAll("\0", ""))));
    }
  });

  test("has the same tables as CSV on the Web", () => {
    const csvw = JSON.parse(textIn(files, "data/csv-metadata.json"));
    expect(csvw["@context"][0]).toBe("http://www.w3.org/ns/csvw");
    const urls: string[] = csvw.tables.map((table: { url: string }) => table.url);
    expect(urls.map((url) => `data/${url}`)).toEqual(descriptor.resources.map(({ path }) => path));
    for (const { url, tableSchema } of csvw.tables) {
      const [head = {}] = rowsIn(files.get(`data/${url}`) ?? new Uint8Array());
      const names = tableSchema.columns.map((column: { name: string }) => column.name);
      expect(names).toEqual(Object.keys(head));
      for (const name of tableSchema.primaryKey) expect(names).toContain(name);
      for (const { columnReference, reference } of tableSchema.foreignKeys) {
        expect(names).toContain(columnReference);
        expect(urls).toContain(reference.resource);
      }
    }
  });

  test("has a codebook with a line for every variable, and a meaning in each", () => {
    const lines = rowsIn(files.get("codebook.csv") ?? new Uint8Array());
    const fields = descriptor.resources.flatMap(({ name, schema }) =>
      schema.fields.map((field) => `${name}.${field.name}`),
    );
    expect(lines.map(({ table, variable }) => `${table}.${variable}`)).toEqual(fields);
    for (const line of lines) expect([line.meaning, line.type, line.derived]).not.toContain("");
    const markdown = textIn(files, "codebook.md");
    for (const { name } of descriptor.resources) expect(markdown).toContain(`(\`${name}\`)`);
  });

  test("is an RO-Crate that describes every file and names nothing that it doesn't describe", () => {
    const crate = JSON.parse(textIn(files, "ro-crate-metadata.json"));
    expect(crate["@context"]).toBe("https://w3id.org/ro/crate/1.2/context");
    const graph: Record<string, unknown>[] = crate["@graph"];
    const ids = graph.map((entity) => entity["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    const root = graph.find((entity) => entity["@id"] === "./");
    for (const property of ["name", "description", "datePublished", "license"]) expect(root).toHaveProperty(property);
    const described = [...files.keys()].filter((path) => path !== "ro-crate-metadata.json" && path !== "SHA256SUMS");
    expect(root?.hasPart).toEqual(described.map((path) => ({ "@id": path })));
    const named = graph.flatMap((entity) => Object.entries(entity).flatMap(([, value]) => referencesIn(value)));
    for (const id of named.filter((id) => id !== "https://w3id.org/ro/crate/1.2")) expect(ids).toContain(id);
  });

  test("has a citation file, by the format's own schema", () => {
    const citation = parseYaml(textIn(files, "CITATION.cff"));
    isCitationFile(citation);
    expect(isCitationFile.errors).toBeNull();
    expect(citation.doi).toBe(report.meta.doi);
  });

  test("can be checked by its checksums", () => {
    const sums = textIn(files, "SHA256SUMS").trimEnd().split("\n");
    const expected = [...files].filter(([path]) => path !== "SHA256SUMS");
    expect(sums).toEqual(expected.map(([path, bytes]) => `${sha256(bytes)}  ${path}`).sort(byPath));
  });

  test("names nobody and no licence that the report doesn't", () => {
    const { meta } = report;
    const words = ["README.md", "datapackage.json", "CITATION.cff", "LICENCE.txt"].map((path) => textIn(files, path));
    if (!meta.licence) expect(words.join()).not.toMatch(/creativecommons|CC-BY/);
    if (meta.licence?.url) expect(textIn(files, "LICENCE.txt")).toContain(meta.licence.url);
    if (meta.authors.length === 0) expect(words.join()).not.toContain('"author"');
  });
});

const byPath = (one: string, other: string) => (one.slice(66) < other.slice(66) ? -1 : 1);

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  return typeof value === "object" && value !== null && "@id" in value ? [String(value["@id"])] : [];
}

describe("the checks", () => {
  const files = dataPackage(reports.gallery ?? exampleReport);
  const descriptor = descriptorIn(files);
  const spoilt = (path: string, from: string, to: string) => {
    const text = textIn(files, path);
    expect(text).toContain(from);
    const next = new Map(files);
    next.set(path, new TextEncoder().encode(text.replace(from, to)));
    return schemaFaults(descriptor, next);
  };

  test("see a row that breaks its schema", () => {
    const line = textIn(files, "data/themes.csv").split("\r\n")[1] ?? "";
    expect(spoilt("data/themes.csv", line, line.replace(/^1,/, "first,"))[0]).toMatch(/no whole number/);
    expect(spoilt("data/themes.csv", line, line.replace(/,stated,|,editorial,/, ",rumoured,"))[0]).toMatch(
      /not allowed/,
    );
    expect(spoilt("data/themes.csv", line, `${line}\r\n${line}`)).toContain("themes: two rows have one key");
    const link = textIn(files, "data/theme-recommendation-links.csv").split("\r\n")[1] ?? "";
    expect(spoilt("data/theme-recommendation-links.csv", link, link.replace(/^[^,]+/, "nowhere"))).toEqual([
      "theme-recommendation-links.theme: themes has no “nowhere”",
    ]);
  });

  test("see metadata that break theirs", () => {
    expect(isDataPackage({ ...descriptor, resources: [] })).toBe(false);
    expect(isDataPackage({ ...descriptor, licenses: [{ name: "All rights reserved" }] })).toBe(false);
    expect(isCitationFile({ "cff-version": "1.2.0", message: "m", title: "t", authors: [] })).toBe(false);
  });
});

test("what is withheld is a labelled sign, never a number", () => {
  const files = dataPackage(reports.gallery ?? exampleReport);
  const counts = rowsIn(files.get("data/figure-counts.csv") ?? new Uint8Array()).map(({ count }) => count);
  expect(counts).toContain("[c]");
  expect(counts).toContain("[x]");
  const resource = descriptorIn(files).resources.find(({ name }) => name === "figure-counts");
  const field = resource?.schema.fields.find(({ name }) => name === "count");
  expect(field?.missingValues).toEqual([
    { value: "", label: "Not given" },
    { value: "[c]", label: expect.stringContaining("Suppressed") },
    { value: "[x]", label: expect.stringContaining("Nobody was asked") },
  ]);
});

test("any words come back from the package as they were written", () => {
  const unit = fc.oneof(
    fc.constantFrom(..."'=+-@\t\r\n\",;|`*_<>&\\é“של\u2028\ufeff🙂[c]"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  );
  const words = fc.string({ unit, minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(words, words, words, (title, finding, who) => {
      const [theme, ...themes] = exampleReport.themes;
      const [said] = exampleReport.evidence;
      if (!theme || !said) throw new Error("the example has themes and evidence");
      const report: Report = {
        ...exampleReport,
        meta: { ...exampleReport.meta, title, publisher: who },
        themes: [{ ...theme, title, finding }, ...themes],
        evidence: [{ ...said, text: finding, who }],
      };
      const files = dataPackage(report);
      const cell = (table: string, column: string) =>
        restore(rowsIn(files.get(`data/${table}.csv`) ?? new Uint8Array())[0]?.[column] ?? "");
      expect([cell("themes", "title"), cell("themes", "finding")]).toEqual([title, finding]);
      expect([cell("evidence", "text"), cell("evidence", "who")]).toEqual([finding, who]);
      const descriptor = descriptorIn(files);
      expect(isDataPackage(descriptor)).toBe(true);
      expect(schemaFaults(descriptor, files)).toEqual([]);
      expect(parseYaml(textIn(files, "CITATION.cff"))["preferred-citation"].publisher.name).toBe(who);
    }),
    { numRuns: 40 },
  );
});

test("a cell can't be run as a formula, and an apostrophe of the text's own is kept", () => {
  const column = { name: "words", type: "text" as const };
  for (const text of ["=1", "'=1", "''-x", "'quoted'", "'tis", "- a dash", "\tx", "plain"]) {
    const [row] = rowsIn(csvBytes({ columns: [column], rows: [[text]] }));
    expect(row?.words).not.toMatch(/^[=+\-@\t\r]/);
    expect(restore(row?.words ?? "")).toBe(text);
  }
});
