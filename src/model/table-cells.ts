/** A cell of a CSV text: what is in it, and where it stands, quotation marks included. */
export interface Cell {
  text: string;
  from: number;
  to: number;
}

/**
 * Where each cell of a CSV text (RFC 4180) stands, row by row; empty lines are no rows. The values are the parser's;
 * this only adds the places, which it doesn't give. `delimiter` is one sign.
 */
export function readCells(text: string, delimiter = ","): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let from = 0;
  let quoted = false;
  const endCell = (to: number) => {
    row.push({ text: text.slice(from, to), from, to });
    from = to + 1;
  };
  const endRow = (to: number) => {
    endCell(to);
    if (row.length > 1 || row[0]?.text !== "") rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') at += 1;
    else if (sign === '"' && (quoted || at === from)) quoted = !quoted;
    else if (quoted) continue;
    else if (sign === delimiter) endCell(at);
    else if (sign === "\n" || sign === "\r") {
      endRow(at);
      if (sign === "\r" && text[at + 1] === "\n") at += 1;
      from = at + 1;
    }
  }
  if (from < text.length || row.length > 0) endRow(text.length);
  return rows;
}
