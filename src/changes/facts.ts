import { prevalenceIn } from "../i18n/prevalence-words.ts";
import { wordsIn } from "../i18n/words-in.ts";
import type { Prevalence } from "../model/prevalence.ts";
import type { Report } from "../model/report.ts";
import type { ChangedKind, ChangedText } from "../model/schema/changes.ts";

/** Something in a report that has an id, with the words and numbers that make it what it is. */
export interface Fact {
  kind: ChangedKind;
  /** Of a part, behind that of the whole. */
  id: string;
  title: string;
  texts: Partial<Record<ChangedText, string>>;
  /** What a figure draws from a table of its own, as text to compare. */
  data?: string;
}

/** All that is compared of a report but the text of its chapters, in reading order. */
export function factsOf(report: Report): Fact[] {
  const { charts } = wordsIn(report.meta.language);
  const count = (prevalence: Prevalence | undefined) => (prevalence ? { count: prevalenceIn(prevalence, charts) } : {});
  const { meta, participants } = report;
  return [
    {
      kind: "report",
      id: meta.id,
      title: meta.title,
      texts: { title: meta.title, people: `${participants.total} ${participants.noun}` },
    },
    ...report.chapters.map(
      ({ id, title, summary }): Fact => ({ kind: "chapter", id, title, texts: { title, summary } }),
    ),
    ...report.themes.flatMap(({ id, title, finding, prevalence, subfindings }): Fact[] => [
      { kind: "theme", id, title, texts: { title, finding, ...count(prevalence) } },
      ...subfindings.map(
        (part): Fact => ({
          kind: "subfinding",
          id: `${id}/${part.id}`,
          title: part.short,
          texts: { finding: part.finding, ...count(part.prevalence) },
        }),
      ),
    ]),
    ...report.recommendations.flatMap(({ id, title, summary, prevalence, asks }): Fact[] => [
      { kind: "recommendation", id, title, texts: { title, summary, ...count(prevalence) } },
      ...asks.map((ask): Fact => ({ kind: "ask", id: `${id}/${ask.id}`, title: ask.text, texts: { text: ask.text } })),
    ]),
    ...report.figures.map((figure): Fact => {
      const table = "data" in figure && typeof figure.data === "string" ? report.tables[figure.data] : undefined;
      return {
        kind: "figure",
        id: figure.id,
        title: figure.title,
        texts: { title: figure.title },
        ...(table ? { data: JSON.stringify(table) } : {}),
      };
    }),
  ];
}

/** By kind and id. */
export const factKey = ({ kind, id }: Pick<Fact, "kind" | "id">): string => `${kind} ${id}`;
