import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { openPdf, pagesOf } from "./read-pdf.ts";
import { allTags, type Piece, piecesIn, type Tag, tagsOf } from "./tags.ts";

/** A run of text on a page, in pt from its top left corner. */
interface Run {
  text: string;
  x: number;
  /** The line that it stands on. */
  y: number;
  width: number;
  size: number;
}

/** What holds lines: a paragraph, a heading, an item, a cell. */
const BLOCKS = /^(?:P|H\d|LBody|TD|TH|Caption|Note|TOCI|Title)$/;

/** Where a document's text may stand, from the left edge, in pt. */
export interface Column {
  left: number;
  right: number;
}

/** What a compositor would send back, in words; nothing when all is well. */
export async function layoutFaults(bytes: Uint8Array, columnOf: (page: number) => Column): Promise<string[]> {
  const { root } = tagsOf(bytes);
  const pages = await Promise.all((await pagesOf(await openPdf(bytes))).map(runsOf));
  const runsAt = ({ page, mark }: Piece) => pages[page - 1]?.get(mark) ?? [];
  const blocks = allTags(root).filter(({ role }) => BLOCKS.test(role));
  const faults: string[] = [];

  for (const block of blocks) {
    const own = piecesIn(block).filter(({ tag }) => blockOf(tag) === block);
    const inPages = new Map<number, Run[]>();
    for (const { piece } of own) inPages.set(piece.page, [...(inPages.get(piece.page) ?? []), ...runsAt(piece)]);
    const counts = [...inPages].filter(([, runs]) => runs.length > 0).sort(([a], [b]) => a - b);
    const [first, last] = [counts[0], counts.at(-1)];
    if (first && last && first !== last) {
      const name = `“${first[1]
        .map(({ text }) => text)
        .join("")
        .slice(0, 40)}…”`;
      if (linesIn(first[1]) === 1) faults.push(`page ${first[0]}: an orphan, the first line of ${name}`);
      if (linesIn(last[1]) === 1) faults.push(`page ${last[0]}: a widow, the last line of ${name}`);
    }
    for (const [page, runs] of counts) {
      for (const { text, x, width } of runs) {
        const { left, right } = columnOf(page);
        if (x < left || x + width > right)
          faults.push(`page ${page}: overfull, “${text}” reaches ${x.toFixed(0)}–${(x + width).toFixed(0)} pt`);
      }
    }
  }
  return [...faults, ...stranded(root), ...pages.flatMap(collisions)];
}

const blockOf = (tag: Tag): Tag | undefined => (BLOCKS.test(tag.role) ? tag : tag.parent && blockOf(tag.parent));

/** Headings whose text begins on another page. */
function stranded(root: Tag): string[] {
  const pieces = piecesIn(root);
  const headingOf = (tag: Tag): Tag | undefined => (/^H\d$/.test(tag.role) ? tag : tag.parent && headingOf(tag.parent));
  return allTags(root)
    .filter(({ role }) => /^H\d$/.test(role))
    .flatMap((heading) => {
      const own = piecesIn(heading);
      const end = own.at(-1)?.piece;
      if (!end) return [];
      const at = pieces.findIndex(({ piece }) => piece === end);
      const next = pieces.slice(at + 1).find(({ tag }) => !headingOf(tag));
      const isLeft = next && next.piece.page !== end.page;
      return isLeft ? [`page ${end.page}: a stranded heading, its text begins on page ${next.piece.page}`] : [];
    });
}

/** Texts that are printed over one another. */
function collisions(runs: ReadonlyMap<number, Run[]>, index: number): string[] {
  const all = [...runs.values()].flat().filter(({ text }) => text.trim() !== "");
  return all.flatMap((one, position) =>
    all.slice(position + 1).flatMap((other) => {
      const isOver =
        Math.abs(one.y - other.y) < Math.min(one.size, other.size) * 0.3 &&
        Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 2;
      return isOver ? [`page ${index + 1}: “${one.text}” is printed over “${other.text}”`] : [];
    }),
  );
}

/** Lines that lie apart by less than half their letters are one: raised marks belong to the line that they stand in. */
function linesIn(runs: readonly Run[]): number {
  const tops = runs.filter(({ text }) => text.trim() !== "").sort((a, b) => a.y - b.y);
  let lines = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const { y, size } of tops) {
    if (y - last > size * 0.6) lines += 1;
    if (y - last > size * 0.6) last = y;
  }
  return lines;
}

/** The text of each marked piece of a page; what is no part of the document (artifacts) is left out. */
async function runsOf(page: PDFPageProxy): Promise<Map<number, Run[]>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const height = page.view[3] ?? 0;
  const runs = new Map<number, Run[]>();
  const open: (number | undefined)[] = [];
  for (const item of items) {
    if ("type" in item) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push(Number(/_mc(\d+)$/.exec(item.id ?? "")?.[1] ?? Number.NaN));
      continue;
    }
    const mark = open.findLast((number) => number !== undefined && !Number.isNaN(number));
    if (mark === undefined || item.str === "") continue;
    const [, , , , x = 0, y = 0] = item.transform;
    const run = { text: item.str, x, y: height - y, width: item.width, size: item.height };
    runs.set(mark, [...(runs.get(mark) ?? []), run]);
  }
  return runs;
}
