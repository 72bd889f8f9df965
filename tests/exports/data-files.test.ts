import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { neutralise } from "../../src/exports/csv.ts";
import { dataFiles } from "../../src/exports/data-files.ts";
import { reportTables } from "../../src/exports/tables.ts";
import { exampleReport as report } from "./example-report.ts";

const files = dataFiles(report);
const textOf = (name: string) => {
  const file = files.find(({ path }) => path === `downloads/example-public-1.2.0-${name}`);
  if (!file) throw new Error(`no file ${name}`);
  return new TextDecoder().decode(file.bytes);
};
const rowsOf = (name: string): Record<string, string>[] => parse(textOf(`${name}.csv`), { columns: true });

test("one file for each table and each form, named by report, edition and version", () => {
  expect(files.map(({ path }) => path.replace("downloads/example-public-1.2.0-", ""))).toEqual([
    "themes.csv",
    "subfindings.csv",
    "recommendations.csv",
    "recommendation-asks.csv",
    "recommendation-caveats.csv",
    "theme-recommendation-links.csv",
    "recommendation-audience-links.csv",
    "audiences.csv",
    "audience-actions.csv",
    "evidence.csv",
    "evidence-theme-links.csv",
    "report.csv",
    "participant-roles.csv",
    "small-counts.csv",
    "method.csv",
    "chapters.csv",
    "figures.csv",
    "figure-data.csv",
    "report.json",
    "citation.bib",
    "citation.ris",
    "citation.json",
    "citation.cff",
  ]);
});

test("counts are as the source gives them, and what it doesn't give is empty", () => {
  const counts = (rows: Record<string, string>[]) =>
    rows.map((row) =>
      [row.id, row.prevalence_kind, row.stated, row.count, row.at_least, row.at_most, row.of].join("|"),
    );
  expect(counts(rowsOf("themes"))).toEqual(["safety|bounded|close to half||5|6|12", "money||||||"]);
  expect(counts(rowsOf("subfindings"))).toEqual(["none|exact||0|||12", "many|worded|many||||12"]);
  expect(counts(rowsOf("recommendations"))).toEqual(["fund|exact|four of ten|4|||10"]);
  expect(rowsOf("participant-roles").map(({ count }) => count)).toEqual(["", "1", "0"]);
  expect(rowsOf("figure-data").map(({ value, stated }) => [value, stated])).toEqual([
    ["150000", "up to 150,000"],
    ["0.5", ""],
  ]);
});

test("every cell of every table comes back from its file", () => {
  for (const { name, columns, rows } of reportTables(report).filter((table) => table.rows.length > 0)) {
    const [head, ...read] = parse(textOf(`${name}.csv`));
    expect(head).toEqual(columns.map((column) => column.name));
    const expected = rows.map((row) =>
      row.map((cell, index) => {
        const written = String(cell ?? "");
        return columns[index]?.type === "text" ? neutralise(written) : written;
      }),
    );
    expect(read).toEqual(expected);
  }
});

test("tables keep what their columns promise", () => {
  const tables = reportTables(report);
  for (const table of tables) {
    const at = (name: string) => table.columns.findIndex((column) => column.name === name);
    const keys = table.rows.map((row) => table.key.map((name) => row[at(name)]).join("\n"));
    expect(new Set(keys).size).toBe(keys.length);
    for (const [index, column] of table.columns.entries()) {
      expect(column.name).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
      expect(column.description).not.toBe("");
      const { references } = column;
      const target = references && tables.find(({ name }) => name === references.table);
      expect(target === undefined).toBe(references === undefined);
      const known = target?.rows.map((row) => row[target.columns.findIndex(({ name }) => name === references?.column)]);
      for (const row of table.rows) {
        const cell = row[index];
        if (column.required) expect(cell).toBeDefined();
        if (cell === undefined) continue;
        expect(typeof cell).toBe(column.type === "integer" || column.type === "number" ? "number" : "string");
        if (column.allowed) expect(column.allowed).toContain(cell);
        for (const id of String(cell).split("; ")) if (known) expect(known).toContain(id);
      }
    }
  }
});

test("the JSON holds the model as it is, and nothing of other editions, paths or remarks", () => {
  const json = textOf("report.json");
  const read = JSON.parse(json);
  expect(read).toMatchObject({
    format: "soundings-report",
    formatVersion: 1,
    generator: "Soundings",
    edition: "public",
  });
  for (const part of [
    "participants",
    "method",
    "themes",
    "recommendations",
    "audiences",
    "actions",
    "figures",
    "tables",
    "sources",
  ] as const) {
    expect(read[part]).toEqual(report[part]);
  }
  expect(read.evidence[0].text).toBe("– Yes");
  for (const file of files) {
    expect(new TextDecoder().decode(file.bytes)).not.toMatch(/secret|\.mdx|private remark/i);
  }
  expect(json.endsWith("}\n")).toBe(true);
});

test("the same report gives the same bytes", () => {
  expect(dataFiles(structuredClone(report))).toEqual(files);
});
