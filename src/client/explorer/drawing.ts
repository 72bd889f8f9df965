import { select } from "d3-selection";
import { COLUMNS, type ExplorerData, type Form, type Item } from "../../explorer/data.ts";
import { layout } from "../../explorer/layout.ts";
import type { State } from "../../explorer/state.ts";
import { createKeys } from "./keys.ts";
import { moveGroups, moveLinks, resize } from "./move.ts";

/** One of the page's drawings at work. */
export interface Drawing {
  /** Brings a state about, in motion where that is asked for and wished for. */
  show(state: State, moving: boolean): void;
  /** Whether it is the one of the page's drawings that fits, and a reader sees. */
  isShown(): boolean;
  isStacked: boolean;
}

/** Takes over the drawing in `root`. `follow` is called with the item whose trail is to be followed, or with none. */
export function createDrawing(
  root: Element,
  form: Form,
  data: ExplorerData,
  follow: (key: Item["key"] | undefined) => void,
): Drawing {
  const svg = select(root).select<SVGSVGElement>("svg");
  // Every item and heading is drawn already: what leaves the page is kept here, and comes back as it was.
  const drawn = new Map<string, SVGGElement>();
  for (const node of root.querySelectorAll<SVGGElement>("g[data-key]")) drawn.set(node.dataset.key ?? "", node);
  const keys = createKeys(root, form, data, follow);
  const still = matchMedia("(prefers-reduced-motion: reduce)");

  return {
    isStacked: form.stacked,
    isShown: () => root.checkVisibility(),
    show(state, moving) {
      const scene = layout(data, form, state);
      const moves = moving && !still.matches && root.checkVisibility();
      const focused = document.activeElement;
      svg.attr("data-order", state.order);
      resize(svg, form.width, scene.height, moves);
      for (const column of COLUMNS) {
        const places = scene.items[column];
        const list = svg
          .select<SVGGElement>(`[data-column="${column}"]`)
          .attr("role", places.length > 0 ? "list" : null);
        moveGroups(list, places, drawn, moves);
      }
      moveGroups(svg.select<SVGGElement>(".headings"), scene.headings, drawn, moves);
      moveLinks(svg.select<SVGGElement>(".links"), scene.links, moves);
      svg.classed("on-trail", scene.trail !== undefined);
      for (const { key } of data.items) {
        const node = drawn.get(key);
        node?.classList.toggle("touched", scene.trail?.has(key) ?? false);
        node?.classList.toggle("quiet", scene.trail !== undefined && !scene.trail.has(key));
      }
      keys.show(scene, state.trail);
      // An element that is put elsewhere in the page loses its focus.
      if (focused instanceof SVGElement && root.contains(focused)) focused.focus({ preventScroll: true });
    },
  };
}
