/** How a program counts places in a text. */
export interface Counting {
  /** REFI-QDA says code points; some programs count UTF-16 units, which differ from the first emoji on. */
  unit: "code point" | "utf-16";
  /** How many places the two signs CR and LF take that end a line on Windows. */
  lineEnd: 1 | 2;
  /** Places that a byte order mark takes at the start. */
  mark: 0 | 1;
}

/** A passage to try a counting on: its places, and what the program calls it, which is often how its words begin. */
export interface Sample {
  from: number;
  to: number;
  name?: string | undefined;
}

const UNITS = ["code point", "utf-16"] as const;

/** The text between two places. Nothing when they lie beyond its end. */
export function textBetween(
  text: string,
  from: number,
  to: number,
  { unit, lineEnd, mark }: Counting,
): string | undefined {
  const lines = lineEnd === 1 ? text.replaceAll("\r\n", "\n") : text;
  const [start, end] = [Math.max(0, from - mark), to - mark];
  if (unit === "utf-16") return end > lines.length ? undefined : lines.slice(start, end);
  const signs = [...lines];
  return end > signs.length ? undefined : signs.slice(start, end).join("");
}

/**
 * The counting with which a text's passages begin as they are called; where that decides nothing, the standard's, and for
 * ATLAS.ti line ends of one place.
 */
export function countingOf(text: string, samples: readonly Sample[], origin: string): Counting {
  const usual = /atlas/i.test(origin) ? 1 : 2;
  const countings = [usual, usual === 1 ? 2 : 1].flatMap((lineEnd) =>
    UNITS.flatMap((unit) => ([0, 1] as const).map((mark) => ({ unit, lineEnd, mark }) as Counting)),
  );
  let best: { counting: Counting; score: number } | undefined;
  for (const counting of countings) {
    const score = samples.reduce((sum, sample) => sum + fitOf(text, sample, counting), 0);
    if (!best || score > best.score) best = { counting, score };
  }
  return best?.counting ?? { unit: "code point", lineEnd: usual, mark: 0 };
}

/**
 * How well a counting fits a passage: −1 when it lies beyond the end, 0 when nothing can be said, and otherwise 1 when it
 * begins as it is called, more when it also begins and ends where words do.
 */
function fitOf(text: string, { from, to, name }: Sample, counting: Counting): number {
  const words = textBetween(text, from, to, counting);
  if (words === undefined) return -1;
  const start = plain((name ?? "").replace(/(?:…|\.{3})\s*$/, ""));
  if (start.length < 8 || !plain(words).startsWith(start)) return 0;
  const cut = /[\p{L}\p{N}]$/u.test(words) && /^[\p{L}\p{N}]/u.test(textBetween(text, to, to + 1, counting) ?? "");
  return 1 + (/^\S/.test(words) ? 0.5 : 0) + (cut ? 0 : 0.25);
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
