import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTable } from "../../src/model/read-table.ts";
import { readCells } from "../../src/model/table-cells.ts";
import { barTable } from "../../src/model/tables/bars.ts";

test("rows, with the source's own words where there are some", () => {
  const { rows, problems } = readTable(
    'label,value,stated\r\n"March, the",1200,"""many"""\r\nOther,0.5,\r\n',
    "f",
    barTable,
  );
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    { label: "March, the", value: 1200, stated: '"many"' },
    { label: "Other", value: 0.5 },
  ]);
});

test("columns in any order", () => {
  expect(readTable("value,label\n1,A\n", "f", barTable).rows).toEqual([{ label: "A", value: 1 }]);
});

const csvish = fc.string({ unit: fc.constantFrom("a", "1", ",", '"', "\n", "\r\n", ";", " ", "é"), maxLength: 40 });

test("any text gives rows or a problem inside it, and never throws", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        csvish,
        csvish.map((text) => `label,value\n${text}`),
        fc.string({ unit: "binary" }),
      ),
      (text) => {
        const { rows, problems } = readTable(text, "f", barTable);
        expect(rows.length + problems.length).toBeGreaterThan(0);
        for (const { line, column, message } of problems) {
          const found = text.split(/\r\n|\n|\r/)[line - 1];
          expect(found, message).toBeDefined();
          expect(column).toBeLessThanOrEqual((found ?? "").length + 1);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test("cells are found where the parser found their values", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "b", ",", '"', "\n", " "), maxLength: 6 });
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const text = rows.map((row) => row.map(quote).join(",")).join("\n");
      const values = parse(text, { relax_column_count: true });
      const cells = readCells(text).map((row) =>
        row.map(({ from, to }) => text.slice(from + 1, to - 1).replaceAll('""', '"')),
      );
      expect(cells).toEqual(values);
    }),
  );
});
