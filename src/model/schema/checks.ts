import { z } from "zod";
import { settableRules } from "../../rules.ts";

const levelSchema = z.enum(["error", "warning", "hint", "off"]);
export type Level = z.infer<typeof levelSchema>;

/** `checks` in `report.yaml`: how much each rule matters in this report. */
export const checksSchema = z
  .strictObject({
    severity: z
      .strictObject(Object.fromEntries(settableRules.map((rule) => [rule, levelSchema.optional()])))
      .default({})
      .describe(
        "How much a rule matters here, by its name: `error` stops the build; `off` is silent. Rules that protect people, and those without which nothing can be built, can’t be lowered.",
      ),
    readingGrade: z
      .number("a number")
      .positive("a number above 0")
      .default(14)
      .meta({ examples: [14] })
      .describe(
        "A chapter in English that needs more years at school than this is told as a hint (Flesch–Kincaid grade).",
      ),
  })
  .prefault({})
  .describe("What is checked, and how strictly.");
