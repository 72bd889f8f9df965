import type { CodedProject } from "../coded/project.ts";

/** Words in the names of files and groups that name nobody. */
const COMMON = new Set(
  "audio case code document docx draft english file final focus group interview interviewee interviewer notes part participant person recording respondent round session speaker study talk text the transcript transcription version video wave".split(
    " ",
  ),
);

/**
 * The first name of a person in a project that some words hold, if any: parts of the names of cases, and of files and
 * groups, which researchers often call after people. Numbers and common words are none.
 */
export function nameIn(project: CodedProject, words: string): boolean {
  const said = new Set(wordsIn(words));
  const given = [
    ...project.cases.flatMap(({ name }) => name ?? []),
    ...project.sources.map(({ name }) => name),
    ...project.sets.map(({ name }) => name),
  ];
  return given.flatMap(namesIn).some((name) => said.has(name));
}

/** The parts of a name that can be somebody's: three letters or more, the first a capital. */
function namesIn(name: string): string[] {
  return (name.match(/\p{Lu}\p{L}{2,}/gu) ?? []).map(folded).filter((part) => !COMMON.has(part));
}

/** Words with a capital: a street called Rose is a name, a rose isn't. */
function wordsIn(text: string): string[] {
  return (text.match(/\p{Lu}\p{L}+/gu) ?? []).map(folded);
}

function folded(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
