import { z } from "zod";
import { idSchema, textSchema } from "./common.ts";

/**
 * Front matter of `content/chapters/NN-id.mdx`. The number in the file name orders the chapters; the
 * rest of the name is the chapter's id, and its URL.
 */
export const chapterSchema = z.strictObject({
  title: textSchema,
  /** A shorter title for running heads and contents. */
  short: textSchema.optional(),
  /** One paragraph that opens the chapter: what it found. */
  summary: textSchema,
  /** The part of the report under which the chapter is listed. */
  part: textSchema.optional(),
  /** The theme that this chapter argues, if it argues one. */
  theme: idSchema.optional(),
  /** Recommendations that this chapter sets out. */
  recommendations: z.array(idSchema).default([]),
  editions: z.array(idSchema).optional(),
});
export type ChapterFrontMatter = z.infer<typeof chapterSchema>;
