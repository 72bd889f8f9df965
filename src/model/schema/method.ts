import { z } from "zod";
import { basisSchema, idSchema, schemaKey, textSchema } from "./common.ts";

const itemNumber = z
  .number("a whole number")
  .int("a whole number")
  .positive("a number from 1")
  .describe("The item’s number in the norm.");
const note = textSchema.optional().describe("What readers should know besides.");

/** How a report answers one item of a norm. */
const checklistItemSchema = z.discriminatedUnion("status", [
  z.strictObject({
    item: itemNumber,
    status: z.literal("reported"),
    at: z
      .string()
      .regex(
        /^[a-z0-9]+(?:-[a-z0-9]+)*(?:#\S+)?$/,
        "a chapter’s id, and after a `#` the address of one of its headings",
      )
      .meta({ examples: ["method#limits"] })
      .describe("Where: a chapter, and after a `#` one of its headings."),
    note,
  }),
  z.strictObject({ item: itemNumber, status: z.literal("not-applicable"), note }),
  z.strictObject({ item: itemNumber, status: z.literal("withheld-for-safety"), note }),
  z.strictObject({ item: itemNumber, status: z.literal("missing"), note }),
]);
export type ChecklistItem = z.infer<typeof checklistItemSchema>;

export const checklistStatuses = ["reported", "not-applicable", "withheld-for-safety", "missing"] as const;
export type ChecklistStatus = (typeof checklistStatuses)[number];

const checklistSchema = z
  .strictObject({
    norm: z.enum(["coreq", "srqr"]).describe("COREQ has 32 items, SRQR 21."),
    items: z.array(checklistItemSchema),
  })
  .describe("How the report answers a norm for reports on interviews, item by item; it has a page of its own.");
export type Checklist = z.infer<typeof checklistSchema>;

/** `findings/method.json`: how the research was done, in the words that readers of methods look for. */
export const methodSchema = z.strictObject({
  ...schemaKey,
  period: textSchema.describe("When the interviews took place, as the source says it."),
  approach: textSchema,
  questions: z.array(z.strictObject({ id: idSchema, text: textSchema, basis: basisSchema })).min(1),
  steps: z.array(z.strictObject({ id: idSchema, text: textSchema, basis: basisSchema })).default([]),
  limits: z.array(z.strictObject({ id: idSchema, text: textSchema, basis: basisSchema })).default([]),
  checklist: checklistSchema.optional(),
});
export type Method = z.infer<typeof methodSchema>;
