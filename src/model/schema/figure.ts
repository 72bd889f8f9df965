import { z } from "zod";
import { basisSchema, idSchema, schemaKey, textSchema } from "./common.ts";

const shared = {
  id: idSchema,
  /** States the finding, not the subject. */
  title: textSchema,
  /** What is drawn, of whom, in which unit. */
  subtitle: textSchema.optional(),
  /** What a screen reader says: the takeaway first. */
  description: textSchema,
  caption: textSchema.optional(),
  source: textSchema,
  note: textSchema.optional(),
  basis: basisSchema,
};

/** A CSV in `content/data/`. */
const dataSchema = z
  .string()
  .regex(/^[\w-]+\.csv$/, "the name of a CSV file in `data/`, such as `march.csv`")
  .meta({ examples: ["march.csv"] });

/** A picture of findings or of a small table; the drawing itself is made at build time. */
export const figureSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...shared,
    kind: z.literal("prevalence"),
    /** Only these themes, and their sub-findings; all when left out. */
    themes: z.array(idSchema).optional(),
    subfindings: z.boolean().default(true),
  }),
  z.strictObject({ ...shared, kind: z.literal("flow") }),
  z.strictObject({ ...shared, kind: z.literal("audience-matrix") }),
  z.strictObject({
    ...shared,
    kind: z.literal("bars"),
    /** Columns `label`, `value`, and `stated` for the source's own words. */
    data: dataSchema,
    /** What one unit is: `people`. */
    unit: textSchema,
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("co-occurrence"),
    /** Columns `theme`, `with`, `count` (`[c]`: suppressed) and `of`. */
    data: dataSchema,
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("theme-by-role"),
    /** Columns `theme`, `role`, `count` (`[c]`: suppressed, `[x]`: not asked), `of`, and `stated` for words. */
    data: dataSchema,
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("slope"),
    /** Columns `theme`, `wave`, `count` (`[c]`: suppressed, `[x]`: not asked), `of`, and `stated` for words. */
    data: dataSchema,
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("timeline"),
    /** Columns `event`, `from`, `to`, and `stated` for the source's words for the time. */
    data: dataSchema,
  }),
]);
export type Figure = z.infer<typeof figureSchema>;

/** Every kind of figure. */
export const figureKinds = figureSchema.options.map(({ shape }) => shape.kind.value);

export const figuresFileSchema = z.strictObject({ ...schemaKey, figures: z.array(figureSchema) });
