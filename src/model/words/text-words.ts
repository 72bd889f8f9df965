/** A word of a text, and where it stands there. */
export interface TextWord {
  /** With accents as single signs, however they are written. */
  word: string;
  /** As it stands. */
  written: string;
  /** In UTF-16 units, as places count. */
  offset: number;
  startsSentence: boolean;
}

/** Letters with their marks, digits, and apostrophes inside: `O’Brien` is one word, `Quill-Ångström` two. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[’']\p{L}[\p{L}\p{M}\p{N}]*)*/gu;

/** What stands before a word that begins a sentence, a heading, an item, a cell. */
const SENTENCE_START = /(?:^|[.!?:…؟。|][”"’'»)\]*_]*\s*|[\r\n]\s*)[“"‘'«([¿¡*_#>\-–—\s\d.]*$/u;

/** How far back the start of a sentence is looked for. */
const BACK = 40;

/** Addresses are spelt as they are: nothing in one is a name. */
const ADDRESS = /\b(?:https?:\/\/|www\.|mailto:)\S+|\S+@\S+\.\S+/giu;

/** The words of a text, in order. */
export function textWords(text: string): TextWord[] {
  const plain = text.replace(ADDRESS, (address) => " ".repeat(address.length));
  return [...plain.matchAll(WORD)].map(({ 0: written, index }) => ({
    word: written.normalize("NFC"),
    written,
    offset: index,
    startsSentence: SENTENCE_START.test(plain.slice(Math.max(0, index - BACK), index)),
  }));
}
