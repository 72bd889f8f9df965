import type { Element, Root } from "hast";
import type { Palette } from "../../charts/palette.ts";
import type { BookWords } from "../../i18n/book-words.ts";
import type { Spoken } from "../book/appendix-trees.ts";
import { attribute, elementsIn, findElement, has } from "../book/attributes.ts";
import type { Target } from "../book/links.ts";

/** What the elements of one section may ask while they become paragraphs. */
export interface WordScene {
  words: BookWords;
  /** For messages. */
  section: string;
  dir: "ltr" | "rtl";
  /** Of drawings. */
  palette: Palette;
  spoken: Spoken;
  /** Where a link leads. */
  resolve(href: string): Target;
  /** The bookmark that a label stands for. */
  bookmarkOf(label: string): string | undefined;
  /** Bookmarks for the next paragraph: of the places that begin with it. */
  places: Places;
  /** The id of a block, for a bookmark around its words; nothing when a paragraph has it. */
  blockId(element: Element): string | undefined;
  /** The id of words that the section has beside its text: `title`, `summary`. Nothing in the front matter. */
  partId(name: string): string | undefined;
  /** The name of the bookmark around words with an id. */
  blockBookmark(id: string, words: string): string;
  notes: Notes;
  readImage: ((src: string) => Uint8Array | undefined) | undefined;
  /** Whether Word, counting captions, comes to this number next. Each call is a caption. */
  isNextFigure(number: string): boolean;
  /** Sees to it that there are numbered lists that begin here. */
  listFrom(start: number): void;
  /** A number for a list, that no other has. */
  nextList(): number;
}

/** Places that links lead to, waiting for the paragraph that they begin with. */
export interface Places {
  /** An element begins, which may have an id. */
  begin(element: Element): void;
  /** A place begins by its label. */
  beginAt(label: string): void;
  /** The bookmarks that wait, once. */
  take(): string[];
}

/** `labelOf` gives the label of an id, `bookmarkFor` the bookmark of a label, once: a bookmark has one place. */
export function createPlaces(
  labelOf: (id: string) => string | undefined,
  bookmarkFor: (label: string) => string | undefined,
): Places {
  let waiting: string[] = [];
  const beginAt = (label: string) => {
    const name = bookmarkFor(label);
    if (name !== undefined) waiting.push(name);
  };
  return {
    beginAt,
    begin(element) {
      const id = attribute(element, "id");
      const label = id === undefined ? undefined : labelOf(id);
      if (label !== undefined) beginAt(label);
    },
    take() {
      const names = waiting;
      waiting = [];
      return names;
    },
  };
}

/** The notes of one section, in a file that numbers the notes of all. */
export interface Notes {
  /**
   * The note that a mark names: its number in the file, the number that is printed, and whether this is the first mark of
   * it. Throws when there is no such note.
   */
  mark(id: string): { file: number; printed: number; element: Element; first: boolean };
}

/** `nextNumber` counts the notes of the whole file. */
export function createNotes(tree: Root, section: string, nextNumber: () => number): Notes {
  const list = findElement(tree, (element) => has(element, "dataFootnotes"));
  const ordered = list && findElement(list, ({ tagName }) => tagName === "ol");
  const elements = new Map((ordered ? elementsIn(ordered) : []).map((item) => [attribute(item, "id") ?? "", item]));
  const numbers = new Map<string, { file: number; printed: number }>();
  return {
    mark(id) {
      const element = elements.get(id);
      if (!element) throw new Error(`${section}: there is no note “${id}” for the mark that names it`);
      const before = numbers.get(id);
      const own = before ?? { file: nextNumber(), printed: numbers.size + 1 };
      numbers.set(id, own);
      return { ...own, element, first: before === undefined };
    },
  };
}
