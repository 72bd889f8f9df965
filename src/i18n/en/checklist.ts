import type { ChecklistWords } from "../checklist-words.ts";
import type { Locale } from "../locale.ts";

const statuses: ChecklistWords["statuses"] = {
  reported: "Reported",
  "not-applicable": "Not applicable",
  "withheld-for-safety": "Withheld for safety",
  missing: "Missing",
  open: "No status yet",
};

/** The words of the page that answers a norm. */
export const checklist = ({ number, commas }: Locale): ChecklistWords => ({
  title: "Reporting checklist",
  standfirst: (norm) =>
    `What ${norm} asks a report on interviews to say, and where this one says it. “Missing” means that it doesn’t.`,
  sum: (items, counts) =>
    `${number(items)} items: ${commas(counts.map(([status, count]) => `${number(count)} ${statuses[status].toLowerCase()}`))}.`,
  groups: {
    team: "Who did the research",
    design: "How it was designed",
    analysis: "How it was analysed and reported",
    front: "Title and summary",
    introduction: "Introduction",
    methods: "Methods",
    results: "Results",
    discussion: "Discussion",
    other: "Other",
  },
  statuses,
  chapter: (n) => `Chapter ${number(n)}`,
  risk: "A full answer can give people away where few were asked.",
  source: (norm, source) => `${norm}: ${source}. The items are put in our own words.`,
});
