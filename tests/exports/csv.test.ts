import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvBytes, neutralise } from "../../src/exports/csv.ts";
import type { Cell, ColumnInfo } from "../../src/exports/tables.ts";

const column = (name: string, type: ColumnInfo["type"]): ColumnInfo => ({ name, type, title: name, description: name });
const columns = [column("first", "text"), column("n", "number"), column("last", "text")];
const csv = (rows: Cell[][]) => csvBytes({ columns, rows });
const text = (rows: Cell[][]) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(csv(rows));

test("byte order mark, CRLF, quotes where needed, nothing for what is missing", () => {
  expect(
    text([
      ["a,b", 1, 'say "x"'],
      [undefined, undefined, undefined],
      ["", 0, "é"],
    ]),
  ).toBe('\ufefffirst,n,last\r\n"a,b",1,"say ""x"""\r\n,,\r\n,0,é\r\n');
});

test("a line break of any kind is quoted", () => {
  expect(text([["a\nb", 1, "c\rd"]])).toContain('"a\nb",1,"c\rd"\r\n');
});

test("formulas are neutralised in columns of text, and numbers stay numbers", () => {
  expect(["=1", "+1", "-1", "@a", "\ta", "\ra", "\0=1", "–1", "a=1"].map(neutralise)).toEqual([
    "'=1",
    "'+1",
    "'-1",
    "'@a",
    "'\ta",
    "'\ra",
    "'=1",
    "–1",
    "a=1",
  ]);
  expect(text([["-1", -1, "x"]])).toContain("'-1,-1,x");
});

test("any text comes back from a reader as it went in, but for the prefix", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("\r", "\n", '"', ",", ";", "'", "=", " ", "\t", "\0", "\ufeff") }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, fc.double({ noNaN: true, noDefaultInfinity: true }), cell)), (rows) => {
      const read = parse(Buffer.from(csv(rows)), { bom: true, record_delimiter: "\r\n" });
      const expected = rows.map(([first, number, last]) => [neutralise(first), String(number), neutralise(last)]);
      expect(read.slice(1)).toEqual(expected);
    }),
  );
});
