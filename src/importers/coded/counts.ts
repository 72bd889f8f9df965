import type { Person } from "./participants.ts";
import type { Code, CodedProject } from "./project.ts";

/** How often a code was used. People and mentions are two things, and only people make a finding's count. */
export interface Use {
  people: number;
  mentions: number;
}

/** Positions of the passages that carry one of these codes. A passage with two of them is one passage. */
export function passagesWith(project: CodedProject, codes: ReadonlySet<string>): number[] {
  return project.passages.flatMap((passage, index) => (passage.codes.some((code) => codes.has(code)) ? [index] : []));
}

/** Positions of the people who said something under one of these codes. */
export function peopleWith(people: readonly Person[], passages: readonly number[]): number[] {
  return people.flatMap(({ passages: own }, index) => (passages.some((passage) => own.has(passage)) ? [index] : []));
}

export function useOf(project: CodedProject, people: readonly Person[], codes: ReadonlySet<string>): Use {
  const passages = passagesWith(project, codes);
  const mentions = passages.reduce((sum, index) => sum + (project.passages[index]?.mentions ?? 1), 0);
  return { people: peopleWith(people, passages).length, mentions };
}

/** A code and all below it. */
export function withBelow(codes: readonly Code[], key: string): Set<string> {
  const found = new Set([key]);
  // A code stands before those below it, so one pass is enough.
  for (const code of codes) if (code.parent !== undefined && found.has(code.parent)) found.add(code.key);
  return found;
}
