import { fleschKincaid } from "flesch-kincaid";
import type { Paragraph, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { syllable } from "syllable";
import { SKIP, visit } from "unist-util-visit";
import type { CheckSettings } from "../model/check-settings.ts";
import type { Problem } from "../problem.ts";
import type { ParsedChapter } from "./build-document.ts";
import { type Memory, noMemory } from "./memory.ts";
import { at } from "./rules/at.ts";

/** How hard a chapter is to read. */
export interface ReadingLevel {
  /** Flesch–Kincaid grade: years at school in the United States. */
  grade: number;
  sentences: number;
  words: number;
  /** The sentence with the most words, and the paragraph that it stands in. */
  longest: { words: number; paragraph: Paragraph; text: string };
}

/** Fewer words than these say nothing about a chapter. */
const LEAST_WORDS = 100;

/**
 * The reading level of a chapter's own paragraphs: not of headings, tables, notes and what blocks bring in. The formula is
 * made for English; so is the count of syllables. Nothing where there is too little text.
 */
export function readingLevel(tree: Root, memory: Memory = noMemory): ReadingLevel | undefined {
  const sentences = paragraphsIn(tree).flatMap((paragraph) => {
    const text = textOf(paragraph).replace(/\[[^\]]*@[^\]]*\]/g, "");
    const found = memory.recallSmall(`sentences ${text}`, () => sentencesOf(text));
    return found.map((sentence) => ({ paragraph, ...sentence }));
  });
  const sumOf = (count: "words" | "syllables") => sentences.reduce((sum, sentence) => sum + sentence[count], 0);
  const words = sumOf("words");
  const [first] = sentences;
  if (!first || words < LEAST_WORDS) return undefined;
  const longest = sentences.reduce((most, next) => (next.words > most.words ? next : most), first);
  return {
    grade: fleschKincaid({ sentence: sentences.length, word: words, syllable: sumOf("syllables") }),
    sentences: sentences.length,
    words,
    longest: { words: longest.words, paragraph: longest.paragraph, text: longest.text },
  };
}

/** Whether a report is in the language that reading levels are made for. */
export const hasReadingLevel = (language: string): boolean => /^en(?:-|$)/i.test(language);

/** A chapter that is harder to read than the report means to be. */
export function checkReading(
  chapters: readonly ParsedChapter[],
  { language, readingGrade }: Pick<CheckSettings, "language" | "readingGrade">,
  memory: Memory = noMemory,
): Problem[] {
  if (!hasReadingLevel(language)) return [];
  return chapters.flatMap(({ source, tree }): Problem[] => {
    const level = readingLevel(tree, memory);
    if (!level || level.grade <= readingGrade) return [];
    const { paragraph, words, text } = level.longest;
    return [
      {
        rule: "reading-level",
        severity: "hint",
        file: source.meta.file,
        ...at(paragraph),
        message: `This chapter reads at grade ${level.grade.toFixed(1)} (Flesch–Kincaid), above ${readingGrade}.`,
        hint: `Begin with its longest sentence, of ${words} words: “${text.split(/\s+/, 6).join(" ")} …”. The limit is \`checks.readingGrade\` in \`report.yaml\`.`,
      },
    ];
  });
}

function paragraphsIn(tree: Root): Paragraph[] {
  const found: Paragraph[] = [];
  visit(tree, (node) => {
    if (node.type === "footnoteDefinition" || node.type === "blockquote") return SKIP;
    if (node.type !== "paragraph") return undefined;
    found.push(node);
    return SKIP;
  });
  return found;
}

interface Sentence {
  text: string;
  words: number;
  syllables: number;
}

const bySentence = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a paragraph that have words in them. */
function sentencesOf(text: string): Sentence[] {
  return [...bySentence.segment(text)].flatMap(({ segment }) => {
    const words = wordsOf(segment);
    if (words.length === 0) return [];
    const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
    return { text: segment.trim(), words: words.length, syllables };
  });
}

/** Words of English: a segmenter of words, made for any language, takes longer than all else that a check does. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Counted once a word: a text says most of its words many times. */
const counted = new Map<string, number>();

function syllablesOf(word: string): number {
  const key = word.toLowerCase();
  const before = counted.get(key);
  if (before !== undefined) return before;
  const count = Math.max(1, syllable(key));
  counted.set(key, count);
  return count;
}
