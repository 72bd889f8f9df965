import type { Report } from "../model/report.ts";
import { routes } from "../model/routes.ts";
import type { ChangedKind } from "../model/schema/changes.ts";
import type { Fact } from "./facts.ts";

/** Of which whole a part is; what is new or gone as a whole is told once. */
export const WHOLES: Partial<Record<ChangedKind, ChangedKind>> = { subfinding: "theme", ask: "recommendation" };

/** The id that something has now: its own, or the one that its page has moved to. */
export function renamedBy({ redirects }: Report): (fact: Pick<Fact, "kind" | "id">) => string {
  const pages: Partial<Record<ChangedKind, (id: string) => string>> = {
    chapter: routes.chapter,
    theme: routes.theme,
    recommendation: routes.recommendation,
    figure: routes.figurePage,
  };
  const moved = new Map(redirects.map(({ from, to }) => [from, to]));
  return ({ kind, id }) => {
    const [whole = id, part] = id.split("/");
    const to = moved.get(pages[WHOLES[kind] ?? kind]?.(whole) ?? "");
    const now = to?.split("/").at(-2) ?? whole;
    return part === undefined ? now : `${now}/${part}`;
  };
}
