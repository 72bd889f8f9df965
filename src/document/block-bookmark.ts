import { exactId } from "./passage-id.ts";

/** What the bookmark around a block says of it. Its name is all that every program keeps. */
export interface BlockMark {
  /** The block's id (`block-ids.ts`): letters of its section, and of its words. */
  id: string;
  /** The letters of its section, which begin the id. */
  section: string;
  /** Which block of the file it was, from 1: a number that is gone is a block that was taken out. */
  order: number;
  /** `exactId` of the words that it was made with. */
  words: string;
}

/**
 * Word keeps names of 40 letters, digits and underscores; one that begins with an underscore stays out of its lists.
 * LibreOffice adds `_Copy` to some in notes.
 */
const NAME = /^_([0-9a-z]{8})_([0-9a-z]+(?:_\d{1,3})?)_(\d{1,4})_([0-9a-z]{8})(?:_Copy\d*)?$/;

/** The name of the bookmark around a block. `words` as `block-words.ts` gives them. */
export function blockBookmark(id: string, order: number, words: string): string {
  return `_${id}_${order}_${exactId(words)}`;
}

/** Reads the name of a bookmark; nothing for one that is not around a block. */
export function readBlockBookmark(name: string): BlockMark | undefined {
  const [, section, block, order, words] = NAME.exec(name) ?? [];
  if (section === undefined || words === undefined) return undefined;
  return { id: `${section}_${block}`, section, order: Number(order), words };
}
