import { visit } from "unist-util-visit";
import type { Problem } from "../problem.ts";
import type { ParsedChapter } from "./build-document.ts";
import { settingsOf } from "./rules/block-settings.ts";

/** Where a chapter places a figure. */
export interface Placement {
  id: string;
  chapter: string;
  file: string;
  line: number;
  column: number;
}

/** Every place of a figure, in reading order. */
export function placementsIn(chapters: readonly ParsedChapter[]): Placement[] {
  return chapters.flatMap(({ source, tree }) => {
    const placements: Placement[] = [];
    visit(tree, "mdxJsxFlowElement", (node) => {
      const { id } = settingsOf(node);
      if (node.name !== "Figure" || !id) return;
      const start = node.position?.start ?? { line: 1, column: 1 };
      placements.push({ id, chapter: source.meta.id, file: source.meta.file, line: start.line, column: start.column });
    });
    return placements;
  });
}

/** A figure has one place, which gives it its number. */
export function checkPlacements(placements: readonly Placement[]): Problem[] {
  const first = new Map<string, Placement>();
  const problems: Problem[] = [];
  for (const placement of placements) {
    const { id, file, line, column } = placement;
    const before = first.get(id);
    if (before) {
      problems.push({
        rule: "figure-placed-twice",
        severity: "error",
        file,
        line,
        column,
        excerpt: `<Figure id="${id}" />`,
        message: `The figure \`${id}\` is placed here for a second time; its place is ${before.file}, line ${before.line}.`,
        hint: `Refer to it here with \`<Ref to="figure:${id}" />\`.`,
      });
    } else first.set(id, placement);
  }
  return problems;
}
