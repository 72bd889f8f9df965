import type { ProgressWords } from "../progress-words.ts";

/** The words of what became of the recommendations. */
export const progress: ProgressWords = {
  title: "Answers and progress",
  standfirst: "What those whom the recommendations address have answered and done, as far as this report records it.",
  asOf: (version, date) => `As recorded in version ${version}, ${date}`,
  silence: "That no answer is recorded here does not mean that none was given.",
  becameOf: "What became of it",
  all: "What became of all recommendations",
  addressee: "Addressed to",
  status: "Status",
  since: "Since",
  statuses: {
    open: "Open",
    accepted: "Accepted",
    "accepted-in-part": "Accepted in part",
    "in-progress": "In progress",
    done: "Done",
    rejected: "Rejected",
    superseded: "Superseded",
  },
  none: "No answer recorded",
  everyone: "All addressed",
  toldIn: (version) => `recorded in version ${version}`,
  feed: "Follow by feed",
  csv: "The record as CSV",
};
