import { attribute, elementsIn, hasClass } from "../../book/attributes.ts";
import { flow, phrase } from "../flow.ts";
import type { Handler } from "../state.ts";

/** `aside.callout`: a note, a caution or a definition, set apart. */
export const callout: Handler = (element, state) => {
  const title = elementsIn(element).find((child) => hasClass(child, "callout-title"));
  const rest = { ...element, children: element.children.filter((child) => child !== title) };
  return {
    t: "callout",
    kind: attribute(element, "dataKind") ?? "note",
    title: title ? phrase(state.all(title)) : [],
    c: flow(state.all(rest)),
  };
};
