/** At most two decimals: as fine as a screen shows, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100 || 0;
