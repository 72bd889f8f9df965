import { type ChecklistRow, checklistRows } from "../../model/checklist-rows.ts";
import type { ChapterMeta, Report } from "../../model/report.ts";
import { reportingNorms } from "../../model/reporting-norms.ts";
import type { AudienceInput } from "../../model/schema/audience.ts";
import type { Basis } from "../../model/schema/common.ts";
import { type Figure, figureKinds } from "../../model/schema/figure.ts";
import { checklistStatuses } from "../../model/schema/method.ts";
import type { Role } from "../../model/schema/participants.ts";
import { basisColumn, idColumn, numberColumn, textColumn } from "./columns.ts";
import { withheld } from "./figure-tables.ts";
import { defineTable } from "./table.ts";

export const reportTable = defineTable<Report>({
  name: "report",
  title: "The report",
  description: "One row: what the report is, how many people it rests on, and how they were asked.",
  key: ["id"],
  columns: [
    {
      name: "id",
      type: "id",
      title: "Identifier",
      description: "Names the report, in every version.",
      required: true,
      cell: ({ meta }) => meta.id,
    },
    textColumn("title", "Title", "The report’s title.", ({ meta }) => meta.title),
    textColumn("subtitle", "Subtitle", "What stands below the title.", ({ meta }) => meta.subtitle),
    textColumn("edition", "Edition", "Which edition of the report this is.", ({ edition }) => edition),
    textColumn("version", "Version", "Three numbers: name them when you cite.", ({ meta }) => meta.version),
    textColumn(
      "released",
      "Released",
      "The day on which this version came out, YYYY-MM-DD.",
      ({ meta }) => meta.released,
    ),
    textColumn("language", "Language", "The language of the texts, as a BCP 47 tag.", ({ meta }) => meta.language),
    {
      name: "people",
      type: "integer",
      title: "People",
      description: "How many people were interviewed: the base of every count that names no other.",
      required: true,
      cell: ({ participants }) => participants.total,
    },
    textColumn("people_noun", "What to call them", "In the plural.", ({ participants }) => participants.noun),
    textColumn("people_note", "Note on them", "What else there is to know.", ({ participants }) => participants.note),
    textColumn(
      "period",
      "Period",
      "When the interviews took place, as the source says it.",
      ({ method }) => method.period,
    ),
    textColumn("approach", "Approach", "How the research was done.", ({ method }) => method.approach),
  ],
  rows: (report) => [report],
});

export const chaptersTable = defineTable<ChapterMeta>({
  name: "chapters",
  title: "Chapters",
  description: "One row for each chapter of the report, in reading order.",
  key: ["id"],
  columns: [
    numberColumn("chapter"),
    idColumn("chapter"),
    textColumn("title", "Title", "The chapter’s title.", ({ title }) => title),
    textColumn("short", "Short title", "The title as running heads print it.", ({ short }) => short),
    textColumn("part", "Part", "The part of the report that it belongs to.", ({ part }) => part),
    textColumn("summary", "Summary", "What the chapter found.", ({ summary }) => summary),
    {
      ...textColumn("theme", "Theme", "The `id` of the theme that it argues.", ({ theme }: ChapterMeta) => theme),
      type: "id",
      references: { table: "themes", column: "id" },
    },
  ],
  rows: ({ chapters }) => chapters,
});

export const audiencesTable = defineTable<AudienceInput>({
  name: "audiences",
  title: "Audiences",
  description: "One row for each audience that the report speaks to.",
  key: ["id"],
  columns: [
    idColumn("audience"),
    textColumn("name", "Name", "What the audience is called.", ({ name }) => name),
    textColumn("summary", "Summary", "Why the report concerns it.", ({ summary }) => summary),
    basisColumn("the audience"),
  ],
  rows: ({ audiences }) => audiences,
});

