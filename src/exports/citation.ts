import { toString as textOf } from "hast-util-to-string";
import { bibtexAddress, bibtexEntry, bibtexText } from "../citations/bibtex.ts";
import { citationFields, inverted } from "../metadata/citation-fields.ts";
import type { CitedPart } from "../metadata/cited-part.ts";
import type { Report } from "../model/report.ts";
import { citationStyles } from "./citation-styles.ts";
import { commonFields } from "./common-fields.ts";

/** CSL's words for what is cited. */
const CSL_TYPES = { report: "report", chapter: "chapter", figure: "figure" } as const;
/** RIS's. */
const RIS_TYPES = { report: "RPRT", chapter: "CHAP", figure: "FIGURE" } as const;

/** How to cite a report, or a part of it, as CSL-JSON (one item). */
export function citationCsl(report: Report, part?: CitedPart): Record<string, unknown> {
  const { key, title, authors, date, version, publisher, note, abstract, language, doi, url, genre } =
    citationFields(report);
  return {
    id: keyOf(key, part),
    type: CSL_TYPES[part?.kind ?? "report"],
    ...(part ? { title: part.title, "container-title": title } : { title }),
    ...(part?.kind === "chapter" ? { "chapter-number": String(part.number) } : {}),
    ...(authors.length > 0 ? { author: authors } : {}),
    issued: { "date-parts": [date.split("-").map(Number)] },
    version,
    genre: part ? undefined : genre,
    publisher,
    note,
    abstract: part ? undefined : abstract,
    language,
    DOI: doi,
    URL: part ? part.url : url,
  };
}

/** As BibLaTeX's `@report` or `@inbook`; styles of BibTeX without the first print it as `@misc`. */
export function citationBibtex(report: Report, part?: CitedPart): string {
  const { key, title, version, publisher, date, note, language, abstract, genre } = citationFields(report);
  // Braces inside the value keep a style from changing its capitals.
  const kept = (text: string | undefined) => text && `{${bibtexText(text)}}`;
  const own = part
    ? {
        title: kept(part.title),
        booktitle: kept(title),
        chapter: part.kind === "chapter" ? String(part.number) : undefined,
        publisher: kept(publisher),
        url: part.url && bibtexAddress(part.url),
      }
    : { title: kept(title), type: genre, institution: kept(publisher), abstract: bibtexText(abstract) };
  return bibtexEntry(part ? "inbook" : "report", keyOf(key, part), {
    ...commonFields(report),
    ...own,
    version: bibtexText(version),
    year: date.slice(0, 4),
    note: note && bibtexText(note),
    language,
  });
}

/** As RIS: CRLF, one tag a line, for EndNote, Zotero, Mendeley and library catalogues. */
export function citationRis(report: Report, part?: CitedPart): string {
  const { key, title, authors, date, version, publisher, note, abstract, language, doi, url, genre } =
    citationFields(report);
  const lines: [string, string | undefined][] = [
    ["TY", RIS_TYPES[part?.kind ?? "report"]],
    ["ID", keyOf(key, part)],
    ["TI", part?.title ?? title],
    ["T2", part && title],
    ["SE", part?.kind === "chapter" ? String(part.number) : undefined],
    ...authors.map((author): [string, string] => ["AU", inverted(author)]),
    ["PY", date.slice(0, 4)],
    ["DA", date.replaceAll("-", "/")],
    ["PB", publisher],
    ["ET", version],
    ["M3", part ? undefined : genre],
    ["N1", note],
    ["AB", part ? undefined : abstract],
    ["LA", language],
    ["DO", doi],
    ["UR", part ? part.url : url],
    ["ER", ""],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value = ""]) => `${tag}  - ${value.replace(/\s+/g, " ").trim()}\r\n`)
    .join("");
}

/** One sentence in APA, from the engine that formats every other citation. */
export function citationText(report: Report): string {
  const [apa] = citationStyles(report)();
  return textOf({ type: "root", children: apa?.content ?? [] });
}

const keyOf = (key: string, part: CitedPart | undefined): string => (part ? `${key}-${part.key}` : key);
