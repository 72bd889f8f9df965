import type { Problem } from "../../problem.ts";
import { placesIn } from "../place.ts";
import type { Rule } from "./rule.ts";

/** Files whose words are published. */
const PUBLISHED =
  /^(?:report\.yaml|glossary\.json|chapters\/.*\.mdx|findings\/.*\.json|data\/.*\.csv|references\.(?:bib|json))$/;

/** Notes to oneself, which nobody else reads: between braces in a chapter, after a sign in YAML and BibTeX. */
const IN_BRACES = /\{\/\*[\s\S]*?\*\/\}/g;
const AFTER_SIGN = /^[ \t]*[#%].*$/gm;
const FRONT_MATTER = /^---[ \t]*$[\s\S]*?^---[ \t]*$/m;

/** A text that says `TODO` was left for later. The report builds all the same: it may be looked at while it is written. */
export const unfinishedTexts: Rule = ({ texts }) =>
  [...texts].flatMap(([file, text]) => {
    if (!PUBLISHED.test(file) || !text.includes("TODO")) return [];
    const placeOf = placesIn(text);
    // A heading in a chapter begins like a note in YAML.
    const shown = file.endsWith(".mdx")
      ? text.replace(IN_BRACES, blank).replace(FRONT_MATTER, (yaml) => yaml.replace(AFTER_SIGN, blank))
      : text.replace(AFTER_SIGN, blank);
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
