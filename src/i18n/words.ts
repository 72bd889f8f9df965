import type { QuantifierWords } from "./quantifier-words.ts";
import { wordsIn } from "./words-in.ts";

/** The words that the generator itself puts into a report. One table a language; English is the fallback. */
export interface Words {
  chapter: string;
  figure: string;
  theme: string;
  recommendation: string;
  ask: string;
  source: string;
  note: string;
  notes: string;
  backToText: string;
  dataAsTable: string;
  /** The heads of the tables that stand below figures. */
  heads: {
    finding: string;
    theme: string;
    stated: string;
    people: string;
    /** Of how many. */
    of: string;
    recommendation: string;
    themesAnswered: string;
    speaksTo: string;
    counted: string;
    numberOf(unit: string): string;
    raisedWith: string;
    role: string;
    wave: string;
    event: string;
    from: string;
    to: string;
  };
  /** Names in a row, with commas. */
  commas(names: readonly string[]): string;
  /** A label before what it is of: `Source: `. */
  labelled(label: string): string;
  /** How speakers are named, and how they are reported: `An organiser, paraphrased`. */
  attributed(who: string, how: string): string;
  /** A label with its number: `Figure 3`, not to be parted at the end of a line. */
  numbered(label: string, number: number | string): string;
  number(n: number): string;
  /** A part of something that has a number: `3.2`. */
  part(number: number, of: number): string;
  /** A count of few people, of how many: `2–3 of 12`. */
  countOf(people: readonly number[], of: number): string;
  /** What stands in a cell whose count is held back. */
  suppressed: string;
  /** Beside what is the editors' own, where the source does not state it. */
  ourReading: string;
  glossary: string;
  /** What a page says that has moved, as a link to where it is. */
  moved: string;
  paraphrased: string;
  quoted: string;
  readTheme: string;
  readRecommendation: string;
  linkTo(heading: string): string;
  useFigure: string;
  download: string;
  link: string;
  embed: string;
  cite: string;
  copyLink: string;
  copyCode: string;
  copyCitation: string;
  copy: string;
  citeChapter: string;
  copied: string;
  notCopied: string;
  ownAddress: string;
  embedCode: string;
  embedPreview: string;
  /** What comes before the tag that lets an embedded figure take the height that it needs. */
  embedResize: string;
  /** A figure's file, by what it is for. */
  figureFile: Record<"svg" | "png" | "slide" | "csv", string>;
  /** The head of a column that has none. */
  item: string;
  /** What kind of work a report is, as citations say it, with whoever commissioned it. */
  reportBy(commissioners: readonly string[]): string;
  /** Links to passages. `linkTo` has “…” where the passage's first words go. */
  passages: Record<"show" | "cite" | "linkTo" | "moved" | "gone" | "select" | "copied" | "notCopied", string>;
  /** What is done about counts of few people. */
  smallCounts: {
    rule(themes: number, attributes: number, remainder: number): string;
    /** Where no count is withheld. */
    none: string;
    accepted: string;
    what: string;
    people: string;
    reason: string;
  };
  quantifiers: QuantifierWords;
  version(version: string): string;
  versions: {
    title: string;
    standfirst: string;
    corrections: string;
    /** After words that were corrected. */
    corrected(version: string): string;
    was: string;
    now: string;
    reason: string;
    thisVersion: string;
    notOffered: string;
    /** On every page of a version that another has taken the place of. */
    superseded(version: string): string;
    readNewer(version: string): string;
  };
  noLicence: string;
}

/** The words of a report in a BCP 47 tag’s language, or in English. */
export const wordsFor = (language: string): Words => wordsIn(language).report;
