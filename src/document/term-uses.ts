import { visit } from "unist-util-visit";
import type { ChapterMeta } from "../model/report.ts";
import type { ReportDocument } from "./chapter.ts";

/** The chapters that mark a word as this term, in reading order. */
export function chaptersWithTerm({ chapters }: ReportDocument, term: string): ChapterMeta[] {
  return chapters
    .filter(({ tree }) => {
      let found = false;
      visit(tree, "element", ({ properties }) => {
        found ||= properties.dataTerm === term;
      });
      return found;
    })
    .map(({ meta }) => meta);
}
