import type { ElementContent } from "hast";
import { bibtexAddress, bibtexEntry, bibtexText } from "../citations/bibtex.ts";
import { formatCitations } from "../citations/format.ts";
import { wordsFor } from "../i18n/words.ts";
import { citationFields } from "../metadata/citation-fields.ts";
import type { CitedPart } from "../metadata/cited-part.ts";
import type { Report } from "../model/report.ts";
import { fillPlaceholder, PLACEHOLDER, PLACEHOLDER_ADDRESS } from "./citation-placeholder.ts";
import { commonFields } from "./common-fields.ts";
import { withoutDoubledStops } from "./doubled-stops.ts";

/** The styles that readers are offered, by the name that they go by and the engine's. */
const STYLES = {
  APA: "apa",
  Chicago: "chicago-author-date",
  Harvard: "harvard-cite-them-right",
  MLA: "modern-language-association",
} as const;
type Style = keyof typeof STYLES;

/** One entry of a bibliography in each style. */
export type StyledCitation = { name: Style; content: ElementContent[] };

/**
 * How to cite a report, and any part of it, in four styles, all from the engine that formats every other citation. A part
 * costs no run of the engine: its title and address go into an entry that was formatted once.
 */
export function citationStyles(report: Report): (part?: CitedPart) => StyledCitation[] {
  const names = Object.keys(STYLES) as Style[];
  const whole = names.map((name) => ({ name, content: styled(report, name, wholeEntry(report, name)) }));
  let patterns: StyledCitation[] | undefined;
  return (part) => {
    if (!part) return whole;
    patterns ??= names.map((name) => ({ name, content: styled(report, name, partEntry(report, name)) }));
    return patterns.map(({ name, content }) => ({
      name,
      content: withoutDoubledStops(fillPlaceholder(content, part.title, part.url)),
    }));
  };
}

function styled(report: Report, name: Style, bibliography: string): ElementContent[] {
  const { language } = report.meta;
  const { entries } = formatCitations({ bibliography, style: STYLES[name], language, groups: [] });
  return withoutDoubledStops(entries[0]?.content ?? []);
}

/**
 * Version and kind stand behind the title in APA 7 (10.4). The engine's own APA leaves them out of reports, and their day,
 * so the entry is handed to it as a `@misc`. In the other styles they are the kind of the report.
 */
function wholeEntry(report: Report, style: Style): string {
  const { key, title, publisher, version, kind, language } = citationFields(report);
  const words = wordsFor(language);
  if (style === "APA") {
    return entryOf(report, "misc", key, {
      title: `${title} (${capital(words.version(version), language)}) [${kind}]`,
      publisher,
    });
  }
  return entryOf(report, "report", key, { title, type: words.commas([kind, words.version(version)]), publisher });
}

function partEntry(report: Report, style: Style): string {
  const { key, title, publisher, version, kind, language } = citationFields(report);
  const words = wordsFor(language);
  const booktitle =
    style === "APA"
      ? `${title} (${capital(words.version(version), language)}) [${kind}]`
      : `${title} (${words.version(version)})`;
  return entryOf(report, "inbook", key, { title: PLACEHOLDER, booktitle, publisher }, PLACEHOLDER_ADDRESS);
}

const capital = (text: string, language: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** Braces inside a value keep a style from changing its capitals. */
function entryOf(
  report: Report,
  type: string,
  key: string,
  texts: Record<string, string | undefined>,
  address?: string,
): string {
  const { url, ...fields } = commonFields(report);
  return bibtexEntry(type, key, {
    ...fields,
    url: address && url ? bibtexAddress(address) : url,
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text && `{${bibtexText(text)}}`])),
  });
}
