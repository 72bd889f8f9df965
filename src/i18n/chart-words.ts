import type { ChartWords } from "../charts/chart-words.ts";
import { wordsIn } from "./words-in.ts";

/** The words of charts for a BCP 47 tag: its primary language, or English. */
export const chartWordsFor = (language: string): ChartWords => wordsIn(language).charts;
