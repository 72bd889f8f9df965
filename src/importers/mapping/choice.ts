import type { Person } from "../coded/participants.ts";

/** What of a project goes into a report, and under which names: a mapping, with everything in it found. */
export interface Choice {
  people: readonly Person[];
  /** How many were interviewed. Absent where the file doesn't say, and the mapping neither. */
  total?: number;
  /** What one of them is called. */
  one: string;
  themes: readonly ChosenTheme[];
  roles: readonly ChosenRole[];
  /** Positions of the passages to bring along. */
  excerpts: readonly number[];
  /** Id of the chapter for themes without one of their own. */
  chapter: string;
}

export interface ChosenCode {
  id: string;
  short: string;
  finding: string;
  /** Keys of all codes that count as it. */
  codes: ReadonlySet<string>;
  /** What the program says of its use, where the file holds no passages. */
  stated?: { passages?: number; documents?: number };
}

export interface ChosenTheme extends ChosenCode {
  title: string;
  chapter: string;
  subfindings: readonly ChosenCode[];
}

export interface ChosenRole {
  id: string;
  /** What the variable is called. */
  name: string;
  /** The groups that each person is in, by the person's position; none when the value is unknown or left out. */
  groups: readonly (readonly string[])[];
}
