import { z } from "zod";
import { dateSchema, idSchema, textSchema, urlSchema } from "./common.ts";

/** What can have become of a recommendation. `open`: it was put to somebody, and nothing has come of it yet. */
export const progressStatuses = [
  "open",
  "accepted",
  "accepted-in-part",
  "in-progress",
  "done",
  "rejected",
  "superseded",
] as const;
export type ProgressStatus = (typeof progressStatuses)[number];

const progressEntrySchema = z.strictObject({
  date: dateSchema.describe("Day on which it was said or done."),
  status: z.enum(progressStatuses),
  version: textSchema.describe("The version of the report that first tells of it, as versions.yaml has it."),
  audience: idSchema
    .optional()
    .describe(
      "The audience that it comes from: one that the recommendation speaks to. Left out where it holds for all.",
    ),
  who: textSchema
    .optional()
    .describe("Who said or did it: an organisation or an office, never the name of a private person."),
  note: textSchema.describe("What was said or done, in a sentence or two."),
  url: urlSchema.optional().describe("Where it can be read."),
  cite: textSchema.optional().describe("The key of a source in the bibliography in which it can be read."),
});
export type ProgressEntry = z.infer<typeof progressEntrySchema>;

export const progressSchema = z
  .array(progressEntrySchema)
  .optional()
  .describe("What became of it, oldest first: add new entries at the end.");
