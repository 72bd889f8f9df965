import type { Problem } from "../problem.ts";
import type { Documents } from "./content-documents.ts";
import type { ContentFiles } from "./content-files.ts";
import { readTable } from "./read-table.ts";
import { fieldsOf, matches, textsAt } from "./records.ts";
import { type RowOf, type Tables, tableKinds } from "./tables/index.ts";
import type { TableKind } from "./tables/table-kind.ts";

/** Every CSV that a figure names, read as the figure's kind has it. A file that isn't there is reported elsewhere. */
export function readTables(
  { texts }: ContentFiles,
  { figures, themes }: Documents,
): { tables: Tables; problems: Problem[] } {
  const themeIds = textsAt(themes, ["themes", "*", "id"]).map(({ value }) => value);
  const tables: Tables = {};
  const problems: Problem[] = [];
  const named = matches(figures, ["figures", "*"]).flatMap(({ value }) => {
    const { kind, data } = fieldsOf(value);
    return typeof data === "string" && isTableKind(kind) ? [{ kind, data }] : [];
  });
  const once = new Map(named.map((use) => [`${use.data} ${use.kind}`, use]));
  for (const [, { kind, data }] of [...once].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const text = texts.get(`data/${data}`);
    if (text === undefined) continue;
    const table = readTable<RowOf[keyof RowOf]>(
      text,
      `data/${data}`,
      tableKinds[kind] as TableKind<RowOf[keyof RowOf]>,
      themeIds,
    );
    tables[data] = table.rows;
    problems.push(...table.problems);
  }
  return { tables, problems };
}

const isTableKind = (kind: unknown): kind is keyof RowOf => typeof kind === "string" && Object.hasOwn(tableKinds, kind);
