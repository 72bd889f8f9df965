/** What a person says of a report that is to begin. */
export interface ReportAnswers {
  title: string;
  /** Those who stand behind it. */
  authors: string[];
  /** Language tag: `en-GB`. */
  language: string;
  /** How many people were asked. */
  people: number;
  /** What to call them, in the plural. */
  noun: string;
  /** Today, as `YYYY-MM-DD`. */
  today: string;
  /** Where editors find the JSON Schemas, from the report's folder, `/`-separated. */
  schemas: string;
}

const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

export const directionOf = (language: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT.has(language.split("-")[0]?.toLowerCase() ?? "") ? "rtl" : "ltr";
