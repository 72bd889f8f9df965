import type { MarkData } from "./mark.ts";
import type { ChartOptions } from "./options.ts";

/**
 * A number of people as a free-standing chart is given it. `mark` is absent where the source has only words, and where
 * the number is withheld; a withheld number is nowhere in the drawing, nor what could give it away.
 */
export interface Count {
  mark?: MarkData | undefined;
  /** The source's own words, in its quotation marks. */
  stated?: string | undefined;
  suppressed?: boolean | undefined;
}

export const isWithheld = (count: Count | undefined): boolean => count?.suppressed === true;

/** A count in as few words as are true; a share only where enough people were asked. */
export function countText({ mark, stated, suppressed }: Count, { words, percentagesFrom }: ChartOptions): string {
  if (suppressed) return words.suppressed;
  if (!mark || mark.kind === "worded") return stated ?? "";
  const { certain, possible, of } = mark;
  if (mark.kind === "bounded") return words.between(certain, possible, of);
  return of >= percentagesFrom
    ? words.countAndShare(certain, of, Math.round((certain / of) * 100))
    : words.count(certain, of);
}

/** The same as it is spoken: the source's words beside the number, and that there is none. */
export function spokenCount(count: Count | undefined, options: ChartOptions): string {
  if (!count) return options.words.notAsked;
  const text = countText(count, options);
  if (count.suppressed) return text;
  if (!count.mark || count.mark.kind === "worded") return text ? `${text}, ${options.words.noNumber}` : "";
  return count.stated ? `${count.stated}, ${text}` : text;
}

/** What a chart can place on a scale: the share of people, from the least to the most that the source allows. */
export function shares({ mark, suppressed }: Count): { least: number; most: number } | undefined {
  if (suppressed || !mark || mark.kind === "worded" || mark.of === 0) return undefined;
  return { least: mark.certain / mark.of, most: mark.possible / mark.of };
}
