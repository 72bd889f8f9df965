/**
 * The day (UTC, `YYYY-MM-DD`) that SOURCE_DATE_EPOCH names, in seconds since 1970; nothing where it isn't set. Throws, in
 * words, on anything else (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function sourceDate(epoch: string | undefined): string | undefined {
  if (epoch === undefined || epoch === "") return undefined;
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime())) {
    throw new Error(`SOURCE_DATE_EPOCH is “${epoch}”; it takes whole seconds since 1970, such as 1764000000.`);
  }
  return date.toISOString().slice(0, 10);
}

/** The day of a build (UTC, `YYYY-MM-DD`): the one that SOURCE_DATE_EPOCH names, or else that of `now`. */
export function buildDay(epoch: string | undefined, now: Date): string {
  return sourceDate(epoch) ?? now.toISOString().slice(0, 10);
}
