import type { ChartWords } from "../charts/chart-words.ts";
import type { TimelineEvent, TimeSpan } from "../charts/timeline.ts";
import { chartWordsFor } from "../i18n/chart-words.ts";
import type { Words } from "../i18n/words.ts";
import { type EventRow, spanOf } from "../model/tables/events.ts";
import type { Drawing } from "./block.ts";

/** Dated events as the rows of a timeline and its table. */

export function eventData(rows: readonly EventRow[], language: string): TimelineEvent[] {
  return rows.map((row) => ({ label: row.event, when: timeText(row, language), span: timeSpan(row) }));
}

export function eventTable(rows: readonly EventRow[], { heads }: Words, { quoted }: ChartWords): Drawing["table"] {
  return {
    head: [heads.event, heads.from, heads.to, heads.stated],
    rows: rows.map(({ event, from, to, stated }) => [event, from ?? "", to ?? "", stated ? quoted(stated) : ""]),
  };
}

/** The source's words where there are some; else the dates, no finer than they are given. */
function timeText({ from, to, stated }: EventRow, language: string): string {
  if (stated) return chartWordsFor(language).quoted(stated);
  // A range has thin spaces, which no font of ours has.
  if (from && to && from.length === to.length)
    return dateFormat(from, language).formatRange(startOf(from), startOf(to)).replaceAll("\u2009", " ");
  return [from, to].flatMap((date) => (date ? dateFormat(date, language).format(startOf(date)) : [])).join(" – ");
}

const startOf = (date: string): Date => new Date(spanOf(date).from);

/** How a date is written that is as fine as this one. */
function dateFormat(date: string, language: string): Intl.DateTimeFormat {
  const parts: Intl.DateTimeFormatOptions[] = [
    { year: "numeric" },
    { year: "numeric", month: "long" },
    { year: "numeric", month: "long", day: "numeric" },
  ];
  const fine = parts[date.split("-").length - 1];
  return new Intl.DateTimeFormat(language, { ...fine, timeZone: "UTC" });
}

/** A day is a moment, two dates are a period; a month or a year alone, or dates read from words, an uncertain time. */
function timeSpan({ from, to, stated }: EventRow): TimeSpan | undefined {
  if (!from) return undefined;
  const start = spanOf(from);
  if (to) return { from: start.from, to: spanOf(to).to, form: stated ? "worded" : "period" };
  const day = from.split("-").length === 3;
  return day ? { from: start.from, to: start.from, form: "day" } : { ...start, form: "worded" };
}
