import { countText } from "../../charts/count.ts";
import type { ChartOptions } from "../../charts/options.ts";
import type { ExplorerWords } from "../../explorer/words.ts";
import { wordsIn } from "../../i18n/words-in.ts";
import type { Prevalence } from "../../model/prevalence.ts";
import type { Report } from "../../model/report.ts";
import { audiencesOf, recommendationsFor, recommendationsTo, themesAnswered } from "../../model/trails.ts";
import type { Drawing } from "../block.ts";
import { markData } from "../mark-data.ts";

/** A table with what it holds, in words. */
export interface ExplorerTable {
  title: string;
  table: Drawing["table"];
}

/** All that the drawing shows, links included, a table for each of its columns. */
export function explorerTables(
  report: Report,
  { table: words }: ExplorerWords,
  options: ChartOptions,
): ExplorerTable[] {
  const { number: write, semicolons } = wordsIn(report.meta.language).locale;
  const people = (prevalence: Prevalence | undefined) => {
    const stated = prevalence?.stated ? options.words.quoted(prevalence.stated) : "";
    if (!prevalence) return [stated, ""];
    if (prevalence.kind === "worded") return [stated, options.words.noNumber];
    return [stated, countText({ mark: markData(prevalence) }, options)];
  };
  const raised = (prevalence: Prevalence | undefined) => {
    const [stated = "", count = ""] = people(prevalence);
    return stated && count ? options.words.stated(stated, count) : stated || count;
  };
  const join = (items: readonly { number?: number; name: string }[]) =>
    semicolons(items.map(({ number, name }) => (number === undefined ? name : `${write(number)} ${name}`)));
  const short = ({ number, short: name }: { number: number; short: string }) => ({ number, name });

  const findings = report.themes.flatMap((theme) => {
    const answers = recommendationsFor(report, theme);
    const audiences = report.audiences.filter(({ id }) => answers.some((item) => item.audiences.ids.includes(id)));
    const rest = [join(answers.map(short)), join(audiences)];
    return [
      [`${write(theme.number)} ${theme.short}`, ...people(theme.prevalence), ...rest],
      ...theme.subfindings.map((item) => [item.short, ...people(item.prevalence), ...rest]),
    ];
  });
  const recommendations = report.recommendations.map((item) => [
    `${write(item.number)} ${item.short}`,
    raised(item.prevalence),
    join(themesAnswered(report, item).map(short)),
    join(audiencesOf(report, item)),
  ]);
  const audiences = report.audiences.map((audience) => [
    audience.name,
    join(recommendationsTo(report, audience).map(short)),
  ]);
  return [
    {
      title: words.findings,
      table: { head: [words.finding, words.stated, words.people, words.answeredBy, words.speaksTo], rows: findings },
    },
    {
      title: words.recommendations,
      table: { head: [words.recommendation, words.raised, words.answers, words.speaksTo], rows: recommendations },
    },
    { title: words.audiences, table: { head: [words.audience, words.calledOnIn], rows: audiences } },
  ].filter(({ table }) => table.rows.length > 0);
}
