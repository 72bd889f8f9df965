import { z } from "zod";
import { basisSchema, editionsSchema, idSchema, schemaKey, textSchema } from "./common.ts";

export const audienceSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  summary: textSchema.describe("One sentence to the audience itself: why this concerns it."),
  basis: basisSchema,
  editions: editionsSchema,
});
export type AudienceInput = z.infer<typeof audienceSchema>;

/** Something that one or more audiences can do. */
export const actionSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  audiences: z.array(idSchema).min(1).describe("Ids of the audiences that it is meant for."),
  basis: basisSchema,
  editions: editionsSchema,
});
export type Action = z.infer<typeof actionSchema>;

export const audiencesFileSchema = z.strictObject({
  ...schemaKey,
  audiences: z.array(audienceSchema),
  actions: z.array(actionSchema).default([]),
});
