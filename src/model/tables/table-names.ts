import { nearest } from "../nearest.ts";
import type { ReadRow } from "./table-kind.ts";

/** What is written like an id: a mistyped one would else be drawn as a name. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Which columns name themes, and which columns together name things of one sort. */
interface Columns {
  themes: readonly string[];
  names: readonly (readonly string[])[];
}

/**
 * Reports names that are mistyped: a theme that is nearly the id of one of the report's (names in words may stand for any
 * theme, of any study), and a name that differs from an earlier one in capitals or spaces alone. True when there are none.
 */
export function checkNames<Row>(rows: readonly ReadRow<Row>[], columns: Columns, themes: readonly string[]): boolean {
  const told = new Set<string>();
  const first = new Map<string, string>();
  for (const { cells } of rows) {
    const tell = (column: string, name: string, what: string, hint: string) => {
      if (!told.has(name)) cells.fault(column, what, hint);
      told.add(name);
    };
    for (const column of columns.themes) {
      const name = cells.text(column);
      const meant = ID.test(name) && !themes.includes(name) ? nearest(name, themes) : undefined;
      if (meant === undefined) continue;
      const asName = name.charAt(0).toUpperCase() + name.slice(1);
      const hint = `Did you mean \`${meant}\`? A theme that isn’t the report’s is written as a name: \`${asName}\`.`;
      tell(column, name, `“${name}” is no theme of the report`, hint);
    }
    for (const [sort, group] of columns.names.entries()) {
      for (const column of group) {
        const name = cells.text(column);
        const plain = `${sort} ${name.toLowerCase().replace(/\s+/g, " ")}`;
        const before = first.get(plain) ?? name;
        first.set(plain, before);
        if (before !== name) tell(column, name, `“${name}” is written “${before}” in a row above`, "Write both alike.");
      }
    }
  }
  return told.size === 0;
}
