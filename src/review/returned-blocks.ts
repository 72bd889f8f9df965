import { type BlockMark, readBlockBookmark } from "../document/block-bookmark.ts";
import { sameInAnyFile } from "../document/block-words.ts";
import { exactId } from "../document/passage-id.ts";
import type { WordFile } from "./read-word-file.ts";
import type { WordParagraph } from "./word-paragraphs.ts";

/** A block as it came back. */
export interface ReturnedBlock {
  /** What its bookmark says; absent for a paragraph that has none, being new. */
  mark: BlockMark | undefined;
  /** Its words; where it was parted into paragraphs, with `PARTED` between them. */
  words: string;
  /** The words before the changes that are tracked. */
  before: string;
  /** Whether it now stands in one paragraph with the block before it. */
  isJoined: boolean;
  /** The name of its style, in lower case. */
  style: string;
  kind: "text" | "table" | "note";
  /** What comments on it say. */
  comments: string[];
}

/** Stands between paragraphs that were one block. */
export const PARTED = "\u2029";

/**
 * What stands before a block’s own words in its paragraph: the number of a chapter, a figure or an ask, an opening quotation
 * mark. The exporter sets it outside the bookmark.
 */
const LEAD = /^(?:[^\u2002\t]*[\u2002\t]|[\u00a0“ ]+)/;

/** The blocks of a file, in its order; notes last. What stands before the first block (title page, contents) is left out. */
export function returnedBlocks(file: WordFile): ReturnedBlock[] {
  const first = file.paragraphs.findIndex(({ marks }) => marks.some(({ name }) => readBlockBookmark(name)));
  const text = first < 0 ? [] : file.paragraphs.slice(first);
  return [...blocksOf(text, file, false), ...blocksOf(file.notes, file, true)];
}

function blocksOf(
  paragraphs: readonly WordParagraph[],
  { styles, comments }: WordFile,
  isNote: boolean,
): ReturnedBlock[] {
  const blocks: ReturnedBlock[] = [];
  /** The block whose bookmark has not ended, by the bookmark’s name. */
  let open: { name: string; block: ReturnedBlock; endInserted: boolean } | undefined;
  for (const paragraph of paragraphs) {
    const pieces = piecesOf(paragraph);
    const said = paragraph.comments.flatMap((id) => comments.get(id) || []);
    const base = {
      style: styles.get(paragraph.style) ?? paragraph.style.toLowerCase(),
      kind: isNote ? ("note" as const) : paragraph.inTable ? ("table" as const) : ("text" as const),
    };
    pieces.forEach(({ name, mark, words, before }, index) => {
      const goesOn = mark === undefined && open !== undefined && words !== "" && isParted(open.block);
      if (goesOn && open) {
        open.block.words += PARTED + words;
        open.block.before = sameInAnyFile(`${open.block.before}${open.endInserted ? "" : " "}${before}`);
        open.block.comments.push(...said);
        open.endInserted = paragraph.endInserted;
        return;
      }
      if (mark === undefined && words === "" && said.length === 0) return;
      const block: ReturnedBlock = {
        ...base,
        mark,
        words,
        before: sameInAnyFile(before),
        isJoined: index > 0 && words !== "" && pieces[index - 1]?.words !== "",
        comments: index === 0 ? [...said] : [],
      };
      blocks.push(block);
      if (mark !== undefined) open = { name, block, endInserted: paragraph.endInserted };
    });
    if (open && paragraph.ends.includes(open.name)) open = undefined;
  }
  return blocks;
}

/** Whether a paragraph that follows within a block’s bookmark is a part of it: not when the block is whole without it. */
const isParted = ({ mark, words }: ReturnedBlock) => mark !== undefined && exactId(words) !== mark.words;

interface Piece {
  name: string;
  mark: BlockMark | undefined;
  words: string;
  before: string;
}

/** A paragraph, cut where its blocks begin. */
function piecesOf({ text, before, marks }: WordParagraph): Piece[] {
  const starts = marks.flatMap((start) => {
    const mark = readBlockBookmark(start.name);
    return mark ? [{ ...start, mark }] : [];
  });
  if (starts.length === 0) return [{ name: "", mark: undefined, words: sameInAnyFile(text), before }];
  return starts.map(({ name, mark, at, atBefore }, index) => {
    const next = starts[index + 1];
    const own = (whole: string, from: number, to: number | undefined) =>
      (index === 0 ? whole.slice(0, from).replace(LEAD, "") : "") + whole.slice(from, to);
    return {
      name,
      mark,
      words: sameInAnyFile(own(text, at, next?.at)),
      before: own(before, atBefore, next?.atBefore),
    };
  });
}