export const rolesTable = defineTable<Role>({
  name: "participant-roles",
  title: "Who was interviewed",
  description: "One row for each role among the people interviewed.",
  key: ["id"],
  columns: [
    idColumn("role"),
    textColumn("name", "Name", "The role, in the plural.", ({ name }) => name),
    {
      name: "count",
      type: "integer",
      title: "Count",
      description: "People with this role, only where the source gives the number.",
      signs: [withheld],
      cell: ({ count }) => count,
    },
    basisColumn("the role"),
  ],
  rows: ({ participants }) => participants.roles,
});

export const methodTable = defineTable<{ kind: string; id: string; text: string; basis: Basis }>({
  name: "method",
  title: "How the research was done",
  description: "One row for each question that was asked, each step taken and each limit of the method.",
  key: ["kind", "id"],
  columns: [
    {
      ...textColumn("kind", "Kind", "What the row describes.", (row: { kind: string }) => row.kind),
      required: true,
      allowed: ["question", "step", "limit"],
    },
    idColumn("question, step or limit"),
    textColumn("text", "Text", "The question, step or limit.", ({ text }) => text),
    basisColumn("the text"),
  ],
  rows: ({ method }) => [
    ...method.questions.map((row) => ({ ...row, kind: "question" })),
    ...method.steps.map((row) => ({ ...row, kind: "step" })),
    ...method.limits.map((row) => ({ ...row, kind: "limit" })),
  ],
});

export const checklistTable = defineTable<ChecklistRow & { norm: string }>({
  name: "reporting-checklist",
  title: "Reporting checklist",
  description:
    "One row for each item of the norm for reports on interviews that this one answers: COREQ or SRQR, in our own words.",
  key: ["norm", "number"],
  columns: [
    {
      ...textColumn("norm", "Norm", "The norm that the item is from.", ({ norm }: { norm: string }) => norm),
      required: true,
      allowed: Object.values(reportingNorms).map(({ name }) => name),
    },
    {
      name: "number",
      type: "integer",
      title: "Number",
      description: "The item’s number in the norm.",
      required: true,
      cell: ({ number }) => number,
    },
    textColumn("item", "Item", "What the item is about.", ({ item }) => item),
    textColumn("asks", "Asks", "What a report should say.", ({ asks }) => asks),
    {
      ...textColumn<ChecklistRow>("status", "Status", "", ({ status }) => status),
      description:
        "reported: the chapter named says it. not-applicable: it doesn’t arise. withheld-for-safety: an answer could give people away. missing: the report doesn’t say. Empty: nobody has looked yet.",
      allowed: checklistStatuses,
    },
    {
      ...textColumn<ChecklistRow>(
        "chapter",
        "Chapter",
        "The `id` of the chapter that says it.",
        ({ chapter }) => chapter,
      ),
      type: "id",
      references: { table: "chapters", column: "id" },
    },
    textColumn("anchor", "Heading", "The address of the heading in that chapter.", ({ anchor }) => anchor),
    textColumn("note", "Note", "What there is to know besides.", ({ note }) => note),
  ],
  rows: (report) => {
    const { checklist } = report.method;
    return checklistRows(report).map((row) => ({ ...row, norm: reportingNorms[checklist?.norm ?? "coreq"].name }));
  },
});

export const figuresTable = defineTable<Figure>({
  name: "figures",
  title: "Figures",
  description:
    "One row for each figure. What it draws is in figure-data, figure-counts or figure-events, or in the tables of findings and links.",
  key: ["id"],
  columns: [
    idColumn("figure"),
    {
      ...textColumn("kind", "Kind", "What the figure draws.", ({ kind }: Figure) => kind),
      required: true,
      allowed: figureKinds,
    },
    textColumn("title", "Title", "What the figure shows, as a finding.", ({ title }) => title),
    textColumn("subtitle", "Subtitle", "What is drawn, of whom, in which unit.", ({ subtitle }) => subtitle),
    textColumn("description", "Description", "The figure in words.", ({ description }) => description),
    textColumn("caption", "Caption", "The text under the figure.", ({ caption }) => caption),
    textColumn("source", "Source", "Where its data come from.", ({ source }) => source),
    textColumn("note", "Note", "How to read it.", ({ note }) => note),
    basisColumn("the figure"),
  ],
  rows: ({ figures }) => figures,
});
