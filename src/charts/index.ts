import { audienceMatrix } from "./audience-matrix.ts";
import { bars } from "./bars.ts";
import { flow } from "./flow.ts";
import { prevalence } from "./prevalence.ts";

/** Every kind of chart and the function that draws it. */
export const charts = { prevalence, flow, "audience-matrix": audienceMatrix, bars } as const;
