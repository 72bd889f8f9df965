import type { ChartWords } from "../charts/chart-words.ts";
import type { CoOccurrenceData } from "../charts/co-occurrence.ts";
import type { Count } from "../charts/count.ts";
import type { SlopeData } from "../charts/slope.ts";
import type { CountedTheme } from "../charts/stacked-counts.ts";
import { numberText } from "../model/prevalence.ts";
import type { Report } from "../model/report.ts";
import { type CountRow, prevalenceIn } from "../model/tables/counts.ts";
import { type PairRow, pairKey, themesOf } from "../model/tables/pairs.ts";
import type { Drawing } from "./block.ts";
import { markData } from "./mark-data.ts";

/** Counts from a CSV as the rows that charts and their tables are made of. */

type Table = Drawing["table"];
type Named = Pick<CountedTheme, "number" | "label">;

/** A CSV's themes by name: with their numbers in the report when all are its themes, else as they come. */
function themeNames(given: readonly string[], { themes }: Report): Map<string, Named> {
  const found = given.map((name) => themes.find(({ id }) => id === name));
  const known = found.every((theme) => theme !== undefined);
  return new Map(
    given.map((name, index) => {
      const theme = found[index];
      return [name, { number: String(known ? theme?.number : index + 1), label: theme?.short ?? name }];
    }),
  );
}

export function pairData(rows: readonly PairRow[], report: Report): CoOccurrenceData {
  const given = themesOf(rows);
  const names = themeNames(given, report);
  const counts = new Map(rows.map((row) => [pairKey(row.theme, row.with), row.count]));
  const cell = (one: string, other: string) => counts.get(pairKey(one, other)) ?? "suppressed";
  // A matrix of the report's own themes keeps the report's order.
  const order = [...given].sort((a, b) => Number(names.get(a)?.number) - Number(names.get(b)?.number));
  return {
    themes: order.flatMap((name) => names.get(name) ?? []),
    cells: order.map((name, row) => order.slice(0, row).map((other) => cell(name, other))),
    of: rows[0]?.of ?? 0,
  };
}

export function pairTable(rows: readonly PairRow[], report: Report, words: ChartWords): Table {
  const names = themeNames(themesOf(rows), report);
  const name = (given: string) => names.get(given)?.label ?? given;
  return {
    head: ["Theme", "Raised together with", "People", "Of"],
    rows: rows.map((row) => [name(row.theme), name(row.with), row.count ?? words.suppressed, row.of]),
  };
}

/** Themes with their counts in each group, both in the order in which the file first names them. */
export function groupData(rows: readonly CountRow[], report: Report): { groups: string[]; themes: CountedTheme[] } {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const given = [...new Set(rows.map(({ theme }) => theme))];
  const names = themeNames(given, report);
  const countIn = (theme: string, group: string) => {
    const row = rows.find((one) => one.theme === theme && one.group === group);
    return row && toCount(row);
  };
  return {
    groups,
    themes: given.map((theme) => ({
      ...(names.get(theme) as Named),
      counts: groups.map((group) => countIn(theme, group)),
    })),
  };
}

export function waveData(rows: readonly CountRow[], report: Report): SlopeData {
  const { groups, themes } = groupData(rows, report);
  return { waves: groups, themes };
}

export function groupTable(rows: readonly CountRow[], head: string, report: Report, words: ChartWords): Table {
  const names = themeNames([...new Set(rows.map(({ theme }) => theme))], report);
  return {
    head: ["Theme", head, "People", "Of", "In the source’s words"],
    rows: rows.map((row) => [
      names.get(row.theme)?.label ?? row.theme,
      row.group,
      peopleIn(row, words),
      row.of ?? words.suppressed,
      row.stated ? `“${row.stated}”` : "",
    ]),
  };
}

function peopleIn(row: CountRow, words: ChartWords): string | number {
  const prevalence = prevalenceIn(row);
  if (!prevalence) return row.missing === "not asked" ? words.notAsked : words.suppressed;
  return row.count ?? (numberText(prevalence) || words.noNumber);
}

function toCount(row: CountRow): Count | undefined {
  if (row.missing === "not asked") return undefined;
  const prevalence = prevalenceIn(row);
  if (!prevalence) return { suppressed: true };
  const stated = row.stated && prevalence.kind !== "exact" ? `“${row.stated}”` : undefined;
  return { mark: markData(prevalence), stated };
}
