import type { Problem } from "../../problem.ts";
import { whyLeftOut } from "../consent.ts";
import type { LocatedDocument } from "../located.ts";
import { fieldsOf, matches, textsAt } from "../records.ts";
import type { Context, Rule } from "./rule.ts";

/** A theme that no recommendation answers may be meant, but readers will ask. */
export const unansweredThemes: Rule = ({ documents, harvest }) => {
  const { themes, recommendations } = documents;
  // A report with no recommendations at all makes none on purpose.
  if (!harvest.complete.has("recommendations") || harvest.known.recommendations.length === 0) return [];
  const answered = valuesAt(recommendations, ["recommendations", "*", "addresses", "ids", "*"]);
  return untouched(themes, "themes", answered, (id) => ({
    rule: "unanswered-theme",
    severity: "warning",
    message: `No recommendation answers the theme \`${id}\`.`,
    hint: "Name it under `addresses` of the recommendation that does, if there is one.",
  }));
};

/** An audience whom neither a recommendation nor an action concerns has an empty page. */
export const unreachedAudiences: Rule = ({ documents, harvest }) => {
  const { audiences, recommendations } = documents;
  if (!harvest.complete.has("recommendations")) return [];
  const reached = new Set([
    ...valuesAt(recommendations, ["recommendations", "*", "audiences", "ids", "*"]),
    ...valuesAt(audiences, ["actions", "*", "audiences", "*"]),
  ]);
  return untouched(audiences, "audiences", reached, (id) => ({
    rule: "unreached-audience",
    severity: "warning",
    message: `Nothing in the report speaks to the audience \`${id}\`: no recommendation, no action.`,
    hint: "Name it under `audiences` of what concerns it, or take it out.",
  }));
};

/** A finding is stronger with what people said beside it, and may be shown. */
export const themesWithoutEvidence: Rule = ({ documents, harvest, today }: Context) => {
  if (!harvest.complete.has("evidence")) return [];
  const records = matches(documents.evidence, ["evidence", "*"]).map(({ value }) => fieldsOf(value));
  const shown = new Set(
    records.flatMap((record) =>
      whyLeftOut(record, today) || !Array.isArray(record.themes) ? [] : record.themes.map(String),
    ),
  );
  return untouched(documents.themes, "themes", shown, (id) => ({
    rule: "theme-without-evidence",
    severity: "hint",
    message: `No evidence stands under the theme \`${id}\`.`,
    hint: `Add what an interviewee said to \`findings/evidence.json\`, with \`"themes": ["${id}"]\`.`,
  }));
};

/** A figure that no chapter places is drawn all the same, and only the list of figures shows it. */
export const unplacedFigures: Rule = ({ documents, chapters, harvest }) => {
  if (!harvest.complete.has("figures") || chapters.length === 0) return [];
  const placed = new Set(
    chapters.flatMap(({ text }) =>
      [...text.matchAll(/<Figure\s[^>]*?\bid\s*=\s*["']([^"']+)["']/g)].map((tag) => tag[1]),
    ),
  );
  return untouched(documents.figures, "figures", placed, (id) => ({
    rule: "figure-unplaced",
    severity: "warning",
    message: `No chapter places the figure \`${id}\`, so only the list of figures will show it.`,
    hint: `Put \`<Figure id="${id}" />\` on a line of its own where the text speaks of it.`,
  }));
};

function valuesAt(document: LocatedDocument | undefined, pattern: readonly string[]): Set<string> {
  return new Set(textsAt(document, pattern).map(({ value }) => value));
}

function untouched(
  document: LocatedDocument | undefined,
  list: string,
  touched: ReadonlySet<string | undefined>,
  describe: (id: string) => Pick<Problem, "rule" | "severity" | "message" | "hint">,
): Problem[] {
  if (!document) return [];
  return textsAt(document, [list, "*", "id"])
    .filter(({ value }) => !touched.has(value))
    .map(({ path, value }) => ({ ...describe(value), file: document.file, ...document.placeOf(path, "value") }));
}
