import type { Element, ElementContent, Root } from "hast";

/** An attribute's text; nothing when it is absent or empty. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.join(" ") || undefined;
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Whether an attribute is there, with or without a value. */
export function has(element: Element, name: string): boolean {
  const value = element.properties[name];
  return value !== undefined && value !== null && value !== false;
}

export function hasClass(element: Element, name: string): boolean {
  const classes = element.properties.className;
  return Array.isArray(classes) && classes.includes(name);
}

/** Narrow drawings, tools, permalinks: what only a screen needs. */
export function isScreenOnly(element: Element): boolean {
  return element.properties.dataMedia === "screen";
}

/** The child elements that paper shows, in order. */
export function elementsIn(parent: Element | Root): Element[] {
  return (parent.children as ElementContent[]).filter(
    (child): child is Element => child.type === "element" && !isScreenOnly(child),
  );
}

/** The first descendant that paper shows and that passes the test, in reading order. */
export function findElement(parent: Element | Root, test: (element: Element) => boolean): Element | undefined {
  for (const child of elementsIn(parent)) {
    const found = test(child) ? child : findElement(child, test);
    if (found) return found;
  }
  return undefined;
}
