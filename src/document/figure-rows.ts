import type { AudienceMatrixData } from "../charts/audience-matrix.ts";
import type { BarDatum } from "../charts/bars.ts";
import type { FlowData } from "../charts/flow.ts";
import type { PrevalenceRow } from "../charts/prevalence.ts";
import type { Words } from "../i18n/words.ts";
import { numberText, type Prevalence } from "../model/prevalence.ts";
import type { BarRow, Report, Theme } from "../model/report.ts";
import type { Figure } from "../model/schema/figure.ts";
import { audiencesOf, themesAnswered } from "../model/trails.ts";
import type { Drawing } from "./block.ts";
import { markData } from "./mark-data.ts";

/** Findings as the rows that charts and their tables are made of. A chart never learns what a finding is. */

type Table = Drawing["table"];

export function prevalenceRows(figure: Extract<Figure, { kind: "prevalence" }>, report: Report): PrevalenceRow[] {
  const chosen = report.themes.filter(({ id }) => figure.themes?.includes(id) ?? true);
  return chosen.map((theme) => ({
    number: String(theme.number),
    label: theme.short,
    ...countOf(theme.prevalence),
    children: figure.subfindings ? subfindingRows(theme) : [],
  }));
}

function subfindingRows(theme: Theme): PrevalenceRow[] {
  return theme.subfindings.map((item) => ({
    number: "",
    label: item.short,
    ...countOf(item.prevalence),
    children: [],
  }));
}

function countOf(prevalence: Prevalence | undefined): Pick<PrevalenceRow, "mark" | "value" | "note"> {
  if (!prevalence) return { value: "" };
  const words = prevalence.stated ? `“${prevalence.stated}”` : "";
  if (prevalence.kind === "worded") return { value: words };
  const mark = markData(prevalence);
  const number = numberText(prevalence);
  return {
    ...(mark ? { mark } : {}),
    value: number,
    ...(prevalence.kind === "bounded" && words ? { note: words } : {}),
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

export function flowData(report: Report): FlowData {
  return {
    left: report.themes.map(({ id, short, number }) => ({ id, label: short, number: String(number) })),
    right: report.recommendations.map(({ id, short, number }) => ({ id, label: short, number: String(number) })),
    links: report.recommendations.flatMap((item) => item.addresses.ids.map((source) => ({ source, target: item.id }))),
  };
}

export function flowTable(report: Report, words: Words): Table {
  return {
    head: [words.recommendation, "Themes that it answers"],
    rows: report.recommendations.map((item) => [
      `${item.number} ${item.title}`,
      themesAnswered(report, item)
        .map(({ number, short }) => `${number} ${short}`)
        .join("; "),
    ]),
  };
}

export function matrixData(report: Report): AudienceMatrixData {
  return {
    rows: report.recommendations.map(({ short, number }) => ({ label: short, number: String(number) })),
    columns: report.audiences.map(({ name }) => ({ label: name })),
    cells: report.recommendations.map((item) => report.audiences.map(({ id }) => item.audiences.ids.includes(id))),
  };
}

export function matrixTable(report: Report): Table {
  return {
    head: ["Recommendation", "Speaks to"],
    rows: report.recommendations.map((item) => [
      `${item.number} ${item.title}`,
      audiencesOf(report, item)
        .map(({ name }) => name)
        .join("; "),
    ]),
  };
}

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
