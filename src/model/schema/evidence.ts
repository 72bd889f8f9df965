import { z } from "zod";
import { CONSENTS } from "../consent.ts";
import { basisSchema, dateSchema, idSchema, schemaKey, textSchema } from "./common.ts";

/** Something that somebody said, under a theme or a recommendation, and what its speaker agreed to. */
export const evidenceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["paraphrase", "verbatim"]),
  text: textSchema,
  who: textSchema.describe("A role, in words: `an interviewee`, `a workshop participant`."),
  fits: z
    .union([z.literal("everyone"), z.array(idSchema).min(1)], "`everyone`, or a list of roles by their ids")
    .optional()
    .describe("Whom the words in `who` fit, where they don't say so: `everyone`, or roles of participants.json."),
  acceptLabel: z
    .strictObject({ label: textSchema, reason: textSchema })
    .optional()
    .describe("Tells `who` although it may fit few people: the very words that are accepted, and why."),
  consent: z
    .enum(CONSENTS)
    .describe(
      "What the speaker agreed to. Nothing is shown above this level; what has `none`, or was `withdrawn`, is shown nowhere.",
    ),
  consentUntil: dateSchema.optional().describe("The last day on which the consent holds, where it has one."),
  themes: z.array(idSchema).default([]),
  recommendations: z.array(idSchema).default([]),
  basis: basisSchema,
  editions: z.array(idSchema).optional(),
});
export type EvidenceRecord = z.infer<typeof evidenceSchema>;

export const evidenceFileSchema = z.strictObject({ ...schemaKey, evidence: z.array(evidenceSchema) });

/** A record as the report has it: without what is between the authors and the people who spoke. */
export type Evidence = ReturnType<typeof publishedEvidence>;

/** What of a record is published. Each field is named here, so that a new one stays private until somebody adds it. */
export function publishedEvidence(record: EvidenceRecord) {
  const { id, kind, text, who, acceptLabel, consent, themes, recommendations, basis, editions } = record;
  return {
    id,
    kind,
    text,
    who,
    ...(acceptLabel ? { acceptLabel } : {}),
    consent,
    themes,
    recommendations,
    basis,
    ...(editions ? { editions } : {}),
  };
}
