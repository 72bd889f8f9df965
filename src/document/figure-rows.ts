import type { AudienceMatrixData } from "../charts/audience-matrix.ts";
import type { BarDatum } from "../charts/bars.ts";
import type { ChartWords } from "../charts/chart-words.ts";
import type { FlowData } from "../charts/flow.ts";
import type { PrevalenceRow } from "../charts/prevalence.ts";
import { numberIn, statedIn } from "../i18n/prevalence-words.ts";
import type { Words } from "../i18n/words.ts";
import { wordsIn } from "../i18n/words-in.ts";
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
    number: numberOf(report)(theme.number),
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
  const stated = statedIn(prevalence, words);
  if (prevalence.kind === "worded") return { value: stated };
  const mark = markData(prevalence);
  return {
    ...(mark ? { mark } : {}),
    value: numberIn(prevalence, words),
    ...(prevalence.kind === "bounded" && stated ? { note: stated } : {}),
  };
}

export function prevalenceTable(
  rows: readonly PrevalenceRow[],
  figure: Extract<Figure, { kind: "prevalence" }>,
  report: Report,
  { heads }: Words,
  { noNumber }: ChartWords,
): Table {
  const themes = chosen(report.themes, figure.themes);
  const flat = rows.flatMap((row, index) =>
    [row, ...row.children].map((one) => ({ ...one, theme: themes[index]?.number ?? 0 })),
  );
  return {
    head: [heads.finding, heads.theme, heads.stated, heads.people],
    rows: flat.map((row) => [
      row.label,
      row.theme,
      row.note ?? (row.mark ? "" : row.value),
      row.mark ? row.value : noNumber,
    ]),
  };
}

type FlowFigure = Extract<Figure, { kind: "flow" }>;

export function flowData(figure: FlowFigure, report: Report): FlowData {
  const themes = chosen(report.themes, figure.themes);
  const recommendations = chosen(report.recommendations, figure.recommendations);
  const write = numberOf(report);
  return {
    left: themes.map(({ id, short, number }) => ({ id, label: short, number: write(number) })),
    right: recommendations.map(({ id, short, number }) => ({ id, label: short, number: write(number) })),
    links: recommendations.flatMap((item) =>
      themes.filter(({ id }) => item.addresses.ids.includes(id)).map(({ id }) => ({ source: id, target: item.id })),
    ),
  };
}

export function flowTable(figure: FlowFigure, report: Report, { heads }: Words): Table {
  const number = numberOf(report);
  return {
    head: [heads.recommendation, heads.themesAnswered],
    rows: chosen(report.recommendations, figure.recommendations).map((item) => [
      `${number(item.number)} ${item.title}`,
      listed(
        chosen(themesAnswered(report, item), figure.themes).map(({ number: n, short }) => `${number(n)} ${short}`),
        report,
      ),
    ]),
  };
}

type MatrixFigure = Extract<Figure, { kind: "audience-matrix" }>;

export function matrixData(figure: MatrixFigure, report: Report): AudienceMatrixData {
  const recommendations = chosen(report.recommendations, figure.recommendations);
  const audiences = chosen(report.audiences, figure.audiences);
  const write = numberOf(report);
  return {
    rows: recommendations.map(({ short, number }) => ({ label: short, number: write(number) })),
    columns: audiences.map(({ name }) => ({ label: name })),
    cells: recommendations.map((item) => audiences.map(({ id }) => item.audiences.ids.includes(id))),
  };
}

export function matrixTable(figure: MatrixFigure, report: Report, { heads }: Words): Table {
  const number = numberOf(report);
  return {
    head: [heads.recommendation, heads.speaksTo],
    rows: chosen(report.recommendations, figure.recommendations).map((item) => [
      `${number(item.number)} ${item.title}`,
      listed(
        chosen(audiencesOf(report, item), figure.audiences).map(({ name }) => name),
        report,
      ),
    ]),
  };
}

/** Numbers in the digits of the report. */
const numberOf = ({ meta }: Report) => wordsIn(meta.language).locale.number;
/** Names that may hold commas, in a row. */
const listed = (names: readonly string[], { meta }: Report) => wordsIn(meta.language).locale.semicolons(names);

/** The records that a figure asks for, in the report's order; all when it asks for none. */
const chosen = <T extends { id: string }>(records: readonly T[], ids: readonly string[] | undefined): T[] =>
  records.filter(({ id }) => ids?.includes(id) ?? true);

/** The source's own words decide how the end of a bar is drawn: “up to” is an upper bound, “around” an estimate. */
export function barRows(rows: readonly BarRow[], language: string): BarDatum[] {
  const { number } = wordsIn(language).locale;
  return rows.map(({ label, value, stated }) => ({
    label,
    value,
    display: stated ?? number(value),
    qualifier: /^up to\b/i.test(stated ?? "")
      ? "up-to"
      : /^(?:around|about|roughly|some)\b/i.test(stated ?? "")
        ? "around"
        : "exact",
  }));
}

export function barTable(rows: readonly BarRow[], unit: string, { heads }: Words): Table {
  return {
    head: [heads.counted, heads.numberOf(unit), heads.stated],
    rows: rows.map(({ label, value, stated }) => [label, value, stated ?? ""]),
  };
}
