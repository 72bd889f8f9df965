import { type PeopleKind, peopleOf } from "../coded/participants.ts";
import type { CodedProject } from "../coded/project.ts";
import { KIND_NAMES, plain } from "../coded/show-codes.ts";
import { type Answers, personGroups, propose } from "./proposal.ts";

/** Asks a question on a terminal and gives what was typed. */
export type Ask = (question: string) => Promise<string>;

/**
 * Asks a researcher what of a project goes into the report. Each question has a proposal, taken by Enter; what can't be
 * read is asked again. `say` prints a line.
 */
export async function askForMapping(project: CodedProject, ask: Ask, say: (text: string) => void): Promise<Answers> {
  const proposed = propose(project);
  const from = await askKind(project, proposed.from, ask, say);
  const only = from === "groups" || from === "codes" ? await askPeople(project, from, ask, say) : [];
  const themes = await askNumbers(
    "Which codes are themes? Numbers as above, such as 1 4-7.",
    project.codes,
    proposed.themes,
    ask,
    say,
  );
  const { variables } = project;
  if (variables.length > 0) say(listed(variables.map(({ name }) => name)));
  const roles =
    variables.length === 0
      ? []
      : await askNumbers("Which of these are roles, by which themes are counted apart?", variables, [], ask, say);
  const marked =
    project.passages.length === 0
      ? []
      : await askNumbers(
          "Which codes mark passages to quote? Numbers as above.",
          project.codes,
          proposed.marked,
          ask,
          say,
        );
  return { from, only, themes, roles, marked };
}

async function askKind(
  project: CodedProject,
  proposed: PeopleKind,
  ask: Ask,
  say: (text: string) => void,
): Promise<PeopleKind> {
  const counts: Record<PeopleKind, number> = {
    cases: project.cases.length,
    documents: project.sources.length,
    groups: project.sets.length,
    codes: project.codes.length,
  };
  const kinds = (Object.keys(counts) as PeopleKind[]).filter((kind) => counts[kind] > 0);
  if (project.passages.length === 0 || kinds.length === 0) return proposed;
  say(listed(kinds.map((kind) => `${KIND_NAMES[kind][1]} (${counts[kind]})`)));
  const [kind] = await askNumbers("What are the people?", kinds, [proposed], ask, say, 1);
  return kind ?? proposed;
}

async function askPeople(
  project: CodedProject,
  from: PeopleKind,
  ask: Ask,
  say: (text: string) => void,
): Promise<string[]> {
  const people = peopleOf(project, from);
  if (from === "groups") say(listed(people.map(({ name }) => name)));
  const likely = new Set(from === "groups" ? personGroups(project) : []);
  const proposed = people.filter(({ key }) => likely.has(key));
  const chosen = await askNumbers("Which of them are people?", people, proposed, ask, say);
  return chosen.map(({ key }) => key);
}

/** Asks for numbers of a list; with `most`, for no more than so many. Enter takes what is proposed. */
async function askNumbers<T>(
  question: string,
  items: readonly T[],
  proposed: readonly T[],
  ask: Ask,
  say: (text: string) => void,
  most = items.length,
): Promise<T[]> {
  const numbers = proposed.map((item) => items.indexOf(item) + 1);
  const otherwise = numbers.length > 0 ? ranges(numbers) : "none";
  for (;;) {
    const typed = (await ask(`${question} [${otherwise}] `)).trim();
    if (typed === "") return [...proposed];
    if (/^(?:none|no|-)$/i.test(typed)) return [];
    const chosen = /^all$/i.test(typed) ? items.map((_item, index) => index + 1) : readNumbers(typed, items.length);
    if (chosen && chosen.length <= most) return chosen.flatMap((number) => items[number - 1] ?? []);
    say(
      most === 1
        ? `Type one number from 1 to ${items.length}.`
        : `Type numbers from 1 to ${items.length}, such as 1 3-5; or all, or none.`,
    );
  }
}

/** `1 4-6, 9` → 1, 4, 5, 6, 9. Nothing when it is anything else. */
export function readNumbers(typed: string, last: number): number[] | undefined {
  const numbers = new Set<number>();
  for (const part of typed.split(/[\s,;]+/).filter((text) => text !== "")) {
    const [, from, to = from] = /^(\d{1,6})(?:[-–](\d{1,6}))?$/.exec(part) ?? [];
    if (from === undefined || Number(from) < 1 || Number(to) > last || Number(from) > Number(to)) return undefined;
    for (let number = Number(from); number <= Number(to); number += 1) numbers.add(number);
  }
  return [...numbers].sort((one, other) => one - other);
}

/** 1, 4, 5, 6 → `1 4-6`. */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(" ");
}

function listed(names: readonly string[]): string {
  return names.map((name, index) => `${String(index + 1).padStart(3)}  ${plain(name)}`).join("\n");
}
