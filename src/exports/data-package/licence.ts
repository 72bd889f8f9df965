import type { Report } from "../../model/report.ts";

/** The file LICENCE.txt: under which licence the data are, or that none was given. Never a licence's own text. */
export function licenceText({ meta }: Report): string {
  const { licence } = meta;
  if (!licence) return `${NO_LICENCE}\n`;
  return `${meta.title} is published under this licence:\n\n${licence.name} (${licence.id})\n${licence.url ? `${licence.url}\n` : ""}`;
}

export const NO_LICENCE =
  "No licence has been given for this report and its data. Quote from it as the law allows; ask before you reuse more.";
