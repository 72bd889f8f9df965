import type { Element, ElementContent, Root, RootContent } from "hast";
import { h } from "hastscript";
import type { BookWords } from "../../i18n/book-words.ts";
import { attribute, elementsIn, has, hasClass, isScreenOnly } from "../book/attributes.ts";
import type { Target } from "../book/links.ts";
import { printable } from "../book/printable.ts";
import { type DrawingColours, markOf } from "./drawings.ts";
import { numberedFigure } from "./figure.ts";
import { notes } from "./notes.ts";

/** What the elements of one section may ask while they become XHTML. */
export interface BodyScene {
  words: BookWords;
  /** Of drawings. */
  colours: DrawingColours;
  /** For messages. */
  section: string;
  /** Where a link leads. */
  resolve(href: string): Target;
  /** The address of a label, as seen from the file that the section becomes. */
  addressOf(label: string): string | undefined;
  /** Keeps a picture in the e-book and gives its address. Throws when it can't be read. */
  picture(src: string): string;
  /** The page of the PDF that begins just before this element. */
  pageAt(element: Element): number | undefined;
  /** A page of the PDF that begins here. */
  pageBreak(page: number): Element;
}

/** Attributes that an element keeps, whatever it is. */
const EVERYWHERE = ["id", "className", "lang", "dir", "role", "ariaLabel", "ariaHidden"];

/**
 * Every element that stays itself (docs/architecture.md), with the attributes that it keeps. EPUB is XHTML, so most do.
 */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    "h2 h3 h4 p ul li blockquote caption thead tbody tfoot tr hr pre figure figcaption aside section div summary dl dt dd em strong del code sup sub br cite small span mark kbd i b"
      .split(" ")
      .map((tag) => [tag, []]),
  ),
  abbr: ["title"],
  details: [],
  ol: ["start"],
  table: [],
  th: ["scope", "colSpan", "rowSpan"],
  td: ["colSpan", "rowSpan"],
};

/** The children of a section’s tree, or of an element, as XHTML. Throws on an element that no e-book can hold. */
export function bodyOf(parent: Root | Element, scene: BodyScene): ElementContent[] {
  return (parent.children as (RootContent | ElementContent)[]).flatMap((child) => one(child, scene));
}

function one(node: RootContent | ElementContent, scene: BodyScene): ElementContent[] {
  if (node.type === "text") return [{ type: "text", value: printable(node.value).replaceAll("\f", " ") }];
  if (node.type !== "element" || isScreenOnly(node)) return [];
  const page = scene.pageAt(node);
  const made = special(node, scene) ?? [kept(node, scene)];
  return page === undefined ? made : withBreak(made, scene.pageBreak(page));
}

/** Elements that become something else, or nothing. */
function special(element: Element, scene: BodyScene): ElementContent[] | undefined {
  switch (element.tagName) {
    case "a":
      return link(element, scene);
    case "img":
      return [picture(element, scene)];
    case "input":
      return [checkbox(element, scene)];
    case "svg":
      return [markOf(element, scene.colours)];
    case "figure":
      return hasClass(element, "figure") ? [numberedFigure(element, scene)] : undefined;
    case "section":
      return has(element, "dataFootnotes") ? [notes(element, scene)] : undefined;
    case "li":
      return has(element, "dataNumber") ? [numberedItem(element, scene)] : undefined;
    case "details": {
      // A reading system may not unfold: all is shown, and can be folded where it does.
      const all = kept(element, scene);
      return [{ ...all, properties: { ...all.properties, open: true } }];
    }
    default:
      return undefined;
  }
}

/** The same element with what a page needs and a book doesn’t taken away. */
export function kept(element: Element, scene: BodyScene): Element {
  const own = KEPT[element.tagName];
  if (!Object.hasOwn(KEPT, element.tagName) || !own) {
    throw new Error(`${scene.section}: the e-book has no way to show the element <${element.tagName}>`);
  }
  const properties: Element["properties"] = {};
  for (const name of [...EVERYWHERE, ...own]) {
    const value = element.properties[name];
    if (value !== undefined && value !== null) properties[name] = value;
  }
  const kind = attribute(element, "dataKind");
  const align = attribute(element, "align") ?? (hasClass(element, "number") ? "right" : undefined);
  const classes = [...classesOf(element), ...(kind ? [kind] : []), ...(align ? [`align-${align}`] : [])];
  if (classes.length > 0) properties.className = classes;
  const lang = attribute(element, "lang");
  if (lang) properties["xml:lang"] = lang;
  // A region that scrolls can be reached by keyboard on a page; a book has none.
  if (hasClass(element, "table-scroll")) {
    for (const name of ["role", "ariaLabel"]) delete properties[name];
  }
  // A passage set apart is a note, not a landmark to jump to.
  if (element.tagName === "aside") properties.role = "note";
  return { type: "element", tagName: element.tagName, properties, children: bodyOf(element, scene) };
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

/** The mark of a note, a place in the book, an address on the web; what a book can’t follow stays as words. */
function link(element: Element, scene: BodyScene): ElementContent[] {
  if (has(element, "dataFootnoteBackref")) return [];
  const href = attribute(element, "href") ?? "";
  if (has(element, "dataFootnoteRef")) {
    const properties = { id: attribute(element, "id"), href, "epub:type": "noteref", role: "doc-noteref" };
    return [h("a.noteref", properties, bodyOf(element, scene))];
  }
  const target = scene.resolve(href);
  const address = target && ("url" in target ? target.url : scene.addressOf(target.label));
  if (address === undefined) return bodyOf(element, scene);
  const { className, role } = element.properties;
  return [h("a", { href: address, className, role }, bodyOf(element, scene))];
}

function picture(element: Element, scene: BodyScene): Element {
  const src = attribute(element, "src") ?? "";
  if (!has(element, "alt")) throw new Error(`${scene.section}: the image “${src}” has no alternative text (\`alt\`)`);
  return h("img", { src: scene.picture(src), alt: String(element.properties.alt) });
}

/** An item that brings its own number (“1.2”), which no list of HTML’s would give it. */
function numberedItem(element: Element, scene: BodyScene): Element {
  const item = kept(element, scene);
  const number = h("span.item-number", attribute(element, "dataNumber"));
  return { ...item, children: [number, { type: "text", value: " " }, ...item.children] };
}

/** The box of a task list. A form’s own box would make the page a program in the eyes of a reading system. */
function checkbox(element: Element, { words }: BodyScene): Element {
  const done = has(element, "checked");
  return h("span.checkbox", { role: "img", ariaLabel: done ? words.done : words.toDo }, done ? "☑\ufe0e" : "☐");
}

/** What was made of an element, with a page break as the first thing in it that may hold one. */
function withBreak(made: ElementContent[], marker: Element): ElementContent[] {
  const [first, ...rest] = made;
  if (first?.type !== "element") return [marker, ...made];
  return [insertBreak(first, marker), ...rest];
}

/** Elements that hold no text of their own, only parts that do. */
const HOLDS_PARTS = new Set([
  "figure",
  "figcaption",
  "tr",
  "ul",
  "ol",
  "dl",
  "section",
  "table",
  "tbody",
  "blockquote",
]);

function insertBreak(element: Element, marker: Element): Element {
  const [inner] = HOLDS_PARTS.has(element.tagName) ? elementsIn(element) : [];
  if (!inner) return { ...element, children: [marker, ...element.children] };
  return {
    ...element,
    children: element.children.map((child) => (child === inner ? insertBreak(inner, marker) : child)),
  };
}
