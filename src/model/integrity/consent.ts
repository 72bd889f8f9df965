import type { Problem, Severity } from "../../problem.ts";
import { type LeftOut, whyLeftOut } from "../consent.ts";
import type { LocatedDocument, Path } from "../located.ts";
import { fieldsOf, matches } from "../records.ts";
import type { Rule } from "./rule.ts";

/** Nothing is shown above what the speaker agreed to, and what may not be shown at all is left out, and told. */
export const consent: Rule = ({ documents: { evidence }, today }) =>
  evidence
    ? matches(evidence, ["evidence", "*"]).flatMap(({ path, value }): Problem[] => {
        const record = fieldsOf(value);
        const why = whyLeftOut(record, today);
        if (why) return [leftOut(evidence, path, String(record.id), why)];
        if (record.kind !== "verbatim" || record.consent !== "paraphrase") return [];
        return [
          {
            rule: "evidence-above-consent",
            severity: "error",
            file: evidence.file,
            ...evidence.placeOf([...path, "consent"], "value"),
            message: `The speaker behind \`${String(record.id)}\` agreed to a paraphrase only, but this is their own words.`,
            hint: 'Paraphrase it and write `"kind": "paraphrase"`, or ask the speaker.',
          },
        ];
      })
    : [];

const WHY: Record<LeftOut, { severity: Severity; message: string; hint: string }> = {
  none: {
    severity: "warning",
    message: "nobody has agreed to its being shown (`none`)",
    hint: "Ask the speaker, and write what they agree to as `consent`; or take the record out.",
  },
  expired: {
    severity: "warning",
    message: "the consent to it has ended",
    hint: "Ask the speaker again, and write the new last day as `consentUntil`; or take the record out.",
  },
  withdrawn: {
    severity: "hint",
    message: "its speaker has withdrawn their consent",
    hint: "Nothing is left to do for the report. Take the words out of this file too, and out of earlier versions that you keep.",
  },
};

function leftOut(evidence: LocatedDocument, path: Path, id: string, why: LeftOut): Problem {
  const { severity, message, hint } = WHY[why];
  const field = why === "expired" ? "consentUntil" : "consent";
  const { line, column } = evidence.placeOf([...path, field], "value");
  return {
    rule: "evidence-left-out",
    severity,
    file: evidence.file,
    line,
    column,
    // The words may stand on this very line, and what is printed ends up in logs.
    withheld: true,
    message: `\`${id}\` is shown nowhere, in no file: ${message}.`,
    hint,
  };
}
