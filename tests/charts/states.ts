import type { Element } from "hast";
import { type AudienceMatrixData, audienceMatrix } from "../../src/charts/audience-matrix.ts";
import { bars } from "../../src/charts/bars.ts";
import { coOccurrence } from "../../src/charts/co-occurrence.ts";
import type { Count } from "../../src/charts/count.ts";
import type { BarCount } from "../../src/charts/count-bar.ts";
import { type FlowData, flow } from "../../src/charts/flow.ts";
import type { charts } from "../../src/charts/index.ts";
import type { ChartOptions } from "../../src/charts/options.ts";
import { prevalence } from "../../src/charts/prevalence.ts";
import { slope } from "../../src/charts/slope.ts";
import { themeByRole } from "../../src/charts/theme-by-role.ts";
import { type TimelineEvent, timeline } from "../../src/charts/timeline.ts";

/** How the data of a drawing may be: how many things, of what they are called, and what their counts are. */
export interface State {
  things: number;
  label: (index: number) => string;
  count: (index: number) => Count;
}

const exact = (certain: number, of: number): Count => ({
  mark: { of, kind: "exact", certain, possible: certain },
});
const between = (certain: number, possible: number, of: number, stated: string): Count => ({
  mark: { of, kind: "bounded", certain, possible },
  stated: `“${stated}”`,
});
const word = (of: number, stated = "many"): Count => ({
  mark: { of, kind: "worded", certain: 0, possible: 0 },
  stated: `“${stated}”`,
});

/** Every kind of count in turn. */
const mixed = (index: number, of = 12): Count =>
  [
    exact((index * 5) % (of + 1), of),
    between(Math.floor(of / 2) - 1, Math.floor(of / 2), of, "close to half"),
    word(of),
    exact(0, of),
    { suppressed: true },
  ][index % 5] as Count;

const names = [
  "Security and safety",
  "Firefighting crowds out strategy",
  "Messaging over organising",
  "Unsure theories of change",
  "Little collaboration, growing division",
  "Too little unrestricted funding",
];
const name = (index: number) => names[index % names.length] ?? "";
const arabic = [
  "الأمن والسلامة",
  "إطفاء الحرائق يزاحم التخطيط الاستراتيجي الطويل",
  "الرسائل قبل التنظيم",
  "تعاون قليل وانقسام يزداد بين المجموعات",
];

export const UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte";
const LONG =
  "The interdepartmental society of all organisations that were ever asked, by letter or in person, about anything at all";

export const states: Record<string, State> = {
  empty: { things: 0, label: name, count: mixed },
  one: { things: 1, label: name, count: mixed },
  several: { things: 6, label: name, count: mixed },
  many: { things: 26, label: (i) => `${name(i)} ${i + 1}`, count: mixed },
  "long labels": { things: 4, label: (i) => `${LONG} ${i}`, count: (i) => ({ ...mixed(i), stated: `“${LONG}”` }) },
  "unbroken word": { things: 4, label: () => UNBROKEN, count: (i) => ({ ...mixed(i), stated: `“${UNBROKEN}”` }) },
  zero: { things: 4, label: name, count: () => exact(0, 12) },
  "all worded": { things: 5, label: name, count: (i) => word(12, i % 2 ? "many" : "didn’t on the whole") },
  "all suppressed": { things: 4, label: name, count: () => ({ suppressed: true }) },
  arabic: { things: 4, label: (i) => arabic[i % arabic.length] ?? "", count: mixed },
  "equal counts": { things: 6, label: name, count: () => exact(4, 12) },
  "sixty people": { things: 6, label: name, count: (i) => mixed(i * 3, 60) },
  "one person": { things: 3, label: name, count: (i) => exact(i % 2, 1) },
};

const range = (length: number) => Array.from({ length }, (_, i) => i);
const value = ({ mark, stated }: Count) =>
  mark && mark.kind !== "worded" ? `${mark.possible} of ${mark.of}` : (stated ?? "");

const counted = ({ things, label, count }: State, columns: number) =>
  range(things).map((i) => ({
    number: String(i + 1),
    label: label(i),
    counts: range(columns).map((column) => (i === 3 && column === 1 ? undefined : count(i + column))),
  }));

