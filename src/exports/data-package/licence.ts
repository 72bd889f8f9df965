import { wordsIn } from "../../i18n/words-in.ts";
import type { Report } from "../../model/report.ts";

/** The file LICENCE.txt: under which licence the data are, or that none was given. Never a licence's own text. */
export function licenceText({ meta }: Report): string {
  const { licence } = meta;
  const words = wordsIn(meta.language).files.licence;
  if (!licence) return `${words.none}\n`;
  return `${words.given(meta.title)}\n\n${licence.name} (${licence.id})\n${licence.url ? `${licence.url}\n` : ""}`;
}
