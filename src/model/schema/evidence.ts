import { z } from "zod";
import { basisSchema, editionsSchema, idSchema, schemaKey, textSchema } from "./common.ts";

/** Something that somebody said, under a theme or a recommendation. Never with a name: `who` is a role. */
export const evidenceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["paraphrase", "verbatim"]),
  text: textSchema,
  who: textSchema.describe("A role, in words: `an interviewee`, `a workshop participant`."),
  consent: z
    .enum(["none", "paraphrase", "anonymous-quote", "role-attributed", "named"])
    .describe("What the speaker agreed to. Text is never shown above this level."),
  themes: z.array(idSchema).default([]),
  recommendations: z.array(idSchema).default([]),
  basis: basisSchema,
  editions: editionsSchema,
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const evidenceFileSchema = z.strictObject({ ...schemaKey, evidence: z.array(evidenceSchema) });
