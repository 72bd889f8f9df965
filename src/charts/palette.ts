import type { Element, ElementContent } from "hast";

/** The colours of every chart. A chart uses these and no others. */
export interface Palette {
  /** Text and whatever carries the argument. */
  ink: string;
  /** Text of second rank. */
  muted: string;
  /** Outlines of “the rest”: at least 3:1 on paper. */
  faint: string;
  /** Hairlines; carries no meaning. */
  rule: string;
  /** The data. */
  accent: string;
  paper: string;
}

/** Colours as the custom properties of `styles/tokens.css`: they follow the reader's theme. */
export const screenPalette: Palette = {
  ink: "var(--chart-ink)",
  muted: "var(--chart-muted)",
  faint: "var(--chart-faint)",
  rule: "var(--chart-rule)",
  accent: "var(--chart-accent)",
  paper: "var(--chart-paper)",
};

/** The light theme of `styles/tokens.css` in sRGB, for files that know no custom properties. */
export const printPalette: Palette = {
  ink: "#161d2b",
  muted: "#464d5b",
  faint: "#818691",
  rule: "#cfcac0",
  accent: "#af2d18",
  paper: "#fdfaf4",
};

/**
 * A copy of a drawing in which each `var(--chart-…)` is a colour of `palette`; for PDF, EPUB and pictures.
 * Leaves the tree it is given as it was. Throws on a name that the palette lacks.
 */
export function literalColours(tree: Element, palette: Palette = printPalette): Element {
  const literal = (text: string) =>
    text.replace(/var\(--chart-([\w-]+)\)/g, (_, name: string) => {
      const colour = Object.entries(palette).find(([key]) => key === name)?.[1];
      if (!colour) throw new Error(`unknown chart colour: ${name}`);
      return colour;
    });

  const copy = (element: Element): Element => ({
    ...element,
    properties: Object.fromEntries(
      Object.entries(element.properties).map(([name, value]) => [
        name,
        typeof value === "string"
          ? literal(value)
          : Array.isArray(value)
            ? value.map((item) => (typeof item === "string" ? literal(item) : item))
            : value,
      ]),
    ),
    children: element.children.map((child): ElementContent => (child.type === "element" ? copy(child) : { ...child })),
  });
  return copy(tree);
}
