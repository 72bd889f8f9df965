import { audienceMatrix } from "./audience-matrix.ts";
import { bars } from "./bars.ts";
import { coOccurrence } from "./co-occurrence.ts";
import { flow } from "./flow.ts";
import { prevalence } from "./prevalence.ts";
import { slope } from "./slope.ts";
import { themeByRole } from "./theme-by-role.ts";
import { timeline } from "./timeline.ts";

/** Every kind of chart and the function that draws it. */
export const charts = {
  prevalence,
  flow,
  "audience-matrix": audienceMatrix,
  "co-occurrence": coOccurrence,
  "theme-by-role": themeByRole,
  bars,
  slope,
  timeline,
} as const;
