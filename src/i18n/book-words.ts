import { wordsIn } from "./words-in.ts";

/** The words that a book (PDF, EPUB, Word) itself needs. One table a language; English is the fallback. */
export interface BookWords {
  /** A label with its number: `Theme 3`. */
  numbered(label: string, n: number): string;
  /** What is named, and its title: `Theme 3, Security`. */
  inPassing(what: string, title: string): string;
  labelled(label: string): string;
  number(n: number): string;
  semicolon: string;
  commas(names: readonly string[]): string;
  commissioned(names: readonly string[]): string;
  /** The letters that number appendices, in order. */
  letters: string;
  contents: string;
  index: string;
  themes: string;
  figures: string;
  figure: string;
  chapter: string;
  theme: string;
  recommendation: string;
  appendix: string;
  sources: string;
  /** The appendix with the data of every figure, and the link to it from below a figure. */
  figureData: string;
  figureDataIntro: string;
  dataAsTable: string;
  backToFigure: string;
  notes: string;
  cover: string;
  titlePage: string;
  /** The list of the pages that the PDF has. */
  pages: string;
  /** What is said of the e-book to someone who needs to know whether they can read it. */
  accessibilitySummary: string;
  /** Who judged that the e-book is accessible, and how. */
  accessibilityChecked: string;
  findings: string;
  findingsIntro: string;
  recommendations: string;
  recommendationsIntro: string;
  audiences: string;
  audiencesIntro: string;
  glossary: string;
  glossaryIntro: string;
  corrections: string;
  correctionsIntro: string;
  correction: (number: string) => string;
  was: string;
  reason: string;
  correctedIn: string;
  /** Before a page number: `p. 14`. */
  page: string;
  commissionedBy: string;
  by: string;
  volume: string;
  /** `Volume 2 of 3`. */
  volumeOf(number: number, of: number): string;
  /** `chapters 34 to 66`; of one chapter, `chapter 34`. */
  chaptersFrom(first: number, last: number): string;
  version: string;
  edition: string;
  editionOf: (name: string) => string;
  released: string;
  publisher: string;
  licence: string;
  noLicence: string;
  cite: string;
  translation: string;
  /** Which chapters of the original, by their numbers, a translation's book is without. */
  originalOnly(numbers: readonly number[]): string;
  provenance: string;
  doi: string;
  web: string;
  arguedIn: string;
  setOutIn: string;
  answeredBy: string;
  answers: string;
  asks: string;
  meantFor: string;
  lead: string;
  caveats: string;
  relevant: string;
  actions: string;
  editorial: string;
  done: string;
  toDo: string;
  /** How to read the marks on the cover. */
  key: (noun: string, total: number, dots: boolean) => string;
  /** The same beside the findings. */
  markKey: (noun: string, total: number, dots: boolean) => string;
  /** What the two-page summary is called. */
  inBrief: string;
  readOn: string;
  codeFor: (url: string) => string;
}

/** The words of a book in a BCP 47 tag’s language, or in English. */
export const bookWords = (language: string): BookWords => wordsIn(language).book;
