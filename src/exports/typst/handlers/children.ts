import { flow } from "../flow.ts";
import type { Handler } from "../state.ts";

/** For elements that mean nothing by themselves around blocks. */
export const flowChildren: Handler = (element, state) => flow(state.all(element));
