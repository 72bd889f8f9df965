import type { Element } from "hast";
import { h } from "hastscript";
import { z } from "zod";
import { textSchema } from "../../model/schema/common.ts";
import type { Sheet } from "../../model/sheets.ts";
import { type Block, defineBlock } from "../block.ts";
import { listed, nearest } from "../rules/nearest.ts";

const props = z.strictObject({
  src: z.string().regex(/^[\w-]+\.csv$/, "the name of a CSV file in `data/`, such as `march.csv`"),
  caption: textSchema,
  columns: textSchema.optional(),
  source: textSchema.optional(),
});
type Props = z.infer<typeof props>;

/** The columns that are wanted, in their order; all when none are named. */
const chosen = (given: string) => given.split(",").map((name) => name.trim());

/** The rows of a CSV file as a table: all its columns, or those that are named, in that order. */
export const dataTable: Block = defineBlock<Props>({
  name: "DataTable",
  place: "flow",
  holds: "nothing",
  props,
  references: () => [],
  faults({ src, columns }, { files, columns: known }) {
    const data = files.filter((file) => file.startsWith("data/")).map((file) => file.slice("data/".length));
    if (!data.includes(src)) {
      const guess = nearest(src, data);
      const hint = guess ? `Did you mean \`${guess}\`?` : `Files that there are: ${listed(data)}.`;
      return [{ rule: "missing-data", prop: "src", message: `There is no file \`data/${src}\`.`, hint }];
    }
    const there = known[src];
    if (!there || columns === undefined) return [];
    return chosen(columns)
      .filter((name) => !there.includes(name))
      .map((name) => {
        const guess = nearest(name, there);
        return {
          rule: "block-setting",
          prop: "columns",
          message: `\`data/${src}\` has no column \`${name}\`.`,
          hint: guess ? `Did you mean \`${guess}\`?` : `Its columns are ${listed(there)}.`,
        };
      });
  },
  toHast({ src, caption, columns, source }, _children, { report, words }) {
    const sheet = report.sheets[src];
    if (!sheet) throw new Error(`the table “${src}” was not read: the chapter was not checked before it was used`);
    return [
      h("div.data-table", { dataSrc: src }, [
        tableOf(columns === undefined ? sheet : pick(sheet, chosen(columns)), caption, words.suppressed),
        ...(source ? [h("p.table-source", h("span.figure-label", words.labelled(words.source)), source)] : []),
      ]),
    ];
  },
});

function pick({ columns, rows }: Sheet, wanted: readonly string[]): Sheet {
  const places = wanted.map((name) => columns.indexOf(name));
  return { columns: [...wanted], rows: rows.map((row) => places.map((place) => row[place] ?? "")) };
}

/** As a person writes them, with commas or spaces between thousands, a sign or a percentage. */
const NUMBER = /^[-−+]?\d{1,3}(?:[,\u00a0\u202f ]?\d{3})*(?:\.\d+)?\s?%?$/;
/** How the data's makers mark a count that is held back. */
const SUPPRESSED = "[c]";

function tableOf({ columns, rows }: Sheet, caption: string, suppressed: string): Element {
  const isNumeric = columns.map(
    (_, index) =>
      rows.some((row) => NUMBER.test(row[index] ?? "")) &&
      rows.every((row) => ["", SUPPRESSED].includes(row[index] ?? "") || NUMBER.test(row[index] ?? "")),
  );
  const align = (column: number) => (isNumeric[column] ? { align: "right" } : {});
  const cell = (text: string, column: number) =>
    column === 0 && !isNumeric[0]
      ? h("th", { scope: "row" }, text)
      : h("td", align(column), text === SUPPRESSED ? suppressed : text);
  return h("table", [
    h("caption", caption),
    h(
      "thead",
      h(
        "tr",
        columns.map((name, column) => h("th", { scope: "col", ...align(column) }, name)),
      ),
    ),
    h(
      "tbody",
      rows.map((row) => h("tr", row.map(cell))),
    ),
  ]);
}
