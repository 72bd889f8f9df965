import type { KeyEntry } from "./key.ts";
import type { MarkData, MarkState } from "./mark.ts";
import { markSample } from "./mark.ts";
import type { ChartOptions } from "./options.ts";

/** What each way of drawing a person means, beside one person drawn that way; only what the marks use. */
export function markKey(marks: readonly MarkData[], { words, palette }: ChartOptions): KeyEntry[] {
  const of = Math.max(0, ...marks.map((data) => data.of));
  // A stroke is drawn wider than in most marks, or its form could not be told.
  const height = of > 24 ? 10 : 16;
  return (["exact", "certain", "possible", "rest"] as const)
    .filter((state) => marks.some((data) => shows(data, state)))
    .map((state) => {
      const sample = markSample(state, of, { height, palette });
      return { sample: sample.children, width: sample.width, height, text: words.key[state] };
    });
}

function shows({ kind, of, certain, possible }: MarkData, state: MarkState): boolean {
  switch (state) {
    case "exact":
      return kind === "exact" && certain > 0;
    case "certain":
      return kind === "bounded" && certain > 0;
    case "possible":
      return possible > certain;
    case "rest":
      return of > possible;
  }
}
