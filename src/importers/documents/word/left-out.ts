import type { WordParts } from "./word-parts.ts";

/** Things that a chapter can't hold, by the tags that stand for them in a document's XML. */
const THINGS: readonly (readonly [RegExp, string])[] = [
  [/<m:oMath[ >]/g, "an equation, left out: write it in words or as a picture"],
  [/<c:chart[ >]/g, "a chart, left out: make it a figure from a CSV"],
  [/<dgm:relIds[ >]/g, "a SmartArt drawing, left out: save it as a picture"],
  [/<w:object[ >]/g, "an embedded object, left out but for its picture"],
  [/<w:txbxContent[ >]/g, "a text box, whose text now stands in the running text: see that it is in the right place"],
  [/<w:highlight[ >]/g, "highlighted words, not highlighted any more"],
];

/** What of a Word document stays behind, in words; tracked changes and comments too. */
export function leftOut(parts: WordParts): string[] {
  const document = parts.text(/^word\/document\d*\.xml$/i);
  // An alternative drawing repeats what it stands for.
  const once = document.replace(/<mc:Fallback[ >][\s\S]*?<\/mc:Fallback>/g, "");
  const lines = THINGS.flatMap(([pattern, what]) => counted(once.match(pattern)?.length ?? 0, what));
  const inserted = (document.match(/<w:(?:ins|moveTo) /g) ?? []).length;
  const deleted = (document.match(/<w:(?:del|moveFrom) /g) ?? []).length;
  if (inserted + deleted > 0) {
    lines.push(
      `Tracked changes are taken as accepted: what was inserted is in the text (${inserted} times), what was deleted is not (${deleted} times).`,
    );
  }
  const comments = (parts.text(/^word\/comments\d*\.xml$/i).match(/<w:comment /g) ?? []).length;
  if (comments > 0) lines.push(`${comments === 1 ? "A comment is" : `${comments} comments are`} left out.`);
  if (/<w:(?:headerReference|footerReference) /.test(document)) lines.push("Page headers and footers are left out.");
  if (/<w:instrText[^>]*>\s*TOC\b/.test(document))
    lines.push("The table of contents is left out: the site makes its own.");
  return lines;
}

function counted(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} × ${what}.`];
}
