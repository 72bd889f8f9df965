import { elementsIn, has, hasClass } from "../../book/attributes.ts";
import { flow, phrase } from "../flow.ts";
import type { Handler } from "../state.ts";
import { markIn } from "./svg.ts";

/** `section`: a panel, a plain grouping, or the notes, which stand at the foot of their pages instead. */
export const section: Handler = (element, state) => {
  if (has(element, "dataFootnotes")) return [];
  return hasClass(element, "panel") ? panel(element, state) : flow(state.all(element));
};

/** A theme or a recommendation at a glance. */
const panel: Handler = (element, state) => {
  const parts = elementsIn(element);
  const kicker = parts.find((part) => hasClass(part, "panel-kicker"));
  const title = parts.find((part) => hasClass(part, "panel-title"));
  const isRest = (child: (typeof element.children)[number]) => child !== kicker && child !== title;
  const words = title ? phrase(state.all(title)) : [];
  const link = words.length === 1 && typeof words[0] !== "string" && words[0]?.t === "a" ? words[0] : undefined;
  return {
    t: "panel",
    kicker: kicker ? phrase(state.all(kicker).filter((data) => typeof data === "string" || data.t !== "drawing")) : [],
    mark: kicker ? markIn(kicker, state) : undefined,
    // The title is a link as a whole, so the template can set the page beside it.
    ...(link?.to ? { to: link.to, title: link.c ?? [] } : { title: words }),
    c: flow(state.all({ ...element, children: element.children.filter(isRest) })),
  };
};
