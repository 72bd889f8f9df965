import type { Element, ElementContent, Root, RootContent } from "hast";
import { attribute, findElement, has, isScreenOnly } from "../book/attributes.ts";
import { labelOf } from "../book/labels.ts";
import { resolveLink, type Target } from "../book/links.ts";
import { printable } from "../book/printable.ts";
import type { Data } from "./data.ts";
import type { Files } from "./files.ts";
import { handlers } from "./handlers/index.ts";

/** What the handlers of one chapter (or one bibliography) share. */
export interface State {
  /** Id of the chapter; empty outside chapters. */
  readonly chapter: string;
  readonly files: Files;
  /** Whether figures are for large print, with whichever drawing has the larger letters, and their data as a table. */
  readonly largePrint: boolean;
  /** Reads an image of the content folder by the address that the chapter gives it. */
  readonly readImage: ((src: string) => Uint8Array | undefined) | undefined;
  /** Where a link leads. */
  resolve(href: string): Target;
  /** The label for an element's id, once; nothing when it has no id, or when the label is taken. */
  label(element: Element): string | undefined;
  /** A place at the start of an element, so that the page it begins on can be told. */
  start(element: Element): Data[];
  /** The note of this id, and whether this is its first mark. Throws when there is no such note. */
  note(id: string): { element: Element; first: boolean };
  /** Every child, handled. */
  all(parent: Element | Root): Data[];
}

export interface StateOptions {
  chapter: string;
  tree: Root;
  files: Files;
  largePrint?: boolean;
  labels: ReadonlySet<string>;
  /** Labels already set in the PDF; shared by all chapters, because a label has one place. */
  taken: Set<string>;
  /** Gets each element whose page is to be told. */
  starts?: Starts;
  site: string | undefined;
  readImage: ((src: string) => Uint8Array | undefined) | undefined;
}

/** The elements whose pages are to be told: by the index that their place carries, or by their label. */
export interface Starts {
  placed: Element[];
  labelled: Map<Element, string>;
}

/** A handler turns one element into data; it reads context from the state and nowhere else. */
export type Handler = (element: Element, state: State) => Data | readonly Data[];

export function createState(options: StateOptions): State {
  const { chapter, files, largePrint = false, labels, taken, starts, site, readImage } = options;
  const notes = notesIn(options.tree);
  const marked = new Set<string>();
  const state: State = {
    chapter,
    files,
    largePrint,
    readImage,
    resolve: (href) => resolveLink(href, { chapter, labels, site }),
    label(element) {
      const id = attribute(element, "id");
      if (id === undefined) return undefined;
      const label = labelOf(chapter, id);
      if (!labels.has(label) || taken.has(label)) return undefined;
      taken.add(label);
      starts?.labelled.set(element, label);
      return label;
    },
    start: (element) => (starts ? [{ t: "start", index: starts.placed.push(element) - 1 }] : []),
    note(id) {
      const element = notes.get(id);
      if (!element) throw new Error(`${place(chapter)}: there is no note “${id}” for the mark that names it`);
      const first = !marked.has(id);
      marked.add(id);
      return { element, first };
    },
    all: (parent) => (parent.children as (RootContent | ElementContent)[]).flatMap((child) => one(child, state)),
  };
  return state;
}

/** How a message names a chapter. */
export const place = (chapter: string) => (chapter === "" ? "the bibliography" : `chapter “${chapter}”`);

function one(node: RootContent | ElementContent, state: State): Data[] {
  if (node.type === "text") return [printable(node.value)];
  if (node.type !== "element") return [];
  if (isScreenOnly(node)) return [];
  const handler = Object.hasOwn(handlers, node.tagName) ? handlers[node.tagName] : undefined;
  if (!handler) {
    throw new Error(`${place(state.chapter)}: the PDF has no way to set the element <${node.tagName}>`);
  }
  const data = [handler(node, state)].flat() as Data[];
  // Headings and figures carry their label themselves; whatever else has an id gets an anchor before it.
  const label = state.label(node);
  return label === undefined ? data : [{ t: "anchor", label }, ...data];
}

function notesIn(tree: Root): Map<string, Element> {
  const section = findElement(tree, (element) => has(element, "dataFootnotes"));
  const list = section && findElement(section, (element) => element.tagName === "ol");
  const items = (list?.children ?? []).filter((child): child is Element => child.type === "element");
  return new Map(items.map((item) => [attribute(item, "id") ?? "", item]));
}
