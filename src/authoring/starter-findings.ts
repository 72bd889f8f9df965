import { todo } from "./change.ts";
import type { ReportAnswers } from "./report-answers.ts";

/** The findings of a report that is to begin: one of each kind, linked to each other. Keyed by file. */
export function starterFindings({ people, noun }: ReportAnswers): ReadonlyMap<string, object> {
  return new Map<string, object>([
    ["findings/participants.json", { total: people, noun }],
    [
      "findings/method.json",
      {
        period: todo("when the interviews took place, such as “spring 2026”."),
        approach: todo(`how it was done, such as “${people} interviews by one researcher”.`),
        questions: [{ id: "question", text: todo("what you asked."), basis: "stated" }],
      },
    ],
    [
      "findings/themes.json",
      {
        themes: [
          {
            id: "first-finding",
            title: todo("the finding, in a few words."),
            short: "First finding",
            finding: todo("the finding, in one sentence."),
            prevalence: { stated: todo("how many of them, in the words of your notes.") },
            chapter: "first-finding",
            basis: "stated",
          },
        ],
      },
    ],
    [
      "findings/recommendations.json",
      {
        recommendations: [
          {
            id: "first-recommendation",
            title: todo("what you recommend, in a few words."),
            short: "First recommendation",
            summary: todo("what you recommend, in a sentence or two."),
            asks: [{ id: "first-ask", text: todo("what exactly is asked for."), basis: "editorial" }],
            addresses: { basis: "editorial", ids: ["first-finding"] },
            audiences: { basis: "editorial", ids: ["readers"] },
            chapter: "recommendations",
            basis: "editorial",
          },
        ],
      },
    ],
    [
      "findings/audiences.json",
      {
        audiences: [
          {
            id: "readers",
            name: "Readers",
            summary: todo("why this concerns them, in one sentence."),
            basis: "editorial",
          },
        ],
        actions: [{ id: "first-action", text: todo("what they can do."), audiences: ["readers"], basis: "editorial" }],
      },
    ],
    [
      "findings/evidence.json",
      {
        evidence: [
          {
            id: "first-evidence",
            kind: "paraphrase",
            text: todo("what somebody said, in other words."),
            who: "an interviewee",
            consent: "paraphrase",
            themes: ["first-finding"],
            recommendations: [],
            basis: "stated",
          },
        ],
      },
    ],
    [
      "findings/figures.json",
      {
        figures: [
          {
            id: "findings",
            kind: "prevalence",
            title: todo("what the figure shows, as a finding."),
            description: todo("what a reader who can’t see the figure should know, the main point first."),
            source: `Interviews with ${people} ${noun}.`,
            basis: "stated",
          },
          {
            id: "example",
            kind: "bars",
            data: "example.csv",
            unit: todo("what the numbers count."),
            title: todo("what the bars show, as a finding."),
            description: todo("what a reader who can’t see the bars should know, the main point first."),
            source: todo("where the numbers come from."),
            basis: "stated",
          },
        ],
      },
    ],
    [
      "glossary.json",
      {
        terms: [
          {
            id: "example-term",
            term: "example term",
            definition: todo("what the word means in this report."),
            see: [],
            basis: "editorial",
          },
        ],
      },
    ],
  ]);
}
