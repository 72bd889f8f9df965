const YES = /^(?:x|y|yes|true|✓|✔|•)$/i;
const NO = /^(?:|n|no|false|-|–)$/i;

/** How many mentions a cell stands for: none, one, or as many as it says. Nothing when it is no such cell. */
export function mentionsIn(cell: string): number | undefined {
  if (NO.test(cell)) return 0;
  if (YES.test(cell)) return 1;
  return /^\d{1,6}(?:[.,]0+)?$/.test(cell) ? Number.parseInt(cell, 10) : undefined;
}