const nodes = ({ things, label }: State, prefix: string) =>
  range(things).map((i) => ({ id: `${prefix}-${i}`, number: String(i + 1), label: label(i) }));

const flowOf = (state: State): FlowData => ({
  left: nodes(state, "finding"),
  right: nodes({ ...state, things: Math.min(state.things, 5) }, "answer"),
  links: range(Math.min(state.things, 5)).flatMap((i) =>
    range(state.things)
      .filter((source) => (source + i) % 3 === 0)
      .map((source) => ({ source: `finding-${source}`, target: `answer-${i}` })),
  ),
});

const asksOf = (state: State): AudienceMatrixData => {
  const columns = range(Math.min(state.things, 7)).map((i) => ({ label: state.label(i + 1) }));
  return {
    rows: nodes(state, "row"),
    columns,
    cells: range(state.things).map((i) => columns.map((_, column) => (i + column) % 2 === 0)),
  };
};

const pairsOf = (state: State) => {
  const { things, count } = state;
  const cell = (index: number): BarCount => {
    const { mark, suppressed } = count(index);
    return suppressed ? "suppressed" : (mark?.certain ?? 0);
  };
  return {
    themes: nodes(state, "theme"),
    cells: range(things).map((row) => range(row).map((column) => cell(row + column * 2))),
    of: Math.max(1, ...range(10).map((i) => count(i).mark?.of ?? 1)),
  };
};

const day = 24 * 3600 * 1000;
const eventsOf = ({ things, label, count }: State): TimelineEvent[] =>
  range(things).map((i) => {
    const start = Date.UTC(2024, 4, 1) + i * 47 * day;
    const { mark, suppressed, stated } = count(i);
    const undated = suppressed || mark?.kind === "worded";
    const form = mark?.kind === "bounded" ? "worded" : i % 2 ? "period" : "day";
    return {
      label: label(i),
      when: undated ? (stated ?? "“before the summer”") : (stated ?? `${1 + (i % 28)} May 2024`),
      span: undated ? undefined : { from: start, to: form === "day" ? start : start + 75 * day, form },
    };
  });

/** A drawing of each kind in a state. */
export const kinds: Record<keyof typeof charts, (state: State, options: ChartOptions) => Element> = {
  prevalence: (state, o) =>
    prevalence(
      range(state.things).map((i) => {
        const { mark, stated, suppressed } = state.count(i);
        const row = { label: state.label(i), mark: suppressed ? undefined : mark, value: value(state.count(i)) };
        const note = mark?.kind === "bounded" && stated ? { note: stated } : {};
        const child = { ...row, ...note, number: "", children: [] };
        return { ...row, ...note, number: String(i + 1), children: i % 3 === 1 ? [child, child] : [] };
      }),
      o,
    ),
  flow: (state, o) => flow(flowOf(state), o),
  "audience-matrix": (state, o) => audienceMatrix(asksOf(state), o),
  "co-occurrence": (state, o) => coOccurrence(pairsOf(state), o),
  "theme-by-role": (state, o) =>
    themeByRole(
      { roles: range(Math.min(4, state.things)).map(state.label), themes: counted(state, Math.min(4, state.things)) },
      o,
    ),
  bars: (state, o) =>
    bars(
      range(state.things).map((i) => ({
        label: state.label(i),
        value: state.count(i).mark?.possible ?? 0,
        display: value(state.count(i)) || "none",
        qualifier: (["exact", "up-to", "around"] as const)[i % 3] ?? "exact",
      })),
      o,
    ),
  slope: (state, o) => slope({ waves: ["Spring 2024", "Summer 2025"], themes: counted(state, 2) }, o),
  timeline: (state, o) => timeline(eventsOf(state), o),
};

/** Slope charts differ in form by their number of waves. */
export const slopeOver = (waves: number) => (state: State, o: ChartOptions) =>
  slope({ waves: range(waves).map((i) => `Wave ${i + 1}, ${2019 + i}`), themes: counted(state, waves) }, o);

/** Every form that a drawing may take. */
export const forms = { ...kinds, "slope over three waves": slopeOver(3), "slope over six waves": slopeOver(6) };
