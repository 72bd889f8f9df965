import type { Problem } from "../../problem.ts";
import { placesIn } from "../place.ts";
import type { Rule } from "./rule.ts";

/** Files whose words are published. */
const PUBLISHED =
  /^(?:report\.yaml|glossary\.json|chapters\/.*\.mdx|findings\/.*\.json|data\/.*\.csv|references\.(?:bib|json))$/;

/** Notes to oneself, which nobody else reads: in a chapter, in YAML, in BibTeX. */
const NOTES = /\{\/\*[\s\S]*?\*\/\}|^[ \t]*[#%].*$/gm;

/** A text that says `TODO` was left for later. The report builds all the same: it may be looked at while it is written. */
export const unfinishedTexts: Rule = ({ texts }) =>
  [...texts].flatMap(([file, text]) => {
    if (!PUBLISHED.test(file) || !text.includes("TODO")) return [];
    const placeOf = placesIn(text);
    // A heading in a chapter begins like a note in YAML.
    const shown = text.replace(NOTES, (note) => (/^[ \t]*#/.test(note) && file.endsWith(".mdx") ? note : blank(note)));
    return [...shown.matchAll(/\bTODO\b/g)].map(
      ({ index }): Problem => ({
        rule: "unfinished-text",
        severity: "warning",
        file,
        ...placeOf(index, index + 4),
        message: "This text is still to be written.",
        hint: "Write it, or take it out with what names it.",
      }),
    );
  });

const blank = (text: string) => text.replace(/[^\r\n]/g, " ");
