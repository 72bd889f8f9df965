import { useOf, withBelow } from "../coded/counts.ts";
import { likelyKind, type PeopleKind } from "../coded/participants.ts";
import { personCodes } from "../coded/person-codes.ts";
import type { Code, CodedProject, Variable } from "../coded/project.ts";

/** What a researcher answers, or what is proposed before. Keys, not names. */
export interface Answers {
  from: PeopleKind;
  /** For groups and codes: those that are people. */
  only: readonly string[];
  themes: readonly Code[];
  roles: readonly Variable[];
  marked: readonly Code[];
}

/**
 * A first guess, for the researcher to correct: everyone there is, and the top of the code tree that anyone used. Codes
 * that stand for people are no themes, nor is one that marks quotations.
 */
export function propose(project: CodedProject): Answers {
  const from = likelyKind(project);
  const marked = project.codes.filter((code) => marksQuotes(code) && isUsed(project, code));
  const candidates = topCodes(project).filter((code) => !marked.includes(code));
  const used = candidates.filter((code) => isUsed(project, code));
  return { from, only: [], themes: used.length > 0 ? used : candidates, roles: [], marked };
}

/** The codes at the top of the tree; where all stand below one, those below it. */
export function topCodes(project: CodedProject): Code[] {
  const { codes } = project;
  const people = personCodes(project);
  const below = (parent: string | undefined) => codes.filter((code) => code.parent === parent && !people.has(code.key));
  let top = below(undefined);
  for (let [only] = top; top.length === 1 && only && below(only.key).length > 1; [only] = top) top = below(only.key);
  return top;
}

function marksQuotes({ path }: Code): boolean {
  return /\b(?:quot|zitat|verbatim)/i.test(path.at(-1) ?? "");
}

export function isUsed(project: CodedProject, code: Code): boolean {
  const all = withBelow(project.codes, code.key);
  const stated = project.codes.some(
    ({ key, stated: use }) =>
      all.has(key) && (use?.passages ?? use?.documents ?? (project.passages.length === 0 ? 1 : 0)) > 0,
  );
  return stated || useOf(project, [], all).mentions > 0;
}

/** Groups of documents that may be people: those that overlap no other such group, and hold few documents. */
export function personGroups(project: CodedProject): string[] {
  const small = project.sets.filter(({ sources }) => sources.length <= Math.max(3, project.sources.length / 3));
  const seen = new Set<string>();
  return small.flatMap(({ key, sources }) => {
    if (sources.some((source) => seen.has(source))) return [];
    for (const source of sources) seen.add(source);
    return [key];
  });
}
