/** A run of an excerpt's text, and whether it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * Pagefind's excerpt as plain text in pieces. It is HTML in which `<mark>` is the only element: text has its `<` and `>`
 * escaped, and nothing else. Whatever else looks like markup stays text. Neighbouring marks become one, since a
 * phrase with a gap in the middle of its highlight reads as two finds; punctuation at its ends is not what was found.
 */
export function parseExcerpt(excerpt: string): Piece[] {
  const pieces: Piece[] = [];
  let marked = false;
  for (const part of excerpt.replaceAll(/<\/mark>(\s+)<mark>/g, "$1").split(/(<\/?mark>)/)) {
    if (part === "<mark>") marked = true;
    else if (part === "</mark>") marked = false;
    else if (part !== "") {
      const text = part.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
      pieces.push(...(marked ? trimMark(text) : [{ text, marked }]));
    }
  }
  return pieces;
}

/**
 * The pieces without the heading that stands above them anyway: Pagefind counts a heading's words among the text that
 * follows. Pieces that don't start with it, or are nothing else, are returned as they are.
 */
export function withoutHeading(pieces: readonly Piece[], heading: string): Piece[] {
  const text = pieces.map((piece) => piece.text).join("");
  if (heading === "" || !text.startsWith(heading)) return [...pieces];
  const rest = text.slice(heading.length).replace(/^[.\s]+/, "");
  if (rest === "") return [...pieces];
  let skip = text.length - rest.length;
  return pieces.flatMap((piece) => {
    const kept = piece.text.slice(skip);
    skip = Math.max(0, skip - piece.text.length);
    return kept === "" ? [] : [{ ...piece, text: kept }];
  });
}

function trimMark(text: string): Piece[] {
  const [, before = "", found = "", after = ""] = /^([\p{P}\s]*)(.*?)([\p{P}\s]*)$/su.exec(text) ?? [];
  if (found === "") return [{ text, marked: true }];
  return [
    { text: before, marked: false },
    { text: found, marked: true },
    { text: after, marked: false },
  ].filter((piece) => piece.text !== "");
}
