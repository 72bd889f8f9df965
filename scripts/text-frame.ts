const WIDTH = 96;

/** Signs that a terminal shows two columns wide. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])/u;

/**
 * A line of text as a terminal can show it, cut to a stretch around `column` (from 1, in UTF-16 units), and the marks
 * to print under it: as many as `excerpt` is wide, when the line has it there.
 */
export function frameOf(line: string, column: number, excerpt?: string): { text: string; caret: string } {
  const at = Math.min(column - 1, line.length);
  const cut = line.length <= WIDTH ? 0 : Math.max(0, Math.min(at - WIDTH / 2, line.length - WIDTH));
  const before = (cut > 0 ? "…" : "") + wholeFrom(line.slice(cut, at));
  const rest = line.slice(at, cut + WIDTH);
  const after = wholeTo(rest) + (cut + WIDTH < line.length ? "…" : "");
  const marked = excerpt && line.startsWith(excerpt, at) ? after.slice(0, excerpt.length) : "";
  return {
    text: shown(before) + shown(after),
    caret: " ".repeat(widthOf(before)) + "^".repeat(Math.max(1, widthOf(marked))),
  };
}

/** A control character could steer the terminal; a tab would move the caret. */
function shown(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}

function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(shown(text))) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** Without half of a surrogate pair at the cut. */
function wholeFrom(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, "");
}

function wholeTo(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, "");
}
