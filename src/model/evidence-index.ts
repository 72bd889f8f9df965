import type { Recommendation, Report, Theme } from "./report.ts";
import type { Evidence } from "./schema/evidence.ts";

/** What somebody said, with its number in the list and what it stands under. */
export interface NumberedEvidence {
  number: number;
  evidence: Evidence;
  themes: Theme[];
  recommendations: Recommendation[];
}

/** Under what passages are looked for, and those that stand there. */
export interface IndexEntry<Under> {
  under: Under;
  passages: NumberedEvidence[];
}

export interface EvidenceIndex {
  all: NumberedEvidence[];
  themes: IndexEntry<Theme>[];
  recommendations: IndexEntry<Recommendation>[];
  /** By the words that name the speaker, which several people may share: in the order of their first passage. */
  who: IndexEntry<string>[];
}

/** Everything that people said in a report: numbered in the order of its themes, then of its recommendations. */
export function evidenceIndex({ evidence, themes, recommendations }: Report): EvidenceIndex {
  const place = (list: readonly { id: string }[], ids: readonly string[], without: number) =>
    ids.length > 0 ? Math.min(...ids.map((id) => list.findIndex((item) => item.id === id))) : without;
  const all = evidence
    .map((item) => ({
      item,
      // Under a theme, what speaks of it alone comes first.
      order: [
        place(themes, item.themes, themes.length),
        place(recommendations, item.recommendations, item.themes.length > 0 ? -1 : recommendations.length),
      ] as const,
    }))
    .sort(({ order: [a, b] }, { order: [c, d] }) => a - c || b - d)
    .map(({ item }, index) => ({
      number: index + 1,
      evidence: item,
      themes: themes.filter(({ id }) => item.themes.includes(id)),
      recommendations: recommendations.filter(({ id }) => item.recommendations.includes(id)),
    }));
  const entries = <Under>(list: readonly Under[], has: (one: NumberedEvidence, under: Under) => boolean) =>
    list
      .map((under) => ({ under, passages: all.filter((one) => has(one, under)) }))
      .filter(({ passages }) => passages.length > 0);
  const speakers = [...new Set(all.map(({ evidence: { who } }) => who))];
  return {
    all,
    themes: entries(themes, (one, theme) => one.themes.includes(theme)),
    recommendations: entries(recommendations, (one, item) => one.recommendations.includes(item)),
    who: entries(speakers, (one, who) => one.evidence.who === who),
  };
}
