import type { Problem } from "../problem.ts";
import type { ChapterFile } from "./chapter-files.ts";
import type { Edition } from "./edition.ts";
import { listOf, nearest } from "./nearest.ts";

const OPEN = /^[ \t]*<Only[ \t]+edition[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)')[ \t]*>[ \t]*$/;
const CLOSE = /^[ \t]*<\/Only>[ \t]*$/;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;

/**
 * A chapter's text without the sections of other editions: `<Only edition="full">` to `</Only>`, each tag on a line of
 * its own, outside code. What goes is replaced by spaces, so that everything else stays where it was; of a section that
 * the edition has, the tags go alone. A section is cut before anything reads the text, so that nothing can tell of it.
 * A tag in another form stays, and is refused where blocks are checked.
 */
export function cutSections(
  { text, bodyStart, file, bodyLine }: Pick<ChapterFile, "text" | "bodyStart" | "file" | "bodyLine">,
  edition: Edition,
): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  if (!/<\/?Only\b/.test(text)) return { text, problems };
  const tell = (index: number, line: string, piece: string, message: string, hint: string, rule = "only-section") =>
    problems.push({
      rule,
      severity: "error",
      file,
      line: bodyLine + index,
      column: Math.max(0, line.indexOf(piece)) + 1,
      message,
      hint,
    });
  let open: { index: number; line: string; isIn: boolean } | undefined;
  let fence: string | undefined;
  const lines = text.slice(bodyStart).split(/(?<=\n)/);
  const kept = lines.map((whole, index) => {
    const line = whole.replace(/\r?\n$/, "");
    const mark = FENCE.exec(line)?.[1];
    if (mark && fence === undefined) fence = mark;
    else if (mark && fence !== undefined && mark.startsWith(fence) && line.trim() === mark) fence = undefined;
    const tag = fence === undefined ? OPEN.exec(line) : null;
    const isEnd = fence === undefined && CLOSE.test(line);
    if (tag) {
      const named = (tag[1] ?? tag[2] ?? "").split(/[\s,]+/).filter((name) => name !== "");
      if (named.length === 0)
        tell(index, line, "edition", "This section names no edition.", `Write one of ${listOf(edition.all)}.`);
      checkNames(named, edition, (piece, message, hint) => tell(index, line, piece, message, hint, "unknown-id"));
      if (open) {
        const first = bodyLine + open.index;
        tell(
          index,
          line,
          "<",
          `An \`<Only>\` begins in another one, which begins on line ${first}.`,
          "Close the first with `</Only>` before the second begins.",
        );
      }
      open = { index, line, isIn: named.includes(edition.id) };
      return blank(whole);
    }
    if (isEnd) {
      if (!open)
        tell(
          index,
          line,
          "<",
          "This `</Only>` closes nothing.",
          'Put `<Only edition="…">` on a line of its own before the section, or delete this.',
        );
      open = undefined;
      return blank(whole);
    }
    return open && !open.isIn ? blank(whole) : whole;
  });
  if (open) {
    // One mistake: what stands behind the tag is looked at as ever.
    kept.splice(open.index + 1, kept.length, ...lines.slice(open.index + 1));
    tell(
      open.index,
      open.line,
      "<",
      "This section has no end, so that nobody can say what belongs to it.",
      "Put `</Only>` on a line of its own after it.",
    );
  }
  return { text: text.slice(0, bodyStart) + kept.join(""), problems };
}

function checkNames(
  named: readonly string[],
  { all }: Edition,
  tell: (piece: string, message: string, hint: string) => void,
): void {
  if (all.length === 0) return;
  for (const name of named.filter((item) => !all.includes(item))) {
    const meant = nearest(name, all);
    tell(name, `There is no edition \`${name}\`.`, meant ? `Did you mean \`${meant}\`?` : `There are ${listOf(all)}.`);
  }
}

const blank = (text: string) => text.replace(/[^\r\n]/g, " ");
