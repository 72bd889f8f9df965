import type { ExplorerWords } from "../explorer/words.ts";
import { wordsIn } from "./words-in.ts";

/** The words of the explorer for a BCP 47 tag: those of its language, or English. */
export const explorerWordsFor = (language: string): ExplorerWords => wordsIn(language).explorer;
