import type { Report } from "../../model/report.ts";

/** Whose traits a number tells: what people said (`theme`), or also who they are (`attribute`). */
export type Kind = "theme" | "attribute";

/** Where a number stands in a report. */
export type Place =
  | { in: "role"; role: string }
  | { in: "finding"; list: "themes" | "recommendations"; id: string; subfinding?: string }
  /** A count in the CSV of a figure, or the base beside it. */
  | { in: "table"; data: string; row: number; column: "count" | "of" };

/** A number of people that a report tells, or withholds. */
export interface Counted {
  /** What is counted. The same people counted for the same thing have one name, wherever the number stands. */
  quantity: string;
  /** What is counted, in words, for messages. */
  label: string;
  kind: Kind;
  /** All values that it can have by what is told; of one that is withheld, its true value where that is known. */
  least: number;
  most: number;
  /** How many people were asked. */
  of: number;
  /** Whether the content itself withholds it. */
  withheld: boolean;
  /** Whether it can be withheld in print, or only by its author. */
  movable: boolean;
  /** Why a small one is told all the same. */
  accepted?: string | undefined;
  places: Place[];
}

/** Something that is true of numbers whatever they are: the sum of its terms is from `least` to `most`. */
export interface Relation {
  terms: readonly (readonly [factor: number, quantity: string])[];
  least: number;
  most: number;
}

/** All that a release tells of its people. */
export interface Release {
  numbers: Counted[];
  relations: Relation[];
  /** The most that each quantity can be, for those that are nowhere told too. */
  largest: Map<string, number>;
}

/** From none to any, for a relation with one end. */
export const ANY = Number.POSITIVE_INFINITY;

export type Reported = Pick<Report, "participants" | "themes" | "recommendations" | "figures" | "tables" | "sheets">;
