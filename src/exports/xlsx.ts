import { unzipSync } from "fflate";
import writeExcelFile, { type CellObject } from "write-excel-file/node";
import type { Report } from "../model/report.ts";
import { zipBytes } from "./archive.ts";
import { codebook } from "./data-package/codebook.ts";
import type { Cell, ColumnInfo } from "./tables/table.ts";
import { publishedTables } from "./tables.ts";
import { aboutSheet } from "./xlsx/about.ts";
import type { Sheet } from "./xlsx/library.ts";
import { paging } from "./xlsx/paging.ts";
import { properties } from "./xlsx/properties.ts";
import { rowHeight } from "./xlsx/row-height.ts";
import { sheetText } from "./xlsx/sheet-text.ts";

/** What a sheet is made of. */
interface SheetTable {
  columns: readonly Pick<ColumnInfo, "name" | "title" | "type">[];
  rows: readonly (readonly Cell[])[];
}

/** Characters of a column, as wide as its widest cell within these. */
const WIDTH = { least: 10, most: 60 } as const;

const HEAD = {
  fontWeight: "bold",
  backgroundColor: "#f3efe6",
  bottomBorderColor: "#1f2430",
  bottomBorderStyle: "medium",
  alignVertical: "top",
  indent: 1,
} as const;

/**
 * A report's tables as a workbook: a first sheet that says what it is, a dictionary of all variables, and a sheet for each
 * table with its head frozen. Numbers are numbers; everything else is text, and nothing is a formula. The same bytes for the
 * same report, dated `date` (`YYYY-MM-DD`).
 */
export async function workbook(report: Report, date: string): Promise<Uint8Array> {
  const tables = publishedTables(report);
  const rightToLeft = report.meta.direction === "rtl";
  const sheets: Sheet[] = [
    { ...aboutSheet(report, tables), rightToLeft },
    { ...tableSheet("dictionary", codebook(report, tables)), rightToLeft },
    ...tables.map((table) => ({ ...tableSheet(table.name, table), rightToLeft })),
  ];
  const written = await writeExcelFile(sheets, {
    fontFamily: "Calibri",
    fontSize: 11,
    features: [properties(report, date), paging],
  }).toBuffer();
  // The library dates its entries by the clock.
  return zipBytes(new Map(Object.entries(unzipSync(written))), date);
}

function tableSheet(name: string, { columns, rows }: SheetTable): Sheet {
  const widths = columns.map((column, index) =>
    widthOf(
      column,
      rows.map((row) => row[index]),
    ),
  );
  return {
    sheet: name,
    stickyRowsCount: 1,
    orientation: "landscape",
    columns: widths.map((width) => ({ width })),
    data: [
      columns.map((column) => ({ value: column.name, type: String, ...HEAD })),
      ...rows.map((row) => {
        const height = rowHeight(row, widths);
        return row.map((cell) => bodyCell(cell, name, height));
      }),
    ],
  };
}

function bodyCell(cell: Cell, sheet: string, height: number): CellObject | null {
  if (cell === undefined) return null;
  const look = { alignVertical: "top", height } as const;
  if (typeof cell === "number") return { value: cell, type: Number, ...look };
  return { value: sheetText(cell, sheet), type: String, wrap: true, indent: 1, ...look };
}

function widthOf({ name }: { name: string }, cells: readonly Cell[]): number {
  const longest = Math.max(name.length, ...cells.map((cell) => longestLine(String(cell ?? ""))));
  return Math.min(Math.max(longest + 4, WIDTH.least), WIDTH.most);
}

const longestLine = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));
