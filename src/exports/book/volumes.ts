import { toString as textOf } from "hast-util-to-string";
import type { BookInput } from "./sections.ts";

/** A run of chapters that is bound by itself, because all of them together would be too much for one file. */
export interface Volume {
  /** From 1. */
  number: number;
  /** How many volumes there are. */
  of: number;
  chapters: BookInput["chapters"];
}

export interface VolumeLimits {
  /** Words of running text up to which a report is one book. */
  whole: number;
  /** Words that a volume has at most, unless its only chapter has more. */
  volume: number;
}

/**
 * A page of A4 holds about 330 words. A book of 400 pages is set in some seconds and in less than 1 GB; time and memory grow
 * faster than its length, and nobody opens a larger one on a phone.
 */
const LIMITS: VolumeLimits = { whole: 130_000, volume: 80_000 };

/**
 * Divides chapters into as few volumes as keep to the limit, of about the same length each, in their order. A report that is
 * short enough is one volume.
 */
export function volumesOf(chapters: BookInput["chapters"], limits: VolumeLimits = LIMITS): Volume[] {
  const lengths = chapters.map(({ tree }) => textOf(tree).split(/\s+/).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const aim = total <= limits.whole ? Number.POSITIVE_INFINITY : total / Math.ceil(total / limits.volume);
  const runs: BookInput["chapters"][number][][] = [[]];
  let reached = 0;
  let end = aim;
  for (const [index, chapter] of chapters.entries()) {
    const length = lengths[index] ?? 0;
    // A chapter goes where more of it is on the near side of the border.
    if (reached + length / 2 > end && runs.at(-1)?.length) {
      runs.push([]);
      end += aim;
    }
    runs.at(-1)?.push(chapter);
    reached += length;
  }
  return runs.map((run, index) => ({ number: index + 1, of: runs.length, chapters: run }));
}
