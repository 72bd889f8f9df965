import { attribute, elementsIn, has } from "../../book/attributes.ts";
import { isBlock } from "../data.ts";
import { tightFlow } from "../flow.ts";
import type { Handler, State } from "../state.ts";

/** `ul`, `ol`. A list is tight when its items are single lines of thought, without paragraphs. */
export const list: Handler = (element, state) => {
  const items = elementsIn(element).map((item) => tightFlow(itemContent(item, state)));
  const start = Number(attribute(element, "start") ?? 1);
  const number = attribute(element, "dataPrefix");
  const prefix = number === undefined ? "" : `${number}.`;
  const loose = items.some((item) => item.some((data) => isBlock(data) && data.t === "p"));
  return { t: element.tagName, tight: !loose, ...(element.tagName === "ol" ? { start, prefix } : {}), items };
};

function itemContent(item: Parameters<Handler>[0], state: State) {
  if (item.tagName !== "li") throw new Error(`a list holds <${item.tagName}> where <li> was expected`);
  const label = state.label(item);
  return [...(label === undefined ? [] : [{ t: "anchor", label }]), ...state.start(item), ...state.all(item)];
}

/** The box of a task list. */
export const checkbox: Handler = (element) => {
  if (attribute(element, "type") !== "checkbox") throw new Error("<input> stands only for the boxes of a task list");
  return { t: "checkbox", checked: has(element, "checked") };
};

/** `dl`: terms and what is said of each; a `div` may wrap a pair. */
export const definitions: Handler = (element, state) => ({
  t: "dl",
  items: elementsIn(element)
    .flatMap((child) => (child.tagName === "div" ? elementsIn(child) : child))
    .map((child) => {
      if (child.tagName !== "dt" && child.tagName !== "dd") {
        throw new Error(`a definition list holds <${child.tagName}> where <dt> or <dd> was expected`);
      }
      return { kind: child.tagName, c: tightFlow(state.all(child)) };
    }),
});
