import { defineCollection } from "astro:content";
import { chapterLoader } from "./chapter-loader.ts";

export const collections = { chapters: defineCollection({ loader: chapterLoader() }) };
