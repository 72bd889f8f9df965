import type { ProgressStatus } from "../model/schema/progress.ts";

/** The words of what became of the recommendations. */
export interface ProgressWords {
  title: string;
  standfirst: string;
  /** Which version of the report the record is of; `date` is the day of its release, in words. */
  asOf(version: string, date: string): string;
  /** Why no answer on record is no finding on anybody. */
  silence: string;
  /** Over what became of a single recommendation. */
  becameOf: string;
  /** The way to the page of all recommendations. */
  all: string;
  addressee: string;
  status: string;
  since: string;
  statuses: Record<ProgressStatus, string>;
  /** Where nothing is recorded of an audience. */
  none: string;
  /** In place of an audience, where an entry holds for all. */
  everyone: string;
  /** The version that first told of an entry. */
  toldIn(version: string): string;
  feed: string;
  csv: string;
}
