import type { Prevalence } from "../../model/prevalence.ts";
import type { Basis } from "../../model/schema/common.ts";
import type { Column } from "./table.ts";

/** Columns that several tables share. */

export function idColumn<Row extends { id: string }>(): Column<Row> {
  return { name: "id", type: "id", required: true, cell: ({ id }) => id };
}

export function textColumn<Row>(name: string, cell: (row: Row) => string | undefined): Column<Row> {
  return { name, type: "text", cell };
}

/** A column of ids that are the `id` column of another table. */
export function referenceColumn<Row>(name: string, table: string, cell: (row: Row) => string): Column<Row> {
  return { name, type: "id", required: true, references: { table, column: "id" }, cell };
}

export function numberColumn<Row extends { number: number }>(): Column<Row> {
  return { name: "number", type: "integer", required: true, cell: ({ number }) => number };
}

export function basisColumn<Row extends { basis: Basis }>(): Column<Row> {
  return { name: "basis", type: "text", required: true, allowed: ["stated", "editorial"], cell: ({ basis }) => basis };
}

/** How many people, as far as the source lets anyone know. Numbers that the source doesn't give stay empty. */
export function prevalenceColumns<Row extends { prevalence?: Prevalence | undefined }>(): Column<Row>[] {
  const count = (name: string, read: (prevalence: Prevalence) => number | undefined): Column<Row> => ({
    name,
    type: "integer",
    cell: (row) => row.prevalence && read(row.prevalence),
  });
  return [
    {
      ...textColumn("prevalence_kind", (row: Row) => row.prevalence?.kind),
      allowed: ["exact", "bounded", "worded"],
    },
    textColumn("stated", (row) => row.prevalence?.stated),
    count("count", (prevalence) => (prevalence.kind === "exact" ? prevalence.count : undefined)),
    count("at_least", (prevalence) => (prevalence.kind === "bounded" ? prevalence.atLeast : undefined)),
    count("at_most", (prevalence) => (prevalence.kind === "bounded" ? prevalence.atMost : undefined)),
    count("of", (prevalence) => prevalence.of),
  ];
}
