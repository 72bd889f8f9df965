import { s } from "hastscript";
import { type Count, spokenCount } from "../../charts/count.ts";
import { hairline } from "../../charts/frame.ts";
import type { ChartOptions } from "../../charts/options.ts";
import { drawText, side, type TextBlock, wrap } from "../../charts/text.ts";
import { type } from "../../charts/type-scale.ts";
import { say } from "../../charts/walk.ts";
import { COLUMNS, type Form, keyOf } from "../../explorer/data.ts";
import { HEADINGS } from "../../explorer/layout.ts";
import type { ExplorerWords } from "../../explorer/words.ts";
import { wordsIn } from "../../i18n/words-in.ts";
import type { Prevalence } from "../../model/prevalence.ts";
import type { Report } from "../../model/report.ts";
import { audiencesOf, recommendationsTo, themesAnswered } from "../../model/trails.ts";
import { markData } from "../mark-data.ts";
import { drawAnswer } from "./draw-answer.ts";
import { type Drawn, drawFinding } from "./draw-finding.ts";
import type { FormPlan } from "./forms.ts";

/** An item's drawing, and what it says. */
interface Part extends Drawn {
  label: string;
}

/** Every item and heading of a form, drawn and measured, but not yet placed. */
export interface Parts {
  form: Form;
  items: ReadonlyMap<string, Part>;
  headings: ReadonlyMap<string, Drawn>;
}

export function drawParts(report: Report, plan: FormPlan, words: ExplorerWords, options: ChartOptions): Parts {
  const { number: write, semicolons } = wordsIn(report.meta.language).locale;
  const items = new Map([
    ...report.themes.flatMap((theme): [string, Part][] => {
      const number = write(theme.number);
      const row = (label: string, prevalence: Prevalence | undefined, isTheme: boolean): Part => {
        const count = countOf(prevalence, options);
        const spoken = count ? spokenCount(count, options) : undefined;
        return {
          ...drawFinding({ number, label, count, isTheme }, plan, options),
          label: say(`${number} ${label}`, spoken),
        };
      };
      return [
        [keyOf.theme(theme.id), row(theme.short, theme.prevalence, true)],
        ...theme.subfindings.map((item): [string, Part] => [
          keyOf.subfinding(theme.id, item.id),
          row(item.short, item.prevalence, false),
        ]),
      ];
    }),
    ...report.recommendations.map((item): [string, Part] => {
      const themes = themesAnswered(report, item);
      const audiences = audiencesOf(report, item);
      const count = countOf(item.prevalence, options);
      const row = {
        number: write(item.number),
        label: item.short,
        lead: words.answers,
        numbers: themes.map(({ number }) => write(number)).join(" "),
        of: "findings" as const,
        ...(count ? { raised: { count, words: words.raised } } : {}),
      };
      const answered = semicolons(themes.map(({ number, short }) => `${write(number)} ${short}`));
      const label = say(
        `${write(item.number)} ${item.short}`,
        count && words.raised.replace("{count}", () => spokenCount(count, options)),
        answered ? options.words.answers(answered) : options.words.answersNothing,
        audiences.length > 0 ? options.words.isFor(semicolons(audiences.map(({ name }) => name))) : undefined,
      );
      const { width } = plan.columns.recommendations;
      return [keyOf.recommendation(item.id), { ...drawAnswer(row, width, plan.stacked, options), label }];
    }),
    ...report.audiences.map((audience): [string, Part] => {
      const recommendations = recommendationsTo(report, audience);
      const row = {
        number: "",
        label: audience.name,
        lead: words.calledOnIn,
        numbers: recommendations.map(({ number }) => write(number)).join(" "),
        of: "recommendations" as const,
      };
      const called = semicolons(recommendations.map(({ number, short }) => `${write(number)} ${short}`));
      const label = say(audience.name, called && `${words.calledOnIn} ${called}`);
      return [
        keyOf.audience(audience.id),
        { ...drawAnswer(row, plan.columns.audiences.width, plan.stacked, options), label },
      ];
    }),
  ]);
  const headings = new Map([
    ...drawHeads(plan, words, options),
    [
      HEADINGS.uncounted,
      drawHeading(
        wrap(words.headings.uncounted, plan.columns.findings.width, type.note, options.measure),
        16,
        plan.columns.findings.width,
        options,
      ),
    ] as const,
  ]);
  const sizes = Object.fromEntries([...items, ...headings].map(([key, { size }]) => [key, size]));
  const { name, width, stacked, columns } = plan;
  return { form: { name, width, stacked, columns, sizes }, items, headings };
}

/** The count as charts take it, the source's words in quotation marks. */
function countOf(prevalence: Prevalence | undefined, { words }: ChartOptions): Count | undefined {
  return prevalence && { mark: markData(prevalence), stated: prevalence.stated && words.quoted(prevalence.stated) };
}

/** The heads of the columns, over a strong line; beside each other their lines are level. */
function drawHeads(plan: FormPlan, words: ExplorerWords, options: ChartOptions): [string, Drawn][] {
  const heads = COLUMNS.map((column) => {
    const { width } = plan.columns[column];
    return { column, width, block: wrap(words.headings[column], width, type.strong, options.measure) };
  });
  const tallest = Math.max(...heads.map(({ block }) => block.height));
  return heads.map(({ column, width, block }) => {
    const top = plan.stacked ? 0 : tallest - block.height;
    return [HEADINGS[column], drawHeading(block, top, width, { ...options, strong: true })];
  });
}

function drawHeading(
  block: TextBlock,
  top: number,
  width: number,
  { palette, dir, strong = false }: Pick<ChartOptions, "palette" | "dir"> & { strong?: boolean },
): Drawn {
  const height = top + block.height + 7;
  const line = strong
    ? s("path", { d: `M0 ${height - 1}H${width}`, stroke: palette.ink, strokeWidth: 2 })
    : hairline(height - 1, width, palette.rule);
  const text = drawText(block, { x: 0, y: top, fill: palette.muted, from: side(width, dir) });
  return { name: [], drawing: [text, line], size: { height, joint: 0, reach: width } };
}
