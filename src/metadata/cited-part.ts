import { wordsIn } from "../i18n/words-in.ts";
import type { ChapterMeta, Report } from "../model/report.ts";
import { absoluteAddress, routes } from "../model/routes.ts";
import type { Figure } from "../model/schema/figure.ts";

/** A part of a report that is cited by itself. */
export interface CitedPart {
  kind: "chapter" | "figure";
  number: number;
  /** Names it among all parts: `chapter-security`. */
  key: string;
  /** As it is cited: a figure's begins with its number. */
  title: string;
  /** Where it is, when the report says where it will be served. */
  url?: string;
}

export function chapterPart(report: Report, { id, number, title }: ChapterMeta): CitedPart {
  return { kind: "chapter", number, key: `chapter-${id}`, title, ...located(report, routes.chapter(id)) };
}

/** A figure's lasting address is in the list of figures: the chapter that it stands in may change. */
export function figurePart(report: Report, { id, title }: Figure, number: number): CitedPart {
  const words = wordsIn(report.meta.language).pages;
  const named = words.titled(words.numbered.figure(number), title);
  return { kind: "figure", number, key: `figure-${id}`, title: named, ...located(report, routes.figure(id)) };
}

function located(report: Report, path: string): { url?: string } {
  const url = absoluteAddress(report, path);
  return url ? { url } : {};
}
