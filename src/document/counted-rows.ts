import type { ChartWords } from "../charts/chart-words.ts";
import type { CoOccurrenceData } from "../charts/co-occurrence.ts";
import type { Count } from "../charts/count.ts";
import type { SlopeData } from "../charts/slope.ts";
import type { CountedTheme } from "../charts/stacked-counts.ts";
import { numberIn } from "../i18n/prevalence-words.ts";
import type { Words } from "../i18n/words.ts";
import { wordsIn } from "../i18n/words-in.ts";
import type { Report } from "../model/report.ts";
import { type CountRow, prevalenceIn } from "../model/tables/counts.ts";
import { type PairRow, pairKey, themesOf } from "../model/tables/pairs.ts";
import type { Drawing } from "./block.ts";
import { markData } from "./mark-data.ts";

/** Counts from a CSV as the rows that charts and their tables are made of. */

type Table = Drawing["table"];
type Named = Pick<CountedTheme, "number" | "label">;

/** A CSV's themes by name: with their numbers in the report when all are its themes, else as they come. */
function themeNames(given: readonly string[], { themes, meta }: Report): Map<string, Named> {
  const found = given.map((name) => themes.find(({ id }) => id === name));
  const { number } = wordsIn(meta.language).locale;
  const known = found.every((theme) => theme !== undefined);
  return new Map(
    given.map((name, index) => {
      const theme = found[index];
      return [name, { number: number(known && theme ? theme.number : index + 1), label: theme?.short ?? name }];
    }),
  );
}

export function pairData(rows: readonly PairRow[], report: Report): CoOccurrenceData {
  const given = themesOf(rows);
  const names = themeNames(given, report);
  const counts = new Map(rows.map((row) => [pairKey(row.theme, row.with), row.count]));
  const cell = (one: string, other: string) => counts.get(pairKey(one, other)) ?? "suppressed";
  // A matrix of the report's own themes keeps the report's order.
  const place = (name: string) => report.themes.findIndex(({ id }) => id === name);
  const order = given.every((name) => place(name) >= 0) ? [...given].sort((a, b) => place(a) - place(b)) : given;
  return {
    themes: order.flatMap((name) => names.get(name) ?? []),
    cells: order.map((name, row) => order.slice(0, row).map((other) => cell(name, other))),
    of: rows[0]?.of ?? 0,
  };
}

export function pairTable(rows: readonly PairRow[], report: Report, words: ChartWords, { heads }: Words): Table {
  const names = themeNames(themesOf(rows), report);
  const name = (given: string) => names.get(given)?.label ?? given;
  return {
    head: [heads.theme, heads.raisedWith, heads.people, heads.of],
    rows: rows.map((row) => [name(row.theme), name(row.with), row.count ?? words.suppressed, row.of]),
  };
}

/** Themes with their counts in each group, both in the order in which the file first names them. */
export function groupData(
  rows: readonly CountRow[],
  report: Report,
  words: ChartWords,
): { groups: string[]; themes: CountedTheme[] } {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const given = [...new Set(rows.map(({ theme }) => theme))];
  const names = themeNames(given, report);
  const countIn = (theme: string, group: string) => {
    const row = rows.find((one) => one.theme === theme && one.group === group);
    return row && toCount(row, words);
  };
  return {
    groups,
    themes: given.map((theme) => ({
      ...(names.get(theme) as Named),
      counts: groups.map((group) => countIn(theme, group)),
    })),
  };
}

export function waveData(rows: readonly CountRow[], report: Report, words: ChartWords): SlopeData {
  const { groups, themes } = groupData(rows, report, words);
  return { waves: groups, themes };
}

export function groupTable(
  rows: readonly CountRow[],
  head: "role" | "wave",
  report: Report,
  words: ChartWords,
  { heads }: Words,
): Table {
  const names = themeNames([...new Set(rows.map(({ theme }) => theme))], report);
  return {
    head: [heads.theme, heads[head], heads.people, heads.of, heads.stated],
    rows: rows.map((row) => [
      names.get(row.theme)?.label ?? row.theme,
      row.group,
      peopleIn(row, words),
      row.of ?? words.suppressed,
      row.stated ? words.quoted(row.stated) : "",
    ]),
  };
}

function peopleIn(row: CountRow, words: ChartWords): string | number {
  const prevalence = prevalenceIn(row);
  if (!prevalence) return row.missing === "not asked" ? words.notAsked : words.suppressed;
  return row.count ?? (numberIn(prevalence, words) || words.noNumber);
}

function toCount(row: CountRow, words: ChartWords): Count | undefined {
  if (row.missing === "not asked") return undefined;
  const prevalence = prevalenceIn(row);
  if (!prevalence) return { suppressed: true };
  const stated = row.stated && prevalence.kind !== "exact" ? words.quoted(row.stated) : undefined;
  return { mark: markData(prevalence), stated };
}
