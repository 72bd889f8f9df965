import type { Element } from "hast";
import { attribute, has, hasClass } from "../../book/attributes.ts";
import type { Data } from "../data.ts";
import { flow } from "../flow.ts";
import type { Handler, State } from "../state.ts";

/**
 * `a`: the mark of a note, a reference inside the report (which also tells the page), a citation, or an
 * address on the web. What paper can't follow stays as words.
 */
export const link: Handler = (element, state) => {
  if (has(element, "dataFootnoteBackref")) return [];
  const href = attribute(element, "href");
  if (has(element, "dataFootnoteRef")) return noteMark(href ?? "", state);
  const content = state.all(element);
  const target = href === undefined ? undefined : state.resolve(href);
  if (target === undefined) return content;
  if ("url" in target) return { t: "a", url: target.url, c: content };
  return { t: "a", to: target.label, page: hasClass(element, "ref") || undefined, c: content };
};

/** The first mark carries the note, later ones point to it. */
function noteMark(href: string, state: State): Data {
  const id = decodeURIComponent(href.replace(/^#/, ""));
  const { element, first } = state.note(id);
  const label = `note:${state.chapter}:${id}`;
  return first ? { t: "note", label, body: bodyOf(element, state) } : { t: "note", to: label };
}

/** The first paragraph runs on from the number of the note. */
function bodyOf(element: Element, state: State): Data[] {
  const [first, ...rest] = flow(state.all(element));
  if (first === undefined) return [];
  return typeof first !== "string" && first.t === "p" ? [...(first.c ?? []), ...rest] : [first, ...rest];
}
