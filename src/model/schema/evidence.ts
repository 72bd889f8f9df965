import { z } from "zod";
import { basisSchema, idSchema, schemaKey, textSchema } from "./common.ts";

/** Something that somebody said, under a theme or a recommendation. Never with a name: `who` is a role. */
export const evidenceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["paraphrase", "verbatim"]),
  text: textSchema,
  /** A role, in words: `an interviewee`, `a workshop participant`. */
  who: textSchema,
  /** What the speaker agreed to. Text is never shown above this level. */
  consent: z.enum(["none", "paraphrase", "anonymous-quote", "role-attributed", "named"]),
  themes: z.array(idSchema).default([]),
  recommendations: z.array(idSchema).default([]),
  basis: basisSchema,
  editions: z.array(idSchema).optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const evidenceFileSchema = z.strictObject({ ...schemaKey, evidence: z.array(evidenceSchema) });
