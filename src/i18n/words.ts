import { englishQuantifiers, type QuantifierWords } from "./quantifier-words.ts";
import { arabicWords } from "./words-ar.ts";

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
  reportBy(commissioners: string): string;
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

const en: Words = {
  chapter: "Chapter",
  figure: "Figure",
  theme: "Theme",
  recommendation: "Recommendation",
  ask: "Ask",
  source: "Source",
  note: "Note",
  notes: "Notes",
  backToText: "Back to the text",
  dataAsTable: "The data as a table",
  suppressed: "suppressed",
  ourReading: "our reading",
  glossary: "Glossary",
  moved: "This page has moved",
  paraphrased: "paraphrased",
  quoted: "quoted",
  readTheme: "The finding and its evidence",
  readRecommendation: "The recommendation and its evidence",
  linkTo: (heading) => `Link to the section “${heading}”`,
  useFigure: "Download, share, cite",
  download: "Download",
  link: "Link",
  embed: "Embed",
  cite: "Cite",
  copyLink: "Copy link",
  copyCode: "Copy code",
  copyCitation: "Copy citation",
  copy: "Copy",
  citeChapter: "Cite this chapter",
  copied: "Copied",
  notCopied: "Your browser did not allow it: select the text, and copy it yourself",
  ownAddress: "The figure’s own address",
  embedCode: "Code to embed this figure",
  embedPreview: "See it on a page of its own",
  embedResize: "For a height that follows the figure’s own, add once to the page:",
  figureFile: {
    svg: "drawing, sharp at any size",
    png: "picture, for documents and posts",
    slide: "picture, for a slide",
    csv: "data, for a spreadsheet",
  },
  item: "Item",
  reportBy: (commissioners) => (commissioners ? `Report commissioned by ${commissioners}` : "Report"),
  passages: {
    show: "Show links to paragraphs",
    cite: "Cite what is selected",
    linkTo: "Link to the paragraph “…”",
    moved: "The link was made for another wording: this is the passage that is nearest to it.",
    gone: "The passage that the link was made for is no longer in this chapter.",
    select: "Select some words of the chapter first.",
    copied: "Copied",
    notCopied: "Your browser did not allow it: select the text, and copy it yourself",
  },
  smallCounts: {
    rule: (themes, attributes, remainder) =>
      `In tables by role, by wave or of themes together, a count of fewer than ${themes} people under a theme is withheld, and a count of fewer than ${attributes} by who they are. So is a count that leaves out fewer than ${remainder}, but not one that leaves out nobody, and any count from which a withheld one could be worked out. A withheld count is shown as such, never as 0.`,
    none: "Counts of few people are told as they are.",
    accepted: "Smaller counts that are told",
    what: "What was counted",
    people: "People",
    reason: "Why it is told",
  },
  quantifiers: englishQuantifiers,
  version: (version) => `version ${version}`,
  versions: {
    title: "Versions",
    standfirst: "What each version of the report changed, and what was corrected.",
    corrections: "Corrections",
    corrected: (version) => `corrected in version ${version}`,
    was: "Was",
    now: "Now",
    reason: "Why",
    thisVersion: "This version",
    notOffered: "No longer offered",
    superseded: (version) => `This is version ${version} of the report. A newer one has taken its place.`,
    readNewer: (version) => `Read version ${version}`,
  },
  noLicence: "No licence given: ask before you reuse it",
};

const tables: Record<string, Words> = { en, ar: arabicWords };

/** The table for a BCP 47 tag: its primary language, or English. */
export function wordsFor(language: string): Words {
  return tables[language.split("-")[0]?.toLowerCase() ?? "en"] ?? en;
}
