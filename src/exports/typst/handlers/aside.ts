import { attribute, elementsIn, hasClass } from "../../book/attributes.ts";
import { flow, phrase } from "../flow.ts";
import type { Handler } from "../state.ts";

/** `aside`: a passage set apart, or a remark beside the text. */
export const aside: Handler = (element, state) =>
  hasClass(element, "sidenote") ? { t: "sidenote", c: flow(state.all(element)) } : callout(element, state);

/** `aside.callout`: a note, a caution, a definition or a correction. */
const callout: Handler = (element, state) => {
  const title = elementsIn(element).find((child) => hasClass(child, "callout-title"));
  const rest = { ...element, children: element.children.filter((child) => child !== title) };
  return {
    t: "callout",
    kind: attribute(element, "dataKind") ?? "note",
    title: title ? phrase(state.all(title)) : [],
    c: flow(state.all(rest)),
  };
};
