import { z } from "zod";
import { acceptSmallSchema, basisSchema, editionsSchema, idSchema, schemaKey, textSchema } from "./common.ts";

const shared = {
  id: idSchema,
  title: textSchema.describe("States the finding, not the subject."),
  subtitle: textSchema.optional().describe("What is drawn, of whom, in which unit."),
  description: textSchema.describe("What a screen reader says: the takeaway first."),
  caption: textSchema.optional(),
  source: textSchema,
  note: textSchema.optional(),
  basis: basisSchema,
  editions: editionsSchema,
};

/** A CSV in `content/data/` with these columns. */
const dataWith = (columns: string) =>
  z
    .string()
    .regex(/^[\w-]+\.csv$/, "the name of a CSV file in `data/`, such as `march.csv`")
    .meta({ examples: ["march.csv"] })
    .describe(`A CSV in \`content/data/\`: columns ${columns}.`);

/** Some of the report's records, by their ids. */
const some = (records: string, alsoDrawn = "") =>
  z.array(idSchema).min(1).optional().describe(`Only these ${records}${alsoDrawn}; all when left out.`);

const COUNTS = "`count` (or `[c]`: suppressed, `[x]`: not asked), `of`, and `stated` for the source's own words";

/** A picture of findings or of a small table; the drawing itself is made at build time. */
export const figureSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...shared,
    kind: z.literal("prevalence"),
    themes: some("themes", ", and their sub-findings"),
    subfindings: z.boolean().default(true),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("flow"),
    themes: some("themes"),
    recommendations: some("recommendations"),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("audience-matrix"),
    recommendations: some("recommendations"),
    audiences: some("audiences"),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("bars"),
    data: dataWith("`label`, `value`, and `stated` for the source's own words"),
    unit: textSchema.describe("What one unit is: `people`."),
    acceptSmall: acceptSmallSchema.optional(),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("co-occurrence"),
    data: dataWith("`theme`, `with`, `count` (or `[c]`: suppressed) and `of`"),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("theme-by-role"),
    data: dataWith(`\`theme\`, \`role\`, ${COUNTS}`),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("slope"),
    data: dataWith(`\`theme\`, \`wave\`, ${COUNTS}`),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("timeline"),
    data: dataWith("`event`, `from`, `to`, and `stated` for the source's own words for the time"),
  }),
]);
export type Figure = z.infer<typeof figureSchema>;

/** Every kind of figure. */
export const figureKinds = figureSchema.options.map(({ shape }) => shape.kind.value);

export const figuresFileSchema = z.strictObject({ ...schemaKey, figures: z.array(figureSchema) });
