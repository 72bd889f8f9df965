import type { EvidenceKind, Item, Link } from "../../explorer/data.ts";
import { keyOf } from "../../explorer/data.ts";
import type { Prevalence } from "../../model/prevalence.ts";
import type { Report } from "../../model/report.ts";
import { routes } from "../../model/routes.ts";
import type { Evidence } from "../../model/schema/evidence.ts";
import { audiencesOf, evidenceBehind, evidenceUnder, themesAnswered } from "../../model/trails.ts";
import { withBase } from "../html.ts";
import { markData } from "../mark-data.ts";

/** The report as things that can be chosen, and what links them. `base` is put before the address of each. */
export function explorerItems(report: Report, base: string): { items: Item[]; links: Link[] } {
  const at = (path: string) => withBase(path, base);
  const themes = report.themes.flatMap((theme): Item[] => [
    {
      key: keyOf.theme(theme.id),
      kind: "theme",
      name: theme.short,
      href: at(routes.theme(theme.id)),
      ...countOf(theme.prevalence),
      evidence: kindsOf(evidenceUnder(report, theme)),
    },
    ...theme.subfindings.map(
      (item): Item => ({
        key: keyOf.subfinding(theme.id, item.id),
        kind: "subfinding",
        name: item.short,
        href: at(`${routes.theme(theme.id)}#${item.id}`),
        theme: keyOf.theme(theme.id),
        ...countOf(item.prevalence),
        evidence: [],
      }),
    ),
  ]);
  const recommendations = report.recommendations.map(
    (item): Item => ({
      key: keyOf.recommendation(item.id),
      kind: "recommendation",
      name: item.short,
      href: at(routes.recommendation(item.id)),
      ...countOf(item.prevalence),
      evidence: kindsOf(evidenceBehind(report, item)),
    }),
  );
  const audiences = report.audiences.map(
    (audience): Item => ({
      key: keyOf.audience(audience.id),
      kind: "audience",
      name: audience.name,
      href: at(routes.audience(audience.id)),
      evidence: [],
    }),
  );
  const links = report.recommendations.flatMap((item): Link[] => {
    const key = keyOf.recommendation(item.id);
    return [
      ...themesAnswered(report, item).map(({ id }) => ({ from: keyOf.theme(id), to: key })),
      ...audiencesOf(report, item).map(({ id }) => ({ from: key, to: keyOf.audience(id) })),
    ];
  });
  return { items: [...themes, ...recommendations, ...audiences], links };
}

/** A count as shares of those who were asked, so that counts of different bases can be ranked. */
function countOf(prevalence: Prevalence | undefined): Pick<Item, "count"> {
  const mark = markData(prevalence);
  if (!mark) return {};
  const { kind, of, certain, possible } = mark;
  return { count: { kind, least: of > 0 ? certain / of : 0, most: of > 0 ? possible / of : 0 } };
}

const kindsOf = (evidence: readonly Evidence[]): EvidenceKind[] =>
  (["paraphrase", "verbatim"] as const).filter((kind) => evidence.some((item) => item.kind === kind));
