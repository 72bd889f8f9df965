import { parseJson } from "../model/parse-json.ts";
import type { ParsedBibliography } from "../model/parsed-content.ts";
import { checkSchema } from "../model/schema-problems.ts";
import type { Problem } from "../problem.ts";
import { type CslDate, type CslItem, cslFileSchema } from "./csl-item.ts";
import { cslToBibtex } from "./csl-to-bibtex.ts";
import { isSourceKey } from "./source-key.ts";

/** What BibLaTeX can read as a date (EDTF), where a program wrote one as plain text. */
const RAW_DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/;

/**
 * Reads `references.json` (CSL-JSON, as Zotero and others export it): the sources by their keys, the same as BibTeX for
 * the formatter, and everything wrong with the file, located. Of two sources with one key, the first is given; `taken`
 * holds the keys of other files.
 */
export function parseCslJson(text: string, file: string, taken: ReadonlySet<string> = new Set()): ParsedBibliography {
  const document = parseJson(text, file);
  const { value = [], problems: misfits } = checkSchema(document, cslFileSchema);
  const problems: Problem[] = [...document.problems, ...misfits];
  const kept = new Map<string, { item: CslItem; line: number }>();
  for (const [index, item] of value.entries()) {
    const field = item["citation-key"] === undefined ? "id" : "citation-key";
    const place = document.placeOf([index, field], "value");
    const report = (rule: string, message: string, hint: string, at = place) =>
      problems.push({ rule, severity: "error", file, ...at, message, hint });
    const key = keyOf(item);
    const earlier = kept.get(key);
    if (earlier || taken.has(key)) {
      const where = earlier ? `line ${earlier.line}` : "`references.bib`";
      const message = `The key \`${key}\` is taken: ${where} has a source with it.`;
      report("duplicate-source", message, "Give this one another key, or delete it.");
      continue;
    }
    kept.set(key, { item, line: place.line });
    if (!isSourceKey(key)) {
      const message = `The key \`${key}\` can’t be written in \`[@…]\`.`;
      report("source-key", message, "Give it a key of letters, digits and single hyphens, as `id` or `citation-key`.");
    }
    if (!item.title?.trim()) {
      const message = `The source \`${key}\` has no title, so a reader couldn’t find it.`;
      report("source-without-title", message, 'Add `"title": "…"`.', document.placeOf([index], "value"));
    }
    for (const name of ["issued", "accessed"] as const) {
      if (isDate(item[name])) continue;
      const hint = 'Write `{ "date-parts": [[2024, 5, 31]] }`; without a date, leave the field out.';
      report("source-date", `\`${name}\` can’t be read as a date.`, hint, document.placeOf([index, name], "value"));
    }
  }
  const found = [...kept].filter(([key]) => isSourceKey(key));
  return {
    sources: found.map(([key, { item }]) => ({ ...item, id: key })),
    bibtex: problems.length > 0 ? "" : found.map(([key, { item }]) => cslToBibtex(item, key)).join("\n"),
    problems,
  };
}

/** The key that an author cites by: reference managers keep it apart from an `id` of their own. */
const keyOf = (item: CslItem) => item["citation-key"] ?? String(item.id);

function isDate(given: CslDate | undefined): boolean {
  if (!given) return true;
  if (given.raw !== undefined) return RAW_DATE.test(given.raw);
  const parts = given["date-parts"];
  return (
    parts !== undefined &&
    parts.length > 0 &&
    parts.length < 3 &&
    parts.every(([year = -1, month = 1, day = 1]) => {
      return year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    })
  );
}
