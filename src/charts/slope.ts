import type { Element } from "hast";
import { s } from "hastscript";
import { isWithheld } from "./count.ts";
import { isDrawn, marksOf } from "./count-mark.ts";
import { frame, hairline, isNarrow } from "./frame.ts";
import type { KeyEntry } from "./key.ts";
import { drawKey, suppressedNote } from "./key.ts";
import { markKey } from "./mark-key.ts";
import type { ChartOptions } from "./options.ts";
import { slopeLines } from "./slope-lines.ts";
import { leastWaveWidth, slopeRows } from "./slope-rows.ts";
import { drawChange, drawReach } from "./slope-shapes.ts";
import type { CountedTheme } from "./stacked-counts.ts";
import { stackedCounts } from "./stacked-counts.ts";
import { side } from "./text.ts";
import { numberColumn } from "./type-scale.ts";
import { hidden, list } from "./walk.ts";

/** Themes over the waves of a study. `counts` of a theme are in the order of `waves`, each with a base of its own. */
export interface SlopeData {
  waves: string[];
  themes: CountedTheme[];
}

/** More themes than this would cross each other beyond reading. */
const MOST_LINES = 9;

/**
 * Counts over two or more waves, on one scale of the share of those asked, since each wave has its own base. Two waves
 * are lines from one to the other, with words below for what has no number; more waves, or more themes, are a row for
 * each theme; and where even that would be too narrow, lines of text with marks. Throws a RangeError unless each theme
 * has a place for each wave.
 */
export function slope(data: SlopeData, options: ChartOptions): Element {
  const { waves, themes } = data;
  if (themes.some(({ counts }) => counts.length !== waves.length))
    throw new RangeError("a theme has other counts than waves");
  const from = side(options.width, options.dir);
  const room = isNarrow(options.width) ? options.width - numberColumn(themes, options.measure) : options.width * 0.6;
  const stacked = waves.length === 0 || room / waves.length < leastWaveWidth(data, options);
  const lines = !stacked && !isNarrow(options.width) && waves.length === 2 && themes.length <= MOST_LINES;
  const drawn = stacked
    ? stackedCounts(themes, waves, options.words.roles.wave, from, options)
    : lines
      ? slopeLines(data, from, options)
      : slopeRows(data, room, from, options);
  const counts = themes.flatMap((theme) => theme.counts);
  const entries = stacked ? markKey(marksOf(counts), options) : keyOf(data, options);
  const notes = suppressedNote(counts.some(isWithheld), options);
  const key = drawKey([...entries, ...notes], drawn.height, from, options);
  return frame(options, key.bottom, "slope", [
    ...hidden(drawn.heads),
    ...list(drawn.rows),
    ...hidden([hairline(drawn.height - 1, options.width, options.palette.ink)]),
    ...key.children,
  ]);
}

function keyOf({ themes }: SlopeData, { words, palette }: ChartOptions): KeyEntry[] {
  const drawn = themes.flatMap(({ counts }) => counts.flatMap((count) => (count && isDrawn(count) ? [count] : [])));
  const sample = (top: number, bottom: number) => [
    s("g", [
      drawChange({ x: 0, top, bottom }, { x: 22, top, bottom }, palette),
      drawReach({ x: 22, top, bottom }, palette),
    ]),
  ];
  const entry = (kind: "exact" | "bounded", top: number, bottom: number): KeyEntry[] =>
    drawn.some(({ mark }) => mark?.kind === kind)
      ? [{ sample: sample(top, bottom), width: 27, height: 16, text: words.slopeKey[kind] }]
      : [];
  const samples = [...entry("exact", 8, 8), ...entry("bounded", 1, 15)];
  return samples.length > 0 ? [...samples, { sample: [], width: 0, height: 0, text: words.slopeScale }] : [];
}
