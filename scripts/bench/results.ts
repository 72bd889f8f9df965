import { median, type Outcome, type Run } from "./measure.ts";

/** What one contender did with one size. */
export interface Row {
  key: string;
  name: string;
  makes: string;
  size: number;
  runs: readonly Run[];
  outcome: Outcome;
}

/** Whose time the others are told against: the floor for anything on Astro. */
const FLOOR = "astro";

/** The results as Markdown: a table a size, and who could not take part. */
export function resultsText(
  rows: readonly Row[],
  absent: readonly { name: string; reason: string }[],
  { date, machine, rounds }: { date: string; machine: string; rounds: number },
): string {
  const sizes = [...new Set(rows.map(({ size }) => size))];
  const tables = sizes.map((size) => {
    const of = rows.filter((row) => row.size === size);
    const floor = of.find(({ key }) => key === FLOOR);
    const lines = of.map(({ name, makes, runs, outcome }) =>
      [
        name,
        `${secondsOf(runs).toFixed(1)} s`,
        floor ? `${(secondsOf(runs) / secondsOf(floor.runs)).toFixed(2)} ×` : "–",
        memoryOf(runs),
        `${outcome.pages}`,
        `${outcome.files}`,
        `${outcome.megabytes.toFixed(1)} MB`,
        `${outcome.pageKb.toFixed(1)} kB`,
        makes,
      ].join(" | "),
    );
    return [
      `## ${size} chapters of 2,000 words`,
      "",
      "| who | time | against bare Astro | peak memory | pages | files | size | a page's HTML, gzip | what it made |",
      "|---|---|---|---|---|---|---|---|---|",
      ...lines.map((line) => `| ${line} |`),
    ].join("\n");
  });
  const missing = absent.map(({ name, reason }) => `- ${name}: ${reason}`).join("\n");
  return [
    `Measured ${date} on ${machine}; ${rounds} ${rounds === 1 ? "round" : "rounds, in turn; medians"}.`,
    ...tables,
    ...(missing ? [`## Did not take part\n\n${missing}`] : []),
    "",
  ].join("\n\n");
}

function secondsOf(runs: readonly Run[]): number {
  return median(runs.map(({ seconds }) => seconds));
}

function memoryOf(runs: readonly Run[]): string {
  const peaks = runs.flatMap(({ peakMb }) => peakMb ?? []);
  return peaks.length > 0 ? `${Math.round(median(peaks))} MB` : "–";
}
