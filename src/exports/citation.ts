import { toString as textOf } from "hast-util-to-string";
import { bibtexAddress, bibtexEntry, bibtexText } from "../citations/bibtex.ts";
import { formatCitations } from "../citations/format.ts";
import type { Report } from "../model/report.ts";
import { type Author, citationFields } from "./citation-fields.ts";

/** How to cite the report itself, as CSL-JSON (one item). */
export function citationCsl(report: Report): Record<string, unknown> {
  const { key, title, authors, date, version, publisher, note, abstract, language, doi, url } = citationFields(report);
  return {
    id: key,
    type: "report",
    title,
    ...(authors.length > 0 ? { author: authors } : {}),
    issued: { "date-parts": [date.split("-").map(Number)] },
    version,
    genre: "Report",
    publisher,
    note,
    abstract,
    language,
    DOI: doi,
    URL: url,
  };
}

/** As BibLaTeX's `@report`, which BibTeX styles without that type print as `@misc`. */
export function citationBibtex(report: Report): string {
  const fields = citationFields(report);
  return bibtexEntry("report", fields.key, {
    ...commonFields(report),
    // Braces inside the value keep a style from changing its capitals.
    title: `{${bibtexText(fields.title)}}`,
    type: "Report",
    version: bibtexText(fields.version),
    institution: fields.publisher && `{${bibtexText(fields.publisher)}}`,
    year: fields.date.slice(0, 4),
    note: fields.note && bibtexText(fields.note),
    language: fields.language,
    abstract: bibtexText(fields.abstract),
  });
}

/** As RIS: CRLF, one tag a line, for EndNote, Zotero, Mendeley and library catalogues. */
export function citationRis(report: Report): string {
  const { key, title, authors, date, version, publisher, note, abstract, language, doi, url } = citationFields(report);
  const lines: [string, string | undefined][] = [
    ["TY", "RPRT"],
    ["ID", key],
    ["TI", title],
    ...authors.map((author): [string, string] => ["AU", inverted(author)]),
    ["PY", date.slice(0, 4)],
    ["DA", date.replaceAll("-", "/")],
    ["PB", publisher],
    ["ET", version],
    ["M3", "Report"],
    ["N1", note],
    ["AB", abstract],
    ["LA", language],
    ["DO", doi],
    ["UR", url],
    ["ER", ""],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value = ""]) => `${tag}  - ${value.replace(/\s+/g, " ").trim()}\r\n`)
    .join("");
}

/**
 * One sentence in APA, from the engine that formats every other citation. Version, kind and commissioner stand behind
 * the title, as APA 7 has them (10.4); the engine's own APA leaves them out of reports, and their day, so the entry is
 * handed to it as a `@misc`.
 */
export function citationText(report: Report): string {
  const { key, title, version, publisher, note, language } = citationFields(report);
  const kind = note ? `Report ${note.charAt(0).toLowerCase()}${note.slice(1)}` : "Report";
  const bibliography = bibtexEntry("misc", key, {
    ...commonFields(report),
    title: `{${bibtexText(`${title} (Version ${version}) [${kind}]`)}}`,
    publisher: publisher && `{${bibtexText(publisher)}}`,
  });
  const { entries } = formatCitations({ bibliography, style: "apa", language, groups: [] });
  return textOf({ type: "root", children: entries[0]?.content ?? [] });
}

function commonFields(report: Report): Record<string, string | undefined> {
  const { authors, date, doi, url } = citationFields(report);
  return {
    author: authors.map(bibtexName).join(" and "),
    title: undefined,
    date,
    doi: doi && bibtexAddress(doi),
    url: url && bibtexAddress(url),
  };
}

function bibtexName(author: Author): string {
  if ("literal" in author) return `{${bibtexText(author.literal)}}`;
  return `{${bibtexText(author.family)}}, ${bibtexText(author.given)}`;
}

function inverted(author: Author): string {
  return "literal" in author ? author.literal : `${author.family}, ${author.given}`;
}
