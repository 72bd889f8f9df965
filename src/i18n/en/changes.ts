import type { ChangesWords } from "../changes-words.ts";
import type { Locale } from "../locale.ts";

/** The words of what a version changed. */
export const changes = ({ plural }: Locale): ChangesWords => ({
  title: (version) => `What changed in version ${version}`,
  comparedWith: (version) => `Compared with version ${version}.`,
  key: "Struck out: what stood there. Underlined: what stands there now.",
  link: "What changed, word by word",
  nothing: "No words, counts or data changed.",
  groups: {
    report: "The report",
    chapter: "Chapters",
    theme: "Findings",
    recommendation: "Recommendations",
    figure: "Figures",
  },
  parts: { subfinding: "Part of a finding", ask: "Ask" },
  added: "New",
  removed: "Taken out",
  texts: {
    title: "Title",
    summary: "Summary",
    people: "People",
    count: "Count",
    finding: "Finding",
    text: "Text",
    heading: "Heading",
    passage: "Passage",
  },
  passagesAdded: (n) => plural(n, { one: "{n} new passage", other: "{n} new passages" }),
  passagesRemoved: (n) => plural(n, { one: "{n} passage taken out", other: "{n} passages taken out" }),
  data: "Its data changed.",
  unsaid: "Its wording changed. The words are not shown, because they do not stand here now.",
  gone: "This page was taken out",
  goneIn: (version) => `It was part of the report until version ${version}.`,
});
