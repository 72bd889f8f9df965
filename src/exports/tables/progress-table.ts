import { latestProgress, type NumberedEntry } from "../../model/progress.ts";
import { progressStatuses } from "../../model/schema/progress.ts";
import { referenceColumn, textColumn } from "./columns.ts";
import { defineTable } from "./table.ts";

export const progressTable = defineTable<NumberedEntry>({
  name: "recommendation-progress",
  key: ["recommendation", "number"],
  columns: [
    referenceColumn("recommendation", "recommendations", ({ recommendation }) => recommendation.id),
    { name: "number", type: "integer", required: true, cell: ({ number }) => number },
    { ...textColumn("date", ({ date }: NumberedEntry) => date), required: true },
    { ...textColumn("status", ({ status }: NumberedEntry) => status), required: true, allowed: progressStatuses },
    {
      ...textColumn("audience", ({ audience }: NumberedEntry) => audience),
      type: "id",
      references: { table: "audiences", column: "id" },
    },
    textColumn("who", ({ who }) => who),
    { ...textColumn("note", ({ note }: NumberedEntry) => note), required: true },
    textColumn("url", ({ url }) => url),
    textColumn("source_key", ({ cite }) => cite),
    { ...textColumn("version", ({ version }: NumberedEntry) => version), required: true },
  ],
  rows: latestProgress,
});
