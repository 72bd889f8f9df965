import type { ParsedChapter } from "../src/document/build-document.ts";
import { hasReadingLevel, readingLevel } from "../src/document/reading-level.ts";
import type { CheckSettings } from "../src/model/check-settings.ts";

/** How hard each chapter is to read, as a table for people. */
export function readingTable(
  chapters: readonly ParsedChapter[],
  { language, readingGrade }: Pick<CheckSettings, "language" | "readingGrade">,
): string {
  if (!hasReadingLevel(language)) {
    return `Reading levels are made for English; this report is in \`${language}\`.\n`;
  }
  const rows = chapters.map(({ source, tree }) => {
    const level = readingLevel(tree);
    const cells = level
      ? [level.grade.toFixed(1), String(level.words), (level.words / level.sentences).toFixed(1)]
      : ["–", "few", "–"];
    return [source.meta.file, ...cells, level && level.grade > readingGrade ? `above ${readingGrade}` : ""];
  });
  const table = [["chapter", "grade", "words", "a sentence", ""], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map(([name = "", ...cells]) =>
    [name.padEnd(widths[0] ?? 0), ...cells.slice(0, 3).map((cell, i) => cell.padStart(widths[i + 1] ?? 0)), cells[3]]
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\nFlesch–Kincaid grade: years at school that the words and sentences ask for.\n`;
}
