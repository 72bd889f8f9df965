import { execFile } from "node:child_process";
import { readFile, realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Problem } from "../problem.ts";
import { withCanary } from "./canary.ts";
import { makeDictionary } from "./names/dictionary.ts";
import { createFindNames, type FindNames } from "./names/find-names.ts";
import { areDigests, readDigests, SHORTEST_KEY } from "./roster/digests.ts";
import { readRoster } from "./roster/read-roster.ts";

/** Where the roster and its digests are looked for, from the folder that holds the content folder. */
export const ROSTER = "private/roster.txt";
export const DIGESTS = "roster.digests.json";
/** In place of a path: to search with no roster, though there is one. */
const NONE = "none";

/** Environment variables: the roster’s path, and the key of its digests. */
export const ROSTER_VARIABLE = "SOUNDINGS_ROSTER";
export const KEY_VARIABLE = "SOUNDINGS_ROSTER_KEY";

export interface RosterOptions {
  content: string;
  /** Path of a roster or its digests, when it isn’t in its usual place. */
  roster?: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
}

export interface OpenedRoster {
  /** Absent when there is no roster, or none that can be used. */
  find?: FindNames;
  problems: Problem[];
}

/** Opens the roster of a report: the file that was named, or else the roster in its usual place, or its digests there. */
export async function openRoster({ content, roster, env }: RosterOptions): Promise<OpenedRoster> {
  const named = roster ?? (env[ROSTER_VARIABLE] || undefined);
  if (named === NONE) return { problems: [] };
  const parent = dirname(resolve(content));
  for (const path of named === undefined ? [join(parent, ROSTER), join(parent, DIGESTS)] : [resolve(named)]) {
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const problem = problemMaker(relative(resolve(content), path).replaceAll("\\", "/"));
    const misplaced = await placeProblems(path, content, areDigests(text), problem);
    const opened = areDigests(text)
      ? openDigests(text, env[KEY_VARIABLE] || undefined, problem)
      : openNames(text, problem);
    return { ...opened, problems: [...misplaced, ...opened.problems] };
  }
  if (named === undefined) return { problems: [] };
  const message = `There is no roster \`${named}\` to search with.`;
  return {
    problems: [problemMaker(".")("roster-missing", message, "Check the path, or search with none: `--roster none`.")],
  };
}

type MakeProblem = (rule: string, message: string, hint: string, more?: Partial<Problem>) => Problem;

function problemMaker(file: string): MakeProblem {
  return (rule, message, hint, more = {}) => {
    return { rule, severity: "error", file, line: 1, column: 1, withheld: true, message, hint, ...more };
  };
}

function openNames(text: string, problem: MakeProblem): OpenedRoster {
  const { entries, faults } = readRoster(text);
  const problems = faults.map(({ line, message }) =>
    problem("roster-line", message, "See docs/privacy.md for the form of a roster.", { line }),
  );
  if (entries.length === 0 && faults.length === 0) {
    const message = "The roster is empty, so nothing would be searched for.";
    problems.push(problem("roster-empty", message, "Write one name a line, or delete the file."));
  }
  return { find: createFindNames(makeDictionary(withCanary(entries))), problems };
}

function openDigests(text: string, key: string | undefined, problem: MakeProblem): OpenedRoster {
  if (key === undefined || key.length < SHORTEST_KEY) {
    const message =
      key === undefined
        ? `This file holds a roster’s digests, and the variable \`${KEY_VARIABLE}\` isn’t set, so nothing can be searched for.`
        : `The key in \`${KEY_VARIABLE}\` is too short: it has to have at least ${SHORTEST_KEY} characters.`;
    const hint = "Whoever keeps the roster has the key. To go on without searching: `--roster none`.";
    return { problems: [problem("roster-key", message, hint)] };
  }
  const dictionary = readDigests(text, key);
  if (typeof dictionary !== "string") return { find: createFindNames(dictionary), problems: [] };
  const [message, hint] =
    dictionary === "broken"
      ? ["This file can’t be read as a roster’s digests.", "Make it anew: npm run roster -- --digests"]
      : [
          `The key in \`${KEY_VARIABLE}\` is not the one that these digests were made with.`,
          "Set the right key, or make the digests anew.",
        ];
  return { problems: [problem("roster-key", message, hint)] };
}

/** A roster must be where nobody publishes it: outside the content and `public/`, unknown to Git. Digests may be anywhere. */
async function placeProblems(path: string, content: string, sealed: boolean, problem: MakeProblem): Promise<Problem[]> {
  if (sealed) return [];
  const real = await realpath(path);
  const folder = await realpath(content).catch(() => resolve(content));
  const isIn = (parent: string) => !relative(parent, real).startsWith("..");
  if (isIn(folder) || isIn(join(dirname(folder), "public"))) {
    const hint = `Move it to \`${ROSTER}\` beside the content folder.`;
    return [problem("roster-published", "The roster lies in a folder that is published.", hint)];
  }
  if ((await git(dirname(real), ["ls-files", "--error-unmatch", "--", basename(real)])) === 0) {
    const message = "Git tracks the roster, so it is in every copy of the repository.";
    const hint =
      "Take it out with `git rm --cached`, list its folder in `.gitignore`, and treat the names in it as known to all who have a copy.";
    return [problem("roster-tracked", message, hint)];
  }
  if ((await git(dirname(real), ["check-ignore", "--quiet", "--", basename(real)])) === 1) {
    const message = "Git doesn’t ignore the roster: one `git add` would put it into the repository.";
    return [problem("roster-not-ignored", message, "List its folder in `.gitignore`.", { severity: "warning" })];
  }
  return [];
}

/** Exit code of a Git command; 128 and the like where there is no repository, or no Git. */
function git(dir: string, args: readonly string[]): Promise<number> {
  return new Promise((done) => {
    execFile("git", ["-C", dir, ...args], (error) => done(error ? Number(error.code) || 128 : 0));
  });
}
