import { z } from "zod";

/** Kebab-case and stable: an id is also part of a URL. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id: lower-case letters, digits and single hyphens, such as `close-to-half`")
  .max(80, "an id of at most 80 letters")
  .meta({ examples: ["close-to-half"] });

/** A line of text with something in it. */
export const textSchema = z.string().refine((text) => text.trim() !== "", "text that is not empty");

/** Whether a field restates the source or is the editors' own reading of it. */
export const basisSchema = z.enum(["stated", "editorial"]);
export type Basis = z.infer<typeof basisSchema>;

/** `YYYY-MM-DD`. */
export const dateSchema = z.iso.date("a date written YYYY-MM-DD").meta({ examples: ["2026-01-31"] });

export const urlSchema = z
  .url({
    protocol: /^https?$/,
    error: "a web address that starts with https:// (or http://)",
  })
  .meta({ examples: ["https://example.org/"] });

/** Why a count is told although it is small. */
export const acceptSmallSchema = z
  .strictObject({ reason: textSchema })
  .describe("Tells the count although it is small, and why: because the source has published it.");

/** The editions that something is kept to. */
export const editionsSchema = z.array(idSchema).optional().describe("The editions that have it; all when left out.");

/** Every findings file may name its JSON Schema, so that editors complete and check it. */
export const schemaKey = { $schema: z.string().optional() };
