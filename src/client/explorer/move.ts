import { easeCubicInOut } from "d3-ease";
import type { BaseType, Selection } from "d3-selection";
import "d3-transition";
import type { Place } from "../../explorer/columns.ts";
import type { Curve } from "../../explorer/links.ts";

type Group = Selection<SVGGElement, unknown, null, undefined>;
type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/** Time that what stays takes to its new place, and that what comes or goes takes to appear or fade, ms. */
const MOVE = 700;
const FADE = 220;

/**
 * Puts into a group what a state shows, in reading order and each at its place: what stays moves there, what leaves fades,
 * what comes back is taken from `drawn`. Without motion all of it is there at once.
 */
export function moveGroups(
  group: Group,
  places: readonly Place[],
  drawn: ReadonlyMap<string, SVGGElement>,
  moves: boolean,
): void {
  const at = ({ x, y }: Place) => `translate(${x},${y})`;
  group
    .selectAll<SVGGElement, Place>(":scope > g")
    .data(places, keyOf)
    .join(
      (enter) => appear(enter.append(({ key }) => drawn.get(key) as SVGGElement).attr("transform", at), moves),
      (update) => {
        if (moves) stay(update).attr("transform", at).attr("opacity", 1);
        else update.interrupt().attr("transform", at).attr("opacity", 1);
        return update.attr("aria-hidden", null);
      },
      (exit) => vanish(exit, moves),
    );
}

/** The same for links, which are drawn here. */
export function moveLinks(group: Group, links: readonly Curve[], moves: boolean): void {
  const d = (link: Curve) => link.d;
  group
    .selectAll<SVGPathElement, Curve>("path")
    .data(links, keyOf)
    .join(
      (enter) => {
        const paths = enter
          .append("path")
          .attr("data-key", ({ key }) => key)
          .attr("d", d);
        return appear(
          paths.classed("by-theme", ({ byTheme }) => byTheme),
          moves,
        );
      },
      (update) => {
        if (moves) stay(update).attr("d", d).attr("opacity", 1);
        else update.interrupt().attr("d", d).attr("opacity", 1);
        return update;
      },
      (exit) => vanish(exit, moves),
    );
}

/** Makes a drawing as high as what it shows. */
export function resize(svg: Svg, width: number, height: number, moves: boolean): void {
  const box = `0 0 ${width} ${height}`;
  if (moves) stay(svg).attr("viewBox", box).attr("height", height);
  else svg.interrupt().attr("viewBox", box).attr("height", height);
}

/** The key of what is shown; of what the page was served with, the one that stands there. */
function keyOf(this: Element | BaseType, datum: { key: string } | undefined): string {
  return datum?.key ?? (this as SVGElement).dataset.key ?? "";
}

const stay = <E extends BaseType, D>(selection: Selection<E, D, BaseType, unknown>) =>
  selection.transition().duration(MOVE).ease(easeCubicInOut);

function appear<E extends BaseType, D>(selection: Selection<E, D, SVGGElement, unknown>, moves: boolean) {
  selection.attr("aria-hidden", null).attr("opacity", moves ? 0 : 1);
  if (moves)
    selection
      .transition()
      .delay(MOVE / 2)
      .duration(FADE)
      .attr("opacity", 1);
  return selection;
}

/** What fades is for the eye alone, and goes when it can no longer be seen. */
function vanish<E extends BaseType, D>(selection: Selection<E, D, SVGGElement, unknown>, moves: boolean): void {
  if (moves) selection.attr("aria-hidden", "true").transition().duration(FADE).attr("opacity", 0).remove();
  else selection.interrupt().remove();
}
