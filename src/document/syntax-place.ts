import type { VFileMessage } from "vfile-message";

interface Place {
  line: number;
  column: number;
}

/**
 * Where the mistake behind a syntax error begins. The parser reports where it gave up: behind the `<` that begins no
 * tag, or at the end of the paragraph in which a brace was opened.
 */
export function placeOf(error: VFileMessage, text: string): Place {
  const given = error.place && "start" in error.place ? error.place.start : error.place;
  if (!given) {
    // Mismatched tags carry their place in the words only: “(3:1-3:6)”.
    const inWords = /\((\d+):(\d+)-\d+:\d+\)/.exec(error.reason);
    return { line: Number(inWords?.[1] ?? 1), column: Number(inWords?.[2] ?? 1) };
  }
  const { line, column } = given;
  if (error.source === "micromark-extension-mdx-expression" || /brace/.test(error.reason)) {
    return openBrace(text, line) ?? { line, column };
  }
  if (/before (?:local |member )?name|in name|closing (?:slash|tag)|comment/.test(error.reason)) {
    const opening = (text.split("\n", line)[line - 1] ?? "").lastIndexOf("<", column - 1);
    if (opening >= 0) return { line, column: opening + 1 };
  }
  return { line, column };
}

/** The first brace of the paragraph around `line` that nothing closes. Braces in code, or behind a backslash, are text. */
function openBrace(text: string, line: number): Place | undefined {
  const lines = text.split("\n");
  const blank = (index: number) => (lines[index] ?? "").trim() === "";
  let from = Math.min(line, lines.length) - 1;
  while (from > 0 && blank(from)) from--;
  while (from > 0 && !blank(from - 1)) from--;
  const open: Place[] = [];
  for (let index = from; index < lines.length && !(index > from && blank(index)); index++) {
    const shown = (lines[index] ?? "").replace(/\\.|(`+)(?:(?!\1).)+\1/g, (piece) => " ".repeat(piece.length));
    for (const { 0: sign, index: column } of shown.matchAll(/[{}]/g)) {
      if (sign === "{") open.push({ line: index + 1, column: column + 1 });
      else open.pop();
    }
  }
  return open[0];
}
