import { stringify } from "yaml";
import { todo } from "./change.ts";
import type { ReportAnswers } from "./report-answers.ts";

/** A chapter's file: its front matter, and its text. */
export function chapterText(frontMatter: Record<string, unknown>, body: string): string {
  return `---\n${stringify(frontMatter, { lineWidth: 0, flowCollectionPadding: false })}---\n\n${body.trim()}\n`;
}

/** The chapters of a report that is to begin, each with a note on how to go on. */
export function starterChapters({ people, noun }: ReportAnswers): [string, string][] {
  return [
    [
      "chapters/01-summary.mdx",
      chapterText(
        { title: "Summary", summary: todo("the report in one paragraph.") },
        `
{/* Notes like this one are not published. Markdown goes here: paragraphs, with a blank line between them. */}

We asked ${people} ${noun}. <Ref to="figure:findings" /> shows what they said.

<Figure id="findings" />

## What they said

<Theme id="first-finding" />

## What would help

<Recommendation id="first-recommendation" />
`,
      ),
    ],
    [
      "chapters/02-method.mdx",
      chapterText(
        { title: "How it was made", short: "Method", summary: todo("how you asked, and whom, in one paragraph.") },
        `
## Who was asked

${todo("who was asked, how they were chosen, and what they agreed to.")}

## Limits

${todo("what the interviews can't tell.")}

<SideNote>

A count says how many of the ${people} raised a point. It can't say how common the point is elsewhere.

</SideNote>

The report speaks of an <Term id="example-term" />. Its meaning stands in glossary.json.
`,
      ),
    ],
    [
      "chapters/03-first-finding.mdx",
      chapterText(
        { title: "First finding", summary: todo("what the chapter found, in one paragraph."), theme: "first-finding" },
        `
<Quote evidence="first-evidence" />

${todo("the argument.")} <Ref to="figure:example" /> sets two numbers side by side; they stand in data/example.csv.

<Figure id="example" />
`,
      ),
    ],
    [
      "chapters/04-recommendations.mdx",
      chapterText(
        {
          title: "Recommendations",
          summary: todo("what would help, in one paragraph."),
          recommendations: ["first-recommendation"],
        },
        `
## First recommendation

It answers <Ref to="theme:first-finding" />.

<Asks recommendation="first-recommendation" />
`,
      ),
    ],
  ];
}
