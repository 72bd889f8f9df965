import { wordsIn } from "../../i18n/words-in.ts";
import { type ChecklistRow, checklistRows } from "../../model/checklist-rows.ts";
import type { ChapterMeta, Report } from "../../model/report.ts";
import { reportingNorms } from "../../model/reporting-norms.ts";
import type { AudienceInput } from "../../model/schema/audience.ts";
import type { Basis } from "../../model/schema/common.ts";
import { type Figure, figureKinds } from "../../model/schema/figure.ts";
import { checklistStatuses } from "../../model/schema/method.ts";
import type { Role } from "../../model/schema/participants.ts";
import { SUPPRESSED } from "../../model/tables/count-cells.ts";
import { basisColumn, idColumn, numberColumn, textColumn } from "./columns.ts";
import { defineTable } from "./table.ts";

export const reportTable = defineTable<Report>({
  name: "report",
  key: ["id"],
  columns: [
    {
      name: "id",
      type: "id",
      required: true,
      cell: ({ meta }) => meta.id,
    },
    textColumn("title", ({ meta }) => meta.title),
    textColumn("subtitle", ({ meta }) => meta.subtitle),
    textColumn("edition", ({ edition }) => edition),
    textColumn("version", ({ meta }) => meta.version),
    textColumn("released", ({ meta }) => meta.released),
    textColumn("language", ({ meta }) => meta.language),
    {
      name: "people",
      type: "integer",
      required: true,
      cell: ({ participants }) => participants.total,
    },
    textColumn("people_noun", ({ participants }) => participants.noun),
    textColumn("people_note", ({ participants }) => participants.note),
    textColumn("period", ({ method }) => method.period),
    textColumn("approach", ({ method }) => method.approach),
  ],
  rows: (report) => [report],
});

export const chaptersTable = defineTable<ChapterMeta>({
  name: "chapters",
  key: ["id"],
  columns: [
    numberColumn(),
    idColumn(),
    textColumn("title", ({ title }) => title),
    textColumn("short", ({ short }) => short),
    textColumn("part", ({ part }) => part),
    textColumn("summary", ({ summary }) => summary),
    {
      ...textColumn("theme", ({ theme }: ChapterMeta) => theme),
      type: "id",
      references: { table: "themes", column: "id" },
    },
  ],
  rows: ({ chapters }) => chapters,
});

export const audiencesTable = defineTable<AudienceInput>({
  name: "audiences",
  key: ["id"],
  columns: [
    idColumn(),
    textColumn("name", ({ name }) => name),
    textColumn("summary", ({ summary }) => summary),
    basisColumn(),
  ],
  rows: ({ audiences }) => audiences,
});

export const rolesTable = defineTable<Role>({
  name: "participant-roles",
  key: ["id"],
  columns: [
    idColumn(),
    textColumn("name", ({ name }) => name),
    {
      name: "count",
      type: "integer",
      signs: [SUPPRESSED],
      cell: ({ count }) => count,
    },
    basisColumn(),
  ],
  rows: ({ participants }) => participants.roles,
});

export const methodTable = defineTable<{ kind: string; id: string; text: string; basis: Basis }>({
  name: "method",
  key: ["kind", "id"],
  columns: [
    {
      ...textColumn("kind", (row: { kind: string }) => row.kind),
      required: true,
      allowed: ["question", "step", "limit"],
    },
    idColumn(),
    textColumn("text", ({ text }) => text),
    basisColumn(),
  ],
  rows: ({ method }) => [
    ...method.questions.map((row) => ({ ...row, kind: "question" })),
    ...method.steps.map((row) => ({ ...row, kind: "step" })),
    ...method.limits.map((row) => ({ ...row, kind: "limit" })),
  ],
});

export const checklistTable = defineTable<ChecklistRow & { norm: string }>({
  name: "reporting-checklist",
  key: ["norm", "number"],
  columns: [
    {
      ...textColumn("norm", ({ norm }: { norm: string }) => norm),
      required: true,
      allowed: Object.values(reportingNorms).map(({ name }) => name),
    },
    {
      name: "number",
      type: "integer",
      required: true,
      cell: ({ number }) => number,
    },
    textColumn("item", ({ item }) => item),
    textColumn("asks", ({ asks }) => asks),
    {
      ...textColumn<ChecklistRow>("status", ({ status }) => status),
      allowed: checklistStatuses,
    },
    {
      ...textColumn<ChecklistRow>("chapter", ({ chapter }) => chapter),
      type: "id",
      references: { table: "chapters", column: "id" },
    },
    textColumn("anchor", ({ anchor }) => anchor),
    textColumn("note", ({ note }) => note),
  ],
  rows: (report) => {
    const norm = report.method.checklist?.norm ?? "coreq";
    const { items } = wordsIn(report.meta.language).checklist;
    return checklistRows(report).map((row) => ({
      ...row,
      ...items?.[norm][row.number - 1],
      norm: reportingNorms[norm].name,
    }));
  },
});

export const figuresTable = defineTable<Figure>({
  name: "figures",
  key: ["id"],
  columns: [
    idColumn(),
    {
      ...textColumn("kind", ({ kind }: Figure) => kind),
      required: true,
      allowed: figureKinds,
    },
    textColumn("title", ({ title }) => title),
    textColumn("subtitle", ({ subtitle }) => subtitle),
    textColumn("description", ({ description }) => description),
    textColumn("caption", ({ caption }) => caption),
    textColumn("source", ({ source }) => source),
    textColumn("note", ({ note }) => note),
    basisColumn(),
  ],
  rows: ({ figures }) => figures,
});
