import type { Problem } from "../../problem.ts";
import { fieldsOf, matches } from "../records.ts";
import type { Rule } from "./rule.ts";

/** Nothing is shown above what the speaker agreed to. */
export const consent: Rule = ({ documents }) => {
  const { evidence } = documents;
  return matches(evidence, ["evidence", "*"]).flatMap(({ path, value }): Problem[] => {
    const { kind, consent: level, id } = fieldsOf(value);
    const verbatim = kind === "verbatim" && (level === "none" || level === "paraphrase");
    const paraphrase = kind === "paraphrase" && level === "none";
    if (!evidence || (!verbatim && !paraphrase)) return [];
    const agreed = level === "none" ? "to nothing being shown" : "to a paraphrase only";
    return [
      {
        rule: "evidence-above-consent",
        severity: "error",
        file: evidence.file,
        ...evidence.placeOf([...path, "consent"], "value"),
        message: `The speaker behind \`${String(id)}\` agreed ${agreed}, but this is ${verbatim ? "their own words" : "a paraphrase"}.`,
        hint:
          level === "none"
            ? "Take this piece of evidence out, or ask the speaker and note what they agree to."
            : 'Paraphrase it and write `"kind": "paraphrase"`, or ask the speaker.',
      },
    ];
  });
};
