import { z } from "zod";
import { basisSchema, idSchema, schemaKey, textSchema } from "./common.ts";

const shared = {
  id: idSchema,
  title: textSchema.describe("States the finding, not the subject."),
  subtitle: textSchema.optional().describe("What is drawn, of whom, in which unit."),
  description: textSchema.describe("What a screen reader says: the takeaway first."),
  caption: textSchema.optional(),
  source: textSchema,
  note: textSchema.optional(),
  basis: basisSchema,
};

/** A picture of findings or of a small table; the drawing itself is made at build time. */
export const figureSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...shared,
    kind: z.literal("prevalence"),
    themes: z.array(idSchema).optional().describe("Only these themes, and their sub-findings; all when left out."),
    subfindings: z.boolean().default(true),
  }),
  z.strictObject({ ...shared, kind: z.literal("flow") }),
  z.strictObject({ ...shared, kind: z.literal("audience-matrix") }),
  z.strictObject({
    ...shared,
    kind: z.literal("bars"),
    data: z
      .string()
      .regex(/^[\w-]+\.csv$/, "the name of a CSV file in `data/`, such as `march.csv`")
      .meta({ examples: ["march.csv"] })
      .describe("A CSV in `content/data/`: columns `label`, `value`, and `stated` for the source's own words."),
    unit: textSchema.describe("What one unit is: `people`."),
  }),
]);
export type Figure = z.infer<typeof figureSchema>;

export const figuresFileSchema = z.strictObject({ ...schemaKey, figures: z.array(figureSchema) });
