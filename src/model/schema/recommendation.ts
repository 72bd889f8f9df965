import { z } from "zod";
import { basisSchema, editionsSchema, idSchema, schemaKey, textSchema } from "./common.ts";
import { prevalenceInputSchema } from "./prevalence.ts";
import { progressSchema } from "./progress.ts";

const marked = z.strictObject({ text: textSchema, basis: basisSchema });

/** A list of ids, with a note of whose reading the link is. */
const links = z.strictObject({ basis: basisSchema, ids: z.array(idSchema).min(1) });

export const recommendationSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  short: textSchema,
  summary: textSchema.describe("One or two sentences."),
  prevalence: prevalenceInputSchema.optional().describe("How widely it was raised, where the source says so."),
  asks: z
    .array(z.strictObject({ id: idSchema, text: textSchema, basis: basisSchema }))
    .default([])
    .describe("What exactly is asked for."),
  addresses: links.describe("The themes that it answers."),
  audiences: links.describe("The audiences that it speaks to."),
  leads: marked.optional().describe("Who could lead it."),
  caveats: z.array(marked).default([]),
  progress: progressSchema,
  chapter: idSchema.describe("The chapter that sets it out."),
  basis: basisSchema,
  editions: editionsSchema,
});
export type RecommendationInput = z.infer<typeof recommendationSchema>;

export const recommendationsFileSchema = z.strictObject({
  ...schemaKey,
  recommendations: z.array(recommendationSchema),
});
