import type { Cell } from "../tables/table.ts";

/** Points of a line of text at 11 pt. */
const LINE = 15;
/** The most that a row can be high, in points. */
const MOST = 409;

/**
 * How high a row has to be for its texts, wrapped in columns of `widths` characters, in points: not every program finds
 * that out by itself. Rather too high than cut.
 */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) => linesOf(String(cell ?? ""), widths[index] ?? 1));
  return Math.min(Math.max(1, ...lines) * LINE, MOST);
}

function linesOf(text: string, width: number): number {
  // Words are not broken: a line is fuller than this only by luck.
  const fit = Math.max(1, width - 6);
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (line.length <= width ? width : fit))), 0);
}
