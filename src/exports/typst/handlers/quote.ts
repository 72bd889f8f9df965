import { attribute, elementsIn } from "../../book/attributes.ts";
import { flow, phrase } from "../flow.ts";
import type { Handler } from "../state.ts";

export const blockquote: Handler = (element, state) => ({ t: "blockquote", c: flow(state.all(element)) });

/** `figure.quote`: what somebody said, and who. Only words that were really said get quotation marks. */
export const quote: Handler = (element, state) => {
  const label = state.label(element);
  const parts = elementsIn(element);
  return {
    t: "quote",
    kind: attribute(element, "dataKind") === "verbatim" ? "verbatim" : "paraphrase",
    label,
    c: parts.filter(({ tagName }) => tagName === "blockquote").flatMap((part) => flow(state.all(part))),
    by: parts.filter(({ tagName }) => tagName === "figcaption").flatMap((part) => phrase(state.all(part))),
  };
};
