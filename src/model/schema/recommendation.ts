import { z } from "zod";
import { basisSchema, idSchema, schemaKey, textSchema } from "./common.ts";
import { prevalenceInputSchema } from "./prevalence.ts";

const marked = z.strictObject({ text: textSchema, basis: basisSchema });

/** A list of ids, with a note of whose reading the link is. */
const links = z.strictObject({ basis: basisSchema, ids: z.array(idSchema).min(1) });

export const recommendationSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  short: textSchema,
  /** One or two sentences. */
  summary: textSchema,
  /** How widely it was raised, where the source says so. */
  prevalence: prevalenceInputSchema.optional(),
  /** What exactly is asked for. */
  asks: z.array(z.strictObject({ id: idSchema, text: textSchema, basis: basisSchema })).default([]),
  /** The themes that it answers. */
  addresses: links,
  /** The audiences that it speaks to. */
  audiences: links,
  /** Who could lead it. */
  leads: marked.optional(),
  caveats: z.array(marked).default([]),
  /** The chapter that sets it out. */
  chapter: idSchema,
  basis: basisSchema,
});
export type RecommendationInput = z.infer<typeof recommendationSchema>;

export const recommendationsFileSchema = z.strictObject({
  ...schemaKey,
  recommendations: z.array(recommendationSchema),
});
