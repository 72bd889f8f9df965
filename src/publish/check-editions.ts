import { byPlace, type Problem } from "../problem.ts";
import { type Checked, checkReport, type ReportOptions } from "./load-report.ts";

/**
 * Checks every edition of a report, or the one that is asked for; the rest of what is returned is of the first. What is wrong in all of them is told once; what is wrong
 * in some only says in which.
 */
export async function checkEditions(options: ReportOptions): Promise<Checked> {
  const first = await checkReport(options);
  const [one = "", ...others] = options.edition === undefined ? first.editions : [];
  if (others.length === 0) return first;
  const found = new Map<string, { problem: Problem; editions: string[] }>();
  const note = (edition: string, problems: readonly Problem[]) => {
    for (const problem of problems) {
      const key = JSON.stringify([problem.file, problem.line, problem.column, problem.rule, problem.message]);
      const before = found.get(key);
      if (before) before.editions.push(edition);
      else found.set(key, { problem, editions: [edition] });
    }
  };
  note(one, first.problems);
  for (const edition of others) note(edition, (await checkReport({ ...options, edition })).problems);
  const all = others.length + 1;
  const problems = [...found.values()]
    .map(({ problem, editions }) => {
      // A rule that names its edition has said it.
      if (
        new Set(editions).size === all ||
        editions.every((edition) => problem.message.includes(`edition \`${edition}\``))
      )
        return problem;
      const names = [...new Set(editions)].map((edition) => `\`${edition}\``).join(", ");
      return { ...problem, message: `${problem.message} (In the edition ${names}.)` };
    })
    .sort(byPlace);
  return { ...first, problems };
}
