import { bibtexAddress, bibtexText } from "../citations/bibtex.ts";
import { type Author, citationFields } from "../metadata/citation-fields.ts";
import type { Report } from "../model/report.ts";

/** The fields that an entry for a report and one for a part of it share. */
export function commonFields(report: Report): Record<"author" | "date" | "doi" | "url", string | undefined> {
  const { authors, date, doi, url } = citationFields(report);
  return {
    author: authors.map(bibtexName).join(" and "),
    date,
    doi: doi && bibtexAddress(doi),
    url: url && bibtexAddress(url),
  };
}

function bibtexName(author: Author): string {
  if ("literal" in author) return `{${bibtexText(author.literal)}}`;
  return `{${bibtexText(author.family)}}, ${bibtexText(author.given)}`;
}
