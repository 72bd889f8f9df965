import type { Problem } from "../problem.ts";

/** Where a chapter places a figure. */
export interface Placement {
  id: string;
  chapter: string;
  file: string;
  line: number;
  column: number;
}

/** A figure has one place, which gives it its number, and every figure that is drawn is also shown. */
export function checkPlacements(placements: readonly Placement[], figures: readonly string[]): Problem[] {
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
  for (const id of figures) {
    if (first.has(id)) continue;
    problems.push({
      rule: "figure-unplaced",
      severity: "warning",
      file: "findings/figures.json",
      line: 1,
      column: 1,
      excerpt: id,
      message: `No chapter places the figure \`${id}\`, so only the list of figures will show it.`,
      hint: `Put \`<Figure id="${id}" />\` on a line of its own where the text speaks of it.`,
    });
  }
  return problems;
}
