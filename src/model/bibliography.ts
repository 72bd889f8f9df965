import type { ParseBibliography, ParsedBibliography } from "./parsed-content.ts";

/** The files that sources may stand in, in the order in which they are read. */
export const bibliographyFiles: readonly string[] = ["references.bib", "references.json"];

/** The sources of all files together. */
export function readBibliographies(
  texts: ReadonlyMap<string, string>,
  parse: ParseBibliography | undefined,
): ParsedBibliography {
  const all: ParsedBibliography = { sources: [], bibtex: "", problems: [] };
  for (const file of bibliographyFiles) {
    const text = texts.get(file);
    if (text === undefined || !parse) continue;
    const { sources, bibtex, problems } = parse(text, file, new Set(all.sources.map(({ id }) => id)));
    all.sources.push(...sources);
    all.problems.push(...problems);
    all.bibtex += bibtex === "" || all.bibtex === "" ? bibtex : `\n${bibtex}`;
  }
  return all;
}
