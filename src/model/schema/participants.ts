import { z } from "zod";
import { basisSchema, idSchema, schemaKey, textSchema } from "./common.ts";

export const roleSchema = z.strictObject({
  id: idSchema,
  /** In the plural: `grassroots organisers`. */
  name: textSchema,
  /** Only where the source states it. */
  count: z.number("a whole number").int("a whole number").nonnegative("a number that is not below 0").optional(),
  basis: basisSchema,
});
export type Role = z.infer<typeof roleSchema>;

/** `findings/participants.json`: who was interviewed, never by name. */
export const participantsSchema = z.strictObject({
  ...schemaKey,
  /** How many people were interviewed: the base of every count that names no other. */
  total: z
    .number("a whole number")
    .int("a whole number")
    .positive("at least one person")
    .meta({ examples: [12] }),
  /** What to call them, in the plural: `interviewees`. */
  noun: textSchema.default("people interviewed"),
  roles: z.array(roleSchema).default([]),
  note: textSchema.optional(),
});
export type Participants = z.infer<typeof participantsSchema>;
