import { z } from "zod";
import { idSchema, textSchema } from "../../model/schema/common.ts";
import { PEOPLE } from "../coded/participants.ts";

const codeName = textSchema.describe("A code: its path (`Money > Costs > Rent`), as the import lists it, or its GUID.");

const named = {
  code: codeName,
  guid: textSchema
    .optional()
    .describe("The code's GUID: goes before the path, so that a code can be renamed in your program."),
  id: idSchema.optional().describe("Its id in the report. Left out: made from the title."),
  also: z.array(codeName).default([]).describe("Further codes that count as this one."),
  below: z.boolean().default(true).describe("Whether the codes below this one count as it."),
  finding: z.string().default("").describe("One sentence that states the finding. Left out: the check asks for it."),
  short: textSchema
    .optional()
    .describe("A few words for contents and charts. Left out: the title, or the code's name."),
};

const subfinding = z.strictObject(named);

const theme = z.strictObject({
  ...named,
  title: textSchema.optional().describe("Left out: the code's name."),
  subfindings: z.array(subfinding).default([]).describe("Codes that stand under the theme with counts of their own."),
  chapter: idSchema.optional().describe("The chapter that argues it. Left out: `chapter` below."),
});

const role = z.strictObject({
  variable: textSchema.describe("The variable's name, as the import lists it, or its GUID."),
  id: idSchema
    .optional()
    .describe("Names the figure and its data: `role` makes `themes-by-role`. Left out: made from the name."),
  values: z
    .record(z.string(), z.string())
    .default({})
    .describe(
      "What each value is called in the report. Two values with one name become one group; a value with an empty name is left out.",
    ),
});

/** A mapping file: which codes are themes, who the people are, which variables are their roles. */
export const mappingSchema = z.strictObject({
  participants: z
    .strictObject({
      from: z
        .enum(PEOPLE)
        .default("cases")
        .describe("What the people are: cases, documents, groups of documents (ATLAS.ti), or codes."),
      only: z
        .array(textSchema)
        .default([])
        .describe("Only these, by name or GUID. For groups and codes it must be given."),
      leaveOut: z.array(textSchema).default([]).describe("All but these, by name or GUID: a pilot, an interviewer."),
      total: z
        .number("a whole number")
        .int("a whole number")
        .positive("at least one person")
        .optional()
        .describe(
          "How many people were interviewed. Only for a codebook that says in how many documents each code is.",
        ),
      one: textSchema.default("an interviewee").describe("What to call one of them, where a role would say too much."),
    })
    .prefault({}),
  roles: z
    .array(role)
    .default([])
    .describe("Variables by which themes are counted apart. The first also gives the roles."),
  themes: z.array(theme).min(1, "a list with at least one theme"),
  excerpts: z
    .strictObject({
      marked: z.array(codeName).default([]).describe("Codes that mark the passages to bring along."),
      passages: z
        .array(textSchema)
        .default([])
        .describe("Passages to bring along, by the number that the import lists."),
    })
    .prefault({})
    .describe("Passages that become evidence. They can't be published until someone has looked at each."),
  chapter: idSchema.default("findings").describe("The chapter for themes that name none. Made when it isn't there."),
});
export type Mapping = z.infer<typeof mappingSchema>;
export type ThemeMapping = Mapping["themes"][number];
export type SubfindingMapping = ThemeMapping["subfindings"][number];
