import { z } from "zod";
import { basisSchema, idSchema, schemaKey, textSchema } from "./common.ts";
import { prevalenceInputSchema } from "./prevalence.ts";

const subfinding = z.strictObject({
  id: idSchema,
  finding: textSchema,
  /** A few words for a chart's label. */
  short: textSchema,
  prevalence: prevalenceInputSchema,
  basis: basisSchema,
});

/** One thing that people said, and how many of them. */
export const themeSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** A few words for contents and chart labels. */
  short: textSchema,
  /** One sentence that states the finding. */
  finding: textSchema,
  /** Left out where the source gives a count for the sub-findings only. */
  prevalence: prevalenceInputSchema.optional(),
  subfindings: z.array(subfinding).default([]),
  /** The chapter that argues it. */
  chapter: idSchema,
  basis: basisSchema,
});
export type ThemeInput = z.infer<typeof themeSchema>;

export const themesFileSchema = z.strictObject({ ...schemaKey, themes: z.array(themeSchema) });
