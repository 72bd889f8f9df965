/** What a PDF is made for: the paper that it is printed on, and eyes that need large type or not. */
export interface Layout {
  paper: "a4" | "us-letter";
  /** 18 pt in one column, in the sans, ragged, without hyphens or italics. */
  largePrint: boolean;
}

/** The standard that a PDF keeps to. Typst holds a file to one at a time. */
export type Standard = "ua-1" | "a-2a";

export const A4: Layout = { paper: "a4", largePrint: false };
