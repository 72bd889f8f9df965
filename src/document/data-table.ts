import type { Element } from "hast";
import { h } from "hastscript";
import type { Locale } from "../i18n/locale.ts";
import type { Drawing } from "./block.ts";

/** Rows of data as a table that scrolls where it is wider than the page. Its first column names the rows. */
export function dataTable(
  { head, rows }: Drawing["table"],
  title: string,
  { number }: Pick<Locale, "number">,
): Element {
  return h("div.table-scroll", { tabIndex: 0, role: "region", ariaLabel: title }, [
    h("table", [
      h(
        "thead",
        h(
          "tr",
          head.map((cell) => h("th", { scope: "col" }, cell)),
        ),
      ),
      h(
        "tbody",
        rows.map((row) =>
          h(
            "tr",
            row.map((cell, column) => cellToHast(cell, column, number)),
          ),
        ),
      ),
    ]),
  ]);
}

function cellToHast(cell: string | number, column: number, write: Locale["number"]): Element {
  if (column === 0) return h("th", { scope: "row" }, String(cell));
  return typeof cell === "number" ? h("td.number", write(cell)) : h("td", cell);
}
