import type { Report } from "../model/report.ts";
import { audiencesTable, chaptersTable, figuresTable, methodTable, rolesTable } from "./tables/context-tables.ts";
import { figureCountsTable, figureDataTable, figureEventsTable } from "./tables/figure-tables.ts";
import {
  asksTable,
  caveatsTable,
  recommendationsTable,
  subfindingsTable,
  themesTable,
} from "./tables/finding-tables.ts";
import type { DataTable, TableOf } from "./tables/table.ts";
import { actionsTable, audienceLinksTable, evidenceTable, themeLinksTable } from "./tables/trail-tables.ts";

export type { Cell, ColumnInfo, ColumnType, DataTable } from "./tables/table.ts";

const tables: readonly TableOf[] = [
  themesTable,
  subfindingsTable,
  recommendationsTable,
  asksTable,
  caveatsTable,
  themeLinksTable,
  audienceLinksTable,
  audiencesTable,
  actionsTable,
  evidenceTable,
  rolesTable,
  methodTable,
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
