import type { Piece } from "./excerpt.ts";
import type { Hit } from "./hit.ts";

/** What the drawing of a result takes from the panel's own markup. */
export interface Parts {
  result: HTMLTemplateElement;
  section: HTMLTemplateElement;
  /** "Theme" for the token `Theme`, in the language of the interface. */
  kindLabel(kind: string): string;
  /** The mark of the finding at an address, if the panel holds one. */
  markFor(href: string): Element | undefined;
}

/** One result as a list item, from the panel's templates. Text is only ever set as text. */
export function renderHit(hit: Hit, parts: Parts): HTMLElement {
  const item = copy(parts.result);
  const mark = parts.markFor(hit.href);
  const label = [parts.kindLabel(hit.kind), hit.number].filter(Boolean).join(" ");
  fill(item, "kind", label === "" ? [] : [label]);
  fill(item, "mark", mark ? [mark.cloneNode(true)] : []);
  link(item, hit.href, hit.title);
  fill(item, "excerpt", excerptNodes(hit.excerpt));
  fill(
    item,
    "sections",
    hit.sections.map((section) => {
      const part = copy(parts.section);
      link(part, section.href, section.title);
      fill(part, "excerpt", excerptNodes(section.excerpt));
      return part;
    }),
  );
  return item;
}

function excerptNodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

function copy(template: HTMLTemplateElement): HTMLElement {
  return template.content.firstElementChild?.cloneNode(true) as HTMLElement;
}

/** Puts nodes into a slot of the template, or takes the slot away when there is nothing for it. */
function fill(item: HTMLElement, slot: string, nodes: (Node | string)[]): void {
  const place = item.querySelector(`[data-slot="${slot}"]`);
  if (nodes.length > 0) place?.replaceChildren(...nodes);
  else place?.remove();
}

function link(item: HTMLElement, href: string, title: string): void {
  const anchor = item.querySelector("a");
  if (!anchor) return;
  anchor.href = href;
  anchor.textContent = title;
}
