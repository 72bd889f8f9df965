/** Names of what is counted. `scope` is empty for the report’s own people, else the file of those who were counted. */

export const themeQuantity = (scope: string, theme: string): string => JSON.stringify(["theme", scope, theme]);
export const roleQuantity = (scope: string, role: string): string => JSON.stringify(["role", scope, role]);
export const crossQuantity = (scope: string, theme: string, role: string): string =>
  JSON.stringify(["cross", scope, theme, role]);
export const pairQuantity = (scope: string, one: string, other: string): string =>
  JSON.stringify(["pair", scope, ...[one, other].sort()]);
export const waveQuantity = (scope: string, theme: string, wave: string): string =>
  JSON.stringify(["wave", scope, theme, wave]);
export const barQuantity = (data: string, label: string): string => JSON.stringify(["bar", data, label]);

type Parts = readonly [sort: string, scope: string, ...names: string[]];

function partsOf(quantity: string): Parts | undefined {
  return quantity.startsWith("[") ? (JSON.parse(quantity) as Parts) : undefined;
}

/** Whether a quantity is a theme among the people of one role. */
export const isCross = (quantity: string): boolean => partsOf(quantity)?.[0] === "cross";

/** The size of the role that a cross is among. */
export function roleIn(quantity: string): string | undefined {
  const [sort, scope = "", , role = ""] = partsOf(quantity) ?? [];
  return sort === "cross" ? roleQuantity(scope, role) : undefined;
}

/**
 * The line of a table within which what is withheld can be told apart: the roles of a theme, the themes of a wave, all
 * pairs of themes.
 */
export function lineIn(quantity: string): string | undefined {
  const [sort, scope = "", one = "", other = ""] = partsOf(quantity) ?? [];
  if (sort === "cross") return JSON.stringify([sort, scope, one]);
  if (sort === "wave") return JSON.stringify([sort, scope, other]);
  return sort === "pair" ? JSON.stringify([sort, scope]) : undefined;
}

/** The two names of what was counted together: theme and role, theme and wave, two themes. */
export function namesIn(quantity: string): [string, string] | undefined {
  const [sort, , one, other] = partsOf(quantity) ?? [];
  return one !== undefined && other !== undefined && sort !== undefined ? [one, other] : undefined;
}
