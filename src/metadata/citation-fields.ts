import { wordsIn } from "../i18n/words-in.ts";
import type { Report } from "../model/report.ts";

/** What every form of a report's citation says. Fields that the report doesn't give are absent; none is made up. */
export interface CitationFields {
  key: string;
  title: string;
  authors: Author[];
  /** `YYYY-MM-DD`. */
  date: string;
  version: string;
  /** `Report`. */
  genre: string;
  /** `Report`, with whoever commissioned it. */
  kind: string;
  publisher?: string;
  /** `Commissioned by …`. Whoever commissioned a report is not its author. */
  note?: string;
  abstract: string;
  language: string;
  doi?: string;
  url?: string;
}

export type Author = { family: string; given: string } | { literal: string };

/** As lists of names have it: `Family, Given`. */
export function inverted(author: Author): string {
  return "literal" in author ? author.literal : `${author.family}, ${author.given}`;
}

/** As people say it: `Given Family`. */
export function fullName(author: Author): string {
  return "literal" in author ? author.literal : `${author.given} ${author.family}`;
}

export function citationFields({ meta }: Report): CitationFields {
  const words = wordsIn(meta.language);
  return {
    key: `${meta.id}-${meta.version}`,
    title: meta.subtitle ? `${meta.title}: ${meta.subtitle}` : meta.title,
    authors: meta.authors.map(({ name, orcid }) => authorOf(name, orcid !== undefined)),
    date: meta.released,
    version: meta.version,
    genre: words.files.genre,
    kind: words.report.reportBy(meta.commissionedBy),
    ...(meta.publisher ? { publisher: meta.publisher } : {}),
    ...(meta.commissionedBy.length > 0 ? { note: words.files.commissionedBy(meta.commissionedBy) } : {}),
    abstract: meta.description,
    language: meta.language,
    ...(meta.doi ? { doi: meta.doi } : {}),
    ...(meta.url ? { url: meta.url } : {}),
  };
}

/**
 * A name in two parts where it can be known which is which: written `Family, Given`, or that of a person (who has an
 * ORCID iD). There, as in BibTeX, the family name starts at the first word in small letters, or is the last word. Any
 * other name, perhaps an organisation's, stays whole.
 */
function authorOf(name: string, isPerson: boolean): Author {
  const comma = /^([^,]+),([^,]+)$/.exec(name);
  if (comma?.[1] && comma[2]) return { family: comma[1].trim(), given: comma[2].trim() };
  const words = name.trim().split(/\s+/);
  if (!isPerson || words.length < 2) return { literal: name.trim() };
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const start = particle < 0 ? words.length - 1 : particle;
  return { family: words.slice(start).join(" "), given: words.slice(0, start).join(" ") };
}
