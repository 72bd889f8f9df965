import type { Nodes, Root } from "mdast";
import type { ChapterMeta, Report } from "../model/report.ts";
import type { Problem } from "../problem.ts";
import { excerptAt } from "./excerpt.ts";
import type { Ids } from "./known-ids.ts";
import { checkAnchors } from "./rules/anchors.ts";
import { checkCitations } from "./rules/citations.ts";
import { checkComponent } from "./rules/components.ts";
import { checkCount } from "./rules/counts.ts";
import { checkFootnotes } from "./rules/footnotes.ts";
import { checkHeadings } from "./rules/headings.ts";
import { checkImages } from "./rules/images.ts";
import { checkLinks } from "./rules/links.ts";
import { checkPrograms } from "./rules/programs.ts";
import { checkUnboundCounts } from "./rules/unbound-counts.ts";

/** A problem before it has its file: a rule knows the node at fault, or an offset into its text. */
export type Finding = Pick<Problem, "rule" | "message" | "hint"> & {
  severity?: Problem["severity"];
  line: number;
  column: number;
};

export interface ChapterScope {
  ids: Ids;
  /** Paths of every file in the content folder. */
  files: readonly string[];
  /** The columns of each CSV that a chapter prints, as far as they are known. */
  columns: Readonly<Record<string, readonly string[]>>;
  /** Paths of the site's pages; empty when the report could not be read, and links are then not checked. */
  pages: readonly string[];
  /** Addresses inside each chapter, by its id; unknown where only the finished report can say. */
  anchors: ReadonlyMap<string, readonly string[] | undefined>;
  /** The chapter's whole text. */
  text: string;
  chapter: ChapterMeta;
  /** The report without the counts that it withholds; unknown when the findings are at fault. */
  report: Report | undefined;
}

export type Rule = (node: Nodes, parents: readonly Nodes[], scope: ChapterScope) => Finding[];
export type WholeRule = (tree: Root, scope: ChapterScope) => Finding[];

const rules: readonly Rule[] = [checkPrograms, checkComponent, checkCount, checkImages, checkLinks, checkCitations];
const wholeRules: readonly WholeRule[] = [checkHeadings, checkFootnotes, checkAnchors, checkUnboundCounts];

/** Everything that is wrong in a chapter's tree, in one walk. Nothing is thrown, nothing stops at the first. */
export function checkTree(tree: Root, file: string, scope: ChapterScope): Problem[] {
  const findings: Finding[] = [];
  const walk = (node: Nodes, parents: readonly Nodes[]) => {
    for (const rule of rules) findings.push(...rule(node, parents, scope));
    if ("children" in node) for (const child of node.children) walk(child, [...parents, node]);
  };
  walk(tree, []);
  for (const rule of wholeRules) findings.push(...rule(tree, scope));
  return findings.map(({ severity = "error", ...finding }) => ({
    ...finding,
    severity,
    file,
    excerpt: excerptAt(scope.text, finding.line),
  }));
}
