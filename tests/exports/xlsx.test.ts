import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publishedTables } from "../../src/exports/tables.ts";
import { sheetText } from "../../src/exports/xlsx/sheet-text.ts";
import { workbook } from "../../src/exports/xlsx.ts";
import type { Report } from "../../src/model/report.ts";
import { reports } from "./data-package/reports.ts";
import { exampleReport } from "./example-report.ts";
import { readXlsx } from "./read-xlsx.ts";

describe.each(Object.entries(reports))("the workbook of %s", async (_name, report) => {
  const read = readXlsx(await workbook(report, report.meta.released));
  const tables = publishedTables(report);

  test("has a sheet for each table, and every cell of it", () => {
    expect([...read.sheets.keys()]).toEqual(["about", "dictionary", ...tables.map(({ name }) => name)]);
    for (const { name, columns, rows } of tables) {
      const [head, ...body] = read.sheets.get(name) ?? [];
      expect(head).toEqual(columns.map((column) => column.name));
      const trimmed = (row: readonly unknown[]) => row.slice(0, row.findLastIndex((cell) => cell !== undefined) + 1);
      expect(body.map(trimmed)).toEqual(rows.map(trimmed));
    }
  });

  test("has a dictionary of every variable", () => {
    const [, ...lines] = read.sheets.get("dictionary") ?? [];
    const variables = tables.flatMap(({ name, columns }) => columns.map((column) => [name, column.name]));
    expect(lines.map((line) => line.slice(0, 2))).toEqual(variables);
  });

  test("keeps the heads of tables in sight, and has no formula", () => {
    expect(read.frozen).toEqual(["dictionary", ...tables.map(({ name }) => name)]);
    expect(read.formulas).toBe(0);
  });

  test("says what it is, and of whoever made it only what the report says", () => {
    const core = read.parts["docProps/core.xml"] ?? "";
    expect(core).toContain(`${report.meta.released}T00:00:00Z`);
    expect(core.includes("dc:creator")).toBe(report.meta.authors.length > 0);
    expect(read.sheets.get("about")?.flat().join("\n")).toContain(report.meta.version);
  });
});

test("the same report gives the same bytes", async () => {
  const once = await workbook(exampleReport, "2026-03-05");
  expect(await workbook(structuredClone(exampleReport), "2026-03-05")).toEqual(once);
});

test("any text comes back from its cell, whatever it is called and whatever signs it has", async () => {
  const odd = [
    "constructor",
    "__proto__",
    "toString",
    "=1+1",
    "@x",
    "_x0041_",
    "_x005F_",
    "a\r\nb",
    " x ",
    "\ufffd\ufffe",
  ];
  const text = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: "binary", minLength: 1 }));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
      const report: Report = {
        ...exampleReport,
        audiences: texts.map((name, index) => ({ id: `a${index}`, name, summary: name, basis: "stated" })),
      };
      const [, ...rows] = readXlsx(await workbook(report, "2026-03-05")).sheets.get("audiences") ?? [];
      expect(rows.map(([, name, summary]) => [name, summary])).toEqual(texts.map((name) => [name, name]));
    }),
    { numRuns: 25 },
  );
});

test("a text that no cell holds is refused, in words", () => {
  expect(() => sheetText("x".repeat(32_768), "themes")).toThrow(/table themes has 32768 characters/);
});
