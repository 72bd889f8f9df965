import type { Prevalence } from "../model/prevalence.ts";
import type { Report } from "../model/report.ts";
import { SUPPRESSED } from "../model/tables/count-cells.ts";
import { find } from "../model/trails.ts";
import type { Reference } from "./block.ts";

/** What a `<Count>` may be of: a theme (the kind may be left out), a part of one, a recommendation, a role. */
export const COUNT_TARGET = /^(?:(?:theme:)?[a-z0-9-]+(?:#[a-z0-9-]+)?|recommendation:[a-z0-9-]+|role:[a-z0-9-]+)$/;

export interface CountTarget {
  kind: "theme" | "subfinding" | "recommendation" | "role";
  id: string;
}

/** `security`, `theme:security`, `theories-of-change#no-answer`, `recommendation:convene`, `role:funders`. */
export function countTarget(of: string): CountTarget {
  const [, kind = "theme", id = ""] = /^(?:(theme|recommendation|role):)?(.*)$/.exec(of) ?? [];
  return id.includes("#") ? { kind: "subfinding", id } : { kind: kind as CountTarget["kind"], id };
}

/** The ids that have to be there. Of a theme that isn’t, its parts are not asked for: one mistake is told once. */
export function countReferences(of: string): Reference[] {
  const { kind, id } = countTarget(of);
  const theme = kind === "subfinding" ? [{ kind: "theme" as const, id: id.split("#")[0] ?? "", prop: "of" }] : [];
  return [...theme, { kind, id, prop: "of" }];
}

/** How many people were counted; or that there is no number, or that it is withheld. */
export function countOf({ kind, id }: CountTarget, report: Report): Prevalence | "none" | "withheld" {
  if (kind === "recommendation") return find(report.recommendations, id).prevalence ?? "none";
  if (kind === "theme") return find(report.themes, id).prevalence ?? "none";
  if (kind === "subfinding") {
    const [theme = "", part = ""] = id.split("#");
    return find(find(report.themes, theme).subfindings, part).prevalence;
  }
  const { count } = find(report.participants.roles, id);
  if (count === undefined) return "none";
  return count === SUPPRESSED ? "withheld" : { kind: "exact", count, of: report.participants.total };
}
