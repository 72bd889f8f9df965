/** What a line of a roster names. */
export const categories = ["people", "organisations", "places", "other", "public"] as const;
export type Category = (typeof categories)[number];

/**
 * One line of a roster: someone or something that no reader may find in the report, in every way that it is written.
 * Of the category `public`: what may be published although a line’s name is part of it.
 */
export interface Entry {
  /** Line in the roster, from 1: the only way in which anything printed names it. */
  line: number;
  category: Category;
  variants: Variant[];
  /** Parts of the name that don’t count alone, as they are written. */
  except: string[];
}

export interface Variant {
  text: string;
  /** Only as it is written, capitals too, and only whole. */
  exact: boolean;
}
