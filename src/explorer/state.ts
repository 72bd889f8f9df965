import type { CountKind, EvidenceKind, ExplorerData } from "./data.ts";
import { shownItems } from "./filter.ts";

/** What a reader has chosen. What is absent leaves everything in. */
export interface State {
  order: "report" | "count";
  /** Key of the audience that everything shown has to do with. */
  audience?: string;
  counted?: CountKind;
  evidence?: EvidenceKind;
  /** Key of the item whose trail is followed. */
  trail?: string;
}

/** As the page is served: all of it, in the order of the report. */
export const FIRST: State = { order: "report" };

const COUNTED: readonly CountKind[] = ["exact", "bounded", "worded"];
const EVIDENCE: readonly EvidenceKind[] = ["paraphrase", "verbatim"];
const AUDIENCE = "audience.";

/** Reads the query of an address, `?order=count&for=funders`. What makes no sense here is passed over. */
export function readState(query: string, data: ExplorerData): State {
  const asked = new URLSearchParams(query);
  return settle(
    {
      order: asked.get("order") === "count" ? "count" : "report",
      audience: AUDIENCE + (asked.get("for") ?? ""),
      counted: COUNTED.find((kind) => kind === asked.get("counted")),
      evidence: EVIDENCE.find((kind) => kind === asked.get("evidence")),
      trail: asked.get("trail") ?? undefined,
    },
    data,
  );
}

/** The query that `readState` reads; empty for the first state. */
export function writeState({ order, audience, counted, evidence, trail }: State): string {
  const query = new URLSearchParams();
  if (order === "count") query.set("order", order);
  if (audience) query.set("for", audience.slice(AUDIENCE.length));
  if (counted) query.set("counted", counted);
  if (evidence) query.set("evidence", evidence);
  if (trail) query.set("trail", trail);
  const text = query.toString();
  return text && `?${text}`;
}

/** The state without what the report doesn't have, and without a trail from something that its filters hide. */
export function settle({ order, ...wanted }: State, data: ExplorerData): State {
  const audience = data.items.find(({ key, kind }) => kind === "audience" && key === wanted.audience)?.key;
  const state: State = {
    order,
    ...(audience ? { audience } : {}),
    ...(wanted.counted ? { counted: wanted.counted } : {}),
    ...(wanted.evidence ? { evidence: wanted.evidence } : {}),
  };
  const { trail } = wanted;
  return trail !== undefined && shownItems(data, state).some(({ key }) => key === trail) ? { ...state, trail } : state;
}
