import type { Problem } from "../../problem.ts";
import type { DocumentKind } from "../content-documents.ts";
import type { LocatedDocument, Path } from "../located.ts";
import { prevalenceFault, toPrevalence } from "../prevalence.ts";
import { soundsCounted, statedBase } from "../read-stated.ts";
import { fieldsOf, matches } from "../records.ts";
import { type PrevalenceInput, prevalenceInputSchema } from "../schema/prevalence.ts";
import type { Rule } from "./rule.ts";

const PREVALENCES: readonly { in: DocumentKind; at: Path }[] = [
  { in: "themes", at: ["themes", "*", "prevalence"] },
  { in: "themes", at: ["themes", "*", "subfindings", "*", "prevalence"] },
  { in: "recommendations", at: ["recommendations", "*", "prevalence"] },
];

/** No count is above the number of people asked, no bounds are crossed, and words fit the base that they name. */
export const counts: Rule = ({ documents }) => {
  const { total } = fieldsOf(documents.participants?.value);
  return PREVALENCES.flatMap((list) => {
    const document = documents[list.in];
    return document
      ? matches(document, list.at).flatMap(({ path, value }) => faultIn(document, path, value, total))
      : [];
  });
};

function faultIn(document: LocatedDocument, path: Path, value: unknown, total: unknown): Problem[] {
  const parsed = prevalenceInputSchema.safeParse(value);
  const base = parsed.data?.of ?? total;
  if (!parsed.success || typeof base !== "number" || !Number.isInteger(base) || base < 1) return [];
  const input = parsed.data;
  const fault = prevalenceFault(toPrevalence(input, base));
  if (fault) {
    return [
      {
        rule: "impossible-count",
        severity: "error",
        file: document.file,
        ...document.placeOf([...path, atFault(input, base)], "value"),
        message: `This can't be: ${fault}.`,
        hint:
          input.of === undefined
            ? `Correct the number, or give its own base as \`"of"\`. The base here is the ${base} people in \`findings/participants.json\`.`
            : "Correct the number, or its base `of`.",
      },
    ];
  }
  const named = input.stated === undefined || input.count !== undefined ? undefined : statedBase(input.stated);
  if (named === undefined || named === base) return unread(document, path, input, base);
  return [
    {
      rule: "stated-base",
      severity: "warning",
      file: document.file,
      ...document.placeOf([...path, "stated"], "value"),
      message: `These words count out of ${named}, but the base here is ${base}, so no number is read from them.`,
      hint: `Add \`"of": ${named}\` if that is who was asked.`,
    },
  ];
}

/** Words with a number in them that no rule reads: drawn as words, though the author may have meant a count. */
function unread(document: LocatedDocument, path: Path, input: PrevalenceInput, base: number): Problem[] {
  if (!input.stated || toPrevalence(input, base).kind !== "worded" || !soundsCounted(input.stated)) return [];
  return [
    {
      rule: "count-unread",
      severity: "hint",
      file: document.file,
      ...document.placeOf([...path, "stated"], "value"),
      message: "These words hold a number, but no rule reads it, so they are printed as words and nothing is drawn.",
      hint: "If the source gives a count, add it as `count`, or as `atLeast` and `atMost`.",
    },
  ];
}

/** The field to point at: the number that is too high. */
function atFault(input: PrevalenceInput, base: number): keyof PrevalenceInput {
  if (input.count !== undefined) return "count";
  if (input.atMost !== undefined && input.atMost > base) return "atMost";
  if (input.atLeast !== undefined) return "atLeast";
  return "stated";
}

/** The people in a role are among those interviewed. */
export const roleCounts: Rule = ({ documents }) => {
  const { participants } = documents;
  const { total } = fieldsOf(participants?.value);
  if (!participants || typeof total !== "number") return [];
  const roles = matches(participants, ["roles", "*", "count"]).filter(({ value }) => typeof value === "number");
  const above = roles.filter(({ value }) => Number(value) > total);
  if (above.length > 0) {
    return above.map(({ path, value }) => ({
      rule: "impossible-count",
      severity: "error",
      file: participants.file,
      ...participants.placeOf(path, "value"),
      message: `This can't be: ${String(value)} people in one role, of ${total} interviewed.`,
      hint: "Correct the number, or the `total`.",
    }));
  }
  const sum = roles.reduce((all, { value }) => all + Number(value), 0);
  if (sum <= total) return [];
  return [
    {
      rule: "role-sum",
      severity: "warning",
      file: participants.file,
      ...participants.placeOf(["roles"], "key"),
      message: `The roles add up to ${sum} people, more than the ${total} interviewed.`,
      hint: "If some people have two roles, say so in `note`. Otherwise correct the counts.",
    },
  ];
};
