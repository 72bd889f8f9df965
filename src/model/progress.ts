import type { Recommendation, Report } from "./report.ts";
import type { AudienceInput } from "./schema/audience.ts";
import type { ProgressEntry } from "./schema/progress.ts";
import { audiencesOf } from "./trails.ts";

/** A recommendation whose authors record what becomes of it. */
export type Followed = Recommendation & { progress: ProgressEntry[] };

/** An entry with its place: counted from the oldest of its recommendation, from 1. */
export interface NumberedEntry extends ProgressEntry {
  recommendation: Recommendation;
  number: number;
}

/** What an audience has last answered; no entry where nothing is recorded. */
export interface Answer {
  audience: AudienceInput;
  entry: NumberedEntry | undefined;
}

/** The recommendations of which something is recorded; all of them, where the authors say from the first day that they follow them. */
export function followed({ meta, recommendations }: Pick<Report, "meta" | "recommendations">): Followed[] {
  return recommendations
    .map((item) => ({ ...item, progress: item.progress ?? [] }))
    .filter(({ progress }) => meta.progress === true || progress.length > 0);
}

/** All that is recorded of a recommendation, oldest first. */
export function progressOf(recommendation: Recommendation): NumberedEntry[] {
  return (recommendation.progress ?? []).map((entry, index) => ({ ...entry, recommendation, number: index + 1 }));
}

/** All that is recorded in a report, newest first; of one day, in the order of the report, last recorded first. */
export function latestProgress(report: Pick<Report, "recommendations">): NumberedEntry[] {
  return report.recommendations
    .flatMap((item) => progressOf(item).reverse())
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

/** Where a recommendation stands with each audience that it speaks to. What names no audience holds for all of them. */
export function answersTo(report: Report, recommendation: Recommendation): Answer[] {
  const entries = progressOf(recommendation);
  return audiencesOf(report, recommendation).map((audience) => ({
    audience,
    entry: entries.findLast((entry) => entry.audience === undefined || entry.audience === audience.id),
  }));
}
