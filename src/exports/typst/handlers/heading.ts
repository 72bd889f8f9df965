import { phrase } from "../flow.ts";
import type { Handler } from "../state.ts";

/** `h2` to `h4`, under the chapter's title, which is of level 1. */
export const heading: Handler = (element, state) => ({
  t: "heading",
  level: Number(element.tagName.slice(1)),
  label: state.label(element),
  c: phrase(state.all(element)),
});
