import type { CodedProject } from "../coded/project.ts";
import { readCodebookTable } from "./codebook.ts";
import { CODE_COLUMNS, PERSON_COLUMNS, WORDS_COLUMNS } from "./column-names.ts";
import { columnOf, type Grid, readGrid } from "./grid.ts";
import { readLong } from "./long.ts";
import { readWide } from "./wide.ts";

/**
 * A table of coded interviews. Which kind it is, its head tells:
 *
 * - passages or pairs, one a row, with a column for the person or document and one for the code (Taguette's highlights);
 * - a codebook, with a column for the code and no column for people (Taguette's codebook);
 * - people down the side and codes across the top.
 */
export function readCodedTable(text: string, file: string): CodedProject {
  const grid = readGrid(text, file);
  return kindOf(grid)(grid);
}

function kindOf({ head }: Grid): (grid: Grid) => CodedProject {
  const person = columnOf(head, PERSON_COLUMNS) >= 0 || columnOf(head, ["document"]) >= 0;
  const code = columnOf(head, CODE_COLUMNS) >= 0;
  if (code && person) return readLong;
  if (code && (head.length <= 5 || columnOf(head, ["description", "memo"]) >= 0)) {
    // Without people, a passage's words can still tell a list of highlights from a codebook.
    return columnOf(head, WORDS_COLUMNS) >= 0 ? readLong : readCodebookTable;
  }
  return readWide;
}
