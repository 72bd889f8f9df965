import { placeAt } from "../../model/place.ts";
import { readCells } from "../../model/table-cells.ts";
import type { Problem } from "../../problem.ts";
import type { Reported } from "./counted.ts";
import { countedTables } from "./counted-tables.ts";
import type { Thresholds } from "./small.ts";

/** Names of columns that likely count people. */
const PEOPLE = /^(?:count|n|number|people|persons|participants|interviewees|respondents)$/i;

/**
 * Tables that a chapter prints and whose columns say nothing of what is counted: their small numbers can’t be withheld,
 * only pointed at.
 */
export function uncountedSheets(
  report: Reported,
  thresholds: Thresholds,
  texts: ReadonlyMap<string, string>,
): Problem[] {
  const counted = new Set(countedTables(report).map(({ data }) => data));
  const drawn = new Set(report.figures.flatMap((figure) => ("data" in figure ? [figure.data] : [])));
  return Object.entries(report.sheets).flatMap(([data, { columns, rows }]): Problem[] => {
    if (counted.has(data) || drawn.has(data)) return [];
    const isSmall = (cell: string) => /^\d+$/.test(cell) && Number(cell) > 0 && Number(cell) < thresholds.attributes;
    for (const [index, row] of rows.entries()) {
      const column = columns.findIndex((name, at) => PEOPLE.test(name.trim()) && isSmall((row[at] ?? "").trim()));
      if (column < 0) continue;
      const file = `data/${data}`;
      const text = texts.get(file) ?? "";
      return [
        {
          rule: "table-small-count",
          severity: "warning",
          file,
          ...placeAt(text, readCells(text)[index + 1]?.[column]?.from ?? 0),
          message: `This table has counts below ${thresholds.attributes}, and nothing says whom they count, so they are printed.`,
          hint: "If they count people who were interviewed, write `[c]` for small ones, or use the columns `theme`, `role`, `count`, `of`.",
        },
      ];
    }
    return [];
  });
}
