import type { Report } from "../model/report.ts";
import {
  audiencesTable,
  chaptersTable,
  checklistTable,
  figuresTable,
  methodTable,
  reportTable,
  rolesTable,
} from "./tables/context-tables.ts";
import { figureCountsTable, figureDataTable, figureEventsTable } from "./tables/figure-tables.ts";
import {
  asksTable,
  caveatsTable,
  recommendationsTable,
  subfindingsTable,
  themesTable,
} from "./tables/finding-tables.ts";
import { progressTable } from "./tables/progress-table.ts";
import { smallCountsTable } from "./tables/small-count-table.ts";
import type { DataTable, TableOf } from "./tables/table.ts";
import {
  actionsTable,
  audienceLinksTable,
  evidenceRecommendationsTable,
  evidenceTable,
  evidenceThemesTable,
  themeLinksTable,
} from "./tables/trail-tables.ts";

export type { Cell, ColumnInfo, ColumnType, DataTable, Sign } from "./tables/table.ts";

const tables: readonly TableOf[] = [
  themesTable,
  subfindingsTable,
  recommendationsTable,
  asksTable,
  caveatsTable,
  progressTable,
  themeLinksTable,
  audienceLinksTable,
  audiencesTable,
  actionsTable,
  evidenceTable,
  evidenceThemesTable,
  evidenceRecommendationsTable,
  reportTable,
  rolesTable,
  smallCountsTable,
  methodTable,
  checklistTable,
  chaptersTable,
  figuresTable,
  figureDataTable,
  figureCountsTable,
  figureEventsTable,
];

/** The report as tables, findings first. A table without rows is there too: that there are none is also data. */
export function reportTables(report: Report): DataTable[] {
  return tables.map((table) => table(report));
}

/** The tables that are published: those with rows. What would refer to a table that isn't there refers to none. */
export function publishedTables(report: Report): DataTable[] {
  const filled = reportTables(report).filter(({ rows }) => rows.length > 0);
  const names = new Set(filled.map(({ name }) => name));
  return filled.map((table) => ({
    ...table,
    columns: table.columns.map(({ references, ...column }) =>
      references && names.has(references.table) ? { ...column, references } : column,
    ),
  }));
}
