import { z } from "zod";
import { basisSchema, idSchema, schemaKey, textSchema } from "./common.ts";

/** A word that the report uses in a sense of its own, or that not every reader knows. */
export const termSchema = z.strictObject({
  id: idSchema,
  term: textSchema.describe("As it stands in a sentence: in small letters, unless it is a name."),
  definition: textSchema.describe("One or two sentences that a reader outside the field understands."),
  see: z.array(idSchema).default([]).describe("Ids of terms that help to understand this one."),
  basis: basisSchema,
});
export type Term = z.infer<typeof termSchema>;

/** `glossary.json`: the words that the report explains. */
export const glossarySchema = z.strictObject({ ...schemaKey, terms: z.array(termSchema) });
