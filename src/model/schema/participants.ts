import { z } from "zod";
import { SUPPRESSED } from "../tables/count-cells.ts";
import { acceptSmallSchema, basisSchema, idSchema, schemaKey, textSchema } from "./common.ts";

export const roleSchema = z.strictObject({
  id: idSchema,
  name: textSchema.describe("In the plural: `grassroots organisers`."),
  count: z
    .union(
      [z.number().int().nonnegative(), z.literal(SUPPRESSED)],
      `a whole number from 0 up, or \`${SUPPRESSED}\` where it is withheld`,
    )
    .optional()
    .describe(`Only where the source states it; \`${SUPPRESSED}\` where it is withheld.`),
  acceptSmall: acceptSmallSchema.optional(),
  basis: basisSchema,
});
export type Role = z.infer<typeof roleSchema>;

/** `findings/participants.json`: who was interviewed, never by name. */
export const participantsSchema = z.strictObject({
  ...schemaKey,
  total: z
    .number("a whole number")
    .int("a whole number")
    .positive("at least one person")
    .meta({ examples: [12] })
    .describe("How many people were interviewed: the base of every count that names no other."),
  noun: textSchema.default("people interviewed").describe("What to call them, in the plural: `interviewees`."),
  roles: z.array(roleSchema).default([]),
  note: textSchema.optional(),
});
export type Participants = z.infer<typeof participantsSchema>;
