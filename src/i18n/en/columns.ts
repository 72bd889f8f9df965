import { column } from "../column.ts";

/** Columns that several tables of data have. */

export const id = column(
  "Identifier",
  "Names what the row is about; stable between versions, and part of its address.",
);
export const number = column(
  "Number",
  "The place in the report, counted from 1.",
  "Counted in the order in which the report has them.",
);
export const basis = column(
  "Basis",
  "Whether the row restates the source (stated) or is the editors’ own reading of it (editorial).",
);
export const theme = column("Theme", "The `id` of a row in the table themes.");
export const recommendation = column("Recommendation", "The `id` of a row in the table recommendations.");
export const audience = column("Audience", "The `id` of a row in the table audiences.");
export const evidence = column("Evidence", "The `id` of a row in the table evidence.");
export const chapter = column("Chapter", "The `id` of a row in the table chapters.");
export const figure = column("Figure", "The `id` of a row in the table figures.");
export const short = column("Short title", "The title as charts and running heads print it.");
export const finding = column("Finding", "The finding in a sentence.");
const bounds =
  "By arithmetic on `stated` and `of` alone, to whole people, unless the authors gave the bound; worded counts have none.";
export const prevalence = {
  prevalence_kind: column(
    "Kind of count",
    "exact: the source gives the number. bounded: the source gives a fraction in words, read as an interval. worded: the source gives a word that holds no number. Empty: the source says nothing on it.",
    "From which of the other columns the source fills.",
  ),
  stated: column("As stated", "The source’s own words for how many."),
  count: column("Count", "People, where the source gives the exact number."),
  at_least: column("At least", "Lower bound in people, read from the words; only where bounded.", bounds),
  at_most: column("At most", "Upper bound in people, read from the words; only where bounded.", bounds),
  of: column(
    "Out of",
    "The number of people that the count is out of.",
    "As the authors wrote it; where they name no base, everyone who was interviewed.",
  ),
};
