import type { z } from "zod";
import type { figureSchema } from "../../model/schema/figure.ts";
import { passagesWith, peopleWith } from "../coded/counts.ts";
import type { CodedProject } from "../coded/project.ts";
import type { Choice, ChosenCode } from "../mapping/choice.ts";
import { idFrom } from "../mapping/ids.ts";
import { groupNames, membersOf, pairsTable, roleTable, type Table } from "./tables.ts";

/** A record as it stands in a findings file. */
export type FindingRecord = { id: string } & Readonly<Record<string, unknown>>;

/** What an import writes into a report, all of it: nothing else of the project gets there. */
export interface Findings {
  participants: { total?: number; roles: FindingRecord[] };
  themes: FindingRecord[];
  evidence: FindingRecord[];
  figures: FindingRecord[];
  tables: Table[];
  /** Chapters that the themes name, with the themes and figures that each gets. */
  chapters: { id: string; themes: string[]; figures: string[] }[];
}

/** The findings of a project, by a researcher's choice. `evidence` comes beside, because it needs the sources' texts. */
export function findingsOf(project: CodedProject, choice: Choice, evidence: FindingRecord[]): Findings {
  const themes = choice.themes.map((theme): FindingRecord => {
    const prevalence = prevalenceOf(project, choice, theme);
    const subfindings = theme.subfindings.flatMap((sub): FindingRecord[] => {
      const own = prevalenceOf(project, choice, sub);
      const { id, short, finding } = sub;
      // A sub-finding is there for its count.
      return own ? [{ id, finding, short, prevalence: own, basis: "stated" }] : [];
    });
    const { id, title, short, finding, chapter } = theme;
    return {
      id,
      title,
      short,
      finding,
      ...(prevalence ? { prevalence } : {}),
      ...(subfindings.length > 0 ? { subfindings } : {}),
      chapter,
      basis: "stated",
    };
  });
  const counted = project.passages.length > 0;
  const pairs = counted ? pairsTable(project, choice) : undefined;
  const byRole = counted ? choice.roles.flatMap((role) => roleTable(project, choice, role) ?? []) : [];
  const figures = [
    ...(themes.some((theme) => "prevalence" in theme) ? [prevalenceFigure()] : []),
    ...(pairs ? [pairsFigure(pairs)] : []),
    ...byRole.map((table, index) => roleFigure(table, choice.roles[index]?.name ?? "")),
  ];
  return {
    participants: { ...(choice.total === undefined ? {} : { total: choice.total }), roles: rolesOf(choice) },
    themes,
    evidence,
    figures,
    tables: [...(pairs ? [pairs] : []), ...byRole],
    chapters: chaptersOf(choice, figures),
  };
}

/** Exact: so many people, never so many mentions. Nothing where the file only lists codes. */
function prevalenceOf(project: CodedProject, choice: Choice, code: ChosenCode) {
  if (project.passages.length > 0) {
    const count = peopleWith(choice.people, passagesWith(project, code.codes)).length;
    return { count, of: choice.total ?? choice.people.length };
  }
  // A codebook that says in how many documents a code is: people, if the mapping says how many there were.
  const documents = code.codes.size === 1 ? code.stated?.documents : undefined;
  return documents === undefined || choice.total === undefined ? undefined : { count: documents, of: choice.total };
}

function rolesOf({ roles: [role] }: Choice): FindingRecord[] {
  if (!role) return [];
  const ids = new Set<string>();
  return groupNames(role).map((name, index) => {
    const plain = idFrom(name) || `role-${index + 1}`;
    const id = ids.has(plain) ? `${plain}-${index + 1}` : plain;
    ids.add(id);
    return { id, name, count: membersOf(role, name).length, basis: "stated" };
  });
}

const SOURCE = "Coded interviews. Counts are of people, not of mentions.";

type Drawn = z.input<typeof figureSchema>;

/** Their words are plain descriptions, without a number: a researcher puts the finding in their place. */
function figure(given: Drawn): FindingRecord {
  return given;
}

function prevalenceFigure(): FindingRecord {
  return figure({
    id: "themes-prevalence",
    kind: "prevalence",
    title: "How many people raised each theme",
    description: "How many people raised each theme and each of its parts. The table has every count.",
    source: SOURCE,
    basis: "stated",
  });
}

function pairsFigure({ name }: Table): FindingRecord {
  return figure({
    id: "themes-together",
    kind: "co-occurrence",
    data: name,
    title: "How many people raised two themes both",
    description: "For each pair of themes, how many people raised both. The table has every count.",
    source: SOURCE,
    basis: "stated",
  });
}

function roleFigure({ name }: Table, variable: string): FindingRecord {
  const by = variable.toLowerCase();
  return figure({
    id: name.replace(/\.csv$/, ""),
    kind: "theme-by-role",
    data: name,
    title: `How many people raised each theme, by ${by}`,
    description: `For each theme, how many people raised it, by ${by}. The table has every count.`,
    source: SOURCE,
    basis: "stated",
  });
}

/** The first chapter gets the figures; each gets the themes that name it. */
function chaptersOf(choice: Choice, figures: readonly FindingRecord[]): Findings["chapters"] {
  const ids = [...new Set([choice.chapter, ...choice.themes.map(({ chapter }) => chapter)])];
  const named = ids.filter((id) => choice.themes.some(({ chapter }) => chapter === id));
  return named.map((id, index) => ({
    id,
    themes: choice.themes.filter(({ chapter }) => chapter === id).map((theme) => theme.id),
    figures: index === 0 ? figures.map((figure) => figure.id) : [],
  }));
}
