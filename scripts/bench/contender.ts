import type { Corpus } from "./corpus.ts";

/** Something that makes a site, or the floor beneath one, of the corpus. */
export interface Contender {
  name: string;
  /** What it makes of the corpus, in a few words: no two builders make quite the same. */
  makes: string;
  /** npm packages with exact versions, installed into a folder of its own; empty for what is in this package. */
  packages: Readonly<Record<string, string>>;
  /** Writes the corpus into an empty folder in the shape that the builder wants. */
  write(corpus: Corpus, dir: string): void;
  /** What comes first, unmeasured: a build, and an edit of what it was made from. Left out, each build is a clean one. */
  before?: { command(dir: string): string[]; edit(dir: string): void };
  /** The command that builds the folder, clean, into `dist` below it: run there, with the installed programs on the path. */
  command(dir: string): string[];
}

/** Removed from a contender's folder before each round, so that every build is a clean one. */
export const LEFTOVERS = ["dist", ".astro", ".cache", "node_modules/.astro", "node_modules/.vite", ".vitepress/cache"];
