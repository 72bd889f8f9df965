import { type Prevalence, toPrevalence } from "../prevalence.ts";
import { NOT_ASKED, readBase, readCount, SUPPRESSED } from "./count-cells.ts";
import { filled, type TableKind } from "./table-kind.ts";
import { checkNames } from "./table-names.ts";

/** How many people of a group (a role, a wave) raised a theme. */
export interface CountRow {
  theme: string;
  group: string;
  /** How many people were asked; absent where that is withheld, and the count with it. */
  of?: number;
  count?: number;
  /** The source's own words: beside a count, or in its place. */
  stated?: string;
  /** Why there is neither. */
  missing?: "suppressed" | "not asked";
  /** Why the count is told although it is small. */
  accept?: string;
}

/** What a row tells of how many people; nothing where it is withheld, or nobody was asked. */
export function prevalenceIn({ count, stated, of, missing }: CountRow): Prevalence | undefined {
  if (missing || of === undefined) return undefined;
  const input = { of, ...(count === undefined ? {} : { count }), ...(stated === undefined ? {} : { stated }) };
  return toPrevalence(input, of);
}

/** `theme,GROUP,count,of`, and `stated` for the source's words: one row for each theme in each group. */
export function countTable(group: "role" | "wave", example: string): TableKind<CountRow> {
  return {
    columns: ["theme", group, "count", "of", "stated", "accept"],
    optional: ["stated", "accept"],
    row: { name: `theme in each ${group}`, example },
    read(cells) {
      const theme = filled(cells, "theme", "Write the id of a theme, or its name.");
      const name = filled(cells, group, `Write the name of the ${group}.`);
      const of = readBase(cells);
      const [count, stated] = [cells.text("count"), cells.text("stated")];
      if (of === undefined) return undefined;
      const accept = cells.text("accept");
      const row = { theme, group: name, of, ...(accept ? { accept } : {}) };
      if (count === SUPPRESSED || count === NOT_ASKED) {
        if (stated === "") return { ...row, missing: count === SUPPRESSED ? "suppressed" : "not asked" };
        cells.fault(
          "stated",
          `there are words beside \`${count}\``,
          "Take them out: they would say what the sign withholds.",
        );
        return undefined;
      }
      if (count === "" && stated !== "") return { ...row, stated };
      const people = readCount(
        cells,
        of,
        "`[c]` where it is suppressed, `[x]` where nobody was asked; or words in `stated`",
      );
      return people === undefined ? undefined : { ...row, count: people, ...(stated ? { stated } : {}) };
    },
    check(rows, themes) {
      const named = checkNames(rows, { themes: ["theme"], names: [["theme"], [group]] }, themes);
      const seen = new Set<string>();
      for (const { value, cells } of rows) {
        const key = cellKey(value.theme, value.group);
        if (seen.has(key)) cells.fault(group, `“${value.theme}” has two rows for “${value.group}”`, "Keep one.");
        seen.add(key);
      }
      if (!named) return;
      const groups = new Set(rows.map(({ value }) => value.group));
      for (const theme of new Set(rows.map(({ value }) => value.theme))) {
        const there = rows.find(({ value }) => value.theme === theme);
        for (const name of groups) {
          if (seen.has(cellKey(theme, name))) continue;
          const hint = `Add it, with the count \`${NOT_ASKED}\` if nobody was asked. Check the spelling too.`;
          there?.cells.fault("theme", `“${theme}” has no row for the ${group} “${name}”`, hint);
        }
      }
    },
  };
}

const cellKey = (theme: string, group: string): string => JSON.stringify([theme, group]);
