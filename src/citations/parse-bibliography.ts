import type { ParsedBibliography } from "../model/parsed-content.ts";
import { placeOfRange } from "../model/place.ts";
import type { Source } from "../model/report.ts";
import type { Problem } from "../problem.ts";
import { readSources } from "./read-sources.ts";
import { type BibEntry, scanBibliography } from "./scan-bibliography.ts";
import { isSourceKey } from "./source-key.ts";

/** Types that hold fields for other entries, or group them, and so need no title. */
const WITHOUT_TITLE = ["xdata", "set"];

/** `2024`, `2024-05`, `2024-05-31`, with `~` or `?` for doubt, or two of them as a range (EDTF level 1, as BibLaTeX). */
const DATE =
  /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?|\.\.)?(?:\/(?:\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?|\.\.)?)?$/;

/**
 * Reads `references.bib`: the sources as CSL-JSON, and everything wrong with the file, located. Entries that can be
 * read are given even when others can't; of two with one key, the first. Never throws.
 */
export function parseBibliography(text: string, file: string): ParsedBibliography {
  const scan = scanBibliography(text);
  const problem = (rule: string, from: number, to: number, message: string, hint: string): Problem => {
    return { rule, severity: "error", file, ...placeOfRange(text, from, to), message, hint };
  };
  const problems = scan.faults.map(({ from, to, message, hint }) =>
    problem("bibliography-syntax", from, to, message, hint),
  );
  const sources: Source[] = [];
  const first = new Map<string, BibEntry>();
  for (const entry of scan.entries) {
    const { key, keyFrom } = entry;
    const atKey = [keyFrom, keyFrom + key.length] as const;
    const earlier = first.get(key);
    if (earlier) {
      const { line } = placeOfRange(text, earlier.from, earlier.to);
      const message = `The key \`${key}\` is taken: line ${line} has a source with it.`;
      problems.push(problem("duplicate-source", ...atKey, message, "Give this one another key, or delete it."));
      continue;
    }
    first.set(key, entry);
    if (!isSourceKey(key)) {
      const message = `The key \`${key}\` can’t be written in \`[@…]\`.`;
      problems.push(problem("source-key", ...atKey, message, "Use letters, digits and single hyphens."));
    }
    if (!WITHOUT_TITLE.includes(entry.type) && !titleOf(entry)) {
      const message = `The source \`${key}\` has no title, so a reader couldn’t find it.`;
      problems.push(problem("source-without-title", entry.from, entry.to, message, "Add `title = {…},`."));
    }
    for (const { name, value, from, to } of entry.fields) {
      const hint = dateHint(name, bare(value));
      if (hint) problems.push(problem("source-date", from, to, `\`${bare(value)}\` can’t be read as a date.`, hint));
    }
    try {
      sources.push(...readSources([...scan.abbreviations, text.slice(entry.from, entry.to)].join("\n")));
    } catch {
      const message = `The source \`${key}\` can’t be read.`;
      const hint = "Look for a stray backslash, brace or quotation mark in its values.";
      problems.push(problem("bibliography-syntax", entry.from, entry.to, message, hint));
    }
  }
  return { sources, bibtex: text, problems };
}

function titleOf(entry: BibEntry): string {
  return bare(entry.fields.find(({ name }) => name === "title")?.value ?? "");
}

/** What to write instead, when a field that holds a date holds something else, which the citation style would drop. */
function dateHint(name: string, value: string): string | undefined {
  if (["date", "urldate", "origdate", "eventdate"].includes(name)) {
    return DATE.test(value)
      ? undefined
      : "Write `2024`, `2024-05` or `2024-05-31`; without a date, leave the field out.";
  }
  if (name === "year") {
    return /^\d{4}$/.test(value)
      ? undefined
      : "Write four digits; a month goes in `month`, or use `date = {2024-05-31}`.";
  }
  return undefined;
}

/** A value without the braces or quotes around it. */
function bare(value: string): string {
  return value.replace(/[{}"]/g, "").trim();
}
