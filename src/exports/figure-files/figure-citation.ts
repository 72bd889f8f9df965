import { wordsFor } from "../../i18n/words.ts";
import type { Report } from "../../model/report.ts";
import { absoluteAddress, routes } from "../../model/routes.ts";
import type { Figure } from "../../model/schema/figure.ts";
import { citationText } from "../citation.ts";

/**
 * How to cite one figure: its number and title, then the report as APA has it, at the figure's own address where the
 * report has one. A DOI stands for the whole report, and goes before any address.
 */
export function figureCitation(figure: Figure, number: number, report: Report): string {
  const words = wordsFor(report.meta.language);
  const url = absoluteAddress(report, routes.figure(figure.id));
  const whole = citationText(url ? { ...report, meta: { ...report.meta, url } } : report);
  const title = figure.title.replaceAll("“", "‘").replaceAll("”", "’");
  return `${words.figure} ${number}, “${title}”. ${words.inReport} ${whole}`;
}
