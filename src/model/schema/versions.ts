import { z } from "zod";
import { dateSchema, idSchema, textSchema, urlSchema } from "./common.ts";

const versionSchema = z.strictObject({
  version: textSchema.describe("As `version` in report.yaml had it."),
  date: dateSchema.describe("Day on which it was released."),
  changes: z.array(textSchema).min(1),
  url: urlSchema.optional().describe("Where this version can still be had: its own site, or its record in an archive."),
});
export type Version = z.infer<typeof versionSchema>;

const correctionSchema = z.strictObject({
  id: idSchema,
  version: textSchema.describe("The version that made the correction."),
  chapter: idSchema.describe("The chapter that it was made in."),
  was: textSchema
    .optional()
    .describe("What stood there. Left out where it must not be repeated, as with something that identified a person."),
  now: textSchema.describe("What stands there now."),
  reason: textSchema.optional(),
});
export type Correction = z.infer<typeof correctionSchema>;

const supersededSchema = z.strictObject({
  version: textSchema.describe("The version to read instead."),
  url: urlSchema.describe("Where that version is."),
});
export type Superseded = z.infer<typeof supersededSchema>;

/** `versions.yaml`: what each version of the report changed, what was corrected, and whether another takes its place. */
export const versionsSchema = z.strictObject({
  versions: z.array(versionSchema).min(1).describe("Newest first."),
  corrections: z.array(correctionSchema).default([]).describe("Errors that readers may have met. Newest first."),
  superseded: supersededSchema
    .optional()
    .describe("In the files of an old version that stays online: every page then says that a newer one is there."),
});
export type Versions = z.infer<typeof versionsSchema>;
