import type { Problem } from "../../problem.ts";
import { nearest } from "../nearest.ts";
import type { KnownIds } from "../parsed-content.ts";
import { textsAt } from "../records.ts";
import { routes } from "../routes.ts";
import type { Rule } from "./rule.ts";

const pagesWith = ({ themes, recommendations, chapters, audiences, figures }: KnownIds): string[] => [
  ...themes.map(routes.theme),
  ...recommendations.map(routes.recommendation),
  ...chapters.map(routes.chapter),
  ...audiences.map(routes.audience),
  ...figures.flatMap((id) => [routes.figurePage(id), routes.embed(id)]),
  ...Object.values(routes).filter((route) => typeof route === "string"),
];

/** A page that has moved is no longer where it was, and is where it is said to be now. */
export const movedPages: Rule = ({ documents, harvest, everything }) => {
  const { redirects } = documents;
  if (!redirects) return [];
  const pages = pagesWith(harvest.known);
  // An edition without the page where one has moved leaves the old address out too.
  const anywhere = pagesWith(everything.known);
  const problem = (path: (string | number)[], message: string, hint: string): Problem => {
    return {
      rule: "redirect",
      severity: "error",
      file: redirects.file,
      ...redirects.placeOf(path, "value"),
      message,
      hint,
    };
  };
  const sources = new Set<string>();
  const from = textsAt(redirects, ["redirects", "*", "from"]).flatMap(({ path, value }) => {
    const isTwice = sources.has(value);
    sources.add(value);
    if (isTwice) return [problem(path, `\`${value}\` is listed twice.`, "Keep one of the two.")];
    if (!pages.includes(value)) return [];
    return [problem(path, `The report has a page \`${value}\`, which this would hide.`, "Take this entry out.")];
  });
  const to = textsAt(redirects, ["redirects", "*", "to"]).flatMap(({ path, value }) => {
    if (anywhere.includes(value) || !value.startsWith("/")) return [];
    const meant = nearest(value, anywhere);
    const hint = meant ? `Did you mean \`${meant}\`?` : "Write the address of a page that there is.";
    return [problem(path, `The report has no page \`${value}\`.`, hint)];
  });
  return [...from, ...to];
};
