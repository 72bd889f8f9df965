import { flow } from "../flow.ts";
import type { Handler } from "../state.ts";

/** A paragraph; a figure that Markdown put into one stands on its own. */
export const paragraph: Handler = (element, state) => flow([...state.start(element), ...state.all(element)]);
