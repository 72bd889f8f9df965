import type { CountKind, EvidenceKind, ExplorerData, Item } from "./data.ts";
import { shownItems } from "./filter.ts";
import { FIRST, type State } from "./state.ts";

/** The filters that are worth offering: each leaves something in, and something out. */
export interface Choices {
  audiences: Item[];
  counted: CountKind[];
  evidence: EvidenceKind[];
}

export function choicesOf(data: ExplorerData): Choices {
  const parts = (state: Partial<State>) => {
    const { length } = shownItems(data, { ...FIRST, ...state });
    return length > 0 && length < data.items.length;
  };
  return {
    audiences: data.items.filter(({ key, kind }) => kind === "audience" && parts({ audience: key })),
    counted: (["exact", "bounded", "worded"] as const).filter((counted) => parts({ counted })),
    evidence: (["paraphrase", "verbatim"] as const).filter((evidence) => parts({ evidence })),
  };
}
