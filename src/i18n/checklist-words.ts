import type { NormGroup, NormId, NormItem } from "../model/reporting-norms.ts";
import type { ChecklistStatus } from "../model/schema/method.ts";
import { wordsIn } from "./words-in.ts";

/** The words of the page that answers a norm for reports, item by item. */
export interface ChecklistWords {
  title: string;
  standfirst(norm: string): string;
  /** How many items of a norm there are, and how many have each status; those without any last. */
  sum(items: number, counts: readonly (readonly [ChecklistStatus | "open", number])[]): string;
  groups: Record<NormGroup, string>;
  statuses: Record<ChecklistStatus | "open", string>;
  /** Where an item is answered. */
  chapter(number: number): string;
  risk: string;
  source(norm: string, source: string): string;
  /** The items in this language, in order; left out, they stand in English. */
  items?: Readonly<Record<NormId, readonly Pick<NormItem, "item" | "asks">[]>>;
}

/** The words for a BCP 47 tag: those of its language, or English. */
export const checklistWordsFor = (language: string): ChecklistWords => wordsIn(language).checklist;
