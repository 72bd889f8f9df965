import type { ExplorerData, Item } from "./data.ts";
import type { State } from "./state.ts";

/** What an item leads to, either way, among the items shown; each list in the order of the report. */
export interface Trail {
  origin: Item;
  /** The theme that a sub-finding belongs to. */
  within?: Item;
  themes: Item[];
  recommendations: Item[];
  audiences: Item[];
  /** Keys of all of these, of the origin, and of the sub-findings that belong to them. */
  keys: ReadonlySet<string>;
}

/** Follows the trail of the state's item through `shown`; nothing when no trail is followed. */
export function trailOf(data: ExplorerData, shown: readonly Item[], { trail }: State): Trail | undefined {
  const origin = shown.find(({ key }) => key === trail);
  if (!origin) return undefined;
  const next = (from: readonly Item[], end: "from" | "to"): Item[] => {
    const keys = new Set(from.map(({ key }) => key));
    const ends = new Set(
      data.links.filter((link) => keys.has(link[end])).map((link) => link[end === "from" ? "to" : "from"]),
    );
    return shown.filter(({ key }) => ends.has(key));
  };
  const within = shown.find(({ key }) => key === origin.theme);
  const steps = stepsFrom(origin, within, next);
  const themes = new Set(steps.themes.map(({ key }) => key));
  const parts =
    origin.kind === "subfinding" ? [] : shown.filter(({ theme }) => theme !== undefined && themes.has(theme));
  const all = [origin, ...steps.themes, ...parts, ...steps.recommendations, ...steps.audiences];
  return { origin, ...(within ? { within } : {}), ...steps, keys: new Set(all.map(({ key }) => key)) };
}

function stepsFrom(
  origin: Item,
  within: Item | undefined,
  next: (from: readonly Item[], end: "from" | "to") => Item[],
): Pick<Trail, "themes" | "recommendations" | "audiences"> {
  switch (origin.kind) {
    case "theme":
    case "subfinding": {
      const themes = [within ?? origin];
      const recommendations = next(themes, "from");
      return { themes, recommendations, audiences: next(recommendations, "from") };
    }
    case "recommendation":
      return { themes: next([origin], "to"), recommendations: [origin], audiences: next([origin], "from") };
    case "audience": {
      const recommendations = next([origin], "to");
      return { themes: next(recommendations, "to"), recommendations, audiences: [origin] };
    }
  }
}
