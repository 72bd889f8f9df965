import type { MarkState } from "./mark.ts";

/** The words that charts themselves print or speak, in the report's language. */
export interface ChartWords {
  /** What things are called when a screen reader meets them. */
  roles: Record<
    "chart" | "finding" | "recommendation" | "bar" | "pair" | "theme" | "group" | "wave" | "event" | "note",
    string
  >;
  /** What each way of drawing a person means. */
  key: Record<MarkState, string>;
  /** How the lines of a flow are read, and how the discs of its narrow form are. */
  flowNote: Record<"wide" | "narrow", string>;
  answers(findings: string): string;
  answersNothing: string;
  isFor(audiences: string): string;
  isForNobody: string;
  /** Spoken after the source's own words, where they hold no number. */
  noNumber: string;
  /** The source's own words, in quotation marks. */
  quoted(words: string): string;
  /** What was said, before what it comes to: `“over a third”: at least 5 of 12`. */
  stated(words: string, number: string): string;
  /** A count with its base: `4 of 12`. */
  count(count: number, of: number): string;
  /** What the source’s words allow: `5 or 6 of 12`, `at least 7 of 12`. */
  between(atLeast: number, atMost: number, of: number): string;
  /** A count with its share, which is a whole number of percent: `14 of 60 (23%)`. */
  countAndShare(count: number, of: number, percent: number): string;
  /** Sign that stands where a count is withheld, and what it means. */
  suppressedSign: string;
  suppressed: string;
  suppressedKey: string;
  /** Two findings raised by the same people. */
  pair(one: string, other: string): string;
  /** What the bars of a co-occurrence matrix count: `people who raised both, of 12`. */
  both(of: number): string;
  /** Where no question was asked: `not asked`. */
  notAsked: string;
  slopeKey: Record<"exact" | "bounded", string>;
  /** What the height of a place on a slope means, and where the scale begins. */
  slopeScale: string;
  timelineKey: Record<"day" | "period" | "worded", string>;
}
