import type { Problem } from "../../problem.ts";
import { bibliographyFiles } from "../bibliography.ts";
import { nearest } from "../nearest.ts";
import { placesIn } from "../place.ts";
import { textsAt } from "../records.ts";
import type { Rule } from "./rule.ts";

/** How a source's key is declared: in BibTeX after the kind of the entry, in CSL-JSON as a field. */
const DECLARED = /^[ \t]*@\w+\s*[{(]\s*([^\s,{}()"]+)\s*,|"(?:id|citation-key)"\s*:\s*"([^"\r\n]+)"/gm;

/**
 * A source that no edition cites, in a chapter or behind what became of a recommendation, is printed in the list all the same, where readers will look for what it
 * is there for.
 */
export const unusedSources: Rule = ({ everything, texts }) => {
  const { documents, chapters, known } = everything;
  if (chapters.length === 0) return [];
  const { sources } = known;
  const behind = textsAt(documents.recommendations, ["recommendations", "*", "progress", "*", "cite"]);
  const named = new Set([...chapters.flatMap(({ text }) => keysCited(text)), ...behind.map(({ value }) => value)]);
  // A key that is mistyped is reported where it stands; the source that it means is cited.
  const cited = new Set([...named].map((key) => (sources.includes(key) ? key : nearest(key, sources))));
  const seen = new Set<string>();
  return bibliographyFiles.flatMap((file) => {
    const text = texts.get(file) ?? "";
    const placeOf = placesIn(text);
    return [...text.matchAll(DECLARED)].flatMap((match): Problem[] => {
      const key = match[1] ?? match[2] ?? "";
      if (!sources.includes(key) || cited.has(key) || seen.has(key)) return [];
      seen.add(key);
      const from = match.index + match[0].lastIndexOf(key);
      return [
        {
          rule: "unused-source",
          severity: "hint",
          file,
          ...placeOf(from, from + key.length),
          message: `Nothing cites the source \`${key}\`, and the list of sources prints it.`,
          hint: `Cite it where it belongs (\`[@${key}]\`), or take it out.`,
        },
      ];
    });
  });
};

/** Whatever stands after an `@`, also outside brackets: a source is called unused only where that is sure. */
function keysCited(text: string): string[] {
  return [...text.matchAll(/@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)/gu)].flatMap(([, key = ""]) => [
    key,
    key.replace(/[.:?]+$/, ""),
  ]);
}
