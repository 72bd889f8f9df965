/** What columns are called, in lower case, by programs and by researchers. */
export const PERSON_COLUMNS = [
  "document",
  "participant",
  "participant id",
  "participant_id",
  "case",
  "interviewee",
  "respondent",
  "person",
  "speaker",
  "interview",
  "source",
  "file",
  "document name",
  "id",
];

export const CODE_COLUMNS = ["tag", "tags", "code", "codes", "theme", "path", "name"];
export const WORDS_COLUMNS = ["content", "text", "quote", "quotation", "passage", "segment", "highlight", "snippet"];
export const COUNT_COLUMNS = ["count", "mentions", "value", "coded", "present", "n"];
/** Columns of programs that say nothing about a person. */
export const OTHER_COLUMNS = ["id", "number", "no", "row"];
