import { z } from "zod";
import { editionsSchema, idSchema, textSchema } from "./common.ts";

/**
 * Front matter of `content/chapters/NN-id.mdx`. The number in the file name orders the chapters; the
 * rest of the name is the chapter's id, and its URL.
 */
export const chapterSchema = z.strictObject({
  title: textSchema,
  short: textSchema.optional().describe("A shorter title for running heads and contents."),
  summary: textSchema.describe("One paragraph that opens the chapter: what it found."),
  part: textSchema.optional().describe("The part of the report under which the chapter is listed."),
  theme: idSchema.optional().describe("The theme that this chapter argues, if it argues one."),
  recommendations: z.array(idSchema).default([]).describe("Recommendations that this chapter sets out."),
  editions: editionsSchema,
});
export type ChapterFrontMatter = z.infer<typeof chapterSchema>;
