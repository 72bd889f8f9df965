import { z } from "zod";
import { basisSchema, idSchema, schemaKey, textSchema } from "./common.ts";

/** `findings/method.json`: how the research was done, in the words that readers of methods look for. */
export const methodSchema = z.strictObject({
  ...schemaKey,
  period: textSchema.describe("When the interviews took place, as the source says it."),
  approach: textSchema,
  questions: z.array(z.strictObject({ id: idSchema, text: textSchema, basis: basisSchema })).min(1),
  steps: z.array(z.strictObject({ id: idSchema, text: textSchema, basis: basisSchema })).default([]),
  limits: z.array(z.strictObject({ id: idSchema, text: textSchema, basis: basisSchema })).default([]),
});
export type Method = z.infer<typeof methodSchema>;
