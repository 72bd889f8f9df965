import { z } from "zod";

const text = z.string("a text");
const number = z.union([z.string(), z.number()], "a text or a number");

const nameSchema = z.looseObject({
  family: text.optional(),
  given: text.optional(),
  literal: text.optional(),
  suffix: text.optional(),
  "non-dropping-particle": text.optional(),
  "dropping-particle": text.optional(),
});
export type CslName = z.infer<typeof nameSchema>;

/** `[2024]`, `[2024, 5]`, `[2024, 5, 31]`; programs write the numbers as texts too. */
const part = z.coerce.number("a year, a month or a day").int("a whole number");
const dateSchema = z.looseObject({
  "date-parts": z.array(z.array(part).min(1, "a year, such as `[2024]`").max(3, "year, month and day")).optional(),
  raw: text.optional(),
});
export type CslDate = z.infer<typeof dateSchema>;

/** A source as reference managers write it in CSL-JSON: the fields that a citation is made of, and whatever else they add. */
export const cslItemSchema = z.looseObject({
  id: number,
  "citation-key": text.optional(),
  type: text.optional(),
  title: text.optional(),
  "container-title": text.optional(),
  "collection-title": text.optional(),
  author: z.array(nameSchema).optional(),
  editor: z.array(nameSchema).optional(),
  "container-author": z.array(nameSchema).optional(),
  translator: z.array(nameSchema).optional(),
  issued: dateSchema.optional(),
  accessed: dateSchema.optional(),
  volume: number.optional(),
  issue: number.optional(),
  number: number.optional(),
  edition: number.optional(),
  page: number.optional(),
  publisher: text.optional(),
  "publisher-place": text.optional(),
  genre: text.optional(),
  version: text.optional(),
  DOI: text.optional(),
  URL: text.optional(),
  ISBN: text.optional(),
});
export type CslItem = z.infer<typeof cslItemSchema>;

/** `references.json`: a list of sources. */
export const cslFileSchema = z.array(cslItemSchema, "a list of sources, `[ … ]`");
