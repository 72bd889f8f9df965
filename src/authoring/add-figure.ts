import { idFrom } from "../importers/mapping/ids.ts";
import { figureKinds } from "../model/schema/figure.ts";
import { tableKinds } from "../model/tables/index.ts";
import { withRecord } from "./add-finding.ts";
import { type Change, Refusal, todo } from "./change.ts";
import { chapterById, expectFree, expectKnown, type ReportText } from "./report-text.ts";

export interface FigureRequest {
  title: string;
  id?: string | undefined;
  kind: string;
  /** Name of a CSV in `data/`; made when it isn't there. */
  data?: string | undefined;
  /** The chapter that places it: the last one when left out. */
  chapter?: string | undefined;
}

/** A new figure: its record, its data where it draws any, and its place at the end of a chapter. */
export function addFigure(report: ReportText, { title, id = idFrom(title), ...request }: FigureRequest): Change {
  const kind = figureKinds.find((name) => name === request.kind);
  if (!kind) throw new Refusal(`There is no kind of figure \`${request.kind}\`. Kinds: ${figureKinds.join(", ")}.`);
  if (id === "") throw new Refusal("Nothing of this title can stand in an address. Give an id with --id.");
  expectFree(report, "figure", id);
  if (request.chapter !== undefined) expectKnown(report, "chapter", request.chapter);
  const chapter = request.chapter ?? report.chapters.at(-1)?.id;
  if (chapter === undefined) throw new Refusal("The report has no chapter to place the figure in.");
  const { file, text } = chapterById(report, chapter);
  const files = new Map([[file, `${text.trimEnd()}\n\n<Figure id="${id}" />\n`]]);
  const says = [`${file} places it, at its end.`];
  const table = Object.hasOwn(tableKinds, kind) ? tableKinds[kind as keyof typeof tableKinds] : undefined;
  const data = table && (request.data ?? `${id}.csv`);
  if (table && data !== undefined && !report.files.files.includes(`data/${data}`)) {
    const header = table.columns.filter((name) => !table.optional.includes(name)).join(",");
    files.set(
      `data/${data}`,
      `${header}\n${table.row.example.split(",").slice(0, header.split(",").length).join(",")}\n`,
    );
    says.push(`data/${data} has a row to show how: put your own in its place.`);
  }
  const record = {
    id,
    kind,
    ...(data === undefined ? {} : { data }),
    ...(kind === "bars" ? { unit: "people" } : {}),
    title,
    description: todo("what a reader who can’t see the figure should know, the main point first."),
    source: todo("where the numbers come from."),
    basis: "stated",
  };
  return withRecord(report, "figures", record, { files, removed: [], says });
}
