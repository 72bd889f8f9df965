import { arabicWords } from "./words-ar.ts";

/** The words that a book (PDF, EPUB, Word) itself needs. One table a language; English is the fallback. */
export interface BookWords {
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
  version: string;
  edition: string;
  editionOf: (name: string) => string;
  released: string;
  publisher: string;
  licence: string;
  noLicence: string;
  cite: string;
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

const markKey = (noun: string, total: number, dots: boolean) =>
  dots
    ? `Each dot is one of the ${total} ${noun}. Full dots are an exact count, cut ones a count read from words; specks may be among them, and rings are the others.`
    : `Each stroke is one of the ${total} ${noun}. Solid strokes are an exact count, those cut into strands a count read from words; dotted ones may be among them, and outlined ones are the others.`;

const en: BookWords = {
  contents: "Contents",
  index: "Index of themes",
  themes: "Themes",
  figures: "Figures",
  figure: "Figure",
  chapter: "Chapter",
  theme: "Theme",
  recommendation: "Recommendation",
  appendix: "Appendix",
  sources: "Sources",
  figureData: "The data of the figures",
  figureDataIntro: "What each figure draws, as a table.",
  dataAsTable: "The data as a table",
  backToFigure: "Back to the figure",
  notes: "Notes",
  cover: "Cover",
  titlePage: "Title page",
  pages: "Pages of the PDF",
  accessibilitySummary:
    "Text and drawings can be enlarged and recoloured. Every figure has a description in words, and its data as a table. Headings, lists, tables, notes and quotations are marked up as what they are; the languages of passages are named. There is no sound, no film, nothing that moves or flashes, and nothing that needs a pointer.",
  accessibilityChecked: "Soundings, by automated tests alone",
  findings: "The findings",
  findingsIntro:
    "Every theme with its finding and its count as the source states it. Where the source gives a word without a number, the word stands and nothing is drawn.",
  recommendations: "The recommendations",
  recommendationsIntro: "What each recommendation asks for, and the findings that it answers.",
  audiences: "What each audience can do",
  audiencesIntro: "The recommendations and the actions that are meant for each audience.",
  glossary: "Glossary",
  glossaryIntro: "Words that the report uses in a sense of its own, or that not every reader knows.",
  corrections: "Corrections",
  correctionsIntro: "Errors in earlier versions of the report, and what stands there now.",
  correction: (number) => `Correction ${number}`,
  was: "Was",
  reason: "Why",
  correctedIn: "Corrected in",
  page: "p.",
  commissionedBy: "Commissioned by",
  by: "By",
  version: "Version",
  edition: "Edition",
  editionOf: (name) => `${name} edition`,
  released: "Released",
  publisher: "Publisher",
  licence: "Licence",
  noLicence: "No licence has been given for this report: ask before you reuse it.",
  cite: "How to cite",
  provenance: "About this edition",
  doi: "DOI",
  web: "On the web",
  arguedIn: "Argued in",
  setOutIn: "Set out in",
  answeredBy: "Answered by",
  answers: "Answers",
  asks: "What is asked",
  meantFor: "Meant for",
  lead: "Who could lead",
  caveats: "To bear in mind",
  relevant: "Recommendations",
  actions: "What you can do",
  editorial: "the editors’ reading",
  done: "Done",
  toDo: "To do",
  key: (noun, total, dots) => `Each column is a finding. ${markKey(noun, total, dots)}`,
  markKey,
  inBrief: "In brief",
  readOn: "Read the whole report, with its figures, sources and data",
  codeFor: (url) => `QR code that leads to ${url}`,
};

const tables: Readonly<Record<string, BookWords>> = { en, ar: arabicWords };

/** The table for a BCP 47 tag: its primary language, or English. */
export function bookWords(language: string): BookWords {
  return tables[language.split("-")[0]?.toLowerCase() ?? "en"] ?? en;
}
