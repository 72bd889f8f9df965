import { objectsOf, Ref, Text, type Value } from "./pdf-objects.ts";

/** A piece of a page that a tag holds: pages count from 1; `mark` is the number that the page gives the piece. */
export interface Piece {
  page: number;
  mark: number;
}

/** An element of the structure of a PDF. */
export interface Tag {
  role: string;
  parent: Tag | undefined;
  children: (Tag | Piece)[];
  alt: string | undefined;
  lang: string | undefined;
  /** Attributes of all owners: `/Scope`, `/ListNumbering`, … */
  attributes: ReadonlyMap<string, Value>;
  /** What screen readers say for the links that it holds. */
  annotations: { contents: string }[];
}

export const isTag = (child: Tag | Piece): child is Tag => "role" in child;

/** The structure of a PDF, from its root. */
export function tagsOf(bytes: Uint8Array): { root: Tag; language: string; title: boolean } {
  const objects = objectsOf(bytes);
  const get = (value: Value | undefined): Value | undefined =>
    value instanceof Ref ? get(objects.get(value.number)) : value;
  const dict = (value: Value | undefined) => {
    const found = get(value);
    return found instanceof Map ? found : new Map<string, Value>();
  };
  const text = (value: Value | undefined) => {
    const found = get(value);
    return found instanceof Text ? found.value : undefined;
  };
  const list = (value: Value | undefined): Value[] => {
    const found = get(value);
    if (found === undefined || found === null) return [];
    return Array.isArray(found) ? found : [value as Value];
  };
  const named = (type: string) =>
    [...objects.values()].find((value) => value instanceof Map && value.get("/Type") === type);
  const catalog = dict(named("/Catalog"));
  const pages = new Map(
    list(dict(catalog.get("/Pages")).get("/Kids")).map((kid, index) => [(kid as Ref).number, index + 1]),
  );

  const read = (entry: Map<string, Value>, parent: Tag | undefined): Tag => {
    const attributes = new Map<string, Value>();
    for (const item of list(entry.get("/A"))) for (const [name, value] of dict(item)) attributes.set(name, value);
    const tag: Tag = {
      role: String(entry.get("/S") ?? "/Root").slice(1),
      parent,
      children: [],
      alt: text(entry.get("/Alt")),
      lang: text(entry.get("/Lang")),
      attributes,
      annotations: [],
    };
    const own = entry.get("/Pg");
    for (const kid of list(entry.get("/K"))) {
      const found = get(kid);
      const place = (page: Value | undefined) => (page instanceof Ref ? (pages.get(page.number) ?? 0) : 0);
      if (typeof found === "number") tag.children.push({ page: place(own), mark: found });
      else if (found instanceof Map && found.get("/Type") === "/OBJR") {
        tag.annotations.push({ contents: text(dict(found.get("/Obj")).get("/Contents")) ?? "" });
      } else if (found instanceof Map && found.get("/Type") === "/MCR") {
        tag.children.push({ page: place(found.get("/Pg") ?? own), mark: Number(found.get("/MCID")) });
      } else if (found instanceof Map) tag.children.push(read(found, tag));
    }
    return tag;
  };
  return {
    root: read(dict(catalog.get("/StructTreeRoot")), undefined),
    language: text(catalog.get("/Lang")) ?? "",
    title: dict(catalog.get("/ViewerPreferences")).get("/DisplayDocTitle") === true,
  };
}

/** Every tag, in reading order. */
export function allTags(tag: Tag): Tag[] {
  return [tag, ...tag.children.flatMap((child) => (isTag(child) ? allTags(child) : []))];
}

/** Every piece in a tag, in reading order, with the tag that holds it. */
export function piecesIn(tag: Tag): { tag: Tag; piece: Piece }[] {
  return tag.children.flatMap((child) => (isTag(child) ? piecesIn(child) : [{ tag, piece: child }]));
}
