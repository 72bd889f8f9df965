import { readBase, readCount, SUPPRESSED } from "./count-cells.ts";
import { filled, type TableKind } from "./table-kind.ts";
import { checkNames } from "./table-names.ts";

/** How many people raised two themes both; `undefined` where that is withheld. */
export interface PairRow {
  theme: string;
  with: string;
  count: number | undefined;
  of: number;
  /** Why the count is told although it is small. */
  accept?: string;
}

/** `theme,with,count,of`: one row for each pair of themes, in either order. A theme is its id, or a name. */
export const pairTable: TableKind<PairRow> = {
  columns: ["theme", "with", "count", "of", "accept"],
  optional: ["accept"],
  row: { name: "pair of themes", example: "safety,funding,4,12" },
  read(cells) {
    const theme = filled(cells, "theme", "Write the id of a theme, or its name.");
    const other = filled(cells, "with", "Write the id of the other theme, or its name.");
    const of = readBase(cells);
    const withheld = cells.text("count") === SUPPRESSED;
    const count = withheld ? undefined : readCount(cells, of, "`[c]` for a count that is suppressed");
    if (theme && theme === other) {
      cells.fault("with", `“${theme}” is paired with itself`, "Name two different themes.");
      return undefined;
    }
    if (of === undefined || (!withheld && count === undefined)) return undefined;
    const accept = cells.text("accept");
    return { theme, with: other, count, of, ...(accept ? { accept } : {}) };
  },
  check(rows, known) {
    const named = checkNames(rows, { themes: ["theme", "with"], names: [["theme", "with"]] }, known);
    const seen = new Set<string>();
    const [first] = rows;
    for (const { value, cells } of rows) {
      const pair = pairKey(value.theme, value.with);
      if (seen.has(pair))
        cells.fault("with", `the pair “${value.theme}” and “${value.with}” is there twice`, "Keep one.");
      seen.add(pair);
      if (first && value.of !== first.value.of) {
        const message = `the base is ${value.of} here and ${first.value.of} in the first row`;
        cells.fault("of", message, "All counts of one matrix have the same base.");
      }
    }
    if (!named) return;
    const themes = themesOf(rows.map(({ value }) => value));
    for (const [index, theme] of themes.entries()) {
      for (const other of themes.slice(0, index)) {
        if (seen.has(pairKey(theme, other))) continue;
        const there = rows.find(({ value }) => value.theme === theme || value.with === theme);
        const column = there?.value.theme === theme ? "theme" : "with";
        const hint = "Add a row for it, with the count 0 if nobody raised both. Check the spelling too.";
        there?.cells.fault(column, `there is no row for “${theme}” and “${other}”`, hint);
      }
    }
  },
};

/** Every theme of the pairs, in the order in which they first come. */
export const themesOf = (rows: readonly PairRow[]): string[] => [
  ...new Set(rows.flatMap((row) => [row.theme, row.with])),
];

/** The same for both orders of a pair. */
export const pairKey = (one: string, other: string): string => JSON.stringify([one, other].sort());
