import { align } from "./align.ts";
import { bare, isMostlyJoining, withoutJoining } from "./bare.ts";
import type { Contents, Link } from "./contents.ts";

/** The files that a report becomes to be read in. A part PDF holds one chapter alone, or the chapters of a volume. */
export type Format = "page" | "PDF" | "part PDF" | "EPUB" | "DOCX";

const isPdf = (format: Format) => format === "PDF" || format === "part PDF";

/** Something that a chapter holds and a file of it doesn't. */
export interface Loss {
  format: Format;
  /** Id of the chapter. */
  chapter: string;
  kind: "text" | "description" | "note" | "mark" | "link" | "chapter";
  /** The words at fault. */
  text: string;
  /** The element that holds the text, or where a link should lead. */
  detail: string;
}

export interface CompareOptions {
  format: Format;
  chapter: string;
  /** What stands where an address of the site leads, in bare words; nothing where there are no words to expect. */
  landingOf(href: string): string | undefined;
  /** The address of the site on the web, if it has one. */
  site: string | undefined;
  /** Where a page is served: what stands before every address inside the site. */
  base: string;
  dir: "ltr" | "rtl";
  /** What the format prints before the number of a page that it refers to: `p.`. */
  pageWord?: string;
}

/** What `found` lost of `expected`. */
export function losses(expected: Contents, found: Contents, options: CompareOptions): Loss[] {
  const { format, chapter } = options;
  const loss = (kind: Loss["kind"], text: string, detail = ""): Loss => ({ format, chapter, kind, text, detail });
  const gone = <Item>(items: readonly Item[], there: readonly Item[], text: (item: Item) => string) =>
    lostOf(items, there, text, options);
  return [
    ...gone(expected.blocks, found.blocks, ({ text }) => text).map(({ text, tag }) => loss("text", text, tag)),
    ...gone(expected.notes, found.notes, (text) => text).map((text) => loss("note", text)),
    ...uncounted(expected, found, options).map(({ kind, text }) => loss(kind, text)),
    ...gone(expected.descriptions, found.descriptions, (text) => text).map((text) => loss("description", text)),
    ...(found.marks < expected.marks ? [loss("mark", `${expected.marks - found.marks}`)] : []),
    ...lostLinks(expected.links, found.links, options).map((link) => loss("link", link.text, link.url)),
  ];
}

/** The items whose text is not there. */
function lostOf<Item>(
  items: readonly Item[],
  there: readonly Item[],
  text: (item: Item) => string,
  options: CompareOptions,
): Item[] {
  const key = keyFor(options);
  const readable = items.filter((item) => key(text(item)) !== "");
  const keys = readable.map((item) => key(text(item)));
  const found = there.map((item) => key(text(item))).filter((one) => one !== "");
  const { lost, spare } = align(keys, found);
  // A figure of a PDF moves to the top of the next page when this one is too full for it, and text goes on meanwhile.
  const moved = isPdf(options.format) ? spare.map((index) => found[index] ?? "") : [];
  const still = align(
    lost.map((index) => keys[index] ?? ""),
    moved,
  ).lost;
  return still.flatMap((index) => readable[lost[index] ?? -1] ?? []);
}

/** How a text is compared in this format. */
function keyFor({ format, pageWord, dir }: CompareOptions): (text: string) => string {
  if (!isPdf(format)) return bare;
  // A PDF says on which page a reference is to be found; the same words in the text itself go with them.
  const word = pageWord?.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const after = `${word}\\s*\\p{Nd}+`;
  const pages = word ? new RegExp(dir === "rtl" ? `${after}|\\p{Nd}+\\s*${word}` : after, "giu") : undefined;
  const numbers = dir === "rtl" ? /\p{Number}/gu : /$^/;
  return (text) => withoutJoining(bare(pages ? text.replace(pages, " ") : text)).replace(numbers, "");
}

/**
 * A PDF's letters that join are drawn in pieces, and no reader puts all of them together again, nor the numbers between
 * them in order. Blocks and notes in such scripts are counted: there have to be as many.
 */
function uncounted(expected: Contents, found: Contents, { format }: CompareOptions) {
  if (!isPdf(format)) return [];
  const few = (kind: "text" | "note", texts: readonly string[], there: readonly string[]) => {
    const own = (all: readonly string[]) => all.filter((text) => isMostlyJoining(bare(text)));
    const wanted = own(texts);
    return wanted.slice(0, Math.max(0, wanted.length - own(there).length)).map((text) => ({ kind, text }));
  };
  const blocks = ({ blocks: all }: Contents) => all.map(({ text }) => text);
  return [...few("text", blocks(expected), blocks(found)), ...few("note", expected.notes, found.notes)];
}

function lostLinks(expected: readonly Link[], found: readonly Link[], options: CompareOptions): Link[] {
  const key = keyFor(options);
  const rest = [...found];
  return expected.filter((link) => {
    const at = rest.findIndex((one) => isSame(key(link.text), key(one.text)) && leadsThere(link, one, options));
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
}

/** Words that a reader of PDF can't make out are not held against a link. */
const isSame = (one: string, other: string) => one === other || (one === "" && other === "");

function leadsThere({ url = "" }: Link, found: Link, { site, base, format, landingOf }: CompareOptions): boolean {
  const leadsOut = /^[a-z][a-z0-9+.-]*:/i.test(url);
  if (leadsOut) return found.url === url;
  if (format === "page") return found.url === (url.startsWith("/") ? base.replace(/\/$/, "") + url : url);
  if (site !== undefined && found.url === site.replace(/\/$/, "") + url) return true;
  if (found.landing === undefined) return false;
  const words = landingOf(url) ?? "";
  return isPdf(format) ? withoutJoining(found.landing).includes(withoutJoining(words)) : found.landing.includes(words);
}
