/** The words that the generator itself puts into a report. One table a language; English is the fallback. */
export interface Words {
  chapter: string;
  figure: string;
  theme: string;
  recommendation: string;
  source: string;
  note: string;
  notes: string;
  backToText: string;
  dataAsTable: string;
  paraphrased: string;
  quoted: string;
  readTheme: string;
  readRecommendation: string;
  linkTo(heading: string): string;
}

const en: Words = {
  chapter: "Chapter",
  figure: "Figure",
  theme: "Theme",
  recommendation: "Recommendation",
  source: "Source",
  note: "Note",
  notes: "Notes",
  backToText: "Back to the text",
  dataAsTable: "The data as a table",
  paraphrased: "paraphrased",
  quoted: "quoted",
  readTheme: "The finding and its evidence",
  readRecommendation: "The recommendation and its evidence",
  linkTo: (heading) => `Link to the section “${heading}”`,
};

const tables: Record<string, Words> = { en };

/** The table for a BCP 47 tag: its primary language, or English. */
export function wordsFor(language: string): Words {
  return tables[language.split("-")[0]?.toLowerCase() ?? "en"] ?? en;
}
