import type { ExplorerData, Item } from "./data.ts";
import type { State } from "./state.ts";

/**
 * The items that the filters leave, in the order of the report. Filters ask findings and recommendations for how they
 * were counted and evidenced; whatever leads from or to what is left stays beside it. An audience keeps to what speaks to it.
 */
export function shownItems(data: ExplorerData, state: State): Item[] {
  const { audience } = state;
  const linked = (from: ReadonlySet<string>, end: "from" | "to") =>
    new Set(data.links.filter((link) => from.has(link[end])).map((link) => link[end === "from" ? "to" : "from"]));
  const keys = (kind: Item["kind"], keep: (item: Item) => boolean) =>
    new Set(data.items.filter((item) => item.kind === kind && keep(item)).map(({ key }) => key));

  const spoken = audience === undefined ? undefined : linked(new Set([audience]), "to");
  const answered = spoken && linked(spoken, "to");
  const near = ({ key, theme }: Item) => answered === undefined || answered.has(theme ?? key);
  const subfindings = keys("subfinding", (item) => near(item) && fits(item, state, data));
  const parents = new Set(data.items.filter(({ key }) => subfindings.has(key)).map(({ theme }) => theme));
  const themes = keys("theme", (item) => near(item) && (fits(item, state, data) || parents.has(item.key)));
  const answers = linked(themes, "from");
  const recommendations = keys(
    "recommendation",
    (item) => (spoken?.has(item.key) ?? true) && (fits(item, state, data) || answers.has(item.key)),
  );
  const reached = linked(recommendations, "from");
  const free = state.counted === undefined && state.evidence === undefined;
  const audiences = keys("audience", ({ key }) =>
    audience === undefined ? free || reached.has(key) : key === audience,
  );

  const shown = new Set([...themes, ...subfindings, ...recommendations, ...audiences]);
  return data.items.filter(({ key }) => shown.has(key));
}

/** Whether an item itself is of the chosen kinds. A sub-finding rests on the evidence of its theme. */
function fits(item: Item, { counted, evidence }: State, { items }: ExplorerData): boolean {
  const theme = items.find(({ key }) => key === item.theme) ?? item;
  return (
    (counted === undefined || item.count?.kind === counted) &&
    (evidence === undefined || theme.evidence.includes(evidence))
  );
}
