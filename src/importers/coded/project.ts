import type { Problem } from "../../problem.ts";

/**
 * Coded interviews, as any of the programs hands them over. Everything here is private: names of people, files and
 * passages are in it so that a researcher can choose, and none of them goes into a report.
 */
export interface CodedProject {
  /** The file, as problems call it. */
  file: string;
  /** The program that wrote it, in its own words. */
  origin: string;
  /** In the order of the file, a code before those below it. */
  codes: Code[];
  sources: Source[];
  passages: Passage[];
  cases: Case[];
  /** Groups of sources. */
  sets: SourceSet[];
  variables: Variable[];
  /** Texts of the sources, by their keys. */
  texts: ReadonlyMap<string, SourceText>;
  /** Warnings: what was read in spite of a fault. */
  problems: Problem[];
}

export interface Code {
  /** Its GUID, or its path where it has none. Never its name: names repeat. */
  key: string;
  /** The names from the top of the tree to this code. */
  path: readonly string[];
  /** Key of the code above. */
  parent?: string;
  description?: string;
  /** A code that only groups others. */
  isGroup: boolean;
  /** How often the program says that it was used, where the file holds no passages. */
  stated?: { passages?: number; documents?: number };
}

export interface Source {
  key: string;
  name: string;
  kind: "text" | "picture" | "pdf" | "audio" | "video" | "person";
  values: readonly Value[];
}

/** A stretch of a source, or the whole of it, with the codes that were put on it. */
export interface Passage {
  /** Its GUID, where it has one. Not always unique. */
  guid?: string;
  source: string;
  /** The same stretch in one or more ways: on a page and in its text. None: somewhere in the source. */
  spans: readonly Span[];
  /** Keys of codes, each once. */
  codes: readonly string[];
  /** What the program calls it: often its first words. */
  name?: string;
  /** Its words, where the file gives them with it. */
  words?: string;
  /** How many mentions it stands for: a table may only count them. */
  mentions?: number;
}

export type Span =
  | { kind: "whole" }
  /** From the first place to before the last, in the counting of the program that wrote it. */
  | { kind: "text"; text: string; from: number; to: number }
  /** Milliseconds. */
  | { kind: "time"; from: number; to: number }
  /** A rectangle on a page (pictures have one page). */
  | { kind: "area"; page: number; left: number; top: number; right: number; bottom: number };

export interface SourceText {
  source: string;
  /** The text itself, or the name of the file in the archive that holds it. Neither: it lies elsewhere. */
  content?: string;
  entry?: string;
}

/** A person, or whatever else a program made a case of. */
export interface Case {
  key: string;
  name?: string;
  /** Sources that are about it as a whole. */
  sources: readonly string[];
  /** Passages that are about it, as positions in the project's list. */
  passages: readonly number[];
  /** Codes that mark what is about it. */
  codes: readonly string[];
  values: readonly Value[];
}

export interface SourceSet {
  key: string;
  name: string;
  sources: readonly string[];
}

/** What is known of people or sources: a role, a region. */
export interface Variable {
  key: string;
  name: string;
}

export interface Value {
  variable: string;
  value: string;
}

/** How a path of codes is written, for people and in mapping files. */
export function pathText(path: readonly string[]): string {
  return path.join(" > ");
}
