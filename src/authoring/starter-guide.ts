import type { ReportAnswers } from "./report-answers.ts";

/** What stands beside a report that is to begin: where to write what. JSON holds no notes, so that they are here. */
export function starterGuide({ title }: ReportAnswers): string {
  return `# ${title}

This folder is a report. Whatever is still to be written says TODO; the check lists it, line by line.

1. \`report.yaml\`: title, people, dates, licence.
2. \`findings/themes.json\`: what people said, and how many of them. Copy the words of a count into \`stated\`.
3. \`chapters/\`: one file a chapter, in the order of their numbers.
4. \`findings/method.json\` and \`participants.json\`: how it was done, and how many were asked.
5. \`findings/evidence.json\`: what somebody said, under which theme, and what they agreed to.
6. \`findings/recommendations.json\` and \`audiences.json\`: what would help, and who can do it.
7. \`findings/figures.json\` and \`data/\`: the charts, and the numbers behind them.
8. \`references.bib\` and \`glossary.json\`: sources, and words to explain.

Files that you don't need can go, with what names them: the check says what that is. This file is not published.
`;
}
