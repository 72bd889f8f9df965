import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { refuse } from "../fault.ts";
import type { Table } from "../findings/tables.ts";
import type { Change } from "./change.ts";
import { digestOf } from "./digest.ts";
import type { ImportState } from "./state.ts";
import { digestsOf, type Fields, mergeRecord } from "./three-way.ts";

/**
 * A table of an import merged into the file that is there, row by row: a count that was set to `[c]` by hand stays so.
 * Columns of an author's own stay. Gives the file's new text. `file` is how problems call it.
 */
export function mergeTable(
  table: Table,
  current: string | undefined,
  base: ImportState["records"],
  file: string,
): { text: string; changes: Change[]; records: ImportState["records"] } {
  const name = `data/${table.name}`;
  const mine = current === undefined ? [] : readRows(current, file);
  const columns = [...new Set([...table.columns, ...mine.flatMap(Object.keys)])];
  const keyOf = (row: Fields) => table.key.map((column) => row[column]).join(" × ");
  // Names of groups stay out of the state.
  const wayTo = (key: string) => `${name}/${digestOf(key)}`;
  const records: ImportState["records"] = {};
  const changes: Change[] = [];
  const tell = (key: string, kind: Change["kind"], detail?: string) =>
    changes.push({ what: `${name} › ${key}`, kind, ...(detail ? { detail } : {}) });

  const kept = new Set<string>();
  const rows = table.rows.flatMap((theirs): Fields[] => {
    const key = keyOf(theirs);
    const way = wayTo(key);
    const there = mine.find((row) => keyOf(row) === key);
    records[way] = digestsOf(theirs);
    kept.add(key);
    const merged = mergeRecord({ base: base[way], mine: there, theirs });
    if (merged.kind === "added") return [theirs];
    if (merged.kind !== "changed") return there ? [there] : [];
    const row: Record<string, unknown> = { ...there };
    for (const { field, to } of merged.set) row[field] = to;
    if (merged.set.length > 0) tell(key, "changed", `${inCounts(there)} → ${inCounts(row)}`);
    if (merged.conflicts.length > 0)
      tell(key, "conflict", `yours, ${inCounts(there)}, stays; the file now gives ${inCounts(theirs)}`);
    return [row];
  });
  const others = mine.filter((row) => {
    const key = keyOf(row);
    if (kept.has(key)) return false;
    const merged = mergeRecord({ base: base[wayTo(key)], mine: row });
    if (merged.kind === "removed") tell(key, "removed", "no longer in the file");
    else if (merged.kind === "left" && merged.why) tell(key, "kept", merged.why);
    return merged.kind !== "removed";
  });
  if (current === undefined) changes.push({ what: name, kind: "added", detail: `${table.rows.length} rows` });
  return { text: stringify([...rows, ...others], { header: true, columns }), changes, records };
}

function readRows(text: string, file: string): Record<string, string>[] {
  try {
    return parse(text, { columns: true, bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    return refuse("csv", file, {
      message: "This table, which an import wrote, can’t be read any more.",
      hint: "Run the check, which names the row. Or delete the file, and the import writes it anew.",
    });
  }
}

function inCounts(row: Fields | undefined): string {
  return `${row?.count} of ${row?.of}`;
}
