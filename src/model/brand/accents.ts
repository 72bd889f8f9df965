/** The accents to choose from: a hue, and how strong it is on paper and on the dark theme's ground. */
export const accents = {
  vermilion: { h: 32, light: 0.17, dark: 0.14 },
  brass: { h: 72, light: 0.11, dark: 0.13 },
  kelp: { h: 152, light: 0.12, dark: 0.13 },
  lagoon: { h: 210, light: 0.1, dark: 0.11 },
  fathom: { h: 264, light: 0.17, dark: 0.12 },
  heather: { h: 330, light: 0.16, dark: 0.13 },
} as const;

export type AccentName = keyof typeof accents;

export const accentNames = Object.keys(accents) as [AccentName, ...AccentName[]];

/** What a report has that names none. */
export const DEFAULT_ACCENT: AccentName = "vermilion";
