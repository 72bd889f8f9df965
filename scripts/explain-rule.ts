import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "../src/model/nearest.ts";
import { ruleNames } from "../src/rules.ts";

const PAGES = join(import.meta.dirname, "../docs/rules");

/** The page of a rule, as it stands in `docs/rules`; or, for a name that no rule has, what was likely meant. */
export function explainRule(name: string): { page: string } | { unknown: string } {
  if (ruleNames.includes(name)) return { page: readFileSync(join(PAGES, `${name}.md`), "utf8") };
  const meant = nearest(name, ruleNames);
  return {
    unknown: meant ? `There is no rule \`${name}\`. Did you mean \`${meant}\`?` : `There is no rule \`${name}\`.`,
  };
}
