import type { AudienceMatrixData } from "../../src/charts/audience-matrix.ts";
import type { BarDatum } from "../../src/charts/bars.ts";
import type { FlowData } from "../../src/charts/flow.ts";
import type { MarkData } from "../../src/charts/mark.ts";
import type { ChartOptions } from "../../src/charts/options.ts";
import { screenPalette } from "../../src/charts/palette.ts";
import type { PrevalenceRow } from "../../src/charts/prevalence.ts";
import { measure } from "../../src/fonts/measure.ts";
import { chartWordsFor } from "../../src/i18n/chart-words.ts";

export const options = (width: number, dir: "ltr" | "rtl" = "ltr"): ChartOptions => ({
  width,
  palette: screenPalette,
  measure,
  lang: dir === "rtl" ? "ar" : "en",
  dir,
  id: `figure-${width}`,
  title: "What the drawing shows",
  description: "The same in words.",
  words: chartWordsFor(dir === "rtl" ? "ar" : "en"),
  percentagesFrom: 30,
});

export const exact = (count: number, of = 12): MarkData => ({ of, kind: "exact", certain: count, possible: count });
export const bounded = (certain: number, possible: number, of = 12): MarkData => ({
  of,
  kind: "bounded",
  certain,
  possible,
});
export const worded: MarkData = { of: 12, kind: "worded", certain: 0, possible: 0 };

const row = (label: string, mark: MarkData | undefined, value: string, note?: string): PrevalenceRow => ({
  number: "",
  label,
  mark,
  value,
  ...(note ? { note } : {}),
  children: [],
});

export const findings: PrevalenceRow[] = [
  { ...row("Security and safety", bounded(5, 6), "5 or 6 of 12", "“close to half”"), number: "1" },
  { ...row("Firefighting crowds out strategy", bounded(5, 12), "at least 5 of 12", "“over a third”"), number: "2" },
  { ...row("Messaging over organising", bounded(3, 3), "3 of 12", "“a quarter”"), number: "3" },
  {
    ...row("Unsure theories of change", undefined, ""),
    number: "4",
    children: [
      row("No answer to what must change", exact(4), "4 of 12"),
      row("Doubt a fitting theory of change", bounded(3, 3), "3 of 12", "“a quarter”"),
      row("Reform not taken seriously", exact(2), "2 of 12"),
    ],
  },
  {
    ...row("Little collaboration, growing division", undefined, ""),
    number: "5",
    children: [
      row("Do not collaborate", worded, "“didn’t on the whole”"),
      row("A collaboration that worked", exact(1), "1 of 12"),
      row("Good one-to-one relationships", bounded(12, 12), "all 12", "“everyone”"),
      row("A rift over what to ask for", exact(2), "2 of 12"),
    ],
  },
  { ...row("Too little unrestricted funding", bounded(7, 12), "at least 7 of 12", "“the majority”"), number: "6" },
];

const recommendations = [
  "Fund safety and the movement’s own infrastructure",
  "Make room for shared strategy and leadership",
  "Mend relationships across the movement",
  "Prepare for a Reform government",
];

export const answers: FlowData = {
  left: findings.map(({ number, label }) => ({ id: `finding-${number}`, number, label })),
  right: recommendations.map((label, i) => ({ id: `recommendation-${i + 1}`, number: `${i + 1}`, label })),
  links: [
    [1, 2, 6],
    [2, 4, 5],
    [4, 5],
    [3, 4, 5],
  ].flatMap((sources, i) =>
    sources.map((source) => ({ source: `finding-${source}`, target: `recommendation-${i + 1}` })),
  ),
};

export const asks: AudienceMatrixData = {
  rows: recommendations.map((label, i) => ({ number: `${i + 1}`, label })),
  columns: [
    "funders",
    "NGOs",
    "infrastructure organisations",
    "other movements",
    "individuals",
    "grassroots groups",
  ].map((label) => ({ label })),
  cells: [
    [true, true, true, false, false, false],
    [true, true, true, true, false, true],
    [false, true, true, true, true, true],
    [false, false, false, false, false, false],
  ],
};

export const march: BarDatum[] = [
  { label: "‘Unite the Kingdom’ march", value: 150_000, display: "up to 150,000", qualifier: "up-to" },
  { label: "Counter-demonstration", value: 5_000, display: "around 5,000", qualifier: "around" },
];

export const long =
  "The interdepartmental Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft of all organisations that were ever asked about anything";
