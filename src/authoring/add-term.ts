import { idFrom } from "../importers/mapping/ids.ts";
import { withRecord } from "./add-finding.ts";
import { type Change, Refusal, todo } from "./change.ts";
import { expectFree, type ReportText } from "./report-text.ts";

export interface TermRequest {
  term: string;
  id?: string | undefined;
  definition?: string | undefined;
}

/** A new word for the glossary. */
export function addTerm(report: ReportText, { term, id = idFrom(term), definition }: TermRequest): Change {
  if (id === "") throw new Refusal("Nothing of this word can stand in an address. Give an id with --id.");
  expectFree(report, "term", id);
  const record = {
    id,
    term,
    definition: definition ?? todo("what the word means in this report."),
    see: [],
    basis: "editorial",
  };
  const says = [`Mark it in a chapter: <Term id="${id}">${term}</Term>`];
  return withRecord(report, "glossary", record, { files: new Map(), removed: [], says });
}
