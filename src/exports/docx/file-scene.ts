import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { blockBookmark } from "../../document/block-bookmark.ts";
import { blockIds, partId } from "../../document/block-ids.ts";
import { PASSAGE } from "../../document/passage-id.ts";
import { printPaletteOf } from "../../document/print-palette.ts";
import type { BookWords } from "../../i18n/book-words.ts";
import { labels } from "../book/labels.ts";
import { resolveLink } from "../book/links.ts";
import { type BookInput, labelIn, placesIn, type Section, sectionKey } from "../book/sections.ts";
import { bookmarkNames } from "./bookmarks.ts";
import { createNotes, createPlaces, type WordScene } from "./scene.ts";

/** What all sections of a file share while they are made. */
export interface FileScene {
  input: BookInput;
  words: BookWords;
  bookmarks: ReadonlyMap<string, string>;
  /** Whether a place needs a bookmark: paragraphs have ids that hardly any link leads to. */
  wanted(label: string): boolean;
  /** Bookmarks that have their place. */
  placed: Set<string>;
  /** Every note that a mark has named, by its number in the file. */
  footnotes: Map<number, Element>;
  /** The section that each note belongs to. */
  scenes: Map<number, WordScene>;
  /** Where numbered lists begin. */
  starts: Set<number>;
  counts: { lists: number; figures: number; notes: number; blocks: number };
}

export function createFileScene(input: BookInput, words: BookWords, sections: readonly Section[]): FileScene {
  const places = [labels.title, labels.contents, labels.figures, ...placesIn(sections).map(({ label }) => label)];
  return {
    input,
    words,
    bookmarks: bookmarkNames(places),
    wanted: wantedLabels(sections),
    placed: new Set(),
    footnotes: new Map(),
    scenes: new Map(),
    starts: new Set([1]),
    counts: { lists: 0, figures: 0, notes: 0, blocks: 0 },
  };
}

function wantedLabels(sections: readonly Section[]): (label: string) => boolean {
  const linked = new Set<string>();
  for (const { tree } of sections) {
    visit(tree, "element", ({ properties }) => {
      if (typeof properties.href === "string") linked.add(properties.href.replace(/^[^#]*#?/, ""));
    });
  }
  return (label) => {
    const id = label.replace(/^[^#]*#?/, "");
    return !id.startsWith(PASSAGE) || linked.has(id);
  };
}

/** What the elements of one section ask of the file; without a section, those of the front matter. */
export function sceneFor(section: Section | undefined, file: FileScene): WordScene {
  const { input, words, bookmarks, placed, counts, starts } = file;
  const { meta } = input.report;
  const tree: Root = section?.tree ?? { type: "root", children: [] };
  const name = section ? `“${section.title}”` : "the title page";
  const chapter = section?.kind === "chapter" ? section.id : "";
  const ids = section ? blockIds(sectionKey(section), tree) : new Map<Element, string>();
  const parts = new Map<string, number>();
  const known = new Set(bookmarks.keys());
  const notes = createNotes(tree, name, () => ++counts.notes);
  const scene: WordScene = {
    words,
    section: name,
    dir: meta.direction,
    palette: printPaletteOf(input.report),
    spoken: meta,
    resolve: (href) => resolveLink(href, { chapter, labels: known, site: meta.url }),
    bookmarkOf: (label) => bookmarks.get(label),
    places: createPlaces(
      (id) => section && labelIn(section, id),
      (label) => {
        const bookmark = bookmarks.get(label);
        if (bookmark === undefined || placed.has(bookmark) || !file.wanted(label)) return undefined;
        placed.add(bookmark);
        return bookmark;
      },
    ),
    blockId(element) {
      const id = ids.get(element);
      ids.delete(element);
      return id;
    },
    partId(part) {
      if (!section) return undefined;
      const count = (parts.get(part) ?? 0) + 1;
      parts.set(part, count);
      return partId(sectionKey(section), count === 1 ? part : `${part}_${count}`);
    },
    blockBookmark: (id, said) => blockBookmark(id, ++counts.blocks, said),
    notes: {
      mark(id) {
        const note = notes.mark(id);
        file.footnotes.set(note.file, note.element);
        file.scenes.set(note.file, scene);
        return note;
      },
    },
    readImage: input.readImage,
    isNextFigure: (number) => String(counts.figures + 1) === number && ++counts.figures > 0,
    listFrom: (start) => starts.add(start),
    nextList: () => ++counts.lists,
  };
  return scene;
}
