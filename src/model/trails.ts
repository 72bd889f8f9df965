import type { ChapterMeta, Recommendation, Report, Theme } from "./report.ts";
import type { Action, AudienceInput } from "./schema/audience.ts";
import type { Evidence } from "./schema/evidence.ts";

/** The evidence trail, walked in either direction. Every id in a parsed report is known to exist. */
export function find<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`no item with id “${id}”: the report was not checked before it was used`);
  return found;
}

export function themesAnswered(report: Report, recommendation: Recommendation): Theme[] {
  return report.themes.filter((theme) => recommendation.addresses.ids.includes(theme.id));
}

export function recommendationsFor(report: Report, theme: Theme): Recommendation[] {
  return report.recommendations.filter((item) => item.addresses.ids.includes(theme.id));
}

export function recommendationsTo(report: Report, audience: AudienceInput): Recommendation[] {
  return report.recommendations.filter((item) => item.audiences.ids.includes(audience.id));
}

export function audiencesOf(report: Report, recommendation: Recommendation): AudienceInput[] {
  return report.audiences.filter((audience) => recommendation.audiences.ids.includes(audience.id));
}

export function actionsOf(report: Report, audience: AudienceInput): Action[] {
  return report.actions.filter((action) => action.audiences.includes(audience.id));
}

export function evidenceUnder(report: Report, theme: Theme): Evidence[] {
  return report.evidence.filter((item) => item.themes.includes(theme.id));
}

export function evidenceBehind(report: Report, recommendation: Recommendation): Evidence[] {
  return report.evidence.filter((item) => item.recommendations.includes(recommendation.id));
}

export function chapterOf(report: Report, item: { chapter: string }): ChapterMeta {
  return find(report.chapters, item.chapter);
}
