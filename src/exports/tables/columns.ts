import type { Prevalence } from "../../model/prevalence.ts";
import type { Basis } from "../../model/schema/common.ts";
import type { Column } from "./table.ts";

/** Columns that several tables share. */

export function idColumn<Row extends { id: string }>(what: string): Column<Row> {
  return {
    name: "id",
    type: "id",
    title: "Identifier",
    description: `Names the ${what}; stable between versions, and part of its address.`,
    required: true,
    cell: ({ id }) => id,
  };
}

export function textColumn<Row>(
  name: string,
  title: string,
  description: string,
  cell: (row: Row) => string | undefined,
): Column<Row> {
  return { name, type: "text", title, description, cell };
}

/** A column of ids that are the `id` column of another table. */
export function referenceColumn<Row>(
  name: string,
  table: string,
  title: string,
  cell: (row: Row) => string,
): Column<Row> {
  const description = `The \`id\` of a row in the table ${table}.`;
  return { name, type: "id", title, description, required: true, references: { table, column: "id" }, cell };
}

export function numberColumn<Row extends { number: number }>(what: string): Column<Row> {
  return {
    name: "number",
    type: "integer",
    title: "Number",
    description: `The ${what}’s place in the report, counted from 1.`,
    derived: "Counted in the order in which the report has them.",
    required: true,
    cell: ({ number }) => number,
  };
}

export function basisColumn<Row extends { basis: Basis }>(of = "this row"): Column<Row> {
  return {
    name: "basis",
    type: "text",
    title: "Basis",
    description: `Whether ${of} restates the source (stated) or is the editors’ own reading of it (editorial).`,
    required: true,
    allowed: ["stated", "editorial"],
    cell: ({ basis }) => basis,
  };
}

const BOUNDS =
  "By arithmetic on `stated` and `of` alone, to whole people, unless the authors gave the bound; worded counts have none.";

/** How many people, as far as the source lets anyone know. Numbers that the source doesn't give stay empty. */
export function prevalenceColumns<Row extends { prevalence?: Prevalence | undefined }>(): Column<Row>[] {
  const count = (
    name: string,
    title: string,
    description: string,
    read: (prevalence: Prevalence) => number | undefined,
  ) => {
    return {
      name,
      type: "integer" as const,
      title,
      description,
      cell: (row: Row) => row.prevalence && read(row.prevalence),
    };
  };
  return [
    {
      ...textColumn("prevalence_kind", "Kind of count", "", (row: Row) => row.prevalence?.kind),
      description:
        "exact: the source gives the number. bounded: the source gives a fraction in words, read as an interval. " +
        "worded: the source gives a word that holds no number. Empty: the source says nothing on it.",
      derived: "From which of the other columns the source fills.",
      allowed: ["exact", "bounded", "worded"],
    },
    textColumn("stated", "As stated", "The source’s own words for how many.", (row) => row.prevalence?.stated),
    count("count", "Count", "People, where the source gives the exact number.", (prevalence) =>
      prevalence.kind === "exact" ? prevalence.count : undefined,
    ),
    {
      ...count(
        "at_least",
        "At least",
        "Lower bound in people, read from the words; only where bounded.",
        (prevalence) => (prevalence.kind === "bounded" ? prevalence.atLeast : undefined),
      ),
      derived: BOUNDS,
    },
    {
      ...count("at_most", "At most", "Upper bound in people, read from the words; only where bounded.", (prevalence) =>
        prevalence.kind === "bounded" ? prevalence.atMost : undefined,
      ),
      derived: BOUNDS,
    },
    {
      ...count("of", "Out of", "The number of people that the count is out of.", (prevalence) => prevalence.of),
      derived: "As the authors wrote it; where they name no base, everyone who was interviewed.",
    },
  ];
}
