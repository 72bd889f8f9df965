import { elementsIn } from "../../book/attributes.ts";
import { flow, phrase } from "../flow.ts";
import type { Handler } from "../state.ts";

/** `details`: paper can't unfold, so all is shown, under its summary. */
export const details: Handler = (element, state) => {
  const summary = elementsIn(element).find(({ tagName }) => tagName === "summary");
  const rest = { ...element, children: element.children.filter((child) => child !== summary) };
  const title = summary ? [{ t: "p", style: "lead-in", c: [{ t: "strong", c: phrase(state.all(summary)) }] }] : [];
  return [...title, ...flow(state.all(rest))];
};
