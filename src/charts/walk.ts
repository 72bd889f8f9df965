import type { Element, ElementContent } from "hast";
import { s } from "hastscript";

/**
 * What a screen reader walks through. A chart is a `graphics-document`; in it are lists, and each thing drawn is an item
 * with one spoken label. The roles are those of the WAI-ARIA Graphics Module, each with an older one behind it for
 * readers that don't know it. An item's own texts are hidden, or they would be spoken a second time, in pieces.
 */
export interface Spoken {
  /** What it is, for `aria-roledescription`: “finding”. */
  role: string;
  /** Name and value in one short line: `Security and safety: “close to half”, 5 or 6 of 12`. */
  label: string;
  className: string[];
  href?: string | undefined;
}

/** One thing drawn, and under it, in a list of its own, what belongs to it. */
export function item({ role, label, className, href }: Spoken, drawing: ElementContent[], under: Element[] = []) {
  const symbol = s(
    "g",
    { role: "graphics-symbol img", ariaRoleDescription: [role], ariaLabel: label, ...(href ? { dataHref: href } : {}) },
    hidden(drawing),
  );
  return s("g", { role: "listitem", className }, [symbol, ...list(under)]);
}

/** Items in the order in which they are spoken; nothing when there are none, since an empty list is an error. */
export const list = (items: Element[], label?: string): Element[] =>
  items.length > 0 ? [s("g", { role: "list", ...(label ? { ariaLabel: label } : {}) }, items)] : [];

/** What is there for the eye alone: lines, headings that every label repeats. */
export const hidden = (drawing: ElementContent[]): Element[] =>
  drawing.length > 0 ? [s("g", { ariaHidden: "true" }, drawing)] : [];

/** A line of text that is spoken as it stands: what a reader of the drawing must know. `role` is what it is called. */
export const spokenNote = (role: string, label: string, drawing: ElementContent[]): Element =>
  s("g", { role: "graphics-symbol img", ariaRoleDescription: [role], ariaLabel: label }, hidden(drawing));

/** `Security: 5 of 12`; the name alone where there is no value. */
export const say = (name: string, ...values: (string | undefined)[]): string => {
  const said = values.filter(Boolean).join(", ");
  return said ? `${name}: ${said}` : name;
};
