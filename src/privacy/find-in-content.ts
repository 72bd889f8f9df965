import type { ContentFiles } from "../model/content-files.ts";
import { placesIn } from "../model/place.ts";
import type { Problem } from "../problem.ts";
import type { FindNames } from "./names/find-names.ts";
import { plainText } from "./reading/plain-text.ts";
import type { Category } from "./roster/roster.ts";

/** What a line of the roster names. */
const WHAT: Record<Category, string> = {
  people: "a person whom",
  organisations: "an organisation that",
  places: "a place that",
  other: "something that",
  public: "something that",
};

/** Every place in the content where a name of the roster stands. The names themselves are nowhere in what is returned. */
export function findInContent({ texts, files }: ContentFiles, find: FindNames): Problem[] {
  const inTexts = [...texts].flatMap(([file, text]) => {
    const placeOf = placesIn(text);
    const plain = plainText(text, /\.jsonc?$/i.test(file));
    return find(plain.text).map(({ line, category, from }): Problem => {
      const place = placeOf(plain.origin(from), plain.origin(from));
      return { ...problem(file, line, category), line: place.line, column: place.column };
    });
  });
  const inNames = files.flatMap((file) =>
    find(file, "name").map(({ line, category }) => problem(file, line, category)),
  );
  const seen = new Set<string>();
  return [...inTexts, ...inNames].filter(({ file, line, column, message }) => {
    const key = `${file}:${line}:${column} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function problem(file: string, line: number, category: Category): Problem {
  return {
    rule: "roster-name",
    severity: "error",
    file,
    line: 1,
    column: 1,
    withheld: true,
    message: `Here stands ${WHAT[category]} no reader may find: line ${line} of the roster.`,
    hint: "Say it in vaguer words: a role, a kind of organisation, a region. If something else is meant, list its whole name under [public] in the roster.",
  };
}
