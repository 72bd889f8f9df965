/*
 * What the explorer is made of: plain data, worked out once from the report and handed to the browser as JSON. The
 * rest of this folder turns it, with a state, into places and sentences; pages and browser call the same functions.
 */

export type ItemKind = "theme" | "subfinding" | "recommendation" | "audience";
export type CountKind = "exact" | "bounded" | "worded";
export type EvidenceKind = "paraphrase" | "verbatim";
export type Column = "findings" | "recommendations" | "audiences";

export const COLUMNS: readonly Column[] = ["findings", "recommendations", "audiences"];

/** One thing that can be chosen. Items stand in the order of the report, a theme before what belongs to it. */
export interface Item {
  /** Unique: `theme.collaboration`, `subfinding.collaboration.rift`. */
  key: string;
  kind: ItemKind;
  name: string;
  /** Its own page, with the base path. */
  href: string;
  /** Of a sub-finding: the key of its theme. */
  theme?: string;
  /** How many said so, as shares of those asked: the least and the most that the source allows. Both 0 for words alone. */
  count?: { kind: CountKind; least: number; most: number };
  /** How what was said under it is given. */
  evidence: EvidenceKind[];
}

/** A theme and a recommendation that answers it, or a recommendation and an audience that it speaks to. */
export interface Link {
  from: string;
  to: string;
}

/** The box of something drawn, in px: its height with the air around it; how far down a link meets it, and how far in one leaves. */
export interface Size {
  height: number;
  joint: number;
  reach: number;
}

/** One of the drawings that a page holds, of which a reader sees the one that fits. */
export interface Form {
  name: "narrow" | "wide" | "full";
  /** px */
  width: number;
  /** Columns stand one above the other, with no room for links between. */
  stacked: boolean;
  /** Distance from the side where reading begins, px. */
  columns: Record<Column, { x: number; width: number }>;
  /** By the key of an item or of a heading (`heading.findings`, `heading.uncounted`). */
  sizes: Record<string, Size>;
}

export interface ExplorerData {
  items: Item[];
  links: Link[];
  forms: Form[];
  language: string;
  direction: "ltr" | "rtl";
}

export const columnOf = ({ kind }: Item): Column =>
  kind === "recommendation" ? "recommendations" : kind === "audience" ? "audiences" : "findings";

/** The keys of items. The id of a sub-finding is unique under its theme alone. */
export const keyOf = {
  theme: (id: string) => `theme.${id}`,
  subfinding: (theme: string, id: string) => `subfinding.${theme}.${id}`,
  recommendation: (id: string) => `recommendation.${id}`,
  audience: (id: string) => `audience.${id}`,
} as const satisfies Record<ItemKind, (...ids: string[]) => string>;
