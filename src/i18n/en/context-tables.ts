import { column } from "../column.ts";
import { basis, figure, id, number, short } from "./columns.ts";

/** The words of the tables that say what the findings rest on, and of those of figures. */
export const contextTables = {
  report: {
    title: "The report",
    description: "One row: what the report is, how many people it rests on, and how they were asked.",
    columns: {
      id: column("Identifier", "Names the report, in every version."),
      title: column("Title", "The report’s title."),
      subtitle: column("Subtitle", "What stands below the title."),
      edition: column("Edition", "Which edition of the report this is."),
      version: column("Version", "Three numbers: name them when you cite."),
      released: column("Released", "The day on which this version came out, YYYY-MM-DD."),
      language: column("Language", "The language of the texts, as a BCP 47 tag."),
      people: column("People", "How many people were interviewed: the base of every count that names no other."),
      people_noun: column("What to call them", "In the plural."),
      people_note: column("Note on them", "What else there is to know."),
      period: column("Period", "When the interviews took place, as the source says it."),
      approach: column("Approach", "How the research was done."),
    },
  },
  "participant-roles": {
    title: "Who was interviewed",
    description: "One row for each role among the people interviewed.",
    columns: {
      id,
      name: column("Name", "The role, in the plural."),
      count: column("Count", "People with this role, only where the source gives the number."),
      basis,
    },
  },
  "small-counts": {
    title: "How small counts are handled",
    description:
      "One row for each threshold below which counts are withheld, and for each smaller count that is told all the same.",
    columns: {
      kind: column("Kind", "Whether the row is a threshold or a count that is told."),
      what: column("What", "What the threshold is for, or what was counted."),
      people: column("People", "The threshold in people, or the count with its base."),
      reason: column("Reason", "Why a small count is told."),
    },
  },
  method: {
    title: "How the research was done",
    description: "One row for each question that was asked, each step taken and each limit of the method.",
    columns: {
      kind: column("Kind", "What the row describes."),
      id,
      text: column("Text", "The question, step or limit."),
      basis,
    },
  },
  "reporting-checklist": {
    title: "Reporting checklist",
    description:
      "One row for each item of the norm for reports on interviews that this one answers: COREQ or SRQR, in our own words.",
    columns: {
      norm: column("Norm", "The norm that the item is from."),
      number: column("Number", "The item’s number in the norm."),
      item: column("Item", "What the item is about."),
      asks: column("Asks", "What a report should say."),
      status: column(
        "Status",
        "reported: the chapter named says it. not-applicable: it doesn’t arise. withheld-for-safety: an answer could give people away. missing: the report doesn’t say. Empty: nobody has looked yet.",
      ),
      chapter: column("Chapter", "The `id` of the chapter that says it."),
      anchor: column("Heading", "The address of the heading in that chapter."),
      note: column("Note", "What there is to know besides."),
    },
  },
  chapters: {
    title: "Chapters",
    description: "One row for each chapter of the report, in reading order.",
    columns: {
      number,
      id,
      title: column("Title", "The chapter’s title."),
      short,
      part: column("Part", "The part of the report that it belongs to."),
      summary: column("Summary", "What the chapter found."),
      theme: column("Theme", "The `id` of the theme that it argues."),
    },
  },
  figures: {
    title: "Figures",
    description:
      "One row for each figure. What it draws is in figure-data, figure-counts or figure-events, or in the tables of findings and links.",
    columns: {
      id,
      kind: column("Kind", "What the figure draws."),
      title: column("Title", "What the figure shows, as a finding."),
      subtitle: column("Subtitle", "What is drawn, of whom, in which unit."),
      description: column("Description", "The figure in words."),
      caption: column("Caption", "The text under the figure."),
      source: column("Source", "Where its data come from."),
      note: column("Note", "How to read it."),
      basis,
    },
  },
  "figure-data": {
    title: "Data of the figures",
    description: "One row for each bar of a figure that has data of its own.",
    columns: {
      figure,
      number,
      label: column("Label", "What the bar stands for."),
      value: column("Value", "How many units."),
      unit: column("Unit", "What one unit is."),
      stated: column("As stated", "The source’s own words for the value."),
    },
  },
  "figure-counts": {
    title: "Counts in figures",
    description:
      "One row for each count of a figure: of two themes together, of a theme in a role, of a theme in a wave.",
    columns: {
      figure,
      number,
      theme: column("Theme", "The theme, by its id or its name."),
      group: column("Group", "The other theme, the role or the wave."),
      count: column("Count", "How many people. Empty where the source has words instead of a number."),
      of: column("Of", "How many people were asked."),
      stated: column("As stated", "The source’s own words for the count."),
    },
  },
  "figure-events": {
    title: "Events in figures",
    description: "One row for each event of a timeline.",
    columns: {
      figure,
      number,
      event: column("Event", "What happened."),
      from: column("From", "When, or when it began: a year, a month or a day."),
      to: column("To", "When it ended."),
      stated: column("As stated", "The source’s own words for the time."),
    },
  },
};

export type ContextTableWords = typeof contextTables;
