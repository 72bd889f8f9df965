import type { ChangedKind, ChangedText } from "../model/schema/changes.ts";

/** The words of what a version changed. */
export interface ChangesWords {
  title(version: string): string;
  comparedWith(version: string): string;
  /** How the differences are marked. */
  key: string;
  /** The way there from the list of versions. */
  link: string;
  nothing: string;
  /** Over the changes of one kind. */
  groups: Record<Exclude<ChangedKind, "subfinding" | "ask">, string>;
  /** What a part of a finding or of a recommendation is called. */
  parts: Record<"subfinding" | "ask", string>;
  added: string;
  removed: string;
  texts: Record<ChangedText, string>;
  /** Passages that are new in a chapter, and that are gone from it. */
  passagesAdded(n: number): string;
  passagesRemoved(n: number): string;
  data: string;
  /** In place of words that the report no longer says. */
  unsaid: string;
  /** On the page that stands where something was that was taken out. */
  gone: string;
  goneIn(version: string): string;
}
