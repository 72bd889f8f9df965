import type { ChartWords } from "./chart-words.ts";
import type { Palette } from "./palette.ts";

/** Width of a line of text in px. */
export type Measure = (text: string, sizePx: number, weight?: "regular" | "semibold") => number;

/** What every chart is told besides its data. The height follows from the content. */
export interface ChartOptions {
  /** Width of the drawing in px: 720 on a page, 320 on a phone. */
  width: number;
  palette: Palette;
  measure: Measure;
  lang: string;
  dir: "ltr" | "rtl";
  /** Prefix of every id in the drawing, unique on its page. */
  id: string;
  /** States the finding. */
  title: string;
  /** What a screen reader says of the whole before it walks through it. */
  description: string;
  /** Whatever the chart itself prints or speaks. */
  words: ChartWords;
  /** Least number of people of whom a share may be given as a percentage. */
  percentagesFrom: number;
}
