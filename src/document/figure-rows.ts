import type { AudienceMatrixData } from "../charts/audience-matrix.ts";
import type { BarDatum } from "../charts/bars.ts";
import type { ChartWords } from "../charts/chart-words.ts";
import type { FlowData } from "../charts/flow.ts";
import type { PrevalenceRow } from "../charts/prevalence.ts";
import type { Words } from "../i18n/words.ts";
import type { Prevalence } from "../model/prevalence.ts";
import type { Report, Theme } from "../model/report.ts";
import type { Figure } from "../model/schema/figure.ts";
import type { BarRow } from "../model/tables/bars.ts";
import { audiencesOf, themesAnswered } from "../model/trails.ts";
import type { Drawing } from "./block.ts";
import { markData } from "./mark-data.ts";

/** Findings as the rows that charts and their tables are made of. A chart never learns what a finding is. */

type Table = Drawing["table"];

export function prevalenceRows(
  figure: Extract<Figure, { kind: "prevalence" }>,
  report: Report,
  words: ChartWords,
): PrevalenceRow[] {
  return chosen(report.themes, figure.themes).map((theme) => ({
    number: String(theme.number),
    label: theme.short,
    ...countOf(theme.prevalence, words),
    children: figure.subfindings ? subfindingRows(theme, words) : [],
  }));
}

function subfindingRows(theme: Theme, words: ChartWords): PrevalenceRow[] {
  return theme.subfindings.map((item) => ({
    number: "",
    label: item.short,
    ...countOf(item.prevalence, words),
    children: [],
  }));
}

function countOf(
  prevalence: Prevalence | undefined,
  words: ChartWords,
): Pick<PrevalenceRow, "mark" | "value" | "note"> {
  if (!prevalence) return { value: "" };
  const stated = prevalence.stated ? `“${prevalence.stated}”` : "";
  if (prevalence.kind === "worded") return { value: stated };
  const mark = markData(prevalence);
  return {
    ...(mark ? { mark } : {}),
    value:
      prevalence.kind === "exact"
        ? words.count(prevalence.count, prevalence.of)
        : words.between(prevalence.atLeast, prevalence.atMost, prevalence.of),
    ...(prevalence.kind === "bounded" && stated ? { note: stated } : {}),
  };
}

export function prevalenceTable(rows: readonly PrevalenceRow[]): Table {
  const flat = rows.flatMap((row) => [row, ...row.children.map((child) => ({ ...child, number: row.number }))]);
  return {
    head: ["Finding", "Theme", "In the source’s words", "People"],
    rows: flat.map((row) => [
      row.label,
      Number(row.number),
      row.note ?? (row.mark ? "" : row.value),
      row.mark ? row.value : "no number given",
    ]),
  };
}

type FlowFigure = Extract<Figure, { kind: "flow" }>;

export function flowData(figure: FlowFigure, report: Report): FlowData {
  const themes = chosen(report.themes, figure.themes);
  const recommendations = chosen(report.recommendations, figure.recommendations);
  return {
    left: themes.map(({ id, short, number }) => ({ id, label: short, number: String(number) })),
    right: recommendations.map(({ id, short, number }) => ({ id, label: short, number: String(number) })),
    links: recommendations.flatMap((item) =>
      themes.filter(({ id }) => item.addresses.ids.includes(id)).map(({ id }) => ({ source: id, target: item.id })),
    ),
  };
}

export function flowTable(figure: FlowFigure, report: Report, words: Words): Table {
  return {
    head: [words.recommendation, "Themes that it answers"],
    rows: chosen(report.recommendations, figure.recommendations).map((item) => [
      `${item.number} ${item.title}`,
      chosen(themesAnswered(report, item), figure.themes)
        .map(({ number, short }) => `${number} ${short}`)
        .join("; "),
    ]),
  };
}

type MatrixFigure = Extract<Figure, { kind: "audience-matrix" }>;

export function matrixData(figure: MatrixFigure, report: Report): AudienceMatrixData {
  const recommendations = chosen(report.recommendations, figure.recommendations);
  const audiences = chosen(report.audiences, figure.audiences);
  return {
    rows: recommendations.map(({ short, number }) => ({ label: short, number: String(number) })),
    columns: audiences.map(({ name }) => ({ label: name })),
    cells: recommendations.map((item) => audiences.map(({ id }) => item.audiences.ids.includes(id))),
  };
}

export function matrixTable(figure: MatrixFigure, report: Report): Table {
  return {
    head: ["Recommendation", "Speaks to"],
    rows: chosen(report.recommendations, figure.recommendations).map((item) => [
      `${item.number} ${item.title}`,
      chosen(audiencesOf(report, item), figure.audiences)
        .map(({ name }) => name)
        .join("; "),
    ]),
  };
}

/** The records that a figure asks for, in the report's order; all when it asks for none. */
const chosen = <T extends { id: string }>(records: readonly T[], ids: readonly string[] | undefined): T[] =>
  records.filter(({ id }) => ids?.includes(id) ?? true);

/** The source's own words decide how the end of a bar is drawn: “up to” is an upper bound, “around” an estimate. */
export function barRows(rows: readonly BarRow[]): BarDatum[] {
  return rows.map(({ label, value, stated }) => ({
    label,
    value,
    display: stated ?? value.toLocaleString("en"),
    qualifier: /^up to\b/i.test(stated ?? "")
      ? "up-to"
      : /^(?:around|about|roughly|some)\b/i.test(stated ?? "")
        ? "around"
        : "exact",
  }));
}

export function barTable(rows: readonly BarRow[], unit: string): Table {
  return {
    head: ["What was counted", `Number of ${unit}`, "In the source’s words"],
    rows: rows.map(({ label, value, stated }) => [label, value, stated ?? ""]),
  };
}
