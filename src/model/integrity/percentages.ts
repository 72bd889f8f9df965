import type { Problem } from "../../problem.ts";
import { fieldsOf, matches } from "../records.ts";
import type { Context, Rule } from "./rule.ts";

/** What the author writes about a figure. The source's own words (`stated`) are quoted as they are. */
const WRITTEN = ["title", "subtitle", "description", "caption", "note"];

const PERCENTAGE = /\p{Number}\s?(?:[%٪]|per ?cent\b)/iu;

/** The least number of people of whom a share may be given, unless the report says otherwise. */
const USUAL = 30;

/** A figure that counts few people speaks of counts with their base: one person of twelve is not 8%. */
export const percentagesOfFew: Rule = (context) => {
  const { figures, report } = context.documents;
  const given = fieldsOf(fieldsOf(report?.value).counts).percentagesFrom;
  const least = typeof given === "number" ? given : USUAL;
  return matches(figures, ["figures", "*"]).flatMap(({ path, value }) => {
    const fields = fieldsOf(value);
    const base = largestBase(fields, context);
    if (!figures || base === undefined || base >= least) return [];
    return WRITTEN.flatMap((name): Problem[] => {
      const text = fields[name];
      const found = typeof text === "string" ? PERCENTAGE.exec(text)?.[0] : undefined;
      if (found === undefined) return [];
      return [
        {
          rule: "percentage-of-few",
          severity: "error",
          file: figures.file,
          ...figures.placeOf([...path, name], "value"),
          message: `“${found}” is a share of at most ${base} people.`,
          hint: `Give the count with its base, such as “9 of ${base}”. Shares begin at ${least} people (\`counts.percentagesFrom\` in \`report.yaml\`).`,
        },
      ];
    });
  });
};

/** The most people that any count of a figure is out of; nothing where it counts no people that were asked. */
function largestBase(figure: Record<string, unknown>, { documents, tables }: Context): number | undefined {
  const { kind, data, themes: chosen } = figure;
  if (kind === "prevalence") {
    const drawn = matches(documents.themes, ["themes", "*"]).filter(
      ({ value }) => !Array.isArray(chosen) || chosen.includes(fieldsOf(value).id),
    );
    const prevalences = drawn.flatMap(({ value }) => {
      const { prevalence, subfindings } = fieldsOf(value);
      return [prevalence, ...(Array.isArray(subfindings) ? subfindings.map((sub) => fieldsOf(sub).prevalence) : [])];
    });
    const { total } = fieldsOf(documents.participants?.value);
    return largest([total, ...prevalences.map((prevalence) => fieldsOf(prevalence).of)]);
  }
  if (kind !== "co-occurrence" && kind !== "theme-by-role" && kind !== "slope") return undefined;
  return largest((tables[String(data)] ?? []).map((row) => ("of" in row ? row.of : undefined)));
}

function largest(values: readonly unknown[]): number | undefined {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}
