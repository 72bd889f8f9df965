import { z } from "zod";
import { schemaKey, textSchema } from "./common.ts";

/** What can have changed between two versions, in the order in which a reader is told of it. */
export const changedKinds = ["report", "chapter", "theme", "subfinding", "recommendation", "ask", "figure"] as const;
export type ChangedKind = (typeof changedKinds)[number];

/** Which words of it changed. */
export const changedTexts = ["title", "summary", "people", "count", "finding", "text", "heading", "passage"] as const;
export type ChangedText = (typeof changedTexts)[number];

const rewordedSchema = z.strictObject({
  what: z.enum(changedTexts),
  was: textSchema.optional().describe("What stood there. Left out, with `now`, where it must not be repeated."),
  now: textSchema.optional().describe("What stands there now. Once the report says otherwise, neither is shown."),
});
export type Reworded = z.infer<typeof rewordedSchema>;

const changeSchema = z.strictObject({
  kind: z.enum(changedKinds),
  id: textSchema.describe("Its id; of a part, behind that of the whole: `security/no-plan`."),
  change: z.enum(["added", "removed", "changed"]),
  title: textSchema
    .optional()
    .describe("What it was called, where it was removed. Leave it out where it must not be repeated."),
  texts: z.array(rewordedSchema).default([]),
  added: z.int().min(0).default(0).describe("Passages of a chapter that are new."),
  removed: z.int().min(0).default(0).describe("Passages of a chapter that are gone. Their words are kept nowhere."),
  data: z.boolean().default(false).describe("Whether the data of a figure changed."),
});
export type Change = z.infer<typeof changeSchema>;

const versionChangesSchema = z.strictObject({
  from: textSchema.describe("The version that was compared with."),
  to: textSchema.describe("The version that the changes came with."),
  changes: z.array(changeSchema),
});
export type VersionChanges = z.infer<typeof versionChangesSchema>;

/** `changes.json`: what each version changed, as `npm run changes` finds it. Only differences are kept, never a version. */
export const changesSchema = z.strictObject({
  ...schemaKey,
  versions: z.array(versionChangesSchema).describe("Newest first."),
});
export type Changes = z.infer<typeof changesSchema>;
