/** What a command does to a report's folder: files written and taken away, by their path in it, and what it says of that. */
export interface Change {
  files: Map<string, string>;
  removed: string[];
  /** Lines for the person who asked: what is where now, and what is left to do. */
  says: string[];
}

/** Why a command changes nothing, in words for the person who asked. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** A text that only the author can write. The check lists each (`unfinished-text`), and builds all the same. */
export const todo = (what: string): string => `TODO: ${what}`;
