import { z } from "zod";
import { basisSchema, editionsSchema, idSchema, schemaKey, textSchema } from "./common.ts";
import { prevalenceInputSchema } from "./prevalence.ts";

const subfinding = z.strictObject({
  id: idSchema,
  finding: textSchema,
  short: textSchema.describe("A few words for a chart's label."),
  prevalence: prevalenceInputSchema,
  basis: basisSchema,
  editions: editionsSchema,
});

/** One thing that people said, and how many of them. */
export const themeSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  short: textSchema.describe("A few words for contents and chart labels."),
  finding: textSchema.describe("One sentence that states the finding."),
  prevalence: prevalenceInputSchema
    .optional()
    .describe("Left out where the source gives a count for the sub-findings only."),
  subfindings: z.array(subfinding).default([]),
  chapter: idSchema.describe("The chapter that argues it."),
  basis: basisSchema,
  editions: editionsSchema,
});
export type ThemeInput = z.infer<typeof themeSchema>;

export const themesFileSchema = z.strictObject({ ...schemaKey, themes: z.array(themeSchema) });
