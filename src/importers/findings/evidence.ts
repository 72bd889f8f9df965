import type { Problem } from "../../problem.ts";
import type { CodedProject } from "../coded/project.ts";
import { fault } from "../fault.ts";
import type { Choice } from "../mapping/choice.ts";
import type { FindingRecord } from "./findings.ts";
import { nameIn } from "./names.ts";
import { passageNumber } from "./passage-numbers.ts";
import { type TextOf, wordsOf } from "./passage-words.ts";
import { membersOf } from "./tables.ts";

/** Fewest people who have to share a role before a quotation is put under it. The check may ask for more, by the report’s own threshold. */
const SHARED_BY = 3;

/** The ids of quotations that a report already has. */
export interface KnownIds {
  /** The id of one with these words. */
  of(text: string): string | undefined;
  has(id: string): boolean;
}

/**
 * The chosen passages as evidence. Each comes with the consent `none`, which no build publishes: what the speaker agreed
 * to is for a person to enter, once they have read the passage. One that holds the name of a person or file is left out,
 * with a warning; so is one whose words the file doesn't hold.
 */
export async function evidenceOf(
  project: CodedProject,
  choice: Choice,
  textOf: TextOf,
  known: KnownIds,
): Promise<{ evidence: FindingRecord[]; problems: Problem[] }> {
  const words = await wordsOf(project, choice.excerpts, textOf);
  const problems: Problem[] = [];
  const evidence: FindingRecord[] = [];
  const taken = new Set<string>();
  const seen = new Set<string>();
  const leaveOut = (position: number, message: string, hint: string) => {
    const passage = project.passages[position];
    const number = passage ? passageNumber(project, passage) : "";
    problems.push(
      fault("import-excerpt", project.file, { severity: "warning", message: `The passage ${number} ${message}`, hint }),
    );
  };
  for (const [position, text] of words) {
    const themes = themesOf(project, choice, position);
    const speakers = speakersOf(choice, position);
    if (speakers.length === 0) {
      leaveOut(
        position,
        "is left out: it is none of the people’s.",
        "If somebody withdrew, nothing is to be done. Otherwise see `participants` in the mapping.",
      );
    } else if (text === undefined) {
      leaveOut(
        position,
        "is left out: its words aren’t in the file.",
        "Passages of pictures and recordings have none. Write the evidence by hand.",
      );
    } else if (nameIn(project, text)) {
      leaveOut(
        position,
        "is left out: it holds what looks like the name of a person or a document.",
        "Paraphrase it by hand, or replace the name in your program and export again.",
      );
    } else if (themes.length === 0) {
      leaveOut(position, "is left out: none of its codes is a theme.", "Make one of its codes a theme in the mapping.");
    } else if (!seen.has(text)) {
      seen.add(text);
      const id = known.of(text) ?? nextId(themes[0] ?? "", taken, known);
      taken.add(id);
      const who = labelOf(choice, speakers);
      const fits = who === choice.one ? { fits: "everyone" } : {};
      evidence.push({ id, kind: "verbatim", text, who, ...fits, consent: "none", themes, basis: "stated" });
    }
  }
  return { evidence, problems };
}

function themesOf({ passages }: CodedProject, { themes }: Choice, position: number): string[] {
  const codes = passages[position]?.codes ?? [];
  return themes.filter((theme) => codes.some((code) => theme.codes.has(code))).map(({ id }) => id);
}

/** Positions of the people who said it. */
function speakersOf({ people }: Choice, position: number): number[] {
  return people.flatMap(({ passages }, index) => (passages.has(position) ? [index] : []));
}

/** The speaker's role where enough people share it, and otherwise the word for any of them. */
function labelOf({ roles: [role], one }: Choice, speakers: readonly number[]): string {
  const [speaker] = speakers;
  const groups = speakers.length === 1 && speaker !== undefined ? (role?.groups[speaker] ?? []) : [];
  const [group] = groups;
  return role && group !== undefined && groups.length === 1 && membersOf(role, group).length >= SHARED_BY ? group : one;
}

/** Ids count under a theme, so that none tells whose words are whose. */
function nextId(theme: string, taken: ReadonlySet<string>, known: KnownIds): string {
  for (let number = 1; ; number += 1) {
    const id = `${theme}-quote-${number}`;
    if (!taken.has(id) && !known.has(id)) return id;
  }
}
